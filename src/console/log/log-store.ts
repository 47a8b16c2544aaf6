import { sql } from 'kysely'
import { type DetachedMonth, detachedMonths } from '../../audit/detached/detached-store.ts'
import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** A checkpoint: the state of a log as it was signed. `root` in base64, as it stands in the checkpoint. */
export interface ShownCheckpoint {
  readonly size: number
  readonly root: string
  readonly signedAt: Date
}

/** A view of the log that is sent to a collector; `behind`: entries that it did not confirm yet. */
export interface ShownExport {
  readonly name: string
  readonly sent: number | null
  readonly behind: number
}

/** A run that erased what had outlived its term: how many entries and rows, up to which day. */
export interface ShownRun {
  readonly index: string
  readonly at: Date
  readonly before: string | null
  readonly entries: number
  readonly rows: number
}

/** A log as it stands. */
export interface ShownLog {
  readonly name: string
  readonly size: number
  readonly lastRecordedAt: Date | null
  readonly last: ShownCheckpoint | null
  readonly checkpoints: readonly ShownCheckpoint[]
  /** Whether there are smaller ones than these. */
  readonly hasMore: boolean
  readonly detached: readonly DetachedMonth[]
  readonly exports: readonly ShownExport[]
  readonly runs: readonly ShownRun[]
}

/** Which log, for whom; `before`: checkpoints smaller than this, the newest where null. */
export interface LogAsked {
  readonly municipality: string
  readonly reader: string
  readonly before: number | null
  readonly perPage: number
}

/** The state of a log in one moment, on the login of the pages; null where it has none. */
export const showLog = (db: Db, { municipality, reader, before, perPage }: LogAsked): Promise<ShownLog | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const head = await trx
      .selectFrom('log_heads')
      .select(['log_name', 'size', 'last_recorded_at'])
      .where('municipality', '=', municipality)
      .executeTakeFirst()
    if (head === undefined) return null
    const size = Number(head.size)
    const checkpoints = await checkpointsOf(trx, municipality, before, perPage + 1)
    const [last = null] = before === null ? checkpoints : await checkpointsOf(trx, municipality, null, 1)
    return {
      ...{ name: head.log_name, size, lastRecordedAt: size === 0 ? null : head.last_recorded_at },
      ...{ last, checkpoints: checkpoints.slice(0, perPage), hasMore: checkpoints.length > perPage },
      detached: await detachedMonths(trx, municipality),
      exports: await exportsOf(trx, municipality, size),
      runs: await runsOf(trx, municipality, reader),
    }
  })

const checkpointsOf = async (
  trx: Trx,
  municipality: string,
  before: number | null,
  limit: number,
): Promise<readonly ShownCheckpoint[]> => {
  const rows = await trx
    .selectFrom('log_checkpoints')
    .select(['size', 'root', 'signed_at'])
    .where('municipality', '=', municipality)
    .$if(before !== null, (q) => q.where('size', '<', String(before)))
    .orderBy('size', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ size, root, signed_at: signedAt }) => ({
    ...{ size: Number(size), root: root.toString('base64'), signedAt },
  }))
}

const exportsOf = async (trx: Trx, municipality: string, size: number): Promise<readonly ShownExport[]> => {
  const rows = await trx
    .selectFrom('log_exports')
    .select(['name', 'sent_index'])
    .where('municipality', '=', municipality)
    .orderBy('name')
    .execute()
  return rows.map(({ name, sent_index: index }) => {
    const sent = index === null ? null : Number(index)
    return { name, sent, behind: size - 1 - (sent ?? -1) }
  })
}

const mostRuns = 10

/** The last runs of retention, newest first: a run names places as ranges, of which the counts are told. */
const runsOf = async (trx: Trx, municipality: string, reader: string): Promise<readonly ShownRun[]> => {
  const { rows } = await sql<ShownRun>`
    SELECT r.log_index AS index, r.recorded_at AS at, d.details ->> 'before' AS before,
      (SELECT coalesce(sum((e ->> 'count')::int), 0)
        FROM jsonb_array_elements(coalesce(d.details -> 'erased', '[]')) e)::int AS entries,
      (SELECT coalesce(sum(v.value::int), 0) FROM jsonb_each_text(coalesce(d.details -> 'rows', '{}')) v)::int AS rows
    FROM log_records r
    CROSS JOIN LATERAL (SELECT convert_from(r.record, 'UTF8')::jsonb -> 'details' AS details) AS d
    WHERE r.municipality = ${municipality} AND r.type = 'retention-run' AND r.controllers @> ARRAY[${reader}]
    ORDER BY r.log_index DESC LIMIT ${mostRuns}`.execute(trx)
  return rows
}
