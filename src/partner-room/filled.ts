import type { Field } from '../core/vocabulary.ts'
import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { Filled } from '../pages/filled.ts'
import type { Fault } from './form-words.ts'

/** Something wrong with one field. */
export interface FieldFault {
  readonly name: string
  readonly fault: Fault
}

/** One category of the question, as the form asks it. */
export interface AskedCategory {
  readonly category: string
  readonly fields: readonly (readonly [name: string, field: Field])[]
}

/** Names of the fields of the form: `share.debt`, `value.debt.0.amount`. */
export const at = (what: string, category: string): string => `${what}.${category}`
export const valueAt = (category: string, row: number, field: string): string => `value.${category}.${row}.${field}`

/** Most rows of one category on a form. */
export const mostRows = 20

type Known = Readonly<Record<string, { readonly fields: Readonly<Record<string, Field>> }>>

/** What is asked, with the fields as the vocabulary knows them; a field it does not know is not asked. */
export const askedIn = (question: Pick<SourceRequest, 'categories'>, categories: Known): readonly AskedCategory[] =>
  question.categories.map(({ category, fields }) => ({
    category,
    fields: fields.flatMap((name) => {
      const field = categories[category]?.fields[name]
      return field === undefined ? [] : [[name, field] as const]
    }),
  }))

/** What a form that came back had asked, by the names in it. Whatever it claims, the inbox keeps only what was asked. */
export const sentBy = (filled: Filled, categories: Known): readonly AskedCategory[] =>
  Object.entries(categories)
    .filter(([category]) => Object.hasOwn(filled, at('rows', category)))
    .map(([category, { fields }]) => ({
      category,
      fields: Object.entries(fields).filter(([name]) => Object.hasOwn(filled, valueAt(category, 0, name))),
    }))

/** How many rows of a category are on the form now. `do=more:<category>` asks for one more. */
export const rowsOf = (filled: Filled, category: string): number => {
  const sent = /^[1-9][0-9]?$/.test(filled[at('rows', category)] ?? '') ? Number(filled[at('rows', category)]) : 1
  return Math.min(mostRows, sent + (filled['do'] === `more:${category}` ? 1 : 0))
}
