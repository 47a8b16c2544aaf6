import { agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { none } from './lists.ts'
import type { Purpose, Tables } from './tables.ts'

/** Step 9: somebody who is surely too young or too old for this purpose is no subject of it (domain.md C.3 P23). */
export const ageFindings = (tables: Tables, facts: Facts, { ages }: Purpose): readonly Finding[] => {
  if (ages === null || ages === undefined) return none
  const [youngest, oldest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  const outside = oldest < Number(tables.switches[ages.fromSwitch]) || youngest > ages.until
  return outside ? [found(tables, ages)] : none
}
