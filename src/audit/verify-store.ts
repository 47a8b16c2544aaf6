import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { setMunicipality } from '../store/in-municipality.ts'
import { type BareLeaf, bareLeaves, type Place } from './bare-leaves.ts'
import { type Page, pagesOf } from './verify-pages.ts'
import { type DetachedMonth, detachedMonths } from './detached/detached-store.ts'
import { leafColumns, recordColumns } from './record-columns.ts'
import type { RunRow } from './retention/erased.ts'

/** One leaf with what lies beside it (null where no record does), as the database holds them. */
export type LeafRow = Omit<RowRead, keyof Written> & Written

type RowRead = Awaited<ReturnType<typeof nextPage>>[number]

/** What is text of ours, nearly always of ASCII alone. */
interface Written {
  readonly leaf: Buffer
  readonly record: Buffer | null
  readonly facts: Buffer | null
}

/** How long a log says it is. */
export type HeadRow = NonNullable<Awaited<ReturnType<typeof headOf>>>

/** Codes of every municipality, the operator's first: one log each. */
export const everyMunicipality = async (db: Db): Promise<readonly string[]> => {
  const rows = await db.selectFrom('municipalities').select('code').orderBy('code').execute()
  return rows.map((row) => row.code)
}

/** One log as it stood at one moment: its head, its leaves in order, and the lowest index of a record without a leaf. */
export interface LogSnapshot {
  readonly trx: Trx
  readonly head: HeadRow | null
  /** Entries that are in the tree. */
  readonly treeSize: number
  /** Its beginning that lies in files, a month each. */
  readonly detached: readonly DetachedMonth[]
  /** The leaves after a place; null: from the first that is here. */
  leaves(after: Place | null): AsyncGenerator<readonly LeafRow[]>
  /** The same without what lies beside them. */
  bareLeaves(after: Place | null): AsyncGenerator<readonly BareLeaf[]>
  orphan(): Promise<string | null>
  /** Every retention run, in the order of the log. */
  runs(): Promise<readonly RunRow[]>
}

/** Reads one log in one snapshot; needs SELECT only. Appends go on meanwhile and are not seen. */
export const inSnapshot = <T>(db: Db, municipality: string, work: (log: LogSnapshot) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await setMunicipality(trx, municipality)
      await inOrderOfIndex(trx)
      return work({
        trx,
        head: (await headOf(trx, municipality)) ?? null,
        treeSize: await treeSizeOf(trx, municipality),
        detached: await detachedMonths(trx, municipality),
        leaves: (start) => pagesOf((after: Place | null) => leavesPage(trx, municipality, after ?? start)),
        bareLeaves: (start) => pagesOf((after: Place | null) => bareLeaves(trx, municipality, after ?? start)),
        orphan: () => orphanOf(trx, municipality),
        runs: () => runsOf(trx, municipality),
      })
    })

/**
 * Pages are read as the index gives them. A planner that does not know yet how long a log has become would fetch all that is
 * left of it for each page, and sort that.
 */
const inOrderOfIndex = (trx: Trx) =>
  sql`SELECT set_config(name, 'off', true) FROM unnest(ARRAY['enable_sort', 'enable_bitmapscan', 'enable_hashjoin', 'jit']) AS name`.execute(
    trx,
  )

const rowsPerPage = 1000

const leavesPage = async (
  trx: Trx,
  municipality: string,
  after: Place | null,
): Promise<Page<readonly LeafRow[], Place>> => {
  const rows = (await nextPage(trx, municipality, after)).map((row): LeafRow =>
    Object.assign(row, { leaf: bytesIn(row.leaf), record: known(row.record), facts: known(row.facts) }),
  )
  const last = rows.length < rowsPerPage ? undefined : rows.at(-1)
  return { rows, next: last === undefined ? null : { month: last.recorded_month, index: Number(last.log_index) } }
}

const headOf = (trx: Trx, municipality: string) =>
  trx
    .selectFrom('log_heads')
    .select(['log_name', 'size', 'last_recorded_at'])
    .where('municipality', '=', municipality)
    .executeTakeFirst()

const treeSizeOf = async (trx: Trx, municipality: string): Promise<number> => {
  const query = trx.selectFrom('log_trees').select('size').where('municipality', '=', municipality)
  return Number((await query.executeTakeFirst())?.size ?? 0)
}

/** The leaves after a place with what lies beside them, in the order of the log. */
const nextPage = (trx: Trx, municipality: string, after: Place | null) =>
  trx
    .selectFrom('log_leaves as l')
    .where('l.municipality', '=', municipality)
    .$if(after !== null, (q) =>
      q.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('l.recorded_month', 'l.log_index'), '>', tuple(after?.month ?? '', String(after?.index ?? ''))),
      ),
    )
    .orderBy('l.recorded_month')
    .orderBy('l.log_index')
    .leftJoin('log_records as r', (join) =>
      join
        .onRef('r.municipality', '=', 'l.municipality')
        .onRef('r.recorded_month', '=', 'l.recorded_month')
        .onRef('r.log_index', '=', 'l.log_index'),
    )
    .select([...leafColumns, ...recordColumns, 'r.salt'])
    .select([
      sql<string>`encode(l.leaf, 'escape')`.as('leaf'),
      sql<string | null>`encode(r.record, 'escape')`.as('record'),
      sql<string | null>`encode(r.facts, 'escape')`.as('facts'),
    ])
    .limit(rowsPerPage)
    .execute()

/**
 * The bytes behind PostgreSQL's `escape` form, in which ASCII stands as it is: half of what hexadecimal digits take, and nothing
 * to turn back.
 */
const bytesIn = (text: string): Buffer =>
  Buffer.from(
    text.includes('\\')
      ? text.replace(/\\(\\|[0-7]{3})/g, (_, code: string) =>
          code === '\\' ? code : String.fromCharCode(Number.parseInt(code, 8)),
        )
      : text,
    'latin1',
  )

const known = (text: string | null): Buffer | null => (text === null ? null : bytesIn(text))

const orphanOf = async (trx: Trx, municipality: string): Promise<string | null> => {
  const row = await trx
    .selectFrom('log_records as r')
    .select('r.log_index')
    .where('r.municipality', '=', municipality)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('log_leaves as l')
            .select('l.log_index')
            .whereRef('l.municipality', '=', 'r.municipality')
            .whereRef('l.recorded_month', '=', 'r.recorded_month')
            .whereRef('l.log_index', '=', 'r.log_index'),
        ),
      ),
    )
    .orderBy('r.log_index')
    .limit(1)
    .executeTakeFirst()
  return row?.log_index ?? null
}

const runsOf = (trx: Trx, municipality: string): Promise<readonly RunRow[]> =>
  trx
    .selectFrom('log_records')
    .select(['log_index', 'recorded_at', 'record'])
    .where('municipality', '=', municipality)
    .where('type', '=', 'retention-run')
    .orderBy('log_index')
    .execute()
