import type { ConsentRules } from './consent-rules.ts'
import type { Gates } from './gates.ts'
import type { Claim, LaneCondition, LaneRules } from './lane-rules.ts'
import type { AgeRule, Elsewhere, MandateRule, Presumption } from './purpose-rules.ts'
import type { ReviewRules } from './review-rules.ts'
import type { RightsRules } from './right-rules.ts'
import type { Retention } from './retention.ts'
import type { Mode, Vocabulary } from './vocabulary.ts'

/** All that `decide` needs of policies/*.yaml for one municipality: plain JSON, kept under its fingerprint. */
export interface Tables {
  readonly v: 1
  readonly municipality: string
  /** Chosen here; whether it holds on a day: `regimeOn`. */
  readonly regime: Regime
  readonly switches: Switches
  /** Purposes this municipality has opened. */
  readonly opened: readonly string[]
  /** Laws that a caller may cite but that do not hold yet: beginnings of their article numbers. */
  readonly notInForce: readonly NotInForce[]
  readonly vocabulary: Vocabulary
  readonly purposes: Readonly<Record<string, Purpose>>
  readonly consent: ConsentRules
  readonly gates: Gates
  /** Conditions of the lanes that run without a case; absent in tables of before they were there. */
  readonly lanes?: LaneRules
  /** What only people may decide. Absent: tables of before there were verdicts. */
  readonly reviews?: ReviewRules
  /** Residents' rights; absent: tables of before these. */
  readonly rights?: RightsRules
  /** How long files and records are kept. */
  readonly retention?: Retention
}

/** Without the Wams, or under it. */
export type Regime = 'PRE_WAMS' | 'WAMS'

/** The municipality's choices (domain.md K). */
export type Switches = Readonly<Record<string, string | number | boolean>>

/** A bill: in force from a local day, or not at all (null). */
export interface NotInForce {
  readonly id: string
  readonly name: string
  readonly inForceFrom: string | null
  readonly citedAs: readonly string[]
  /** The regime that begins with it; null or absent: none. */
  readonly regime?: Regime | null
}

/** One purpose (domain.md C.3). */
export interface Purpose {
  readonly code: string
  readonly term: string
  readonly description: string
  readonly case: 'required' | 'optional' | 'none'
  /** Whom the lane reaches, in words for people. */
  readonly subjects: string
  /** Categories → fields of this purpose: all that may ever go. */
  readonly categories: FieldsByCategory
  /** Relatives are subjects only if they agreed to be included. */
  readonly relativesByAgreement: boolean
  /** An access task: what was learned while helping is no source for it inside one organisation (domain.md B.3). */
  readonly access: boolean
  /** Closed by the end of the help it serves (domain.md D.1). */
  readonly endsWithHelp: boolean
  /** Nobody may be identifiable in it: it permits without any field (AVG 4 lid 1). */
  readonly anonymous?: boolean
  /** Goes on where the BRP is out of reach (domain.md 1.2). */
  readonly withoutRegister: boolean
  /** Gates (ids of gates.yaml) this lane passes for another's protection. */
  readonly passes: readonly string[]
  /** Lanes to offer where this one refuses. */
  readonly offers: readonly string[]
  readonly closed: Closing | null
  /** Who may be asked about, by role: their fields, null: all of the purpose. Null or absent: anybody. */
  readonly subjectRoles?: Readonly<Record<string, FieldsByCategory | null>> | null
  /** The most a kind of requester gets for its own part (step 10); a kind that is not in it: all of the purpose. */
  readonly requesterParts?: Readonly<Record<string, FieldsByCategory>>
  /** Between these two there is a channel of its own: refused here; absent: none. */
  readonly elsewhere?: readonly Elsewhere[]
  /** Whom the lane reaches by age: from the age of a switch up to and with this age; null or absent: every age. */
  readonly ages?: AgeRule | null
  /** A word for this purpose carries no longer than so many months, whatever the switch allows; null or absent: the switch. */
  readonly consentMaxMonths?: number | null
  readonly rows: readonly PurposeRow[]
}

export type FieldsByCategory = Readonly<Record<string, readonly string[]>>

/** A lane that is always refused, or under these regimes alone. */
export interface Closing {
  readonly id: string
  readonly code: string
  readonly law: readonly string[]
  readonly regimes?: readonly Regime[] | null
}

/** One way in which a purpose permits: who, from whom, on which ground, under which conditions. */
export interface PurposeRow {
  readonly id: string
  readonly note: string
  /** Holds under these regimes alone; null or absent: whatever the regime. */
  readonly regimes?: readonly Regime[] | null
  /** Inclusive local days on which it holds; null or absent: open. */
  readonly from?: string | null
  readonly until?: string | null
  readonly requesters: readonly string[]
  readonly sources: readonly string[]
  readonly directions: readonly ('ask' | 'give')[]
  readonly mode: Mode
  /** A legal basis, or `own-task`: the receiver's own (vocabulary). */
  readonly legalBasis: string
  /** AVG 9 exception, `own-task`: the receiver's own, null: no special data in this row. */
  readonly special: string | null
  readonly permit: string
  readonly law: readonly string[]
  /** Articles by which the lane includes the asking itself (step 7b); null or absent: the asker needs a ground of its own. */
  readonly asking?: readonly string[] | null
  /** Consent that is presumed where the caller answered so and nobody said no; null or absent: every word is asked. */
  readonly presumed?: Presumption | null
  /** What the source's power reaches; null: all of the purpose. */
  readonly categories: FieldsByCategory | null
  readonly mandate: MandateRule | null
  /** On both sides: these kinds must act under one of these hats, others where they say a task. */
  readonly hats: { readonly kinds: readonly string[]; readonly tasks: readonly string[] } | null
  /** Tasks of the source for which this row holds, or does not. */
  readonly sourceTask: { readonly only: readonly string[]; readonly never: readonly string[] }
  readonly recipientTask: { readonly never: readonly string[] }
  /** A switch that must stand so, else this code. */
  readonly when: {
    readonly switch: string
    readonly is: string
    readonly else: string
    readonly law: readonly string[]
  } | null
  /** What the request must carry: words of gates.yaml `demands`. */
  readonly demands: readonly string[]
  readonly obligations: readonly string[]
  /** Confidential: nobody sees it before a person's verdict (domain.md F). */
  readonly confidential: boolean
  /** Where a capable adult has said no: this code instead of the permit (S84). */
  readonly onRefusal: string | null
  /** A right of the source: this review code stands before the permit until a named person has weighed. */
  readonly weighs?: string | null
  /** For which claim of the request this row holds (`claimOf`); null: whatever is claimed. */
  readonly claim?: Claim | null
  /** Conditions of the law itself (lanes.yaml) that the request must meet. */
  readonly conditions?: readonly LaneCondition[]
  /** Secrecy ground, where the mode does not say it. */
  readonly secrecyGround?: string | null
}
