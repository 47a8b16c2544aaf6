import type { FieldSet, Withheld } from './decision.ts'
import type { Judged } from './judged.ts'
import { unique } from './own.ts'
import type { Unit } from './units.ts'

/** Fields that do not go, together where category, code and outcome are the same. */
export const withheldOf = ({ blocks, units }: Judged): readonly Withheld[] => {
  const [block] = blocks
  const denied = blocks.some(({ outcome }) => outcome === 'deny')
  const items = units.flatMap(({ unit: { category, field }, verdict: { lead } }): readonly Withheld[] => {
    const why = lead ?? block
    if (why === undefined) return []
    const open = why.outcome === 'needs-consent' || why.outcome === 'review'
    return [{ category, fields: [field], code: why.code, outcome: open && !denied ? why.outcome : 'deny' }]
  })
  return grouped(items)
}

/** Items of the same category, code and outcome as one, with the fields of all. */
export const grouped = (items: readonly Withheld[]): readonly Withheld[] => {
  const key = ({ category, code, outcome }: Withheld) => `${category} ${code} ${outcome}`
  return unique(items.map(key)).flatMap((group) => {
    const same = items.filter((item) => key(item) === group)
    const [first] = same
    return first === undefined ? [] : [{ ...first, fields: same.flatMap(({ fields }) => fields) }]
  })
}

/** The fields of units, by category, in their order. */
export const fieldSets = (units: readonly Unit[]): readonly FieldSet[] =>
  unique(units.map(({ category }) => category)).map((category) => ({
    category,
    fields: units.filter((unit) => unit.category === category).map(({ field }) => field),
  }))
