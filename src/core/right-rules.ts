import type { GateRow } from './gates.ts'

/** policies/rights.yaml, parsed: residents' rights (domain.md D.2, D.5, G, P24). */
export interface RightsRules {
  /** The purpose it is the lane of. */
  readonly purpose: string
  readonly rights: Readonly<Record<string, Right>>
  /** Who may, by right, law, age, capacity and day. The first row that fits holds. */
  readonly who: readonly RightWhoRow[]
  /** When the person's own interest opposes what his representative asks. The first row that fits holds. */
  readonly harm: readonly HarmRow[]
  readonly gates: Readonly<Record<RightGate, GateRow>>
  readonly fields: Readonly<Record<RightFieldGate, GateRow>>
  /** Fields of names of employees, and those of confidential entries: `category.field`. */
  readonly nameFields: readonly string[]
  readonly heldFields: readonly string[]
  readonly deceased: Deceased
}

/** One right. `law`: under which laws it exists, with its articles there. */
export interface Right {
  readonly term: string
  readonly law: Readonly<Record<string, readonly string[]>>
  /** The permit of the person himself, and of who acts for him. */
  readonly permit: string
  readonly byOther: string
  /** What the request must carry. */
  readonly demands: readonly 'written'[]
  /** Grounds of processing on which alone it exists; null: any. */
  readonly bases: readonly string[] | null
  /** Of a child's file all who have gezag ask together. */
  readonly together: boolean
  /** A person weighs what is about a professional's judgement. */
  readonly judgementWeighed: boolean
  readonly obligations: readonly string[]
}

/** Who asks: the person, who has gezag, a parent without it, who represents an adult, or somebody else. */
export type RightRole = 'self' | 'holder' | 'parent' | 'representative' | 'other'

/** `code` null: the right's own permit. Empty lists: every right, every law. Days are inclusive local days. */
export interface RightWhoRow {
  readonly id: string
  readonly rights: readonly string[]
  readonly under: readonly string[]
  readonly by: readonly RightRole[]
  readonly ages: readonly [number, number]
  readonly capable: 'capable' | 'incapable' | 'any'
  readonly subjectSaid: 'agrees' | 'objects' | 'any'
  /** Only where nothing beyond these categories is asked; empty: whatever is asked. */
  readonly only: readonly string[]
  readonly from: string | null
  readonly until: string | null
  readonly code: string | null
  /** By law of the file; `any` where none is named. */
  readonly law: Readonly<Record<string, readonly string[]>>
  readonly obligations: readonly string[]
}

/** Facts about this person towards who asks, or towards nobody in particular. */
export interface HarmRow extends GateRow {
  /** Empty: every right. */
  readonly rights: readonly string[]
  readonly facts: readonly string[]
  readonly ages: readonly [number, number]
  readonly outcome: 'deny' | 'review'
}

export type RightGate =
  | 'unknown-right'
  | 'other-law'
  | 'wrong-ground'
  | 'written'
  | 'together'
  | 'together-unsafe'
  | 'judgement'
  | 'administrator'
  | 'not-of-money'
  | 'representation-unknown'
  | 'birth-date'
  | 'sealed'

export type RightFieldGate = 'others' | 'informant' | 'work-notes' | 'names' | 'names-reason' | 'held' | 'place'

/** Secrecy goes on after death, with these exceptions (Jeugdwet 7.3.12a, BW 7:458a). `under`: the laws of the file where each holds. */
export interface Deceased {
  readonly permission: DeceasedRow
  readonly child: DeceasedRow & { readonly age: number }
  readonly interest: DeceasedRow
  readonly refused: GateRow & { readonly age: number }
}

export interface DeceasedRow extends GateRow {
  readonly under: readonly string[]
}
