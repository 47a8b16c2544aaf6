import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { openBatches } from '../store/batches.ts'
import { type Fault, faultOf, isOfData } from '../store/fault.ts'
import type { Appended, Entry, Stand } from './entry.ts'
import { appendGroups, ensureMonths, type PreparedGroup } from './log-store.ts'
import { prepare } from './record.ts'

/** Entries that belong together, all of one municipality, and the versions they stand on. */
export interface Group {
  readonly entries: readonly Entry[]
  readonly stands: readonly Stand[]
}

/** `outdated`: something moved since it was read; nothing was written, gather and decide again. */
export type AppendResult =
  { readonly kind: 'appended'; readonly entries: readonly Appended[] } | { readonly kind: 'outdated' }

/** The one way into the log. What it answers is durable; a failure is a Problem `unavailable`: then share nothing. */
export interface Log {
  /** Appends a group, all or none. Once asked it happens, whoever hangs up. Never ask it with a transaction open. */
  append(group: Group): Promise<AppendResult>
  /** Appends a change's own entries in its transaction, as the last statement before the commit. */
  appendIn(trx: Trx, entries: readonly Entry[]): Promise<readonly Appended[]>
  /** Resolves where the writer can be called: an empty append to the operator's log. */
  ready(): Promise<void>
  /** Waits for what was asked; what comes later is refused. */
  close(): Promise<void>
}

/** `onFault` hears why an append failed or a month could not be made (code and constraint only). */
export interface LogOptions {
  readonly db: Db
  readonly onFault?: (fault: Fault) => void
}

const operator = '0000'
const day = 24 * 60 * 60 * 1000

/** Opens the writer; makes partitions of the coming months now and daily. Close it before the database. */
export const openLog = ({ db, onFault }: LogOptions): Log => {
  let closed = false
  const batches = openBatches({
    call: (municipality, groups: readonly PreparedGroup[]) =>
      appendGroups(db, municipality, groups).catch((error: unknown) => {
        onFault?.(faultOf(error))
        throw error
      }),
    isOfOneItem: isOfData,
    perCall: 250,
    mostWaiting: 10_000,
    // The next is made ready while one is written; the head of the log puts them in order, as it does those of two gateways. A
    // commit costs more than ready entries gain, so few of them share one.
    lanes: 2,
    worthSharing: 32,
  })
  const append = async (municipality: string, { entries, stands }: Group): Promise<readonly Appended[] | 'outdated'> =>
    batches.add(municipality, { entries: entries.map(prepare), stands })

  const keepMonths = async (): Promise<void> => {
    await ensureMonths(db).catch((error: unknown) => onFault?.(faultOf(error)))
  }
  const firstMonths = keepMonths()
  const daily = setInterval(keepMonths, day).unref()

  return {
    append: async (group) => {
      const municipality = oneMunicipality(group.entries)
      if (closed) throw unavailable(new Error('The log is closed'))
      if (municipality === null) return { kind: 'appended', entries: [] }
      const result = await append(municipality, group).catch(rethrow)
      return result === 'outdated' ? { kind: 'outdated' } : { kind: 'appended', entries: result }
    },
    appendIn: (trx, entries) =>
      appendAll(trx, entries).catch((error: unknown) => {
        onFault?.(faultOf(error))
        return rethrow(error)
      }),
    ready: async () => {
      await append(operator, { entries: [], stands: [] }).catch(rethrow)
    },
    close: async () => {
      closed = true
      clearInterval(daily)
      await Promise.all([firstMonths, batches.idle()])
    },
  }
}

/** Log by log in key order, so that two transactions that write to the same two logs never meet crosswise. */
const appendAll = async (trx: Trx, entries: readonly Entry[]): Promise<readonly Appended[]> => {
  const appended = new Map<Entry, Appended>()
  for (const municipality of [...new Set(entries.map((entry) => entry.municipality))].sort()) {
    const own = entries.filter((entry) => entry.municipality === municipality)
    const [result] = await appendGroups(trx, municipality, [{ entries: own.map(prepare), stands: [] }])
    if (result === undefined || result === 'outdated') throw new Error('The writer gave no numbers')
    own.forEach((entry, at) => appended.set(entry, result[at] as Appended))
  }
  return entries.map((entry) => appended.get(entry) as Appended)
}

const oneMunicipality = (entries: readonly Entry[]): string | null => {
  const [first] = entries
  if (first === undefined) return null
  if (entries.some((entry) => entry.municipality !== first.municipality)) {
    throw new Error('A group of entries belongs to one log')
  }
  return first.municipality
}

const unavailable = (cause: unknown): Problem =>
  new Problem('unavailable', 'The log could not be written. Nothing was shared.', { cause })

const rethrow = (error: unknown): never => {
  throw unavailable(error)
}
