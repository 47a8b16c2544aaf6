import { hashBytes } from './hash.ts'
import { Malformed } from './malformed.ts'

/** Hashes, or entries, in a full tile. */
export const tileWidth = 256

/** A tile of C2SP tlog-tiles: of hashes at a level (0: of the leaves) or of entries; `width` 1 to 256, 256 is full. */
export interface Tile {
  readonly level: number | 'entries'
  readonly index: number
  readonly width: number
}

/** The tile's path below the log's prefix, such as `tile/0/x001/x234/067.p/8`. */
export const tilePath = ({ level, index, width }: Tile): string => {
  const groups = String(index)
    .padStart(Math.ceil(String(index).length / 3) * 3, '0')
    .match(/.{3}/g)
  const place = (groups ?? []).map((group, at, all) => (at < all.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${place}${width === tileWidth ? '' : `.p/${width}`}`
}

/** The tile a path names, null where it is not exactly the path of one. */
export const tileOfPath = (path: string): Tile | null => {
  const [, level = '', groups = '', width] =
    /^tile\/(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(path) ?? []
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replace(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  }
  const known =
    tile.width >= 1 &&
    tile.width <= tileWidth &&
    Number.isSafeInteger(tile.index) &&
    (level === 'entries' || Number(level) < 64)
  return known && tilePath(tile) === path ? tile : null
}

/** How many hashes the tiles of a level hold together in a tree of this size. */
export const hashesAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level)

/** How wide this tile is in a tree of this size: 0 where there is none. */
export const widthIn = (size: number, level: number, index: number): number =>
  Math.max(0, Math.min(tileWidth, hashesAt(level, size) - index * tileWidth))

/** The hashes of a tile's bytes. Throws `Malformed` where they are not `width` hashes. */
export const hashesIn = (bytes: Buffer, width: number): readonly Buffer[] => {
  if (bytes.length !== width * hashBytes) throw new Malformed(`a tile holds ${bytes.length} bytes, not ${width} hashes`)
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes))
}
