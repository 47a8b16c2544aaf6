import { agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { taskOf } from './sides.ts'
import type { Tables } from './tables.ts'

/**
 * Whether this is a free service that a minor turned to himself, for the purposes it covers: there no parent is asked
 * (UAVG 5 lid 6; domain.md D.2). It is about a child that can speak for itself, from twelve.
 */
export const isFreeService = (tables: Tables, facts: Facts): boolean => {
  const rule = tables.consent.parents.freeService
  const [youngest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  return (
    rule !== undefined &&
    youngest >= 12 &&
    youngest < 16 &&
    rule.purposes.includes(facts.purpose) &&
    rule.tasks.includes(taskOf(facts, 'source') ?? '')
  )
}

/** Extra: the parents were not asked, because this is such a service. */
export const freeServiceExtra = (tables: Tables, facts: Facts): readonly Finding[] => {
  const rule = tables.consent.parents.freeService
  return rule !== undefined && isFreeService(tables, facts) ? [found(tables, rule)] : []
}
