import { actorOf } from '../audit/actor.ts'
import type { Entry } from '../audit/entry.ts'
import { controllersOf } from '../audit/controllers.ts'
import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import type { Call } from '../http/caller.ts'
import type { KeptFact } from './person-fact-store.ts'
import type { PersonFactPorts } from './person-facts.ts'

/** The entry of a recorded fact: its kind, dates and source; never its details. */
export const personFactEntry = (
  ports: Pick<PersonFactPorts, 'stampOf' | 'retain'>,
  call: Call,
  municipality: string,
  caseId: string | null,
  fact: KeptFact,
): Entry =>
  entryAbout(ports, call, {
    ...{ municipality, case: caseId, person: fact.person },
    details: {
      fact: fact.id,
      kind: fact.kind,
      from: fact.from,
      until: fact.until,
      sourceType: fact.source.type,
      concerns: fact.concerns,
    },
  })

/** What is recorded about somebody: ids, codes and dates. */
export interface About {
  readonly municipality: string
  readonly case: string | null
  readonly person: string
  readonly details: Entry['details']
}

/** The entry of something recorded about a person. */
export const entryAbout = (
  ports: Pick<PersonFactPorts, 'stampOf' | 'retain'>,
  call: Call,
  { municipality, case: caseId, person, details }: About,
): Entry => ({
  ...plainEntry({
    type: 'person-fact-recorded',
    at: call.moment.at,
    municipality,
    controllers: controllersOf(call.caller, municipality),
    actor: actorOf(call.caller),
    operation: call.operation,
    person,
    policy: ports.stampOf(municipality),
    retainUntil: ports.retain('person-fact-recorded', [], call.moment.localDate),
    ...inCall(call),
    details,
  }),
  case: caseId,
})
