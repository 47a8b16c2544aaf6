import type { ConsentRecord, Withdrawal } from './consent.ts'
import type { Anonymity, CitedOrder, CollectionSteps, ConflictTests, Declaration } from './lane-facts.ts'
import type { PersonFacts, RecordedFact } from './person.ts'
import type { RightFacts } from './right.ts'

export type * from './consent.ts'
export type * from './lane-facts.ts'
export type * from './person.ts'
export type * from './right.ts'

/**
 * The whole input of a decision about one person, besides the policy tables. Plain JSON: it is kept beside the
 * record (salted, erasable) so that any decision can be replayed. It holds no name, no BSN and no address.
 */
export interface Facts {
  readonly v: 1
  readonly moment: Moment
  readonly municipality: string
  /** `ask`: the caller is the recipient. `give`: the caller is the source. */
  readonly direction: 'ask' | 'give'
  readonly initiatedBy: 'professional' | 'resident'
  /** Who would give the data, and who would get it. */
  readonly source: Party
  readonly recipient: Party
  readonly purpose: string
  readonly categories: readonly CategoryAsk[]
  /** What the caller asserted about the ground, if anything; a wrong assertion is told back (WRONG_BASIS). */
  readonly asserted: { readonly legalBasis: string | null; readonly law: string | null }
  readonly professional: Professional
  readonly case: CaseFacts
  readonly request: RequestFacts
  readonly person: PersonFacts
  readonly consents: readonly ConsentRecord[]
  /** Words that stop, from any channel: about this person, newest last. */
  readonly withdrawals: readonly Withdrawal[]
  /**
   * Who this person is in the matter, a word of the vocabulary: what the purpose's subjects are checked by. Absent: the one
   * the lane is about (its client, youth or tenant).
   */
  readonly role?: string
  /** Supervision orders recorded of the minor that a cited order is about, where that is somebody else. */
  readonly childOrders?: readonly RecordedFact[]
  /** Stops that hold now and touch this exchange or this person; absent: none. */
  readonly stops?: readonly Stop[]
  /** What people decided in reviews of this very exchange about this person, newest last (domain.md F). */
  readonly verdicts?: readonly Verdict[]
  /** The source tells this of its own accord (POST /v1/notices): nobody asked. Absent: it was asked, or asks itself. */
  readonly ownAccord?: boolean
  /** A resident's right exercised over this person's file; absent: an exchange between organisations. */
  readonly right?: RightFacts
}

/** The municipality ended exchange with this party, source, purpose, professional or person, until two people lift it. */
export interface Stop {
  readonly id: string
  readonly kind: 'participant' | 'source' | 'purpose' | 'professional' | 'person'
}

/** A person's verdict on a review; it settles these codes for this exchange alone and never a code outside them. */
export interface Verdict {
  readonly id: string
  /** Review codes of domain.md N that were weighed. */
  readonly codes: readonly string[]
  readonly outcome: 'release' | 'refuse'
  /** What may go; null: what was asked. Never more than the purpose. */
  readonly categories: Readonly<Record<string, readonly string[]>> | null
  readonly recordedAt: string
  /** Instant after which it carries nothing; null: as long as the request is open. */
  readonly until: string | null
}

/** One moment, turned once at the edge: `at` RFC 3339 UTC, `localDate` the date in Europe/Amsterdam (YYYY-MM-DD). */
export interface Moment {
  readonly at: string
  readonly localDate: string
}

/** A participant on one side of the exchange. `oin` is null where nobody in particular is meant (P12). */
export interface Party {
  readonly oin: string | null
  /** Organisation kind of the vocabulary, or `unknown` (not a participant). */
  readonly kind: string
  /** Takes part in this municipality on this day (joined, not suspended, not left). */
  readonly active: boolean
  readonly mandates: readonly Mandate[]
  /**
   * The task under which it holds or gets this, where its kind does not say it: an organisation kind, `help`,
   * `treatment` (Wgbo), `general-provision` (Wmo 5.1.2 lid 2). Absent: as its kind. The caller's hat goes before it.
   */
  readonly task?: string | null
}

/** A designation or mandate for one municipality (domain.md B.4). Dates are inclusive local days. */
export interface Mandate {
  readonly law: string
  readonly article: string
  readonly task: string
  readonly from: string
  readonly until: string | null
  /** The decision it rests on; absent in earlier facts. */
  readonly reference?: string
}

/** How much a sentence of the caller says. `general`: the same reason for many cases, so it says nothing of this one. */
export type Said = 'given' | 'missing' | 'meaningless' | 'general'

/** One asked category; `fields` null means every field the purpose allows. `why` is weighed for meaning at the edge. */
export interface CategoryAsk {
  readonly category: string
  readonly fields: readonly string[] | null
  readonly why: Said
}

/** The professional who acts, under one hat (domain.md B.3). */
export interface Professional {
  readonly function: string | null
  readonly actingAs: Hat | null
}

/** `task`: an organisation kind, `help` or `treatment`; `law`: the law under which the act falls. */
export interface Hat {
  readonly task: string | null
  readonly law: string | null
  readonly organisation: string | null
}

/** Role of the professional in the case; `none`: not among its professionals. */
export type Relation = 'lead' | 'member' | 'stand-in' | 'supervisor' | 'asserted-by-system' | 'none'

/** `absent`: no case was named. `not-found`: named, but unknown here, another's, or the person is not in it. */
export type CaseFacts =
  | { readonly state: 'absent' }
  | { readonly state: 'not-found' }
  | {
      readonly state: 'found'
      readonly phase: string
      readonly purposes: readonly string[]
      readonly sourceTakesPart: boolean
      readonly recipientTakesPart: boolean
      readonly personIsSubject: boolean
      readonly relation: Relation
      /** The caller may record consent in this case, and so hears who is missing. */
      readonly callerRecordsConsent: boolean
      /** OIN of the one partner that stays in touch in `low-flame` (domain.md E 7b). */
      readonly lowFlamePartner: string | null
    }

/** What the caller said beside the question. Free text itself is not kept: only whether it says something. */
export interface RequestFacts {
  readonly alternativesTried: Said
  readonly informed: { readonly on: string } | { readonly deferredUntil: string; readonly reason: string } | null
  readonly subjectMatter: Said
  readonly addressNeeded: boolean
  /** Safety lanes (P13): steps of the meldcode recorded, talk skipped and why (closed list), danger acute. */
  readonly weighing: {
    readonly steps: readonly number[]
    readonly talkSkipped: string | null
    readonly acute: boolean
    readonly conflictTests?: ConflictTests | null
  } | null
  /** Further answers a purpose's row demands, by name: `given`, `missing`, `yes`, `no`. */
  readonly answers: Readonly<Record<string, string>>
  /** What lanes without a case demand of their own; absent or null: not said. */
  readonly order?: CitedOrder | null
  readonly collectionSteps?: CollectionSteps | null
  readonly declaration?: Declaration | null
  readonly anonymity?: Anonymity | null
}
