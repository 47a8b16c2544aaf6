import type { Db, Trx } from '../../store/database.ts'
import { setMunicipality } from '../../store/in-municipality.ts'
import { leafHash } from '../../tlog/hash.ts'
import { hashesIn, tileWidth } from '../../tlog/tile.ts'
import { detachedUntil } from '../detached/detached-store.ts'
import type { KeptCheckpoints } from './kept-checkpoints.ts'
import type { logKeys } from './log-keys.ts'
import { signedEdge } from './signed-edge.ts'
import { TreeFault } from './tree-fault.ts'
import { leavesFrom, readTree, tileAt, type TreeRow } from './tree-store.ts'

/** What a start looks with. `logs`: code and name of each log, as the database names them. */
export interface StartCheck {
  readonly db: Db
  readonly keysOf: ReturnType<typeof logKeys>
  readonly kept: KeptCheckpoints
  readonly logs: readonly (readonly [municipality: string, logName: string])[]
}

/**
 * At every start, of every log: its tree is what its last checkpoint signed, in the database and outside it, and the
 * entries at the edge of the tree are those that were hashed into it. Throws `TreeFault` with the name of the log: then
 * the gateway must not run. Answers the names of logs of which no checkpoint is kept outside the database yet.
 */
export const checkTreesAtStart = async ({ db, keysOf, kept, logs }: StartCheck): Promise<readonly string[]> => {
  const unkept: string[] = []
  for (const [municipality, logName] of logs) {
    const note = await kept.read(logName)
    await inSnapshot(db, municipality, async (trx) => {
      const tree = await readTree(trx, municipality)
      if (tree === null) throw new TreeFault('it has no head or no tree')
      if (note === null && tree.size > 0) unkept.push(logName)
      await signedEdge(trx, municipality, tree, { keys: keysOf(municipality, logName), kept: note })
      await checkLastEntries(trx, municipality, tree)
    }).catch((error: unknown) => {
      throw error instanceof TreeFault ? new TreeFault(`Log ${logName} cannot be continued: ${error.message}.`) : error
    })
  }
  return unkept
}

/** Tree and checkpoint of one moment: another gateway may sign meanwhile, and that is no fault. */
const inSnapshot = (db: Db, municipality: string, work: (trx: Trx) => Promise<void>): Promise<void> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await setMunicipality(trx, municipality)
      await work(trx)
    })

/** The last tile of leaves against the entries themselves, as far as they are not detached. */
const checkLastEntries = async (trx: Trx, municipality: string, tree: TreeRow): Promise<void> => {
  if (tree.size === 0) return
  const last = Math.floor((tree.size - 1) / tileWidth)
  const tile = await tileAt(trx, municipality, 0, last)
  const width = tree.size - last * tileWidth
  const hashes = tile === null ? [] : hashesIn(tile.hashes, width)
  const first = Math.max(last * tileWidth, await detachedUntil(trx, municipality))
  const leaves = await leavesFrom(trx, municipality, {
    index: first,
    month: tile?.month ?? null,
    count: tree.size - first,
  })
  leaves.forEach(({ index, leaf }) => {
    const hash = hashes[index % tileWidth]
    if (hash === undefined || !leafHash(leaf).equals(hash))
      throw new TreeFault(`entry ${index} is not the one that was signed`)
  })
}
