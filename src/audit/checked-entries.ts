import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { openCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import { includes } from '../tlog/inclusion.ts'
import { Malformed } from '../tlog/malformed.ts'
import type { VerifierKey } from '../tlog/note-key.ts'
import { inclusionProof } from '../tlog/proofs.ts'
import { nodesFromTiles } from '../tlog/tile-nodes.ts'
import { mayRead, parsedOrNull, placed } from './entry-query.ts'
import type { RecordedEntry } from './entry-store.ts'
import { checkLeaf } from './leaf-check.ts'
import { leafColumns, recordColumns } from './record-columns.ts'
import { TreeFault } from './tree/tree-fault.ts'
import { lastCheckpoint, tilesOf } from './tree/tree-store.ts'

/** Which entries: of one exchange, or one by its id; those of which `controller` (OIN) is a controller. */
export interface CheckedFilter {
  readonly municipality: string
  readonly controller: string
  readonly exchangeId?: string
  readonly id?: string
}

/**
 * An entry that was held against its leaf and the leaf against the tree that was signed, just now. `fault`: a code of what no
 * longer matches, null where all does. `entry` is null where the record cannot even be read.
 */
export interface CheckedEntry {
  readonly id: string
  readonly type: string
  readonly person: string | null
  readonly index: string
  readonly recordedAt: string
  readonly fault: string | null
  /** OINs of its controllers, by the search column. */
  readonly controllers: readonly string[]
  /** In the tree that was signed; false in the second before it is. */
  readonly signed: boolean
  readonly entry: RecordedEntry | null
  readonly facts: unknown
}

/**
 * Entries in the order of the log, each checked as verification does: the record and its facts against the leaf, the search columns
 * against the record, the leaf against the newest checkpoint, whose signature must be of one of `keys`. What was taken out of
 * the log altogether, or moved out of sight by its columns, only a walk over the whole log finds.
 */
export const checkedEntries = (
  db: Db,
  filter: CheckedFilter,
  keys: readonly VerifierKey[],
): Promise<readonly CheckedEntry[]> =>
  inMunicipality(db, filter.municipality, async (trx) => {
    const rows = await rowsOf(trx, filter)
    const inTree = await treeOf(trx, filter.municipality, keys)
    const checked: CheckedEntry[] = []
    for (const row of rows) {
      const { id, type } = row
      const expected = {
        municipality: filter.municipality,
        logName: row.log_name,
        index: BigInt(row.log_index),
        notBefore: null,
      }
      const found = checkLeaf(row, { ...expected, erasedBy: null })
      const tree = await inTree(Number(row.log_index), row.leaf_hash)
      const record = parsedOrNull(row.record)
      checked.push({
        ...{ id, type, person: row.person_id, index: row.log_index },
        recordedAt: row.recorded_at.toISOString(),
        controllers: row.controllers,
        fault: 'fault' in found ? found.fault : tree.fault,
        signed: tree.signed,
        entry: record && placed(row, record),
        facts: row.facts === null ? null : parsedOrNull(row.facts),
      })
    }
    return checked
  })

const rowsOf = (trx: Trx, { municipality, controller, exchangeId, id }: CheckedFilter) =>
  trx
    .selectFrom('log_records as r')
    .innerJoin('log_leaves as l', (join) =>
      join
        .onRef('l.municipality', '=', 'r.municipality')
        .onRef('l.recorded_month', '=', 'r.recorded_month')
        .onRef('l.log_index', '=', 'r.log_index'),
    )
    .innerJoin('log_heads as h', 'h.municipality', 'r.municipality')
    .select([...leafColumns, ...recordColumns])
    .select(['h.log_name', 'l.leaf', 'r.record', 'r.salt', 'r.facts'])
    .where('r.municipality', '=', municipality)
    .where(mayRead(controller))
    .$if(exchangeId !== undefined, (q) => q.where('r.exchange_id', '=', exchangeId ?? null))
    .$if(id !== undefined, (q) => q.where('r.id', '=', id ?? ''))
    .orderBy('r.recorded_month')
    .orderBy('r.log_index')
    .limit(500)
    .execute()

/** Holds leaf hashes against the newest checkpoint, which is opened once, over the tiles as they are kept. */
const treeOf = async (trx: Trx, municipality: string, keys: readonly VerifierKey[]) => {
  const last = await lastCheckpoint(trx, municipality)
  const signed = last === null ? null : openedOrNull(last.note, keys)
  const nodes = nodesFromTiles(tilesOf(trx, municipality), last?.size ?? 0)
  const isIncluded = async (index: number, leaf: Buffer): Promise<boolean> => {
    if (signed === null) return false
    const { size, root } = signed
    try {
      return includes({ leaf, index, size, root }, await inclusionProof(nodes, index, size))
    } catch (error) {
      if (error instanceof TreeFault || error instanceof Malformed) return false
      throw error
    }
  }
  return async (index: number, leaf: Buffer): Promise<{ readonly fault: string | null; readonly signed: boolean }> => {
    if (last === null || index >= last.size) return { fault: null, signed: false }
    return (await isIncluded(index, leaf))
      ? { fault: null, signed: true }
      : { fault: 'tree: not what was signed', signed: false }
  }
}

/** Null where it is no checkpoint that one of these keys signed. */
const openedOrNull = (note: string, keys: readonly VerifierKey[]): SignedCheckpoint | null => {
  try {
    return openCheckpoint(note, keys)
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
