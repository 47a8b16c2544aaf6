import type { Call } from '../http/caller.ts'
import { type InvalidParam, Problem } from '../problems.ts'
import { fault, lowFlameFault, notTakingPart, refuseFaults } from './case-checks.ts'
import { coordinatorOnly, type Changing } from './case-changing.ts'
import type { CaseClosureBody, CasePhaseBody } from './case-change-schema.ts'
import { caseParticipantStore } from './case-participant-store.ts'
import { caseStore, type LockedCase } from './case-store.ts'

/** The phases of a case, by the coordinator's organisation alone (domain.md E). */
export const casePhases = (change: Changing) => ({
  /**
   * Moves the case to another phase. Low flame names the one partner that stays in touch; waking from it takes the
   * resident's word, and revives nothing that was granted before (domain.md E 7b). In that phase already: `conflict`.
   */
  setPhase: (call: Call, id: string, body: CasePhaseBody): Promise<{ readonly id: string }> =>
    change(call, id, 'case-changed', async (trx, municipality, locked) => {
      coordinatorOnly(locked.role)
      const { phase, lowFlamePartner = null, residentsWord } = body
      if (locked.phase === phase) throw new Problem('conflict', 'This case is in that phase already.')
      const store = caseStore(trx, municipality)
      refuseFaults(phaseFaults(body, locked, call))
      if (lowFlamePartner !== null && !(await caseParticipantStore(trx, municipality).takesPart(id, lowFlamePartner)))
        refuseFaults([notTakingPart('lowFlamePartner')])
      await store.setPhase(id, phase, lowFlamePartner)
      const woken = locked.phase === 'low-flame'
      if (woken) await store.endGrants(id, call.moment.at)
      return {
        ...{ change: 'phase', from: locked.phase, to: phase },
        ...(lowFlamePartner === null ? {} : { lowFlamePartner }),
        ...(woken && residentsWord ? { saidOn: residentsWord.saidOn, method: residentsWord.method } : {}),
      }
    }),

  /** Closes the case; what was granted in it ends (domain.md E 8). Closed already: `conflict`. */
  close: (call: Call, id: string, { reason }: CaseClosureBody): Promise<{ readonly id: string }> =>
    change(call, id, 'case-closed', async (trx, municipality, { role }) => {
      coordinatorOnly(role)
      const store = caseStore(trx, municipality)
      await store.close(id, reason, call.moment.at)
      await store.endGrants(id, call.moment.at)
      return { reason }
    }),
})

const phaseFaults = (
  { phase, lowFlamePartner, residentsWord }: CasePhaseBody,
  locked: LockedCase,
  { moment }: Call,
): readonly InvalidParam[] => [
  ...lowFlameFault(phase, lowFlamePartner),
  ...((residentsWord !== undefined) === (locked.phase === 'low-flame')
    ? []
    : [fault('residentsWord', 'with-waking', 'is needed to leave low-flame, and only then')]),
  ...(residentsWord !== undefined && residentsWord.saidOn > moment.localDate
    ? [fault('residentsWord.saidOn', 'in-the-future', 'has not been yet')]
    : []),
]
