import { generateKeyPairSync } from 'node:crypto'
import { prover as proofsBy, signingKey, type Prover } from '../client/index.ts'

export type { Prover } from '../client/index.ts'

/** What makes proofs by a new key that never leaves this process. */
export const prover = async (): Promise<Prover> =>
  proofsBy(signingKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey))
