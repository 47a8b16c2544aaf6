import type { Hat, RequestFacts } from '../core/facts.ts'

/**
 * A question as the way walks it: internal ids and the caller's own words, no BSN. It is kept with the request so that
 * a retry can ask the same again.
 */
export interface Question {
  readonly municipality: string
  /** `ask`: the caller is the recipient. `give`: the caller is the source. */
  readonly direction: 'ask' | 'give'
  readonly initiatedBy: 'professional' | 'resident'
  /** The caller tells it of its own accord: nobody asked (a notice). Absent in what was kept before there were any: no. */
  readonly ownAccord?: true
  readonly caseId: string | null
  readonly purpose: string
  readonly categories: readonly CategoryWanted[]
  readonly source: PartyRef
  readonly recipient: PartyRef
  readonly persons: readonly AskedPerson[]
  readonly professional: AskingProfessional
  readonly asserted: { readonly legalBasis: string | null; readonly law: string | null }
  readonly request: RequestFacts
  /** Why this source, what else was tried, what it is about: told to the source, never to the log. */
  readonly words: {
    readonly source: string | null
    readonly alternatives: string | null
    readonly subject: string | null
  }
  readonly validUntil: string | null
}

/** A category with the fields wanted (null: all the purpose allows) and why. */
export interface CategoryWanted {
  readonly category: string
  readonly fields: readonly string[] | null
  readonly why: string | null
}

/** One side: a participant by OIN, or (in advice) any organisation of a kind. */
export interface PartyRef {
  readonly oin: string | null
  readonly kind: string | null
}

/** `id` is internal; `alias` is what the caller may know the person by. `identity-only`: no row, in advice without a case. */
export interface AskedPerson {
  readonly id: string
  readonly alias: string
  readonly origin: 'registered' | 'identity-only'
  /** Who that is in the matter, where the caller said so. */
  readonly role?: string
}

/** Who acts, as the request or the token says. */
export interface AskingProfessional {
  readonly id: string
  readonly function: string | null
  readonly register: string | null
  readonly number: string | null
  readonly phone: string | null
  readonly actingAs: Hat | null
}
