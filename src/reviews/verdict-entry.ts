import { actorOf } from '../audit/actor.ts'
import { controllersOf } from '../audit/controllers.ts'
import type { Entry } from '../audit/entry.ts'
import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import type { Call } from '../http/caller.ts'
import type { Review } from './review.ts'
import type { NewVerdict } from './verdict-store.ts'
import type { VerdictPorts } from './verdicts.ts'

/** Codes, roles, yes and no: of what was said in words the log keeps nothing. */
export const verdictEntry = (
  ports: Pick<VerdictPorts, 'stampOf' | 'retain'>,
  call: Call,
  municipality: string,
  review: Review,
  verdict: NewVerdict,
): Entry => {
  const yesNo = Object.entries(verdict.answers).filter(([, answer]) => answer === 'yes' || answer === 'no')
  return {
    ...plainEntry({
      type: 'verdict-recorded',
      at: verdict.recordedAt,
      municipality,
      controllers: controllersOf(call.caller, municipality, review.controllers),
      actor: actorOf(call.caller),
      operation: call.operation,
      person: review.person,
      outcome: verdict.outcome,
      policy: ports.stampOf(municipality),
      retainUntil: ports.retain('verdict-recorded', Object.keys(verdict.categories ?? {}), call.moment.localDate),
      ...inCall(call),
      details: {
        ...{ review: review.id, verdict: verdict.id, kind: review.kind, lane: review.lane, codes: verdict.codes },
        ...{ role: verdict.role, settles: verdict.settles, until: verdict.until, categories: verdict.categories },
        answers: Object.fromEntries(yesNo),
      },
    }),
    exchangeId: review.request,
    purpose: review.purpose,
    confidential: review.revealReviewAt === null ? null : { revealReviewAt: review.revealReviewAt },
  }
}
