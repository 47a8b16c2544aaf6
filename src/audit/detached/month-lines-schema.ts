import { z } from 'zod'
import { leafHash } from '../../tlog/hash.ts'
import type { LeafRow } from '../verify-store.ts'

const hex32 = z.string().regex(/^[0-9a-f]{64}$/)
const index = z.number().int().min(0)

/** First line of a file of a month: which log, which entries, and the root of the tree at its end. Digests only, no code. */
export const MonthHeader = z.strictObject({
  format: z.literal('deelpoort-log-month'),
  v: z.literal(1),
  log: z.string().regex(/^[a-z][a-z0-9-]{2,30}$/),
  month: z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/),
  first: index,
  size: index,
  root: hex32,
})
export type MonthHeader = z.infer<typeof MonthHeader>

/** Every further line: an entry. Its record and salt only where it is a retention-run, which is kept for ever. */
const MonthEntry = z.strictObject({
  index,
  at: z.iso.datetime({ precision: 3 }),
  digest: hex32,
  record: z.string().optional(),
  salt: hex32.optional(),
})

/** The header, or null for a line that is none, byte for byte. */
export const headerIn = (line: string): MonthHeader | null => parsed(MonthHeader, line)

/** The line of a header. */
export const headerLine = (header: MonthHeader): string => JSON.stringify(MonthHeader.parse(header))

/** The line of an entry. Throws for a record that is anything but a retention-run: content is not written to files. */
export const entryLine = ({ log_index, recorded_at, leaf, type, record, salt, facts }: LeafRow): string => {
  if ((record !== null && type !== 'retention-run') || facts !== null)
    throw new Error(`Entry ${log_index} still has its record`)
  const digest = /^\{"digest":"([0-9a-f]{64})"/.exec(leaf.toString('latin1'))?.[1] ?? ''
  const line: z.infer<typeof MonthEntry> = { index: Number(log_index), at: recorded_at.toISOString(), digest }
  return JSON.stringify(
    record === null || salt === null ? line : { ...line, record: record.toString('utf8'), salt: salt.toString('hex') },
  )
}

/** An entry as the database would hold it; null for a line that is none. Columns are those its record says. */
export const rowIn = (line: string, { log, month }: MonthHeader): LeafRow | null => {
  const read = parsed(MonthEntry, line)
  if (read === null || (read.record === undefined) !== (read.salt === undefined)) return null
  const leaf = Buffer.from(`{"digest":"${read.digest}","log":"${log}","v":1}`)
  const columns = read.record === undefined ? noRecord : columnsOf(read.record)
  if (columns === null) return null
  const recordedAt = new Date(read.at)
  return {
    recorded_month: `${month}-01`,
    log_index: String(read.index),
    leaf,
    leaf_hash: leafHash(leaf),
    recorded_at: recordedAt,
    ...columns,
    record_recorded_at: read.record === undefined ? null : recordedAt,
    record: read.record === undefined ? null : Buffer.from(read.record),
    salt: read.salt === undefined ? null : Buffer.from(read.salt, 'hex'),
    facts: null,
  }
}

type Columns = Omit<
  LeafRow,
  | 'recorded_month'
  | 'log_index'
  | 'leaf'
  | 'leaf_hash'
  | 'recorded_at'
  | 'record_recorded_at'
  | 'record'
  | 'salt'
  | 'facts'
>

const noRecord: Columns = {
  ...{
    id: null,
    type: null,
    exchange_id: null,
    person_id: null,
    actor_organisation: null,
    source: null,
    recipient: null,
  },
  ...{ case_id: null, purpose: null, outcome: null, controllers: null, at: null, retain_until: null },
}

/** What a retention-run says, about nobody and no exchange; null where it is none. */
const RunRecord = z.object({
  id: z.string(),
  type: z.literal('retention-run'),
  actor: z.object({ organisation: z.string() }),
  controllers: z.array(z.string()),
  at: z.string(),
  retainUntil: z.string(),
})

const columnsOf = (record: string): Columns | null => {
  const run = RunRecord.safeParse(jsonIn(record)).data
  return run === undefined
    ? null
    : {
        ...noRecord,
        id: run.id,
        type: run.type,
        actor_organisation: run.actor.organisation,
        controllers: run.controllers,
        at: new Date(run.at),
        retain_until: run.retainUntil,
      }
}

/** Strict: what another writer would have written otherwise is none of ours. */
const parsed = <T>(schema: z.ZodType<T>, line: string): T | null => {
  const found = schema.safeParse(jsonIn(line)).data
  return found !== undefined && JSON.stringify(found) === line ? found : null
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
