import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { Problem, type InvalidParam } from '../problems.ts'
import type { PartyRef } from './ask.ts'
import type { AdviceBody } from './question-schema.ts'

/** What a request and a question of advice share. */
export type Body = Omit<AdviceBody, 'source' | 'recipient'>

/** Words outside the closed lists are faults of the question, not refusals. */
export const wordFaults = (
  { knows }: Policy,
  body: Body,
  sides: { readonly source: PartyRef; readonly recipient: PartyRef },
): InvalidParam[] => [
  ...(knows.purpose(body.purpose) ? [] : [fault('purpose', 'unknown-word', 'is no purpose of the tables')]),
  ...body.categories.flatMap(({ category, fields = [] }, i) => {
    const at = `categories.${String(i)}`
    if (!knows.category(category)) return [fault(`${at}.category`, 'unknown-word', 'is no category of the tables')]
    return fields.flatMap((field, j) =>
      knows.field(category, field)
        ? []
        : [fault(`${at}.fields.${String(j)}`, 'unknown-word', 'is no field of this category')],
    )
  }),
  ...[sides.source, sides.recipient].flatMap(({ kind }) =>
    kind === null || knows.kind(kind)
      ? []
      : [fault('kind', 'unknown-word', 'is no kind of organisation of the tables')],
  ),
]

/** A BSN from who may not use it is not stored and not looked up (domain.md B.2). */
export const bsnGate = (policy: Policy, call: Call, body: Body): void => {
  if (policy.mayUseBsn(call.caller.kind, body.purpose, 'subject')) return
  const faults = body.persons.flatMap((ref, i) =>
    'bsn' in ref
      ? [fault(`persons.${String(i)}.bsn`, 'BSN_NOT_ALLOWED', 'this organisation may not use it for this purpose')]
      : [],
  )
  if (faults.length === 0) return
  throw new Problem('bsn-not-allowed', 'Name the person by personId, by your own reference or by identity.', {
    invalidParams: faults,
  })
}

/** One fault of a question. */
export const fault = (name: string, code: string, reason: string): InvalidParam => ({ name, code, reason })
