import type { FieldSet, Withheld } from './decision.ts'
import type { Judged } from './judged.ts'
import type { Unit } from './units.ts'

const masks = ['SECRET_ADDRESS', 'RIGHTS_RESTRICTED']

/**
 * Fields that do not go, together where category, code and outcome are the same. Where the person is blocked a mask is not
 * what stops a field: else who hears nothing of masks would be told that it goes. A block that only waits for a person leaves it.
 */
export const withheldOf = ({ blocks, units }: Judged): readonly Withheld[] => {
  const [block] = blocks
  const denied = blocks.some(({ outcome }) => outcome === 'deny')
  const items: Growing[] = []
  for (const { unit, verdict } of units) {
    const { lead } = verdict
    const why = lead === null || (denied && masks.includes(lead.code)) ? (block ?? lead) : lead
    if (why === null) continue
    const open = !denied && (why.outcome === 'needs-consent' || why.outcome === 'review')
    add(items, unit.category, why.code, open ? why.outcome : 'deny').push(unit.field)
  }
  return items
}

/** Items of the same category, code and outcome as one, with the fields of all. */
export const grouped = (items: readonly Withheld[]): readonly Withheld[] => {
  const groups: Growing[] = []
  for (const { category, code, outcome, fields } of items) add(groups, category, code, outcome).push(...fields)
  return groups
}

interface Growing extends Withheld {
  readonly fields: string[]
}

/** The fields of the item that is alike, made where there is none. */
const add = (items: Growing[], category: string, code: string, outcome: Withheld['outcome']): string[] => {
  const alike = items.findLast((item) => item.category === category && item.code === code && item.outcome === outcome)
  if (alike !== undefined) return alike.fields
  const item = { category, fields: [], code, outcome }
  items.push(item)
  return item.fields
}

/** The fields of units, by category, in their order. */
export const fieldSets = (units: readonly Unit[]): readonly FieldSet[] => {
  const sets: { readonly category: string; readonly fields: string[] }[] = []
  for (const { category, field } of units) {
    const last = sets.at(-1)
    if (last?.category === category) last.fields.push(field)
    else sets.push({ category, fields: [field] })
  }
  return sets
}
