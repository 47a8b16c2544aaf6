import type { FieldSet } from './decision.ts'

/** The closed list of changes that advice is made of; each is a function from facts to facts (applied.ts). */
export type Change =
  | { readonly kind: 'narrow-categories'; readonly categories: readonly FieldSet[] }
  | AskVerdict
  | { readonly kind: 'complete-request'; readonly missingFields: readonly string[] }
  | UseGround
  | { readonly kind: 'other-purpose'; readonly purpose: string }
  | { readonly kind: 'other-lane'; readonly purpose: string; readonly recipient: string; readonly direction: 'give' }
  | { readonly kind: 'join-case'; readonly lacks: readonly CasePart[] }
  | { readonly kind: 'record-mandate'; readonly law: string; readonly task: string }
  | { readonly kind: 'say-address-needed' }
  | ConsentOf
  | { readonly kind: 'answer-free-consent' }

export type ChangeKind = Change['kind']

/** What a case lacks for this exchange. */
export type CasePart = 'case' | 'professional' | 'other-party' | 'person'

/** Ask these fields on their own: then a person decides about them, in the lane of this review code (domain.md F). */
export interface AskVerdict {
  readonly kind: 'ask-verdict'
  readonly lane: string
  readonly categories: readonly FieldSet[]
}

/** Drop the ground that was asserted; the ground that holds. Where it is not consent, consent is not asked. */
export interface UseGround {
  readonly kind: 'use-ground'
  readonly legalBasis: string
  readonly secrecyGround: string
  readonly law: readonly string[]
}

/** One person's word in one layer, for this purpose, these fields and these two parties. */
export interface ConsentOf {
  readonly kind: 'consent-of'
  /** Internal id; what is told of a holder of gezag is the handle. */
  readonly who: string
  readonly handle: string | null
  readonly capacity: string
  readonly layer: 'legal-basis' | 'secrecy'
  readonly consentKind: 'consent' | 'statutory-condition'
  readonly norm: boolean
  readonly purpose: string
  readonly categories: readonly FieldSet[]
  /** Fields are named where less than the whole category is asked of this person. */
  readonly fieldwise: boolean
  readonly source: string
  readonly recipient: string
  /** The word also lets the source be told that the asker is involved (domain.md 1.2 step 7b). */
  readonly bothDirections: boolean
  /** Asked again in a talk with an interpreter who is no relative (domain.md D.5). */
  readonly interpreter: boolean
}

/** The order in which changes are carried out, and told. */
export const kinds: readonly ChangeKind[] = [
  'other-lane',
  'other-purpose',
  'use-ground',
  'join-case',
  'record-mandate',
  'narrow-categories',
  'ask-verdict',
  'complete-request',
  'say-address-needed',
  'consent-of',
  'answer-free-consent',
]

/** Changes that the asker can make himself, by asking again in another way. */
export const byOneself: readonly ChangeKind[] = [
  'other-lane',
  'other-purpose',
  'use-ground',
  'narrow-categories',
  'ask-verdict',
  'complete-request',
  'say-address-needed',
]

/** Two changes of the same slot are one change: the later stands for both. */
export const slotOf = (change: Change): string =>
  change.kind === 'consent-of'
    ? `${change.kind} ${change.who} ${change.layer} ${change.consentKind}`
    : (sharedSlots[change.kind] ?? change.kind)

const sharedSlots: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  'other-lane': 'other-purpose',
  'ask-verdict': 'narrow-categories',
}

/** In the order of carrying out; one a slot. */
export const combined = (changes: readonly Change[], added: readonly Change[]): readonly Change[] => {
  const slots = new Map([...changes, ...added].map((change) => [slotOf(change), change]))
  return [...slots.values()].toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (slotOf(a) < slotOf(b) ? -1 : 1),
  )
}
