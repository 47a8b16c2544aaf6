import { openCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import { entriesIn } from '../tlog/entry-tile.ts'
import { Malformed } from '../tlog/malformed.ts'
import type { VerifierKey } from '../tlog/note-key.ts'
import { tilePath, tileWidth, widthIn } from '../tlog/tile.ts'
import type { LogSource } from '../tlog/verify-log.ts'

/** A published log and its newest checkpoint. */
export interface HttpLog {
  readonly last: SignedCheckpoint
  readonly source: LogSource
}

const patience = 10_000
const longest = 1_000_000

/** Opens a log at its prefix (`https://…/tlog/<log>`), by keys that are trusted. Throws `Malformed` for what is none. */
export const openHttpLog = async (prefix: string, keys: readonly VerifierKey[]): Promise<HttpLog> => {
  const checkpoint = await get(prefix, 'checkpoint')
  if (checkpoint === null) throw new Malformed('there is no checkpoint at this address')
  const last = openCheckpoint(checkpoint, keys)
  const tile: LogSource['tile'] = async (level, index) => {
    const width = widthIn(last.size, level, index)
    return width === 0 ? null : get(prefix, tilePath({ level, index, width }))
  }
  const entries: LogSource['entries'] = async function* (from, until) {
    for (let index = Math.floor(from / tileWidth); index * tileWidth < until; index++) {
      const width = widthIn(last.size, 0, index)
      const bytes = await get(prefix, tilePath({ level: 'entries', index, width }))
      if (bytes === null) return
      const first = index * tileWidth
      yield* entriesIn(bytes, width).slice(Math.max(0, from - first), until - first)
    }
  }
  return { last, source: { tile, entries } }
}

const get = async (prefix: string, path: string): Promise<Buffer | null> => {
  const answer = await fetch(`${prefix}/${path}`, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  if (answer.status === 404) return null
  if (answer.status !== 200) throw new Malformed(`${path} is answered with ${answer.status}`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (bytes.length > longest) throw new Malformed(`${path} is too long`)
  return bytes
}
