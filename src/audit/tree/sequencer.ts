import type { Db, Trx } from '../../store/database.ts'
import { type Fault, faultOf } from '../../store/fault.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { signCheckpoint } from '../../tlog/checkpoint.ts'
import { grow, rootOf } from '../../tlog/edge.ts'
import { tileWidth } from '../../tlog/tile.ts'
import type { KeptCheckpoints } from './kept-checkpoints.ts'
import type { logKeys } from './log-keys.ts'
import { hashesOf, signedEdge } from './signed-edge.ts'
import { TreeFault } from './tree-fault.ts'
import { extendTree, type LeafRow, leavesFrom, lockTree, treesBehind, tileAt } from './tree-store.ts'

/** `refused` hears once of each log whose tree cannot be continued, `onFault` of each time the database was away. */
export interface SequencerOptions {
  readonly db: Db
  readonly keysOf: ReturnType<typeof logKeys>
  readonly kept: KeptCheckpoints
  readonly refused: (municipality: string, fault: TreeFault) => void
  readonly onFault: (fault: Fault) => void
}

/** Derives the trees of all logs and signs them, within a second of an append, in whichever process comes first. */
export interface Sequencer {
  /** Looks at once; resolves when that is done. */
  look(): Promise<void>
  /** Logs of which nothing more is signed, with what is wrong. */
  refusals(): ReadonlyMap<string, TreeFault>
  close(): Promise<void>
}

const every = 250
const whenAway = 1000
const perCheckpoint = 16_384

/** Starts looking. Close it before the database. */
export const openSequencer = (options: SequencerOptions): Sequencer => {
  const refusals = new Map<string, TreeFault>()
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  const bring = async (municipality: string): Promise<void> => {
    try {
      while (!closed && (await extendOnce(options, municipality)));
    } catch (error) {
      if (!(error instanceof TreeFault)) throw error
      refusals.set(municipality, error)
      options.refused(municipality, error)
    }
  }
  const lookOnce = async (): Promise<void> => {
    for (const municipality of await treesBehind(options.db))
      if (!refusals.has(municipality) && !closed) await bring(municipality)
  }
  // What runs already may have begun before the append that is meant: then once more, together with who else waits.
  const look = async (): Promise<void> => {
    await running?.catch(() => undefined)
    running ??= lookOnce().finally(() => (running = null))
    return running
  }
  const again = (after: number): void => {
    if (closed) return
    timer = setTimeout(() => {
      look().then(
        () => again(every),
        (error: unknown) => {
          options.onFault(faultOf(error))
          again(whenAway)
        },
      )
    }, after).unref()
  }
  again(0)

  return {
    look,
    refusals: () => refusals,
    close: async () => {
      closed = true
      clearTimeout(timer)
      await running?.catch(() => undefined)
    },
  }
}

/**
 * One step of one log: locks its tree, sees that it is what was signed, takes what was appended since, signs. The
 * checkpoint is kept outside the database before the commit: what was signed is never forgotten. Whether more is to do.
 */
const extendOnce = ({ db, keysOf, kept }: SequencerOptions, municipality: string): Promise<boolean> =>
  inMunicipality(db, municipality, async (trx) => {
    const tree = await lockTree(trx, municipality)
    if (tree === null || tree.size >= tree.headSize) return false
    const keys = keysOf(municipality, tree.logName)
    const edge = await signedEdge(trx, municipality, tree, { keys, kept: await kept.read(tree.logName) })
    const count = Math.min(perCheckpoint, tree.headSize - tree.size)
    const leaves = await leavesFrom(trx, municipality, { index: tree.size, month: tree.month, count })
    const grown = grow(edge, hashesOf(leaves))
    const state = { size: grown.edge.size, root: rootOf(grown.edge) }
    const note = signCheckpoint(keys.current, state)
    const months = await monthsOf(trx, municipality, tree.size, leaves)
    await extendTree(trx, municipality, {
      from: tree.size,
      to: state.size,
      month: leaves.at(-1)?.month ?? '',
      tiles: grown.tiles.map((tile) => ({
        ...tile,
        month: tile.level === 0 ? (months.get(tile.index) ?? null) : null,
      })),
      root: state.root,
      note,
    })
    await kept.write(tree.logName, note)
    return state.size < tree.headSize
  })

/** The month of the first leaf of each tile of level 0 that these leaves fall into. */
const monthsOf = async (
  trx: Trx,
  municipality: string,
  size: number,
  leaves: readonly LeafRow[],
): Promise<ReadonlyMap<number, string>> => {
  const months = new Map<number, string>()
  const begun = Math.floor(size / tileWidth)
  const month = size % tileWidth === 0 ? null : (await tileAt(trx, municipality, 0, begun))?.month
  if (month) months.set(begun, month)
  for (const leaf of leaves) if (leaf.index % tileWidth === 0) months.set(leaf.index / tileWidth, leaf.month)
  return months
}
