import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** A verdict with its words, for who may read them once they steer nobody. */
export interface Judgement {
  readonly outcome: 'release' | 'refuse' | 'reveal' | 'extend' | 'check'
  readonly role: string
  readonly professional: string
  readonly recordedAt: string
  readonly until: string | null
  readonly categories: Readonly<Record<string, readonly string[]>> | null
  readonly answers: Readonly<Record<string, string>>
  readonly judgement: string
}

/** What was judged in a review, oldest first. */
export const judgementsIn = (db: Db) => (municipality: string, review: string) =>
  inMunicipality(db, municipality, async (trx): Promise<readonly Judgement[]> => {
    const rows = await trx
      .selectFrom('review_verdicts')
      .select(['outcome', 'role', 'professional_id', 'recorded_at', 'until', 'categories', 'answers', 'judgement'])
      .where('municipality', '=', municipality)
      .where('review_id', '=', review)
      .orderBy('recorded_at')
      .orderBy('id')
      .execute()
    return rows.map(({ outcome, role, judgement, ...row }) => ({
      ...{ outcome, role, judgement, professional: row.professional_id },
      recordedAt: row.recorded_at.toISOString(),
      until: row.until?.toISOString() ?? null,
      categories: row.categories as Judgement['categories'],
      answers: row.answers as Judgement['answers'],
    }))
  })
