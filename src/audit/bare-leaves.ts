import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { Page } from './verify-pages.ts'

/** A leaf alone, as the database holds it. `prefixed`: the leaf behind one byte 0, which is what RFC 6962 hashes. */
export interface BareLeaf {
  readonly index: number
  readonly prefixed: Buffer
  readonly hash: Buffer
}

/** A place in the order of a log. */
export interface Place {
  readonly month: string
  readonly index: number
}

const perPage = 16_384

/**
 * The next leaves of a log in its order. They come as one value: read field by field, a driver takes longer over them than
 * hashing does. Each: its index (8 bytes), the length of the leaf (4), 0, the leaf, the length of its hash (4), the hash.
 */
export const bareLeaves = async (
  trx: Trx,
  municipality: string,
  after: Place | null,
): Promise<Page<readonly BareLeaf[], Place>> => {
  const { rows } = await sql<{ month: string | null; frames: Buffer | null }>`
    SELECT max(recorded_month) AS month, string_agg(int8send(log_index) || int4send(octet_length(leaf)) || '\\x00' || leaf
      || int4send(octet_length(leaf_hash)) || leaf_hash, '') AS frames
    FROM (
      SELECT recorded_month, log_index, leaf, leaf_hash FROM log_leaves
      WHERE municipality = ${municipality} AND recorded_month >= ${after?.month ?? '0001-01-01'}::date
        AND (recorded_month, log_index) > (${after?.month ?? '0001-01-01'}::date, ${after?.index ?? -1}::bigint)
      ORDER BY recorded_month, log_index LIMIT ${perPage}) AS l`.execute(trx)
  const { month = null, frames = null } = rows[0] ?? {}
  const leaves = frames === null ? [] : leavesIn(frames)
  const last = leaves.at(-1)
  const next = leaves.length < perPage || last === undefined || month === null ? null : { month, index: last.index }
  return { rows: leaves, next }
}

const leavesIn = (frames: Buffer): readonly BareLeaf[] => {
  const leaves: BareLeaf[] = []
  for (let at = 0; at < frames.length;) {
    const index = frames.readUInt32BE(at) * 2 ** 32 + frames.readUInt32BE(at + 4)
    const leafEnd = at + 13 + frames.readUInt32BE(at + 8)
    const hashEnd = leafEnd + 4 + frames.readUInt32BE(leafEnd)
    leaves.push({
      index,
      prefixed: frames.subarray(at + 12, leafEnd),
      hash: frames.subarray(leafEnd + 4, hashEnd),
    })
    at = hashEnd
  }
  return leaves
}
