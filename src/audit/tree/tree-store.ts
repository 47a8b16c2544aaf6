import { sql } from 'kysely'
import type { Db, Trx } from '../../store/database.ts'
import type { GrownTile } from '../../tlog/edge.ts'
import type { TileReader } from '../../tlog/tile-nodes.ts'
import { hashBytes } from '../../tlog/hash.ts'
import { TreeFault } from './tree-fault.ts'

/** How far a tree has come, and how long its log is. `month` is that of the last leaf in the tree. */
export interface TreeRow {
  readonly logName: string
  readonly size: number
  readonly month: string | null
  readonly headSize: number
}

/** A leaf as it stands in the log. */
export interface LeafRow {
  readonly index: number
  readonly month: string
  readonly leaf: Buffer
  readonly hash: Buffer
}

/** Municipalities whose log is longer than its tree. */
export const treesBehind = async (db: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ code: string }>`SELECT trees_behind() AS code`.execute(db)
  return rows.map(({ code }) => code)
}

/** Whose log has this name; null where none has. */
export const municipalityOfLog = async (db: Db, logName: string): Promise<string | null> =>
  (await db.selectFrom('municipalities').select('code').where('log_name', '=', logName).executeTakeFirst())?.code ??
  null

/** Locks the tree until the end of the transaction; null where another process is at it. */
export const lockTree = async (trx: Trx, municipality: string): Promise<TreeRow | null> => {
  const { rows } = await sql<RawTree>`
    SELECT log_name, size, recorded_month, head_size FROM lock_tree(${municipality})`.execute(trx)
  return rows[0] === undefined ? null : treeRow(rows[0])
}

/** The same without a lock. */
export const readTree = async (trx: Trx, municipality: string): Promise<TreeRow | null> => {
  const row = await trx
    .selectFrom('log_heads as h')
    .innerJoin('log_trees as t', 't.municipality', 'h.municipality')
    .select(['h.log_name', 't.size', 't.recorded_month', 'h.size as head_size'])
    .where('h.municipality', '=', municipality)
    .executeTakeFirst()
  return row === undefined ? null : treeRow(row)
}

/** `count` leaves from `index` on, which stands in `month` or later; throws `TreeFault` where one of them is not there. */
export const leavesFrom = async (
  trx: Trx,
  municipality: string,
  { index, month, count }: { readonly index: number; readonly month: string | null; readonly count: number },
): Promise<readonly LeafRow[]> => {
  const { rows } = await sql<RawLeaf>`
    SELECT log_index, recorded_month, leaf, leaf_hash FROM log_leaves
    WHERE municipality = ${municipality} AND recorded_month >= ${month ?? '0001-01-01'}::date
      AND (recorded_month, log_index) >= (${month ?? '0001-01-01'}::date, ${index}::bigint)
      AND log_index >= ${index}
    ORDER BY recorded_month, log_index LIMIT ${count}`.execute(trx)
  return Array.from({ length: count }, (_, at) => {
    const row = rows[at]
    if (row === undefined || Number(row.log_index) !== index + at)
      throw new TreeFault(`entry ${index + at} is not in the log, which says it is longer`)
    return { index: index + at, month: row.recorded_month, leaf: row.leaf, hash: row.leaf_hash }
  })
}

/** Tiles of a tree that hold at least what is asked; throws `TreeFault` for one that is not there. */
export const tilesOf =
  (trx: Trx, municipality: string): TileReader =>
  async (level, index, width) => {
    const tile = await tileAt(trx, municipality, level, index)
    if (tile === null || tile.hashes.length < width * hashBytes)
      throw new TreeFault(`tile ${level}/${index} of the tree is not there, or too short`)
    return tile.hashes.subarray(0, width * hashBytes)
  }

/** One tile as it is kept, null where there is none. `month` is that of its first entry, at level 0. */
export const tileAt = async (
  trx: Trx,
  municipality: string,
  level: number,
  index: number,
): Promise<{ readonly hashes: Buffer; readonly month: string | null } | null> => {
  const row = await trx
    .selectFrom('log_tiles')
    .select(['hashes', 'recorded_month'])
    .where('municipality', '=', municipality)
    .where('level', '=', level)
    .where('tile', '=', String(index))
    .executeTakeFirst()
  return row === undefined ? null : { hashes: row.hashes, month: row.recorded_month }
}

/** The newest checkpoint that was signed, as it was signed; null before the first. */
export const lastCheckpoint = async (
  trx: Trx,
  municipality: string,
): Promise<{ readonly size: number; readonly note: string; readonly signedAt: Date } | null> => {
  const row = await trx
    .selectFrom('log_checkpoints')
    .select(['size', 'note', 'signed_at'])
    .where('municipality', '=', municipality)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { size: Number(row.size), note: row.note, signedAt: row.signed_at }
}

/** The checkpoint of this size, as it was signed; null where none is. */
export const noteOfSize = async (trx: Trx, municipality: string, size: number): Promise<string | null> => {
  const row = await trx
    .selectFrom('log_checkpoints')
    .select('note')
    .where('municipality', '=', municipality)
    .where('size', '=', String(size))
    .executeTakeFirst()
  return row?.note ?? null
}

/** What a tree became: its tiles that changed (those of level 0 with the month of their first leaf) and its checkpoint. */
export interface Growth {
  readonly from: number
  readonly to: number
  readonly month: string
  readonly tiles: readonly (GrownTile & { readonly month: string | null })[]
  readonly root: Buffer
  readonly note: string
}

/** Writes it; throws where the tree is not as long as `from`. */
export const extendTree = async (trx: Trx, municipality: string, growth: Growth): Promise<void> => {
  const { tiles } = growth
  await sql`
    SELECT extend_tree(${municipality}, ${growth.from}, ${growth.to}, ${growth.month}::date,
      ${tiles.map(({ level }) => level)}, ${tiles.map(({ index }) => index)}, ${tiles.map(({ hashes }) => hashes)},
      ${tiles.map(({ month }) => month)}, ${growth.root}, ${growth.note})`.execute(trx)
}

interface RawTree {
  readonly log_name: string
  readonly size: string
  readonly recorded_month: string | null
  readonly head_size: string
}

interface RawLeaf {
  readonly log_index: string
  readonly recorded_month: string
  readonly leaf: Buffer
  readonly leaf_hash: Buffer
}

const treeRow = (row: RawTree): TreeRow => ({
  logName: row.log_name,
  size: Number(row.size),
  month: row.recorded_month,
  headSize: Number(row.head_size),
})
