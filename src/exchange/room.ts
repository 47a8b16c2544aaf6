import type { Log } from '../audit/log.ts'
import type { Moment } from '../core/facts.ts'
import type { SourceItem } from '../core/minimise.ts'
import type { Teller } from '../core/tell.ts'
import type { Call } from '../http/caller.ts'
import type { AnsweredBy } from '../inbox/waiting-answer.ts'
import type { Policy } from '../policy/policies.ts'
import type { Dropped } from '../sources/source.ts'
import type { AskedPerson } from './ask.ts'
import type { Ask, Decided } from './entries.ts'
import type { Gather } from './gather-store.ts'
import type { Result, Status } from './data-request.ts'
import type { RunStore } from './run-store.ts'

/** What the way needs of the other rooms; app.ts wires it. */
export interface Ports {
  readonly policyOf: (municipality: string) => Policy
  /** Fetches what the BRP says of these persons; Problem `unavailable` where the BRP is out of reach. */
  readonly refresh: (call: Call, municipality: string, persons: readonly string[]) => Promise<void>
  readonly gather: Gather
  /** How old the BRP's answer may be, in seconds; 0: asked for every decision. */
  readonly maxAgeSeconds: number
  readonly log: Log
  readonly ask: AskSource
  readonly runs: RunStore
  readonly render: Render
  /** What the caller knows these persons (internal ids) by. */
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  readonly now: () => Moment
  /** Hears of what failed after the answer was safe; never with values. */
  readonly onFault: (error: unknown) => void
}

/** Asks one source about one person, for what is permitted. Never throws for what the source does. */
export type AskSource = (ask: Ask, decided: Decided, policy: Policy) => Promise<SourceAnswer>

/** What a source answered, or that it could not be asked. `reason` is passed on once and never kept; what was dropped is counted. */
export type SourceAnswer =
  | {
      readonly kind: 'items'
      readonly items: readonly SourceItem[]
      readonly dropped: Dropped
      /** Answered by hand: to which task, and by whom. Absent: by a system. */
      readonly by?: AnsweredBy
    }
  | { readonly kind: 'unknown-person' }
  | { readonly kind: 'declined'; readonly reason: string | null }
  | { readonly kind: 'failed'; readonly cause: string }
  /** It answers in its own time: a task waits for its professional. */
  | { readonly kind: 'later' }

/** What the caller's rights let him hear of one person, beside what his kind and scopes do (core's Teller). */
export type Hears = Required<Pick<Teller, 'recordsConsent' | 'designated' | 'notedDanger'>>

/** One person on the way: what was decided, under which entry. */
export interface PersonDecided extends Decided {
  readonly asked: AskedPerson
  readonly hears: Hears
  readonly entry: string
}

/** What was decided about everybody asked about. */
export interface AllDecided {
  readonly policy: Policy
  readonly persons: readonly PersonDecided[]
  readonly controllers: readonly string[]
  readonly permitsAnything: boolean
}

/** What the source brought, person by person (internal id). */
export interface Fetched {
  readonly answers: ReadonlyMap<string, SourceAnswer>
  /** Every question was answered, if only with a no. */
  readonly answered: boolean
}

/** One person in the answer, before it is told. */
export interface PersonAnswer extends PersonDecided {
  readonly release: string | null
  readonly declined: { readonly reason: string | null } | null
  /** Items that go to the asker, minimised. */
  readonly given: readonly SourceItem[] | null
  /** Ids of the obligations of the decision, in its order. */
  readonly obligationIds: readonly string[]
}

/** The whole answer, before it is told and turned into bytes. `failure`: why the source could not answer. */
export interface Outcome {
  readonly status: Exclude<Status, 'running'>
  readonly policy: Policy
  readonly persons: readonly PersonAnswer[]
  readonly failure: string | null
  readonly controllers: readonly string[]
  /** Aliases of others who are named in it (whose word is missing). */
  readonly names: ReadonlyMap<string, string>
}

/** The answer as the caller gets it: checked against its strict schema and already bytes (decisions.md 13). */
export type Render = (ask: Ask, outcome: Outcome) => Buffer

export interface Answer {
  readonly id: string
  readonly status: Exclude<Status, 'running'>
  readonly bytes: Buffer
  /** It tells of somebody as of nobody: sent in level time. */
  readonly hides: boolean
  /** Records that it did not reach the caller (`delivery-failed`); null where nothing was released in it. */
  readonly lost: (() => Promise<void>) | null
}

/** The steps of the way (exchange.ts). */
export interface Room {
  readonly decide: (ask: Ask) => Promise<AllDecided>
  readonly advise: (ask: Ask) => Promise<AllDecided>
  readonly fetch: (ask: Ask, decided: AllDecided) => Promise<Fetched>
  readonly release: (ask: Ask, decided: AllDecided, fetched: Fetched) => Promise<Answer>
  readonly fail: (ask: Ask, decided: AllDecided, fetched: Fetched) => Promise<Answer>
  readonly answer: (ask: Ask, decided: AllDecided) => Promise<Answer>
}

/** What is kept of an outcome: codes and ids. */
export const resultOf = (outcome: Outcome): Result => ({
  fingerprint: outcome.policy.fingerprint,
  regime: outcome.policy.regime,
  decisions: outcome.persons.map(({ decision, advice, hears, entry, release, obligationIds }) => ({
    decision,
    advice,
    hears,
    receipt: { decision: entry, release },
    obligationIds,
  })),
})
