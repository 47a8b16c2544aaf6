import type { TreeState } from '../../tlog/consistency.ts'
import type { VerifierKey } from '../../tlog/note-key.ts'
import { treeWalk } from '../../tlog/walk.ts'
import type { LogSnapshot } from '../verify-store.ts'
import { TreeFault } from './tree-fault.ts'
import { tilesAhead } from './tiles-ahead.ts'
import { checkpointsOf, type ReadCheckpoint } from './verify-source.ts'

/** Of one log: keys that may have signed it (null: not known) and checkpoints that were kept elsewhere. */
export interface KnownOfLog {
  readonly keys: readonly VerifierKey[] | null
  readonly saved: readonly TreeState[]
}

/** The walk over the tree of one log in a snapshot; `last`: its newest checkpoint so far. */
export const walkOfTree = (log: LogSnapshot, municipality: string, logName: string, { keys, saved }: KnownOfLog) => {
  const own = checkpointsOf(log.trx, municipality, logName, keys)
  const others = [...saved].sort((a, b) => a.size - b.size)
  let last: ReadCheckpoint | null = null
  let ahead: Promise<ReadCheckpoint | null> | null = null
  const next = async (): Promise<TreeState | null> => {
    ahead ??= own.next().then(({ value }) => value ?? null)
    const read = await ahead
    const other = others[0]
    if (other !== undefined && (read === null || other.size <= read.size)) return others.shift() ?? null
    ahead = null
    last = read ?? last
    return read
  }
  const walk = treeWalk({ checkpoints: next, tile: tilesAhead(log.trx, municipality), signed: log.treeSize })
  return {
    ...walk,
    last: (): ReadCheckpoint | null => last,
    end: async () => {
      const fault = await walk.end()
      if (fault === null && (last?.size ?? 0) !== log.treeSize)
        throw new TreeFault(`tree: of ${log.treeSize} entries, and the last checkpoint is of ${last?.size ?? 0}`)
      return fault
    },
  }
}
