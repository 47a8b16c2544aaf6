import type { Obligation } from '../consent/obligation.ts'
import { deferralDays } from '../core/deferral.ts'
import type { DeferralRule } from '../core/review-rules.ts'
import { questionIn } from '../exchange/ready-store.ts'
import type { Policies } from '../policy/policies.ts'
import type { Db } from '../store/database.ts'

/**
 * How a duty can be put off: as its type says, and telling a person no longer than the lane of its question allows, the
 * first time and each time again (Wmo 5.3.1 lid 1 and 2; lanes.yaml).
 */
export const deferralsOf =
  (db: Db, policies: Pick<Policies, 'of'>) =>
  async (
    municipality: string,
    { type, exchange, deferredUntil }: Pick<Obligation, 'type' | 'exchange' | 'deferredUntil'>,
  ): Promise<DeferralRule | undefined> => {
    const { tables } = policies.of(municipality)
    const rule = tables.reviews?.deferrals[type]
    if (rule === undefined || type !== 'inform-person' || exchange === null) return rule
    const question = await questionIn(db, municipality, exchange)
    if (question === null) return rule
    const { informed } = question.request
    const again = deferredUntil !== null || (informed !== null && 'deferredUntil' in informed)
    const days = deferralDays(tables, question.purpose, again)
    return days === null ? rule : { ...rule, maxDays: Math.min(rule.maxDays, days) }
  }
