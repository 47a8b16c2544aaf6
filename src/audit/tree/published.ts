import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { entryTile } from '../../tlog/entry-tile.ts'
import { hashBytes } from '../../tlog/hash.ts'
import { type Tile, tileWidth } from '../../tlog/tile.ts'
import { detachedUntil } from '../detached/detached-store.ts'
import { newestNote } from './cosigned-note.ts'
import { leavesFrom, municipalityOfLog, tileAt } from './tree-store.ts'

/**
 * What anybody may read of a log, by its neutral name (C2SP tlog-tiles): digests and nothing else. Null where there is no
 * such log or tile, where it is not signed yet, and for entries that are detached: their hashes stay.
 */
export const published = (db: Db) => {
  const ofLog = async <T>(logName: string, read: (municipality: string) => Promise<T | null>): Promise<T | null> => {
    const municipality = await municipalityOfLog(db, logName)
    return municipality === null ? null : read(municipality)
  }
  return {
    /** The newest checkpoint, a signed note. */
    checkpoint: (logName: string): Promise<string | null> =>
      ofLog(logName, (municipality) =>
        inMunicipality(db, municipality, async (trx) => (await newestNote(trx, municipality))?.note ?? null),
      ),

    /** The bytes of a tile; a part of one that is fuller is given too. */
    tile: (logName: string, { level, index, width }: Tile): Promise<Buffer | null> =>
      ofLog(logName, (municipality) =>
        inMunicipality(db, municipality, async (trx) => {
          const hashLevel = level === 'entries' ? 0 : level
          const tile = await tileAt(trx, municipality, hashLevel, index)
          if (tile === null || tile.hashes.length < width * hashBytes) return null
          if (level !== 'entries') return tile.hashes.subarray(0, width * hashBytes)
          if (index * tileWidth < (await detachedUntil(trx, municipality))) return null
          const from = { index: index * tileWidth, month: tile.month, count: width }
          return entryTile((await leavesFrom(trx, municipality, from)).map(({ leaf }) => leaf))
        }),
      ),
  }
}

export type Published = ReturnType<typeof published>
