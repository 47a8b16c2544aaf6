import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { ReviewMandate } from './review.ts'

/** A verdict as it is recorded; `settles`: it ends the review. */
export interface NewVerdict {
  readonly id: string
  readonly review: string
  readonly request: string
  readonly person: string
  readonly codes: readonly string[]
  readonly outcome: 'release' | 'refuse' | 'reveal' | 'extend' | 'check'
  readonly categories: Readonly<Record<string, readonly string[]>> | null
  readonly answers: Readonly<Record<string, string>>
  readonly judgement: string
  readonly role: string
  readonly organisation: string
  readonly professional: string
  readonly settles: boolean
  readonly until: string | null
  readonly recordedAt: string
}

/** Inserts a verdict; it is never changed. */
export const insertVerdict = (trx: Trx, municipality: string, verdict: NewVerdict): Promise<unknown> =>
  trx
    .insertInto('review_verdicts')
    .values({
      ...{ municipality, id: verdict.id, review_id: verdict.review, request_id: verdict.request },
      ...{ person_id: verdict.person, codes: [...verdict.codes], outcome: verdict.outcome },
      categories: verdict.categories === null ? null : JSON.stringify(verdict.categories),
      answers: JSON.stringify(verdict.answers),
      ...{ judgement: verdict.judgement, role: verdict.role, organisation: verdict.organisation },
      ...{ professional_id: verdict.professional, settles: verdict.settles },
      until: verdict.until === null ? null : new Date(verdict.until),
      recorded_at: new Date(verdict.recordedAt),
    })
    .execute()

/** Verdicts that settled something of this request, by person and lane. */
export const settlingVerdicts = (trx: Trx, municipality: string, request: string) =>
  trx
    .selectFrom('review_verdicts')
    .select(['id', 'person_id as person', 'codes'])
    .where('municipality', '=', municipality)
    .where('request_id', '=', request)
    .where('settles', '=', true)
    .execute()

/** Mandates that a professional of an organisation holds on a local day: lane and role. */
export const mandateStore = (db: Db) => ({
  of: (municipality: string, organisation: string, professional: string, on: string) =>
    inMunicipality(db, municipality, (trx) =>
      trx
        .selectFrom('review_mandates')
        .select(['lane', 'role'])
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('professional_id', '=', professional)
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', on)]))
        .execute(),
    ),
})

export type MandateStore = ReturnType<typeof mandateStore>

/** Records a mandate in the transaction of its entry. */
export const insertMandate = (trx: Trx, mandate: ReviewMandate): Promise<unknown> =>
  trx
    .insertInto('review_mandates')
    .values({
      ...{ municipality: mandate.municipality, organisation: mandate.organisation, lane: mandate.lane },
      ...{ professional_id: mandate.professional, role: mandate.role },
      ...{ valid_from: mandate.from, valid_until: mandate.until, decision_reference: mandate.decisionReference },
    })
    .execute()
