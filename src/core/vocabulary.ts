/** The closed lists of policies/vocabulary.yaml, parsed. Codes are the words of the contract; terms are Dutch. */
export interface Vocabulary {
  /** Name of a law in the tables → its full name and what callers may also call it. */
  readonly laws: Readonly<Record<string, { readonly name: string; readonly aliases: readonly string[] }>>
  readonly organisationKinds: Readonly<Record<string, OrganisationKind>>
  readonly secrecyRegimes: Readonly<Record<string, SecrecyRegime>>
  readonly purposes: Readonly<Record<string, { readonly code: string; readonly term: string }>>
  readonly legalBases: Readonly<Record<string, string>>
  readonly specialBases: Readonly<Record<string, string>>
  readonly secrecyGrounds: Readonly<Record<string, string>>
  readonly modes: Readonly<Record<Mode, { readonly secrecyGround: string; readonly term: string }>>
  /** Who somebody is in the matter (rol). `main`: the one the lane is about. Absent: earlier tables. */
  readonly roles?: Readonly<Record<string, { readonly term: string; readonly main: boolean }>>
  readonly capacities: Readonly<Record<string, string>>
  readonly phases: Readonly<Record<string, string>>
  readonly categories: Readonly<Record<string, Category>>
  readonly reasons: Readonly<Record<string, ReasonCode>>
  readonly obligations: Readonly<Record<string, ObligationType>>
  readonly remedies: Readonly<Record<string, { readonly meaning: string }>>
  readonly personFacts: Readonly<Record<string, string>>
}

/** How a source's secrecy yields: domain.md C.3. `condition` is a statutory condition (C.2), asked like a consent. */
export type Mode = 'consent' | 'condition' | 'duty' | 'right' | 'power' | 'direct' | 'none'

/** One kind of organisation (domain.md B.1). */
export interface OrganisationKind {
  readonly code: string
  readonly term: string
  /** Acts for the college: hears what a municipal body hears, and passes the free-consent gate as a receiver. */
  readonly municipal: boolean
  /** Has a public task for which it may get a secret address where it needs one (domain.md D.5). */
  readonly publicTask: boolean
  /** May record consent where there is no case yet. */
  readonly recordsConsent: boolean
  /** Regime that binds what it holds, and under another task or law. */
  readonly secrecy: { readonly own: string; readonly byTask: Readonly<Record<string, string>> }
  /** The receiver's own task (AVG 6(1)), by law where it has more; null: only AVG consent can be its ground. */
  readonly ownTask: OwnTask | null
  /** Tasks its professionals may act for, besides its own kind. */
  readonly hats: readonly string[]
  /** Row of gates.yaml that says about whom it may use the BSN. */
  readonly bsn: string
}

/** A receiver's own task: the ground, the articles by law, the art. 9 exception. */
export interface OwnTask {
  readonly legalBasis: string
  readonly law: Readonly<Record<string, readonly string[]>>
  readonly special: string | null
  /** The law where a hat names none. */
  readonly usual: string
}

/** One regime of secrecy. `bound`: which age rules of consent.yaml hold for it. */
export interface SecrecyRegime {
  readonly term: string
  readonly bound: 'statutory' | 'contractual'
  readonly law: readonly string[]
  /** Code added to every decision judged under it. */
  readonly extra: string | null
  /** The norm asks no parents beside a child of 12 to 15 (UAVG 5 lid 7; BW 7:465). */
  readonly parentsNeverJoin: boolean
}

export type FieldClass = 'normal' | 'special' | 'criminal' | 'number' | 'address'

export interface Field {
  readonly type: 'string' | 'date' | 'number' | 'integer' | 'boolean'
  readonly maxLength: number
  readonly class: FieldClass
  /** Says something about somebody else: redacted where consent carries the leg (domain.md 1.2 step 9). */
  readonly others: boolean
  /** Gives away a place (domain.md D.5). */
  readonly place: boolean
}

export interface Category {
  readonly code: string
  readonly term: string
  readonly fields: Readonly<Record<string, Field>>
  /** Never shared, whatever the purpose: the reason code. */
  readonly never: string | null
}

/** One reason code (domain.md N). */
export interface ReasonCode {
  /** Its place in the list: within one outcome, the lower leads. Filled in when the tables are read. */
  readonly place: number
  readonly step: number
  readonly outcome: 'permit' | 'needs-consent' | 'review' | 'deny' | 'withheld' | 'extra' | 'told'
  readonly audience: readonly Audience[]
  /** What callers outside the audience are told: a code of audience `all`, or `silent` (as if nothing were there). */
  readonly toldAs: string
  /** A mask that leads where part of the question is permitted. */
  readonly leads: boolean
  readonly meaning: string
  readonly obligations: readonly string[]
  readonly remedies: readonly string[]
}

export type Audience = 'all' | 'recorder' | 'municipality' | 'lane' | 'officer' | 'danger-recorder'

/** A duty that comes with a decision. `audience`: who is told of it. */
export interface ObligationType {
  readonly audience: readonly Audience[]
  /** Days or months after the decision's day; both null: as long as the exchange lasts. */
  readonly days: number | null
  readonly months: number | null
  readonly law: readonly string[]
  readonly meaning: string
}
