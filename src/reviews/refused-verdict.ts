import { actorOf } from '../audit/actor.ts'
import type { Entry } from '../audit/entry.ts'
import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import type { Call } from '../http/caller.ts'

/** Why somebody gave no verdict: an FG never does (AVG 38 lid 6), nor who asked, nor the same person twice. */
export type VerdictRefusal = 'officer' | 'nobody-named' | 'no-mandate' | 'asker' | 'second-by-the-same'

/** A refused verdict as an entry of the operator's log: who tried, and why not. */
export const refusedVerdict = (call: Call, review: string, why: VerdictRefusal, retainUntil: string): Entry =>
  plainEntry({
    type: 'access-refused',
    at: call.moment.at,
    municipality: '0000',
    controllers: [call.caller.organisation],
    actor: actorOf(call.caller),
    operation: call.operation,
    outcome: `verdict-${why}`,
    retainUntil,
    ...inCall(call),
    details: { review },
  })
