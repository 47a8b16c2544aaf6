import { sql } from 'kysely'
import { quarterAfter, quarterOf } from '../../src/audit/figures/quarters.ts'
import { protectedFigures } from '../../src/audit/figures/small-cells.ts'
import { keepFigures } from '../../src/audit/figures/stuck-store.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { seededNumbers } from '../helpers/seeded-numbers.ts'
import type { TestDatabase } from '../helpers/database.ts'

const purposes = [
  'youth-access',
  'wmo-access',
  'coordinated-approach',
  'debt-help',
  'youth-help-delivery',
  'compulsory-education',
]
const causes = [
  'CONSENT_MISSING_SUBJECT',
  'CONSENT_MISSING_REPRESENTATIVE',
  'SECRECY',
  'NOT_IN_CASE',
  'CONSENT_EXPIRED',
  'SOURCE_DECLINED',
  'RECIPIENT_NOT_ALLOWED',
]
const kinds = ['local-team-municipal', 'youth-care-provider', 'school', 'municipality-wmo']
const dayMs = 86_400_000

/** Counts of some four hundred days as they would have been counted, and figures of the last seven quarters. */
export const fillFigures = async ({ owner, app }: Pick<TestDatabase, 'owner' | 'app'>): Promise<void> => {
  const random = seededNumbers(7)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * random() * of.length)]!
  const today = Date.now()
  const counts = Array.from({ length: 4000 }, () => {
    const day = new Date(today - below(380) * dayMs).toISOString().slice(0, 10)
    const outcome = pick(['permit', 'permit', 'needs-consent', 'permit-partial', 'deny', 'review'])
    const cause = outcome === 'deny' || outcome === 'needs-consent' ? pick(causes) : ''
    return { day, purpose: pick(purposes), outcome, cause, count: 1 + below(4) }
  })
  await sql`INSERT INTO log_day_counts (municipality, controller, day, type, purpose, outcome, cause, count)
    SELECT '9901', ${organisations.municipality.oin}, day, 'decision', purpose, outcome, cause, sum(count)
    FROM json_to_recordset(${JSON.stringify(counts)}::json) AS c (day date, purpose text, outcome text, cause text, count int)
    GROUP BY day, purpose, outcome, cause`.execute(owner)
  for (let back = 1; back <= 7; back++) {
    const units = Array.from({ length: 300 + below(300) }, () => ({
      path: [pick(causes), pick(purposes), pick(kinds)],
      person: String(below(1000)),
    }))
    const quarter = quarterAfter(quarterOf(new Date().toISOString()), -back)
    await keepFigures(app, '9901', quarter, protectedFigures(units, random))
  }
}
