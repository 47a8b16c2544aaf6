import type { Facts } from './facts.ts'
import { none } from './lists.ts'
import { looks } from './look.ts'
import { once, own } from './own.ts'
import type { FieldsByCategory, Purpose, Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** What is asked: every field, and which of them are judged as one because no gate and no word tells them apart. */
export interface Question {
  readonly asked: readonly { readonly unit: Unit; readonly group: Group }[]
  readonly groups: readonly Group[]
}

/** Fields judged by the first of them. `look`: all that the words on record can see of them. */
export interface Group {
  readonly unit: Unit
  readonly place: number
  readonly look: string
}

/** Groups what is asked, each group at its first field. Without a purpose every field stands alone, and where verdicts may name fields. */
export const questionOf = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose | undefined,
  units: readonly Unit[],
): Question => {
  const lookOf = looks(tables, facts)
  const sight = purpose === undefined || (facts.verdicts ?? none).length > 0 ? null : sightOf(tables)(purpose)
  const groups: (Group & { readonly sees: number })[] = []
  const asked = units.map((unit) => {
    const look = lookOf(unit)
    const sees = sight === null ? groups.length : sight(unit)
    const alike = groups.find((one) => one.sees === sees && one.look === look)
    const group = alike ?? { unit, place: groups.length, look, sees }
    if (alike === undefined) groups.push(group)
    return { unit, group }
  })
  return { asked, groups }
}

/** All that the gates of these tables can see of a field under this purpose, as a number; worked out once for each field. */
const sightOf = once((tables: Tables) =>
  once((purpose: Purpose) => {
    const fields = fieldLists(purpose)
    const categories = categoryLists(tables)
    const known = new Map<string, number>()
    return once(({ category, field, about, never }: Unit): number => {
      const within = fields.map((list) => list === null || own(list, category)?.includes(field) === true)
      const listed = categories.map((list) => list.includes(category))
      const seen = [about?.class, about?.others, about?.place, never, category === 'criminal']
      const key = JSON.stringify([seen, within, listed])
      const sight = known.get(key) ?? known.size
      known.set(key, sight)
      return sight
    })
  }),
)

/** The lists of fields by which a purpose tells fields apart. */
const fieldLists = (purpose: Purpose): readonly (FieldsByCategory | null)[] => [
  purpose.categories,
  ...purpose.rows.map((row) => row.categories),
  ...Object.values(purpose.subjectRoles ?? {}),
  ...Object.values(purpose.requesterParts ?? {}),
]

/** The lists of categories by which a gate tells fields apart. */
const categoryLists = ({ gates, lanes }: Tables): readonly (readonly string[])[] => [
  gates.lowFlameCategories,
  ...gates.specialNever.map(({ categories }) => categories),
  ...(gates.specialGrounds ?? []).flatMap(({ categories }) => (categories === null ? [] : [categories])),
  ...(lanes?.firewalls ?? []).map(({ categories }) => categories),
]
