import type { Call } from '../../http/caller.ts'
import { actorOf } from '../actor.ts'
import type { Entry } from '../entry.ts'
import { inCall } from '../in-call.ts'
import { plainEntry } from '../plain-entry.ts'

/**
 * What is given out, in codes: view and form, words of search, and which part of the log (indexes; `until` exclusive); of
 * figures none, as they hold no entry of anybody.
 */
export interface GivenOut {
  readonly municipality: string
  /** Internal id; null: of nobody in particular. */
  readonly person: string | null
  readonly retainUntil: string
  readonly details: {
    readonly view: string
    readonly format: string
    readonly level?: number
    readonly search: object
  } & ({ readonly after: string | null; readonly until: string } | { readonly after?: never; readonly until?: never })
}

/** `export-made`, which is in the log before the first byte is given out. */
export const exportEntry = (call: Call, { municipality, person, retainUntil, details }: GivenOut): Entry =>
  plainEntry({
    type: 'export-made',
    at: call.moment.at,
    municipality,
    controllers: [call.caller.organisation],
    actor: actorOf(call.caller),
    operation: call.operation,
    person,
    retainUntil,
    ...inCall(call),
    details,
  })
