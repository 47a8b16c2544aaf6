import type { Trx } from '../../store/database.ts'
import { tileAt } from './tree-store.ts'

const ahead = 64

/** Reads tiles of a tree in the order of a walk: of level 0 the next ones come along, so that none waits for a round trip. */
export const tilesAhead = (
  trx: Trx,
  municipality: string,
): ((level: number, index: number) => Promise<Buffer | null>) => {
  let known = new Map<number, Buffer>()
  return async (level, index) => {
    if (level !== 0) return (await tileAt(trx, municipality, level, index))?.hashes ?? null
    const found = known.get(index)
    if (found !== undefined) return found
    const rows = await trx
      .selectFrom('log_tiles')
      .select(['tile', 'hashes'])
      .where('municipality', '=', municipality)
      .where('level', '=', level)
      .where('tile', '>=', String(index))
      .where('tile', '<', String(index + ahead))
      .execute()
    known = new Map(rows.map(({ tile, hashes }) => [Number(tile), hashes]))
    return known.get(index) ?? null
  }
}
