import type { RequestFacts } from '../core/facts.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { conflictTestsOf, laneAnswersOf, type LaneLookups } from './lane-answers.ts'
import type { PreparePorts } from './prepare.ts'
import type { Body } from './question-faults.ts'

/** Looks up what the answers of a lane name: the minor of an order, the number to call back on. `why`: why this source. */
export const lookedUp = async (
  ports: Pick<PreparePorts, 'resolve' | 'callsBackOn'>,
  call: Call,
  municipality: string,
  body: Body,
  why: string | null,
): Promise<LaneLookups> => {
  const child = body.order?.child
  const found = child === undefined ? [] : await ports.resolve(call, municipality, null, [child], false)
  const number = body.declaration?.callBack
  return {
    child: found[0]?.id ?? null,
    listed: number !== undefined && (await ports.callsBackOn(call.caller.organisation, number)),
    texts: [why, body.subjectMatter, body.alternativesTried, ...body.categories.map((c) => c.why)],
  }
}

/** What the caller said beside the question, as facts: whether it says something, never the text. */
export const requestOf = (policy: Policy, body: Body, lookups: LaneLookups): RequestFacts => ({
  alternativesTried: policy.weigh(body.alternativesTried ?? null),
  informed:
    body.informed === undefined
      ? null
      : 'on' in body.informed
        ? { on: body.informed.on }
        : { deferredUntil: body.informed.deferred.until, reason: 'given' },
  subjectMatter: policy.weigh(body.subjectMatter ?? null),
  addressNeeded: body.addressNeeded !== undefined,
  weighing:
    body.weighing === undefined
      ? null
      : {
          steps: body.weighing.steps,
          talkSkipped: body.weighing.talkSkipped ?? null,
          acute: body.weighing.acute,
          ...(body.weighing.conflictTests && { conflictTests: conflictTestsOf(body.weighing.conflictTests) }),
        },
  answers: Object.fromEntries(
    Object.entries(body.answers ?? {}).flatMap(([name, said]) =>
      said === undefined ? [] : [[name, said ? 'yes' : 'no']],
    ),
  ),
  ...laneAnswersOf(body, lookups),
})
