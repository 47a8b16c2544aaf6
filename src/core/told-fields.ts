import type { Decision, FieldSet, Reason, Withheld } from './decision.ts'
import { own, unique } from './own.ts'
import type { Tables } from './tables.ts'
import { grouped } from './withheld.ts'

/** The reason that leads. */
export const leading = ({ reasons: [first] }: Decision): Reason =>
  first ?? { code: 'NOT_NOW', row: '', law: [], concerns: null }

/**
 * Withheld fields under a code this caller may hear; others are not now, which says nothing of why. What is masked for others
 * is told as the rest is: by what leads.
 */
export const shown = (tables: Tables, decision: Decision, hears: (reason: Reason) => boolean): readonly Withheld[] => {
  const leads = leading(decision)
  const told = decision.withheld.map((item): Withheld => {
    const reason = decision.reasons.find(({ code }) => code === item.code) ?? { ...leads, code: item.code }
    if (hears(reason)) return item
    const isSilent = own(tables.vocabulary.reasons, item.code)?.toldAs === 'silent'
    if (!isSilent || !hears(leads)) return { ...item, code: 'NOT_NOW', outcome: 'deny' }
    return { ...item, code: leads.code, outcome: decision.outcome === 'review' ? 'review' : 'deny' }
  })
  return grouped(told).map((item) => ({ ...item, fields: inOrder(tables, item.category, item.fields) }))
}

const inOrder = ({ vocabulary }: Tables, category: string, fields: readonly string[]): readonly string[] => {
  const order = Object.keys(own(vocabulary.categories, category)?.fields ?? {})
  return unique(fields).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** Sets of one category as one, in the order of the vocabulary. */
export const merged = (tables: Tables, sets: readonly FieldSet[]): readonly FieldSet[] => {
  const categories = Object.keys(tables.vocabulary.categories)
  const names = unique(sets.map(({ category }) => category)).toSorted(
    (a, b) => categories.indexOf(a) - categories.indexOf(b),
  )
  return names.map((category) => {
    const fields = sets.filter((set) => set.category === category).flatMap((set) => set.fields)
    return { category, fields: inOrder(tables, category, fields) }
  })
}
