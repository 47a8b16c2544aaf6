import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { parseCheckpoint } from '../../tlog/checkpoint.ts'
import { Malformed } from '../../tlog/malformed.ts'
import { parseNote } from '../../tlog/note.ts'
import { consistencyProof } from '../../tlog/proofs.ts'
import { nodesFromTiles } from '../../tlog/tile-nodes.ts'
import { newestNote } from './cosigned-note.ts'
import { TreeFault } from './tree-fault.ts'
import { lastCheckpoint, tilesOf } from './tree-store.ts'

/** The newest signed state of a log as a file: a C2SP checkpoint, which holds no entry of anybody. Null before the first. */
export const stateFile = (
  db: Db,
  municipality: string,
): Promise<{ readonly name: string; readonly note: string } | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const newest = await newestNote(trx, municipality)
    if (newest === null) return null
    const { origin, size } = parseCheckpoint(parseNote(newest.note))
    return { name: `${origin.split('/').at(-1) ?? 'log'}-${size}.checkpoint.txt`, note: newest.note }
  })

/**
 * The hashes that show how a log grew from one size to another (RFC 6962, 2.1.2), base64. Null where it is not that long; none where
 * its tiles do not hold them any more, which shows nothing.
 */
export const growthBetween = (
  db: Db,
  municipality: string,
  from: number,
  to: number,
): Promise<readonly string[] | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const last = await lastCheckpoint(trx, municipality)
    if (last === null || from < 1 || from > to || to > last.size) return null
    try {
      const hashes = await consistencyProof(nodesFromTiles(tilesOf(trx, municipality), to), from, to)
      return hashes.map((hash) => hash.toString('base64'))
    } catch (error) {
      if (error instanceof TreeFault || error instanceof Malformed) return []
      throw error
    }
  })
