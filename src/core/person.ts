/** Who the decision is about. Facts come from the BRP or are recorded; unknown is a value (decisions.md 23). */
export interface PersonFacts {
  readonly id: string
  /** `unavailable`: the BRP could not be reached and the lane goes on without (P13). */
  readonly registration: 'found' | 'not-found' | 'unavailable' | 'identity-only'
  readonly birthDate: BirthDate
  readonly authority: Authority
  /** Of age and under curatele according to the BRP; the curator is a recorded fact. */
  readonly underCuratele: 'yes' | 'no' | 'unknown'
  readonly addressSecret: 'yes' | 'no' | 'unknown'
  readonly death: { readonly state: 'alive' | 'deceased' | 'unknown'; readonly on: string | null }
  readonly underInvestigation: 'yes' | 'no' | 'unknown'
  readonly recorded: readonly RecordedFact[]
  /** How sure it is who somebody without a BSN is (domain.md B.5). Absent: known by BSN. */
  readonly identification?: 'unverified' | 'document' | 'brp'
}

/** A partial date carries the range it can mean, inclusive ISO dates. */
export type BirthDate =
  | { readonly kind: 'date'; readonly on: string }
  | { readonly kind: 'partial'; readonly earliest: string; readonly latest: string }
  | { readonly kind: 'unknown' }

/** The BRP's answer about gezag over this child, after domain.md D.4. Holders are opaque ids, stable while they hold it. */
export type Authority =
  | { readonly kind: 'joint' | 'sole' | 'guardian'; readonly holders: readonly Holder[] }
  /** `Voogdij` without anybody named: an institution, if a `guardianship` fact says so. */
  | { readonly kind: 'guardian-unnamed' }
  | { readonly kind: 'temporarily-none' }
  | { readonly kind: 'undeterminable' }
  | { readonly kind: 'of-age' }
  | { readonly kind: 'unknown' }

/** One holder of gezag. `id` is the holder's internal id; `handle` is what a consent recorder is told. */
export interface Holder {
  readonly id: string
  readonly handle: string
  readonly capacity: 'parent' | 'guardian'
}

/** A dated fact the BRP cannot know (domain.md D.5). `concerns`: another person's internal id or an OIN, by kind. */
export interface RecordedFact {
  readonly id: string
  readonly kind: string
  /** Inclusive local days. */
  readonly from: string
  readonly until: string | null
  readonly recordedAt: string
  readonly source: { readonly type: string; readonly reference: string | null }
  readonly concerns: string | null
  readonly details: Readonly<Record<string, unknown>>
}
