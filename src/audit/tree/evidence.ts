import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../problems.ts'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { proofFile } from '../../tlog/proof-file.ts'
import { inclusionProof } from '../../tlog/proofs.ts'
import { nodesFromTiles } from '../../tlog/tile-nodes.ts'
import { tileWidth } from '../../tlog/tile.ts'
import { detachedUntil } from '../detached/detached-store.ts'
import { noteHolding, ownNoteHolding } from './cosigned-note.ts'
import { leavesFrom, tileAt, tilesOf } from './tree-store.ts'

/** `look` derives and signs what was appended; what was not signed within `patience` milliseconds is given up. */
export interface EvidenceParts {
  readonly db: Db
  readonly look: () => Promise<void>
  readonly patience?: number
}

/**
 * The evidence file of one entry, by its place in the log. `cosigned` false: without the witnesses, who are neighbours and
 * so tell of a place (domain.md D.5).
 */
export type Evidence = (municipality: string, index: number, cosigned?: boolean) => Promise<string>

const pause = 50

/**
 * Makes evidence files (C2SP tlog-proof) that verify without us: the entry's leaf as `extra` (none of one that is detached), its inclusion proof, the
 * newest checkpoint, one that a witness cosigned where there is one. Between append and checkpoint an entry is durable and not yet provable: then this waits, and throws
 * Problem `unavailable` in the end (decisions.md 16).
 */
export const evidence =
  ({ db, look, patience = 2000 }: EvidenceParts): Evidence =>
  async (municipality, index, cosigned = true) => {
    const end = Date.now() + patience
    for (;;) {
      const file = await made(db, { municipality, index, cosigned })
      if (file !== null) return file
      if (Date.now() > end) throw new Problem('unavailable', 'This entry is recorded, and not signed yet.')
      await look()
      await sleep(pause)
    }
  }

interface Asked {
  readonly municipality: string
  readonly index: number
  readonly cosigned: boolean
}

const made = (db: Db, { municipality, index, cosigned }: Asked): Promise<string | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const checkpoint = await (cosigned ? noteHolding : ownNoteHolding)(trx, municipality, index)
    if (checkpoint === null) return null
    const month = (await tileAt(trx, municipality, 0, Math.floor(index / tileWidth)))?.month ?? null
    const isHere = index >= (await detachedUntil(trx, municipality))
    const [leaf] = isHere ? await leavesFrom(trx, municipality, { index, month, count: 1 }) : []
    const nodes = nodesFromTiles(tilesOf(trx, municipality), checkpoint.size)
    const proof = await inclusionProof(nodes, index, checkpoint.size)
    return proofFile({ extra: leaf?.leaf ?? null, index, proof, checkpoint: checkpoint.note })
  })
