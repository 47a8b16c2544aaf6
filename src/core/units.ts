import type { Facts } from './facts.ts'
import { own, uniqueBy } from './own.ts'
import type { Purpose, Tables } from './tables.ts'
import type { Field } from './vocabulary.ts'

/** One field of one category that is asked: what every gate judges. `about` null: a word the tables do not know. */
export interface Unit {
  readonly category: string
  readonly field: string
  readonly about: Field | null
  readonly never: string | null
}

/** The name of a category that has no fields in the tables (yet). */
export const wholeCategory = '*'

/** Everything asked, field by field, in the order of the vocabulary; without fields: all the purpose allows. */
export const unitsOf = (tables: Tables, facts: Facts, purpose: Purpose | undefined): readonly Unit[] => {
  const placeOf = new Map(Object.keys(tables.vocabulary.categories).map((category, place) => [category, place]))
  const asked = facts.categories.flatMap(({ category, fields }) =>
    fieldsAsked(tables, purpose, category, fields).map((field) => unit(tables, category, field)),
  )
  return uniqueBy(asked, ({ category, field }) => `${category} ${field}`)
    .map((item) => ({ item, place: (placeOf.get(item.category) ?? -1) * 1000 + fieldPlace(tables, item) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

const fieldsAsked = (
  tables: Tables,
  purpose: Purpose | undefined,
  category: string,
  fields: readonly string[] | null,
): readonly string[] => {
  if (fields !== null && fields.length > 0) return fields
  const allowed = purpose === undefined ? undefined : own(purpose.categories, category)
  if (allowed !== undefined && allowed.length > 0) return allowed
  const known = Object.keys(own(tables.vocabulary.categories, category)?.fields ?? {})
  return known.length > 0 ? known : [wholeCategory]
}

const unit = (tables: Tables, category: string, field: string): Unit => {
  const known = own(tables.vocabulary.categories, category)
  return { category, field, about: known ? (own(known.fields, field) ?? null) : null, never: known?.never ?? null }
}

const fieldPlace = (tables: Tables, { category, field }: Unit): number =>
  Object.keys(own(tables.vocabulary.categories, category)?.fields ?? {}).indexOf(field)
