/** What came of a person's part of an exchange or advice, closed, as it can be searched for. */
export const stepOutcomes = [
  'permit',
  'permit-partial',
  'needs-consent',
  'review',
  'deny',
  'release',
  'release-partial',
  'release-refused',
  'source-failed',
  'source-refused',
  'delivery-failed',
  'advice-permit',
  'advice-permit-partial',
  'advice-needs-consent',
  'advice-review',
  'advice-deny',
] as const

export type StepOutcome = (typeof stepOutcomes)[number]

/** What an exchange can be searched by; all that are given must hold of one step in it. */
export interface ExchangeWords {
  readonly purpose?: string | undefined
  readonly case?: string | undefined
  /** OIN of who asked, of the source or of the recipient. */
  readonly organisation?: string | undefined
  readonly professional?: string | undefined
  readonly outcome?: StepOutcome | undefined
  /** A code of the decision, or of what was withheld in it. */
  readonly reason?: string | undefined
  /** Given or withheld. */
  readonly category?: string | undefined
  /** Internal id. */
  readonly person?: string | undefined
}

/** The words of a search, by kind, as `words_of_step` knows them (migrations/*_exchange_steps.sql). */
export const wordsAsked = (asked: ExchangeWords): readonly { readonly kind: string; readonly value: string }[] =>
  kinds.flatMap((kind) => {
    const value = asked[kind]
    return value === undefined ? [] : [{ kind, value }]
  })

const kinds = ['purpose', 'case', 'organisation', 'professional', 'outcome', 'reason', 'category', 'person'] as const

/** What a record says came of it, as `words_of_step` words it. */
export const outcomeOf = ({ type, outcome }: { readonly type: string; readonly outcome: string | null }): string => {
  if (type === 'decision') return outcome ?? type
  if (type === 'advice') return `advice-${String(outcome)}`
  if (type === 'release') return outcome === 'permit-partial' ? 'release-partial' : 'release'
  return type
}
