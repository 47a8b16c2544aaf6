/** Columns of the table of migrations/0008_reviews.sql, as pg gives them. */
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
  }
}
