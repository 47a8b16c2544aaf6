import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { bsnPurpose, fault, notTakingPart, ownOnly, refuseFaults } from './case-checks.ts'
import { caseEntries, type CaseEvent } from './case-entries.ts'
import { noSuchCase, ownMunicipality } from './case-id.ts'
import { namedIn, referencesOf, resolver } from './case-persons.ts'
import type { CasePorts } from './case-ports.ts'
import { caseReadStore } from './case-read-store.ts'
import { professionalOf } from './case-professional.ts'
import type { CaseClosureBody, CaseParticipantBody, CaseProfessionalBody } from './case-schema.ts'
import { caseStore } from './case-store.ts'

type Locked = NonNullable<Awaited<ReturnType<ReturnType<typeof caseStore>['lock']>>>

/** Changes to cases, each one transaction with an entry for every person of the case. */
export const caseChanges = (db: Db, ports: CasePorts) => {
  /** Changes an open case that the caller takes part in; its row is locked until the entry is appended. */
  const change = (
    call: Call,
    id: string,
    type: CaseEvent['type'],
    work: (trx: Trx, municipality: string, locked: Locked) => Promise<CaseEvent['details']>,
  ): Promise<{ readonly id: string }> => {
    const municipality = ownMunicipality(call, id)
    return inMunicipality(db, municipality, async (trx) => {
      const locked = await caseStore(trx, municipality).lock(id, call.caller.organisation)
      if (locked === null) throw noSuchCase()
      if (locked.phase === 'closed') throw new Problem('conflict', 'This case is closed.')
      const details = await work(trx, municipality, locked)
      const event = { type, municipality, caseId: id, persons: locked.persons, details }
      await ports.record(trx, caseEntries(call, event, ports))
      return { id }
    })
  }

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
        await caseStore(trx, municipality).addParticipant(id, call.moment.at, participant)
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

    /** Closes the case, by the coordinator's organisation alone. Closed already: `conflict`. */
    close: (call: Call, id: string, { reason }: CaseClosureBody): Promise<{ readonly id: string }> =>
      change(call, id, 'case-closed', async (trx, municipality, { role }) => {
        coordinatorOnly(role)
        await caseStore(trx, municipality).close(id, reason, call.moment.at)
        return { reason }
      }),
  }
}

const coordinatorOnly = (role: string): void => {
  if (role !== 'coordinator') throw new Problem('forbidden', "Only the coordinator's organisation does this.")
}
