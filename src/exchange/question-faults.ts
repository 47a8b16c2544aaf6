import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { Problem, type InvalidParam } from '../problems.ts'
import type { PartyRef } from './ask.ts'
import type { AdviceBody } from './question-schema.ts'

/** What a request and a question of advice share. */
export type Body = Omit<AdviceBody, 'source' | 'recipient'>

/** Words outside the closed lists are faults of the question, not refusals. */
export const wordFaults = (
  { knows, tables }: Policy,
  body: Body,
  sides: { readonly source: PartyRef; readonly recipient: PartyRef },
): InvalidParam[] => [
  ...(['persons', 'categories'] as const)
    .filter((part) => body[part].length === 0 && tables.purposes[body.purpose]?.anonymous !== true)
    .map((part) => fault(part, 'too-small', 'may only be empty in a consult without names')),
  ...(knows.purpose(body.purpose) ? [] : [fault('purpose', 'unknown-word', 'is no purpose of the tables')]),
  ...body.persons.flatMap(({ role }, i) =>
    role === undefined || knows.role(role)
      ? []
      : [fault(`persons.${String(i)}.role`, 'unknown-word', 'is no role of the tables')],
  ),
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
  const child = body.order?.child
  const may = (about: 'subject' | 'other') => policy.mayUseBsn(call.caller.kind, body.purpose, about)
  // Where an order is about a child that is named, the persons asked about are its parent or guardian.
  const named = [
    ...body.persons.map((ref, i) => ({
      ref,
      at: `persons.${String(i)}.bsn`,
      may: may(child || !policy.isMain(ref.role) ? 'other' : 'subject'),
    })),
    ...(child ? [{ ref: child, at: 'order.child.bsn', may: may('subject') }] : []),
  ]
  const faults = named.flatMap((one) =>
    'bsn' in one.ref && !one.may
      ? [fault(one.at, 'BSN_NOT_ALLOWED', 'this organisation may not use it for this purpose')]
      : [],
  )
  if (faults.length === 0) return
  throw new Problem('bsn-not-allowed', 'Name the person by personId, by your own reference or by identity.', {
    invalidParams: faults,
  })
}

/** One fault of a question. */
export const fault = (name: string, code: string, reason: string): InvalidParam => ({ name, code, reason })
