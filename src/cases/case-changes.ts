import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { bsnPurpose, fault, notTakingPart, ownOnly, refuseFaults } from './case-checks.ts'
import { changing, coordinatorOnly } from './case-changing.ts'
import { noSuchCase, ownMunicipality } from './case-id.ts'
import { namedIn, referencesOf, resolver } from './case-persons.ts'
import type { CasePorts } from './case-ports.ts'
import { caseReadStore } from './case-read-store.ts'
import { caseParticipantStore } from './case-participant-store.ts'
import { casePhases } from './case-phases.ts'
import { professionalOf } from './case-professional.ts'
import type { CaseDepartureBody, CaseParticipantBody, CaseProfessionalBody } from './case-change-schema.ts'
import { caseStore } from './case-store.ts'

/** Changes to who takes part in a case, each one transaction with an entry for every person of the case. */
export const caseChanges = (db: Db, ports: CasePorts) => {
  const change = changing(db, ports)

  return {
    /** Adds an organisation, by the coordinator's alone. One that takes part already: `conflict`. */
    addParticipant: async (call: Call, id: string, body: CaseParticipantBody): Promise<{ readonly id: string }> => {
      const municipality = ownMunicipality(call, id)
      const found = await inMunicipality(db, municipality, (trx) =>
        caseReadStore(trx, municipality, call.caller.organisation).read([id]),
      )
      const [read] = found
      if (read === undefined) throw noSuchCase()
      coordinatorOnly(read.role)
      const taking = await ports.takesPart([body.organisation], municipality, call.moment.localDate)
      if (!taking.has(body.organisation)) refuseFaults([notTakingPart('organisation')])
      const given = body.personReferences ?? []
      const purpose = bsnPurpose(ports, call, municipality, read.purposes, namedIn('personReferences', given))
      const resolve = resolver(ports, call, municipality, purpose)
      const { references, faults } = await referencesOf('personReferences', given, resolve, read.persons)
      refuseFaults(faults)
      return change(call, id, 'case-changed', async (trx) => {
        const { organisation, role } = body
        const [now] = await caseReadStore(trx, municipality, call.caller.organisation).read([id])
        if (now?.participants.some((each) => each.organisation === organisation) === true) {
          throw new Problem('conflict', 'This organisation takes part in this case already.')
        }
        const participant = { organisation, role, references }
        await caseParticipantStore(trx, municipality).insert(id, call.moment.at, [participant])
        return { change: 'participant-added', organisation, role, references: references.length }
      })
    },

    /** Adds one of the caller's own professionals, or changes what is said of one (by id and role), also to end his part. */
    setProfessional: (call: Call, id: string, body: CaseProfessionalBody): Promise<{ readonly id: string }> =>
      change(call, id, 'case-changed', async (trx, municipality) => {
        const own = call.caller.organisation
        refuseFaults(ownOnly('organisation', body.organisation, own))
        const store = caseStore(trx, municipality)
        const worker = professionalOf(body, await store.professional(id, own, body), call.moment.localDate)
        if (worker.until !== null && worker.until < worker.from) {
          refuseFaults([fault('until', 'before-from', 'lies before the first day')])
        }
        await store.setProfessional(id, own, worker)
        const { role, from, until } = worker
        return { change: 'professional-set', organisation: own, professional: worker.id, role, from, until }
      }),

    /**
     * An organisation leaves, with its professionals and its references: at once. By the coordinator's alone, whose own
     * stays; so does the one partner of low flame (domain.md E 7b): `conflict`. Not taking part: `not-found`.
     */
    removeParticipant: (
      call: Call,
      id: string,
      { organisation }: CaseDepartureBody,
    ): Promise<{ readonly id: string }> =>
      change(call, id, 'case-changed', async (trx, municipality, { role, lowFlamePartner }) => {
        coordinatorOnly(role)
        if (organisation === call.caller.organisation)
          throw new Problem('conflict', 'The organisation of the coordinator cannot leave; the case can be closed.')
        if (organisation === lowFlamePartner)
          throw new Problem('conflict', 'This organisation is the partner of low flame: change the phase first.')
        if (!(await caseParticipantStore(trx, municipality).remove(id, organisation)))
          throw new Problem('not-found', 'This organisation takes no part in this case.')
        return { change: 'participant-left', organisation }
      }),

    ...casePhases(change),
  }
}
