import type { GateRow } from './gates.ts'

/** policies/lanes.yaml, parsed: what the law asks in lanes that run without a case (domain.md C.3, F). */
export interface LaneRules {
  /** Jeugdwet 7.3.11 lid 4. `hats`: those under which an institution carries out an order; `kinds`: the institutions. */
  readonly order: Readonly<Record<OrderGate, GateRow>> & {
    readonly kinds: readonly string[]
    readonly hats: readonly string[]
  }
  /** Besluit gemeentelijke schuldhulpverlening art. 2. */
  readonly collection: Readonly<Record<'step' | 'refused', GateRow>>
  /** AVG 9 lid 2 c: who is able and says no is not overruled. */
  readonly vital: Readonly<Record<'able-no', GateRow>>
  /** The six tests of a conflict of duties. */
  readonly conflict: Readonly<Record<'unanswered' | 'failed', GateRow>>
  /** AVG 4 lid 1. */
  readonly anonymous: Readonly<Record<'identifiable' | 'unconfirmed', GateRow>>
  /** Categories collected for one thing alone, and the purposes they never serve (AVG 5 lid 1 b). */
  readonly firewalls: readonly Firewall[]
  /** How long telling the person may be put off, by lane; the row without purposes holds for every other. */
  readonly deferInform: readonly DeferRow[]
}

export type OrderGate = 'none' | 'hat' | 'not-valid' | 'other'

/** A condition a row may name. */
export type LaneCondition = 'order' | 'collection' | 'able-no' | 'conflict' | 'anonymous'

/** What a request for acute danger claims: danger to life, a conflict of duties, or neither (P22). */
export type Claim = 'vital' | 'conflict' | 'none'

/** Fields of these categories never go for these purposes. */
export interface Firewall extends GateRow {
  readonly categories: readonly string[]
  readonly purposes: readonly string[]
}

/** Longest deferral in days from the day of the decision, and by how many it may be put off each time again. */
export interface DeferRow extends GateRow {
  readonly purposes: readonly string[]
  readonly days: number
  readonly extendDays: number
}
