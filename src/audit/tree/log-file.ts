import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { hashBytes } from '../../tlog/hash.ts'
import { hashLine, leafLine, logFileHead } from '../../tlog/log-file.ts'
import { tileWidth } from '../../tlog/tile.ts'
import { bareLeaves, type Place } from '../bare-leaves.ts'
import { detachedMonths } from '../detached/detached-store.ts'
import { noteHolding } from './cosigned-note.ts'
import { TreeFault } from './tree-fault.ts'
import { readTree, tileAt } from './tree-store.ts'

/** A log for somebody outside, piece by piece; `name` of the log, `size` its entries. */
export interface LogFile {
  readonly name: string
  readonly size: number
  readonly lines: AsyncIterable<string>
}

/**
 * The whole log as digests, up to the newest checkpoint that a witness cosigned, else the newest; null where nothing is signed.
 * Page by page, each its own short transaction: what is signed does not change. On any login that may select.
 */
export const logFile = (db: Db, municipality: string): Promise<LogFile | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const tree = await readTree(trx, municipality)
    const signed = await noteHolding(trx, municipality, 0)
    if (tree === null || signed === null) return null
    const last = (await detachedMonths(trx, municipality)).findLast(({ size }) => size <= signed.size)
    const detached = last === undefined ? null : { month: `${last.month}-01`, index: last.size - 1 }
    const { size, note: checkpoint } = signed
    return { name: tree.logName, size, lines: linesOf(db, municipality, { size, checkpoint, detached }) }
  })

interface Part {
  readonly size: number
  readonly checkpoint: string
  /** The last entry whose leaf lies in a file; null: none does. */
  readonly detached: Place | null
}

async function* linesOf(db: Db, municipality: string, { size, checkpoint, detached }: Part): AsyncGenerator<string> {
  yield logFileHead({ size, checkpoint })
  const first = (detached?.index ?? -1) + 1
  for (let index = 0; index < first; index += tileWidth) {
    const tile = await inMunicipality(db, municipality, (trx) => tileAt(trx, municipality, 0, index / tileWidth))
    const width = Math.min(tileWidth, first - index)
    if (tile === null || tile.hashes.length < width * hashBytes)
      throw new TreeFault(`entry ${index} is detached and not in the tree`)
    yield Array.from({ length: width }, (_, at) =>
      hashLine(tile.hashes.subarray(at * hashBytes, (at + 1) * hashBytes)),
    ).join('')
  }
  for (let at: Place | null = detached, count = first; count < size;) {
    const after: Place | null = at
    const { rows, next } = await inMunicipality(db, municipality, (trx) => bareLeaves(trx, municipality, after))
    const own = rows.slice(0, size - count)
    yield own.map(({ prefixed }) => leafLine(prefixed.subarray(1))).join('')
    count += own.length
    if (next === null && count < size) throw new TreeFault(`entry ${count} is not in the log, which says it is longer`)
    at = next
  }
}
