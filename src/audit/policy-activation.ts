import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Actor } from './entry.ts'
import type { Log } from './log.ts'
import { plainEntry } from './plain-entry.ts'
import { storePolicy } from './policy-store.ts'

/** The tables a municipality decides by from now; `tables` is all that replay and texts need, plain JSON. */
export interface ActivePolicy {
  readonly municipality: string
  readonly fingerprint: string
  readonly regime: string
  readonly engine: string
  readonly tables: unknown
}

/** `retainUntil`: local date until which the entry is kept at least. */
export interface Activation {
  readonly db: Db
  readonly log: Log
  readonly policies: readonly ActivePolicy[]
  readonly operator: Actor
  readonly at: string
  readonly retainUntil: string
}

/**
 * At every start: keeps each municipality's tables under their fingerprint and says in the operator's log what is in
 * force, in one transaction each (decisions.md 7).
 */
export const activatePolicies = async ({ db, log, policies, operator, at, retainUntil }: Activation): Promise<void> => {
  for (const policy of policies) {
    await inMunicipality(db, policy.municipality, async (trx) => {
      await storePolicy(trx, policy)
      await log.appendIn(trx, [
        plainEntry({
          type: 'policy-activated',
          at,
          municipality: '0000',
          controllers: [operator.organisation],
          actor: operator,
          operation: 'start',
          retainUntil,
          policy: { fingerprint: policy.fingerprint, regime: policy.regime, engine: policy.engine },
          details: { municipality: policy.municipality },
        }),
      ])
    })
  }
}
