import { agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { gather, none } from './lists.ts'
import { own } from './own.ts'
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
  const decided = (facts.verdicts ?? none).length > 0
  const seen = (unit: Unit): string => {
    const matter = matterOf(facts, unit)
    let look = adult && moneyCategories.includes(unit.category) ? 'm' : ''
    if (decided) look += ` ${unit.category} ${unit.field} `
    for (const scope of scopes) look += covers(scope, matter) ? '1' : '0'
    return look
  }
  if (scopes.length === 0 && !adult && !decided) return () => ''
  // Unless somebody named fields, all of a category look the same.
  const single = (category: string) => decided || scopes.some(({ fields }) => own(fields ?? {}, category) !== undefined)
  const known = new Map<string, string | null>()
  const ofCategory = (unit: Unit): string | null => {
    const before = known.get(unit.category)
    if (before !== undefined) return before
    const look = single(unit.category) ? null : seen(unit)
    known.set(unit.category, look)
    return look
  }
  return (unit) => {
    const kind = unit.about?.class
    const special = scopes.length > 0 && (kind === 'special' || kind === 'criminal')
    const look = ofCategory(unit) ?? seen(unit)
    return special ? `s${look}` : look
  }
}

/** Of consents, withdrawals and recorded facts that name one. */
const scopesOf = ({ consents, withdrawals, person }: Facts): readonly Scope[] =>
  gather<{ readonly scope?: unknown }, Scope>(
    [...consents, ...withdrawals, ...person.recorded.map(({ details }) => details)],
    ({ scope }) => (typeof scope === 'object' && scope !== null ? [scope as Scope] : none),
  )
