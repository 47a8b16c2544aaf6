import type { Facts } from './facts.ts'
import { gather } from './lists.ts'
import { once, uniqueBy } from './own.ts'
import type { Purpose, Tables } from './tables.ts'
import type { Category, Field, Vocabulary } from './vocabulary.ts'

/** One field of one category that is asked: what every gate judges. `about` null: a word the tables do not know. */
export interface Unit {
  readonly category: string
  readonly field: string
  readonly about: Field | null
  readonly never: string | null
  /** Its place in the vocabulary. */
  readonly place: number
}

/** The name of a category that has no fields in the tables (yet). */
export const wholeCategory = '*'

/** Everything asked, field by field, in the order of the vocabulary; without fields: all the purpose allows. */
export const unitsOf = ({ vocabulary }: Tables, facts: Facts, purpose: Purpose | undefined): readonly Unit[] => {
  const whole = purpose === undefined ? undefined : wholeOf(vocabulary)(purpose)
  const lists = facts.categories.map(({ category, fields }) =>
    fields !== null && fields.length > 0
      ? fields.map((field) => unitOf(vocabulary, category, field))
      : (whole?.get(category) ?? allOf(vocabulary, category)),
  )
  const asked = gather(
    lists.toSorted((a, b) => (a[0]?.place ?? 0) - (b[0]?.place ?? 0)),
    (list) => list,
  )
  const inOrder = asked.every(({ place }, i) => i === 0 || (asked[i - 1]?.place ?? 0) < place)
  if (inOrder) return asked
  return uniqueBy(asked, ({ category, field }) => `${category} ${field}`).toSorted((a, b) => a.place - b.place)
}

/** For a purpose, its categories with the fields it allows. */
const wholeOf = once((vocabulary: Vocabulary) =>
  once(({ categories }: Purpose) => {
    const allowed = Object.entries(categories).filter(([, fields]) => fields.length > 0)
    return new Map(allowed.map(([name, fields]) => [name, fields.map((field) => unitOf(vocabulary, name, field))]))
  }),
)

const allOf = (vocabulary: Vocabulary, category: string): readonly Unit[] => {
  const known = [...(knownUnits(vocabulary).get(category)?.units.values() ?? [])]
  return known.length > 0 ? known : [unitOf(vocabulary, category, wholeCategory)]
}

const unitOf = (vocabulary: Vocabulary, category: string, field: string): Unit => {
  const known = knownUnits(vocabulary).get(category)
  const unknown = { category, field, about: null, never: known?.never ?? null, place: known?.place ?? -1001 }
  return known?.units.get(field) ?? unknown
}

/** Every field of the vocabulary as a unit, by category; `place` is where a field stands that the category does not know. */
const knownUnits = once((vocabulary: Vocabulary) => {
  const entry = ([category, { fields, never }]: readonly [string, Category], index: number) => {
    const place = index * 1000 - 1
    const units = Object.entries(fields).map(([field, about], i): readonly [string, Unit] => [
      field,
      { category, field, about, never, place: place + 1 + i },
    ])
    return [category, { place, never, units: new Map(units) }] as const
  }
  return new Map(Object.entries(vocabulary.categories).map(entry))
})
