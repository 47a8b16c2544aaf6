import { randomBytes } from 'node:crypto'
import { newId } from '../store/ids.ts'
import { canonical } from './canonical.ts'
import type { Actor, Entry } from './entry.ts'
import { commitment } from './hash.ts'

/** An entry ready to be appended: RFC 8785 texts, `salt` (32 bytes) and `digest` (of the record) in lower-case hex. */
export interface Prepared {
  readonly id: string
  readonly record: string
  readonly facts: string | null
  readonly salt: string
  readonly digest: string
}

/** Makes record, salt and digests (decisions.md 6 and 7). Throws for text that cannot be kept or an id of elsewhere. */
export const prepare = (entry: Entry): Prepared => {
  const id = entry.id ?? newId(entry.municipality)
  if (!id.startsWith(`${entry.municipality}-`)) throw new Error('The id of an entry carries its municipality')
  const salt = randomBytes(32)
  const facts = entry.facts === null || entry.facts === undefined ? null : canonical(entry.facts)
  const factsDigest = facts === null ? null : commitment(salt, Buffer.from(facts))
  const record = canonical(recordOf(entry, id, factsDigest))
  return { id, record, facts, salt: salt.toString('hex'), digest: commitment(salt, Buffer.from(record)) }
}

/** The fields of decisions.md 7; those it marks optional are left out where there is nothing to say. */
const recordOf = (entry: Entry, id: string, factsDigest: string | null): Readonly<Record<string, unknown>> => ({
  v: 1,
  id,
  type: entry.type,
  at: entry.at,
  municipality: entry.municipality,
  exchangeId: entry.exchangeId,
  controllers: entry.controllers,
  actor: actorOf(entry.actor),
  operation: entry.operation,
  case: entry.case ?? undefined,
  purpose: entry.purpose ?? undefined,
  direction: entry.direction ?? undefined,
  source: entry.source ?? undefined,
  recipient: entry.recipient ?? undefined,
  person: entry.person,
  categories: entry.categories.map(({ category, fields }) => ({ category, fields })),
  outcome: entry.outcome,
  reasons: entry.reasons.map(({ code, row, law }) => ({ code, row, law })),
  ground: entry.ground && pick(entry.ground, ['legalBasis', 'secrecyGround', 'law']),
  policy: entry.policy && pick(entry.policy, ['fingerprint', 'regime', 'engine']),
  policyRows: entry.policyRows,
  confidential: entry.confidential ? pick(entry.confidential, ['revealReviewAt']) : undefined,
  retainUntil: entry.retainUntil,
  trace_id: entry.traceId,
  span_id: entry.spanId,
  parent_span_id: entry.parentSpanId ?? undefined,
  caller_span_id: entry.callerSpanId ?? undefined,
  fscTransactionId: entry.fscTransactionId ?? undefined,
  details: entry.details,
  factsDigest,
})

const actorOf = ({ organisation, professional, clientId }: Actor): Readonly<Record<string, unknown>> => ({
  organisation,
  professional: professional
    ? { id: professional.id, function: professional.function, relation: professional.relation ?? undefined }
    : undefined,
  clientId,
})

/** Only what is named: a caller's richer object must not put more into a record than its type says. */
const pick = <T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>
