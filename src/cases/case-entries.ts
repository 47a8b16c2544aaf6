import { randomBytes } from 'node:crypto'
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
export const caseEntries = (call: Call, event: CaseEvent, retain: CasePorts['retain']): readonly Entry[] =>
  event.persons.map((person) => ({
    type: event.type,
    at: call.moment.at,
    municipality: event.municipality,
    exchangeId: null,
    controllers: controllersOf(call.caller, event.municipality),
    actor: {
      organisation: call.caller.organisation,
      professional: call.caller.professional === null ? null : { ...call.caller.professional, relation: null },
      clientId: call.caller.clientId,
    },
    operation: call.operation,
    case: event.caseId,
    purpose: null,
    direction: null,
    source: null,
    recipient: null,
    person,
    categories: [],
    outcome: null,
    reasons: [],
    ground: null,
    policy: null,
    policyRows: [],
    confidential: null,
    retainUntil: retain(event.type, [], call.moment.localDate),
    traceId: call.traceId,
    spanId: randomBytes(8).toString('hex'),
    parentSpanId: call.spanId,
    fscTransactionId: call.fscTransactionId,
    details: event.details,
    facts: null,
  }))
