import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import { actorOf } from '../audit/actor.ts'
import { controllersOf } from '../audit/controllers.ts'
import type { Entry } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import type { CasePorts } from './case-ports.ts'

/** What happened to a case, for its record. */
export interface CaseEvent {
  readonly type: 'case-opened' | 'case-changed' | 'case-closed'
  readonly municipality: string
  readonly caseId: string
  /** Everybody the case is about: one entry each (decisions.md 8). */
  readonly persons: readonly string[]
  /** Ids, codes, counts and dates; never a reference or a name. */
  readonly details: Entry['details']
}

/** The entries of an event, under the calling organisation (or whom it acts for): nobody else's part is in them. */
export const caseEntries = (
  call: Call,
  event: CaseEvent,
  { retain, stampOf }: Pick<CasePorts, 'retain' | 'stampOf'>,
): readonly Entry[] =>
  event.persons.map((person) => ({
    ...plainEntry({
      type: event.type,
      at: call.moment.at,
      municipality: event.municipality,
      controllers: controllersOf(call.caller, event.municipality),
      actor: actorOf(call.caller),
      operation: call.operation,
      person,
      policy: stampOf(event.municipality),
      retainUntil: retain(event.type, [], call.moment.localDate),
      ...inCall(call),
      details: { ...(event.persons.length > 1 ? { persons: event.persons.length } : {}), ...event.details },
    }),
    case: event.caseId,
  }))
