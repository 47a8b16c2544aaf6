import { assessed } from './capacity.ts'
import { agesOn, during } from './dates.ts'
import type { Facts } from './facts.ts'
import type { RightFacts } from './right.ts'
import type { RightRole, RightsRules, RightWhoRow } from './right-rules.ts'
import type { Tables } from './tables.ts'

/** The row that says whether this asker may; `uncertain`: the birth date makes two rows possible (domain.md D.5). */
export const rightWhoRow = (
  tables: Tables,
  rules: RightsRules,
  facts: Facts,
  right: RightFacts,
  role: RightRole,
): RightWhoRow | 'uncertain' => {
  const [youngest, oldest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  const capable = assessed(tables, facts) === 'incapable' ? 'incapable' : 'capable'
  const fits = (age: number) =>
    rules.who.find(
      (row) =>
        (row.rights.length === 0 || row.rights.includes(right.right)) &&
        (row.under.length === 0 || row.under.includes(right.law)) &&
        row.by.includes(role) &&
        row.ages[0] <= age &&
        age <= row.ages[1] &&
        (row.capable === 'any' || row.capable === capable) &&
        (row.subjectSaid === 'any' || row.subjectSaid === right.subjectSaid) &&
        (row.only.length === 0 || facts.categories.every(({ category }) => row.only.includes(category))) &&
        during(facts.moment.localDate, row.from, row.until),
    )
  const row = fits(youngest)
  if (row === undefined) throw new Error('an asker whom no row of rights.yaml fits')
  return fits(oldest) === row ? row : 'uncertain'
}
