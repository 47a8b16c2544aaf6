import { evidenceRoom } from '../audit/evidence-room.ts'
import { openingRoom } from '../audit/opening-room.ts'
import { evidence } from '../audit/tree/evidence.ts'
import { published } from '../audit/tree/published.ts'
import type { Db } from '../store/database.ts'
import type { Rooms } from './rooms.ts'

/** What proofs are given with; `sign` derives and signs what was appended. */
export interface ProofParts {
  readonly rooms: Rooms
  readonly db: Db
  readonly sign: () => Promise<void>
}

/** What is given out to prove the log: evidence to its controllers, checkpoints and tiles to anybody. */
export const wireProofs = ({ rooms, db, sign }: ProofParts) => {
  const prove = evidence({ db, look: sign })
  const looking = {
    reader: rooms.entries,
    log: rooms.log,
    retain: (localDate: string) => rooms.retain('log-viewed', [], localDate),
  }
  return {
    /** For who looks and records it himself. */
    prove,
    evidence: evidenceRoom({ ...looking, evidence: prove }),
    opening: openingRoom(looking),
    published: published(db),
  }
}

export type Proofs = ReturnType<typeof wireProofs>
