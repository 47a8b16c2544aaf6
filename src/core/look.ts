import { agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { covers, matterOf, type Scope } from './scope.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'

/**
 * All that the rules on words can see of a field, as a key: which scopes on record cover it, whether it is special, whether
 * it is about money. Fields that look alike are asked about once.
 */
export const looks = (tables: Tables, facts: Facts): ((unit: Unit) => string) => {
  const scopes = scopesOf(facts)
  const { moneyCategories } = tables.consent
  const adult = agesOn(facts.person.birthDate, facts.moment.localDate)[1] >= 18
  // A verdict can name fields: then every field has its own look.
  const decided = (facts.verdicts ?? []).length > 0
  const known = new Map<Unit, string>()
  const lookOf = (unit: Unit): string => {
    const matter = matterOf(facts, unit)
    const kind = unit.about?.class
    let look = scopes.length > 0 && (kind === 'special' || kind === 'criminal') ? 's' : ''
    if (adult && moneyCategories.includes(unit.category)) look += 'm'
    if (decided) look += ` ${unit.category} ${unit.field} `
    for (const scope of scopes) look += covers(scope, matter) ? '1' : '0'
    return look
  }
  return (unit) => {
    const before = known.get(unit)
    if (before !== undefined) return before
    const look = lookOf(unit)
    known.set(unit, look)
    return look
  }
}

const scopesOf = ({ consents, withdrawals, person }: Facts): readonly Scope[] =>
  [
    ...consents.map(({ scope }) => scope),
    ...withdrawals.map(({ scope }) => scope),
    ...person.recorded.map(({ details }) => details['scope']),
  ].filter((scope): scope is Scope => typeof scope === 'object' && scope !== null)
