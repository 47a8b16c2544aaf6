import { hashBytes } from '../../tlog/hash.ts'
import { Malformed } from '../../tlog/malformed.ts'
import { rootAt } from '../../tlog/proofs.ts'
import { nodesFromTiles } from '../../tlog/tile-nodes.ts'
import { tileWidth } from '../../tlog/tile.ts'
import type { Place } from '../bare-leaves.ts'
import type { RunRow } from '../retention/erased.ts'
import { tilesAhead } from '../tree/tiles-ahead.ts'
import { TreeFault } from '../tree/tree-fault.ts'
import { tilesOf } from '../tree/tree-store.ts'
import type { LeafRow, LogSnapshot } from '../verify-store.ts'
import type { DetachedMonth } from './detached-store.ts'
import type { MonthFile } from './month-files.ts'

/** An entry of a detached month; `row` null: its file was not given, and only the tree tells its hash. */
export interface DetachedEntry {
  readonly row: LeafRow | null
  readonly hash: Buffer
}

/** The beginning of a log that lies in files. */
export interface Beginning {
  /** Its last place; null where nothing is detached. */
  readonly end: Place | null
  readonly notGiven: readonly DetachedMonth[]
  /** The retention-runs in its files, in their order; each is held against its leaf where the walk comes to it. */
  runs(): Promise<readonly RunRow[]>
  /** In order; throws `Malformed` for a file that is not that of its month. */
  entries(): AsyncGenerator<DetachedEntry>
}

interface Given {
  readonly files?: readonly MonthFile[]
  readonly asDetached?: string
}

/** The months of a log that are detached, each with its file where one was given. */
export const beginningOf = (municipality: string, log: LogSnapshot, { files = [], asDetached }: Given): Beginning => {
  const own = files.filter(({ header }) => header.log === log.head?.log_name)
  const trial = own.filter(({ header }) => header.month === asDetached)
  const months = [...log.detached, ...trial.map(({ header }) => ({ ...header, digest: null }))]
  const parts = months.map((month) => ({ month, file: own.find(({ header }) => header.month === month.month) ?? null }))
  const last = months.at(-1)
  return {
    end: last === undefined ? null : { month: `${last.month}-01`, index: last.size - 1 },
    notGiven: parts.flatMap(({ month, file }) => (file === null ? [month] : [])),
    runs: async () => {
      const runs: RunRow[] = []
      for (const { file } of parts)
        if (file !== null)
          for await (const { log_index, recorded_at, record } of file.rows())
            if (record !== null) runs.push({ log_index, recorded_at, record })
      return runs
    },
    entries: async function* () {
      const idle = own.find(({ header }) => months.every(({ month }) => month !== header.month))
      if (idle !== undefined) throw new Malformed(`${idle.name}: this month is not detached`)
      for (const { month, file } of parts)
        yield* file === null ? fromTree(municipality, log, month) : fromFile(municipality, log, month, file)
    },
  }
}

async function* fromTree(
  municipality: string,
  { trx }: LogSnapshot,
  { first, size }: DetachedMonth,
): AsyncGenerator<DetachedEntry> {
  const tile = tilesAhead(trx, municipality)
  for (let index = first; index < size; index++) {
    const at = (index % tileWidth) * hashBytes
    const hash = (await tile(0, Math.floor(index / tileWidth)))?.subarray(at, at + hashBytes)
    if (hash?.length !== hashBytes) throw new TreeFault(`entry ${index} is detached and not in the tree`)
    yield { row: null, hash }
  }
}

async function* fromFile(
  municipality: string,
  { trx, treeSize }: LogSnapshot,
  month: DetachedMonth,
  { name, header, rows, digest }: MonthFile,
): AsyncGenerator<DetachedEntry> {
  if (header.first !== month.first || header.size !== month.size)
    throw new Malformed(`${name}: not of the entries ${month.first} to ${month.size - 1} that were detached`)
  let next = month.first
  for await (const row of rows()) {
    if (next === month.size) throw new Malformed(`${name}: goes on after its last entry`)
    next += 1
    yield { row, hash: row.leaf_hash }
  }
  if (next < month.size) throw new Malformed(`${name}: ends before entry ${next}`)
  const root = await rootAt(nodesFromTiles(tilesOf(trx, municipality), treeSize), month.size)
  if (root.toString('hex') !== header.root) throw new Malformed(`${name}: its root is not that of the tree`)
  if (month.digest !== null && !month.digest.equals(await digest()))
    throw new Malformed(`${name}: not byte for byte the file that was written`)
}
