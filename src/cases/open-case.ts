import type { Call } from '../http/caller.ts'
import type { Db } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { CaseParticipant, NewCase } from './case.ts'
import { bsnPurpose, openingFaults, refuseFaults } from './case-checks.ts'
import { caseEntries, type CaseEvent } from './case-entries.ts'
import { namedIn, referencesOf, resolver } from './case-persons.ts'
import type { CasePorts } from './case-ports.ts'
import { professionalOf } from './case-professional.ts'
import type { CaseBody } from './case-schema.ts'
import { caseStore } from './case-store.ts'

/**
 * Opens a case for the organisation of its coordinator, the caller's own. Faults of the input all at once, 400; a
 * BSN that may not be used here `bsn-not-allowed`, nothing stored. A sealed or unknown person is like any other.
 */
export const openCase =
  (db: Db, ports: CasePorts) =>
  async (call: Call, body: CaseBody): Promise<{ readonly id: string }> => {
    refuseFaults(await openingFaults(ports, call, body))
    const { municipality } = body
    const own = call.caller.organisation
    const named = [
      ...body.persons.map((ref, i) => ({ name: `persons.${i}`, ref })),
      ...body.participants.flatMap((each, i) => namedIn(referencesAt(i), each.personReferences ?? [])),
    ]
    const purpose = bsnPurpose(ports, call, municipality, body.purposes, named)
    const resolve = resolver(ports, call, municipality, purpose)
    const persons: string[] = []
    for (const ref of body.persons) persons.push(await resolve(ref))
    const subjects = [...new Set(persons)]
    const participants: CaseParticipant[] = []
    const faults = []
    for (const [i, { organisation, role, personReferences = [] }] of body.participants.entries()) {
      const given = await referencesOf(referencesAt(i), personReferences, resolve, subjects)
      participants.push({ organisation, role, references: given.references })
      faults.push(...given.faults)
    }
    refuseFaults(faults)
    if (!participants.some((each) => each.organisation === own)) {
      participants.unshift({ organisation: own, role: 'coordinator', references: [] })
    }
    const opened: NewCase = {
      id: newId(municipality),
      coordinator: own,
      reference: body.reference,
      caseUrl: body.caseUrl ?? null,
      purposes: [...new Set(body.purposes)],
      phase: body.phase,
      lowFlamePartner: body.lowFlamePartner ?? null,
      openedAt: call.moment.at,
      persons: subjects,
      participants,
      lead: professionalOf({ ...body.coordinator, role: 'lead' }, null, call.moment.localDate),
    }
    return inMunicipality(db, municipality, async (trx) => {
      await caseStore(trx, municipality).open(opened)
      await ports.record(trx, caseEntries(call, openedEvent(municipality, opened), ports))
      return { id: opened.id }
    })
  }

const referencesAt = (i: number): string => `participants.${i}.personReferences`

const openedEvent = (municipality: string, opened: NewCase): CaseEvent => ({
  type: 'case-opened',
  municipality,
  caseId: opened.id,
  persons: opened.persons,
  details: {
    phase: opened.phase,
    purposes: opened.purposes,
    lead: opened.lead.id,
    participants: opened.participants.map(({ organisation, role }) => ({ organisation, role })),
  },
})
