import { actorOf } from '../audit/actor.ts'
import type { Entry } from '../audit/entry.ts'
import { controllersOf } from '../audit/controllers.ts'
import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import type { Call } from '../http/caller.ts'
import type { KnownWord } from './consent.ts'
import type { Recording } from './ports.ts'

/** What an event of this room says beside who, when and by which call: ids, codes and dates. */
export interface Event {
  readonly type:
    'consent-recorded' | 'statement-recorded' | 'withdrawal-recorded' | 'obligation-met' | 'obligation-deferred'
  readonly municipality: string
  readonly person: string
  readonly case: string | null
  readonly categories: readonly string[]
  /** Organisations beside the caller that may read the entry. */
  readonly controllers: readonly string[]
  readonly details: Entry['details']
}

/** The entry of an event, for the log; its confidentiality is that of the file it belongs to. */
export const entryOf = (recording: Recording, call: Call, event: Event): Entry => ({
  ...plainEntry({
    type: event.type,
    at: call.moment.at,
    municipality: event.municipality,
    controllers: controllersOf(call.caller, event.municipality, event.controllers),
    actor: actorOf(call.caller),
    operation: call.operation,
    person: event.person,
    policy: recording.stampOf(event.municipality),
    retainUntil: recording.retain(event.type, event.categories, call.moment.localDate),
    ...inCall(call),
    details: event.details,
  }),
  case: event.case,
  categories: event.categories.map((category) => ({ category, fields: [] })),
})

/** What the log keeps of a word: never the text, only what proves it. */
export const detailsOf = (consent: string, word: KnownWord) => ({
  consent,
  statement: word.id,
  by: word.by,
  capacity: word.capacity,
  outcome: word.outcome,
  saidAt: word.said.at,
  method: word.method,
  evidenceSha256: word.evidence.sha256,
})
