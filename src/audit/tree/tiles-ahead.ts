import type { Trx } from '../../store/database.ts'

const ahead = 64

/** Reads tiles of a tree in the order of a walk: of level 0 the next ones come along, so that none waits for a round trip. */
export const tilesAhead = (
  trx: Trx,
  municipality: string,
): ((level: number, index: number) => Promise<Buffer | null>) => {
  let known = new Map<number, Buffer>()
  return async (level, index) => {
    const count = level === 0 ? ahead : 1
    const found = level === 0 ? known.get(index) : undefined
    if (found !== undefined) return found
    const rows = await trx
      .selectFrom('log_tiles')
      .select(['tile', 'hashes'])
      .where('municipality', '=', municipality)
      .where('level', '=', level)
      .where('tile', '>=', String(index))
      .where('tile', '<', String(index + count))
      .execute()
    const read = new Map(rows.map(({ tile, hashes }) => [Number(tile), hashes]))
    if (level === 0) known = read
    return read.get(index) ?? null
  }
}
