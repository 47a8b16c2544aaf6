import type { ReviewRules } from '../core/review-rules.ts'
import { type Act, type Record, registerEntry } from '../participants/act.ts'
import { Problem } from '../problems.ts'
import type { ReviewMandate } from '../reviews/review.ts'
import { insertMandate } from '../reviews/verdict-store.ts'
import type { Db } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** What recording a mandate needs. */
export interface MandateParts {
  readonly db: Db
  readonly record: Record
  /** What the tables of a municipality say of its reviewers. */
  readonly rules: (municipality: string) => ReviewRules | undefined
}

/**
 * Records who may give a verdict in a lane, as what, from when (domain.md I). A lane or role the tables do not know, or a
 * role the lane does not take, is `conflict`; so is the same mandate twice from the same day.
 */
export const recordReviewMandate = async (
  { db, record, rules }: MandateParts,
  act: Act,
  mandate: ReviewMandate,
): Promise<void> => {
  const { municipality, lane, role } = mandate
  const takes = rolesOf(rules(municipality), lane)
  if (!takes.includes(role))
    throw new Problem('conflict', `Lane ${lane} takes verdicts of ${takes.join(', ') || 'nobody'}, not of ${role}.`)
  await inMunicipality(db, municipality, async (trx) => {
    await insertMandate(trx, mandate).catch((error: unknown) => {
      if (faultOf(error).code === '23505') throw new Problem('conflict', 'This mandate is known here already.')
      throw error
    })
    const { professional, organisation, from, until, decisionReference } = mandate
    const who = { professional, organisation, municipality }
    const details = { change: 'review-mandate-added', ...who, lane, role, from, until, decisionReference }
    await record(trx, [registerEntry(act, 'administrator-action', details)])
  })
}

const rolesOf = (rules: ReviewRules | undefined, lane: string): readonly string[] =>
  lane === 'reveal'
    ? (rules?.reveal.reviewers ?? [])
    : ((rules?.lanes[lane] ?? rules?.afterChecks[lane])?.reviewers ?? [])
