import type { Moment } from '../core/facts.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { consentStore } from './consent-store.ts'
import type { CaseRights, People, StandingOf } from './ports.ts'
import { seenFacts } from './seen.ts'

/** A consent as it stands at a moment, and who could read it then. */
export interface ConsentState {
  readonly id: string
  readonly person: string
  readonly state: string
  /** Organisations that record consent in its case; none where the person is not shown (decisions.md 22). */
  readonly readers: readonly string[]
}

/** What computing needs of the other rooms. The BRP is not asked: what is kept is good enough to say "look again". */
export interface ConsentStatePorts {
  readonly facts: People['facts']
  readonly standingOf: StandingOf
  readonly recordersIn: CaseRights['recordersIn']
  /** Which of these organisations take part in the municipality on that day. */
  readonly takesPart: (oins: readonly string[], municipality: string, localDate: string) => Promise<ReadonlySet<string>>
}

/** How consents stand, for telling that something happened to them. */
export const consentStates =
  (db: Db, { facts, standingOf, recordersIn, takesPart }: ConsentStatePorts) =>
  async (municipality: string, ids: readonly string[], moment: Moment): Promise<readonly ConsentState[]> => {
    if (ids.length === 0) return []
    const { consents, withdrawals, recorders } = await inMunicipality(db, municipality, async (trx) => {
      const store = consentStore(trx, municipality)
      const read = await store.read(ids)
      const byCase = new Map<string, readonly string[]>()
      for (const one of new Set(read.map((each) => each.case)))
        byCase.set(one, await recordersIn(trx, municipality, [one]))
      return {
        consents: read,
        withdrawals: await store.withdrawals(read.map(({ person }) => person)),
        recorders: byCase,
      }
    })
    const states: ConsentState[] = []
    for (const { id, person, case: caseId, record } of consents) {
      const seen = seenFacts(await facts(municipality, person), moment.localDate)
      const words = withdrawals.get(person) ?? []
      const { state } = await standingOf(municipality, record, seen, words, moment)
      const all = recorders.get(caseId) ?? []
      const active =
        seen.registration === 'not-found' ? new Set() : await takesPart(all, municipality, moment.localDate)
      states.push({ id, person, state, readers: all.filter((oin) => active.has(oin)) })
    }
    return states
  }

export type ConsentStates = ReturnType<typeof consentStates>
