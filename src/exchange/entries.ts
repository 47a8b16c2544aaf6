import { randomBytes } from 'node:crypto'
import type { Actor, Entry, EntryType } from '../audit/entry.ts'
import { inCall } from '../audit/in-call.ts'
import type { Ways } from '../core/advice.ts'
import type { Decision, FieldSet } from '../core/decision.ts'
import type { Facts } from '../core/facts.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { newId } from '../store/ids.ts'
import { recordedAdvice } from './advising.ts'
import type { Question } from './ask.ts'
import { retainUntil, type Went } from './retaining.ts'

/** The tables a decision was made by, as a record names them. */
export interface PolicyStamp {
  readonly fingerprint: string
  readonly regime: string
  readonly engine: string
}

/** One exchange under way: its question, who calls, under which id. */
export interface Ask {
  readonly id: string
  readonly question: Question
  readonly call: Call
  /** The run that holds the request's lease; null for advice, which has no request. */
  readonly run: Run | null
  /** Who acts, where that is somebody else than who asked: who reads a notice. Absent: who asked. */
  readonly actor?: Actor
}

/** One walk of a request's way; times RFC 3339 UTC. */
export interface Run {
  readonly number: number
  readonly createdAt: string
  readonly expiresAt: string
}

/** One person's decision with the facts it was made from, and the ways out of it. */
export interface Decided {
  readonly facts: Facts
  readonly decision: Decision
  readonly advice: Ways
}

/** How long an entry of this kind is kept at least: a local date (domain.md H). */
export type Retain = (
  type: EntryType,
  categories: readonly string[],
  localDate: string,
  purpose: string,
  went: Went | null,
) => string

/** An entry about one person of an exchange: the decision, the advice, the release or what came instead (decisions.md 8). */
export const entryOf = (
  type: EntryType,
  ask: Ask,
  { facts, decision, advice }: Decided,
  policy: PolicyStamp,
  retain: Retain,
  more: {
    readonly controllers: readonly string[]
    readonly given?: readonly FieldSet[]
    /** The last day on which the source keeps what is released; null or absent: nothing is. */
    readonly keptUntil?: string | null
    readonly details?: Readonly<Record<string, unknown>>
  },
): Entry & { readonly id: string } => {
  const { question, call } = ask
  const categories = more.given ?? decision.permitted
  return {
    id: newId(question.municipality),
    type,
    at: facts.moment.at,
    municipality: question.municipality,
    exchangeId: ask.id,
    controllers: controllersOf(type, ask, more.controllers),
    actor: ask.actor ?? {
      organisation: call.caller.organisation,
      professional: {
        id: question.professional.id,
        function: question.professional.function,
        relation: facts.case.state === 'found' ? facts.case.relation : null,
      },
      clientId: call.caller.clientId,
    },
    operation: call.operation,
    case: question.caseId,
    purpose: question.purpose,
    direction: question.direction,
    source: question.source.oin,
    recipient: question.recipient.oin,
    person: decision.person,
    categories,
    outcome: decision.outcome,
    reasons: decision.reasons.map(({ code, row, law }) => ({ code, row, law })),
    ground: decision.ground === null ? null : groundOf(decision.ground),
    policy,
    policyRows: decision.rows,
    confidential: decision.confidential,
    retainUntil: retain(
      type,
      categories.map((c) => c.category),
      facts.moment.localDate,
      question.purpose,
      type === 'release' ? { sourceKind: facts.source.kind, keptUntil: more.keptUntil ?? null } : null,
    ),
    ...inCall(call),
    spanId: randomBytes(8).toString('hex'),
    details: {
      ...(question.persons.length > 1 ? { persons: question.persons.length } : {}),
      withheld: decision.withheld,
      consents: decision.consents,
      ...(advised.includes(type) ? { advice: recordedAdvice(advice) } : {}),
      ...more.details,
    },
    facts: replayed.includes(type) ? facts : null,
  }
}

/** Entries that say what would make it lawful. */
const advised: readonly EntryType[] = ['decision', 'advice']

/** Entries that say what was decided, and so can be replayed. */
const replayed: readonly EntryType[] = ['decision', 'advice', 'release', 'release-refused']

/**
 * Asker and source are controllers of an exchange, and the municipality's own controller where a party of the
 * municipality takes part (domain.md B.6). Advice concerns nobody but who asked it: the other side is told nothing.
 */
const controllersOf = (type: EntryType, { question, call }: Ask, municipal: readonly string[]): readonly string[] => {
  const parties = type === 'advice' ? [] : [question.source.oin, question.recipient.oin].filter((oin) => oin !== null)
  return [...new Set([call.caller.organisation, ...parties, ...municipal])].sort()
}

/** Terms of the tables a decision was made by. */
export const retainBy =
  (policy: Policy): Retain =>
  (type, categories, localDate, purpose, went) =>
    retainUntil(policy.tables, type, categories, localDate, purpose, went)

/** How the tables of now are named in a record. `engine` is the version of the decision code. */
export const stampOf = (policy: Policy): PolicyStamp => ({
  fingerprint: policy.fingerprint,
  regime: policy.regime,
  engine: policy.engine,
})

const groundOf = ({ legalBasis, secrecyGround, law }: NonNullable<Decision['ground']>) => ({
  legalBasis,
  secrecyGround,
  law,
})
