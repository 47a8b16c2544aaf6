import { Malformed } from './malformed.ts'

/** The bytes of a tile of entries: each after its length in two bytes, highest first. Throws for one over 65,535 bytes. */
export const entryTile = (entries: readonly Buffer[]): Buffer =>
  Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(entry.length)
      return [length, entry]
    }),
  )

/** The entries of a tile. Throws `Malformed` where the bytes are not exactly `width` entries. */
export const entriesIn = (bytes: Buffer, width: number): readonly Buffer[] => {
  const entries: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    const start = at + 2
    const end = start <= bytes.length ? start + bytes.readUInt16BE(at) : Infinity
    if (end > bytes.length) throw new Malformed('a tile of entries ends within an entry')
    entries.push(bytes.subarray(start, end))
    at = end
  }
  if (entries.length !== width) throw new Malformed(`a tile holds ${entries.length} entries, not ${width}`)
  return entries
}
