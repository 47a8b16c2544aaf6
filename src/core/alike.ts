import type { Facts } from './facts.ts'
import { once, own } from './own.ts'
import type { Purpose } from './tables.ts'
import type { Unit } from './units.ts'

/** What is asked: every field, and which of them are judged as one because no gate and no word tells them apart. */
export interface Question {
  readonly units: readonly Unit[]
  readonly groups: readonly Group[]
  /** For each unit its group. */
  readonly groupOf: readonly number[]
}

/** Fields judged by the first of them. */
export type Group = readonly [Unit, ...Unit[]]

/** Groups what is asked, each group at its first field. Without a purpose every field stands alone. */
export const questionOf = (facts: Facts, purpose: Purpose | undefined, units: readonly Unit[]): Question => {
  const look = purpose === undefined ? undefined : lookOf(purpose)
  const narrow = narrowed(facts)
  const decided = (facts.verdicts ?? []).length > 0
  const places = new Map<string, number>()
  const groups: [Unit, ...Unit[]][] = []
  const groupOf = units.map((unit) => {
    const alone = look === undefined || decided || narrow(unit.category)
    const key = alone ? `${unit.category} ${unit.field}` : look(unit)
    const place = places.get(key) ?? groups.length
    const group = groups[place]
    if (group === undefined) {
      places.set(key, place)
      groups.push([unit])
    } else group.push(unit)
    return place
  })
  return { units, groups, groupOf }
}

/** All that a gate of this purpose can see of a field, but for its name. */
const lookOf = once((purpose: Purpose) =>
  once(({ category, field, about, never }: Unit): string => {
    const has = (list: Purpose['categories'] | null) => list === null || own(list, category)?.includes(field) === true
    const reach = [...Object.values(purpose.subjectRoles ?? {}), ...Object.values(purpose.requesterParts ?? {})]
    const lists = [purpose.categories, ...purpose.rows.map((row) => row.categories), ...reach]
    const within = lists.map((list) => Number(has(list)))
    const seen = about && [about.class, about.others, about.place]
    return JSON.stringify([category, never, seen, within])
  }),
)

/** Whether some word or fact about this person names fields of a category, so that they are judged one by one. */
const narrowed = ({ consents, withdrawals, person }: Facts): ((category: string) => boolean) => {
  const scopes: readonly unknown[] = [
    ...consents.map(({ scope }) => scope),
    ...withdrawals.map(({ scope }) => scope),
    ...person.recorded.map(({ details }) => details['scope']),
  ]
  const named = scopes.flatMap((scope) =>
    typeof scope === 'object' && scope !== null && 'fields' in scope ? Object.keys(scope.fields ?? {}) : [],
  )
  return named.length === 0 ? () => false : (category) => named.includes(category)
}
