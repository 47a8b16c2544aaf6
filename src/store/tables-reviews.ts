/** Columns of the tables of migrations/0008_reviews.sql and 0009_verdicts.sql, as pg gives them. */
export interface ReviewsTables {
  reviews: {
    municipality: string
    id: string
    request_id: string
    person_id: string
    purpose: string
    lane: string
    codes: string[]
    asker: string
    controllers: string[]
    opened_at: Date
    kind: 'decision' | 'after-check' | 'reveal'
    due_at: Date
    lapses_at: Date | null
    asker_professional: string | null
    reveal_review_at: Date | null
    closed_at: Date | null
    closed_as: 'released' | 'refused' | 'lapsed' | 'checked' | 'revealed' | null
  }
  review_verdicts: {
    municipality: string
    id: string
    review_id: string
    request_id: string
    person_id: string
    codes: string[]
    outcome: 'release' | 'refuse' | 'reveal' | 'extend' | 'check'
    /** JSON: category → fields. */
    categories: unknown
    /** JSON: question → answer. */
    answers: unknown
    judgement: string
    role: string
    organisation: string
    professional_id: string
    settles: boolean
    until: Date | null
    recorded_at: Date
  }
  review_mandates: {
    municipality: string
    organisation: string
    professional_id: string
    lane: string
    role: string
    valid_from: string
    valid_until: string | null
    decision_reference: string
  }
}
