import type { Trx } from '../../store/database.ts'
import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from '../../tlog/checkpoint.ts'
import { Malformed } from '../../tlog/malformed.ts'
import { parseNote } from '../../tlog/note.ts'
import type { VerifierKey } from '../../tlog/note-key.ts'
import { tileWidth } from '../../tlog/tile.ts'
import type { LogSource } from '../../tlog/verify-log.ts'
import { TreeFault } from './tree-fault.ts'
import { leavesFrom, tileAt } from './tree-store.ts'

/** A signed checkpoint as verification reads it; `keys` null: not known, and the signature is not looked at. */
export interface ReadCheckpoint extends SignedCheckpoint {
  readonly signedAt: Date
}

/** Every checkpoint of a log, the smallest first. Throws `TreeFault` for one that is not what it says or is not signed. */
export async function* checkpointsOf(
  trx: Trx,
  municipality: string,
  logName: string,
  keys: readonly VerifierKey[] | null,
): AsyncGenerator<ReadCheckpoint> {
  let after = '-1'
  for (;;) {
    const rows = await trx
      .selectFrom('log_checkpoints')
      .select(['size', 'root', 'note', 'signed_at'])
      .where('municipality', '=', municipality)
      .where('size', '>', after)
      .orderBy('size')
      .limit(perPage)
      .execute()
    for (const row of rows) {
      const read = opened(row.note, row.size, keys)
      const own = String(read.size) === row.size && read.root.equals(row.root) && read.origin.endsWith(`/${logName}`)
      if (!own) throw new TreeFault(`checkpoint of ${row.size} entries: its row says other than its note`)
      yield { ...read, signedAt: row.signed_at }
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < perPage) return
    after = last.size
  }
}

/** The log in the database as a source of tiles and entries. */
export const sourceOf = (trx: Trx, municipality: string): LogSource => ({
  tile: async (level, index) => (await tileAt(trx, municipality, level, index))?.hashes ?? null,
  entries: async function* (from, until) {
    for (let index = from; index < until;) {
      const end = Math.min(until, (Math.floor(index / tileWidth) + 1) * tileWidth)
      const month = (await tileAt(trx, municipality, 0, Math.floor(index / tileWidth)))?.month ?? null
      for (const { leaf } of await leavesFrom(trx, municipality, { index, month, count: end - index })) yield leaf
      index = end
    }
  },
})

const perPage = 1000

const opened = (note: string, size: string, keys: readonly VerifierKey[] | null): SignedCheckpoint => {
  try {
    return keys === null ? parseCheckpoint(parseNote(note)) : openCheckpoint(note, keys)
  } catch (error) {
    if (error instanceof Malformed) throw new TreeFault(`checkpoint of ${size} entries: ${error.message}`)
    throw error
  }
}
