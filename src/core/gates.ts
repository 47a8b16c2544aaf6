import type { Stop } from './facts.ts'

/** policies/gates.yaml, parsed: every row has an id, which a decision names. */
export interface Gates {
  readonly relation: Readonly<Record<RelationGate, GateRow>>
  readonly parties: Readonly<Record<PartyGate, GateRow>>
  /** What the municipality stopped; absent: earlier tables, which knew no stops. */
  readonly stops?: Readonly<Record<Stop['kind'], GateRow>>
  readonly regime: Readonly<Record<'not-in-force', GateRow>>
  readonly lanes: Readonly<Record<LaneGate, GateRow>>
  readonly hats: Readonly<Record<HatGate, GateRow>>
  readonly blocks: Readonly<Record<BlockGate, GateRow>>
  /** Categories that stay open in `low-flame`, between the team and the chosen partner (domain.md E 7b). */
  readonly lowFlameCategories: readonly string[]
  /** Kinds that are the team of it. */
  readonly lowFlameTeams: readonly string[]
  readonly objection: { readonly legalBases: readonly string[]; readonly notModes: readonly string[] }
  readonly special: Readonly<Record<'no-exception', GateRow>>
  readonly specialNever: readonly NeverRow[]
  /** Which special data each exception of AVG 9 opens; absent: all (earlier tables). */
  readonly specialGrounds?: readonly SpecialGround[]
  readonly criminal: Readonly<Record<'none', GateRow>>
  readonly criminalNever: readonly KindsRow[]
  readonly criminalGrounds: readonly CriminalGround[]
  readonly bsn: readonly BsnRow[]
  readonly fields: Readonly<Record<FieldGate, GateRow>>
  readonly safety: Readonly<Record<SafetyGate, GateRow>>
  /** Kinds that never get a secret address or the place, whatever is needed (domain.md D.5); absent: earlier tables. */
  readonly placeNever?: readonly string[]
  /** Facts that make it unsafe to ask the person they concern, or every holder of gezag where they concern nobody. */
  readonly unsafeFacts: readonly string[]
  /** Who is told of an exchange, and when nobody is (domain.md G); absent: earlier tables, nobody. */
  readonly notice?: {
    readonly silent: readonly string[]
    readonly unsafe: readonly string[]
    readonly youthFrom: number
    readonly adultFrom: number
  }
  readonly demands: Readonly<Record<string, DemandRow>>
  readonly weighing: {
    readonly steps: readonly number[]
    readonly talk: number
    readonly skipReasons: readonly string[]
  }
  readonly freeConsent: GateRow
  /** Steps 9 and 10: whom a lane reaches and what each requester needs; absent: not judged (earlier tables). */
  readonly reach?: Readonly<Record<'person' | 'field' | 'requester', GateRow>>
  /** Step 7b; absent: the question was not judged (earlier tables). */
  readonly asking?: AskingGate
  /** Relation roles that bring a duty: role → obligation. */
  readonly relationObligations: Readonly<Record<string, string>>
  /** Duty where a safety report lacks steps because danger is acute. */
  readonly acuteObligation: string
  /** Rows that hold otherwise on certain days; absent: none. */
  readonly dated?: readonly DatedRow[]
}

export type RelationGate =
  'no-case' | 'not-found' | 'not-in-case' | 'not-subject' | 'relative' | 'counterpart' | 'purpose'
export type PartyGate = 'source-inactive' | 'recipient-inactive' | 'mandate'
export type LaneGate =
  | 'unknown-purpose'
  | 'not-opened'
  | 'recipient'
  | 'recipient-task'
  | 'shut'
  | 'source'
  | 'direction'
  | 'asserted-basis'
  | 'asserted-law'
  | 'no-rows'
export type HatGate = 'same-organisation' | 'not-recorded' | 'help-for-access' | 'other-task' | 'row'
export type BlockGate =
  | 'unknown-person'
  | 'sealed'
  | 'restricted'
  | 'restricted-passed'
  | 'objection'
  | 'deceased'
  | 'closed'
  | 'low-flame'
  | 'help-ended'
export type FieldGate = 'unknown' | 'purpose' | 'power' | 'others' | 'bsn'
export type SafetyGate =
  'secret-address' | 'address-unmasked' | 'place' | 'asking-unsafe' | 'unsafe-no' | 'representative-conflict'

/** One gate: which code, which articles. `audience` narrows the code's own. */
export interface GateRow {
  readonly id: string
  readonly code: string
  readonly law: readonly string[]
  readonly audience: readonly string[] | null
  /** Duties this very gate brings, beside those of its code. */
  readonly obligations: readonly string[]
}

/** A row of gates.yaml or consent.yaml that holds otherwise on certain local days: it stands in the place of `replaces`. */
export interface DatedRow extends GateRow {
  readonly replaces: string
  /** Inclusive local days. */
  readonly from: string | null
  readonly until: string | null
}

/** The asker gate: what a question tells the source, and in which modes the law itself does not include asking (1.2 step 7b). */
export interface AskingGate extends GateRow {
  readonly category: string
  readonly field: string
  readonly modes: readonly string[]
}

/** An exception of AVG 9: which categories it opens (null: all), and whether only to who is bound to secrecy by law (UAVG 30 lid 4). */
export interface SpecialGround {
  readonly id: string
  readonly basis: string
  readonly categories: readonly string[] | null
  readonly bound: boolean
  readonly law: readonly string[]
}

/** A ground on which criminal data may go (AVG 10, UAVG 31 to 33); all that is named must be so, null: whatever. */
export interface CriminalGround {
  readonly id: string
  readonly purposes: readonly string[] | null
  readonly legalBases: readonly string[] | null
  readonly special: readonly string[] | null
  /** One of these is asked beside it. */
  readonly besides: readonly string[] | null
  readonly law: readonly string[]
}

/** A gate for certain kinds of recipient. */
export interface KindsRow extends GateRow {
  readonly kinds: readonly string[]
}

/** Special data that never go to these kinds, also not with consent (domain.md C.2 [D]): every special field, and these categories whole. */
export interface NeverRow extends GateRow {
  readonly kinds: readonly string[]
  readonly categories: readonly string[]
}

/** About whom and for what a kind may use the BSN (domain.md B.2). `purposes` null: every purpose. */
export interface BsnRow {
  readonly id: string
  readonly law: readonly string[]
  readonly subject: boolean
  readonly other: boolean
  readonly purposes: readonly string[] | null
  /** Knows its own clients by the number, and may be asked about them by it whatever the purpose. */
  readonly ownClients?: boolean
}

/** What a row may demand of a request: `field` is the name of the part that lacks. */
export interface DemandRow extends GateRow {
  readonly field: string
  readonly check:
    'why' | 'subject-matter' | 'alternatives' | 'informed' | 'family-first' | 'weighing' | 'hat' | 'answer'
}
