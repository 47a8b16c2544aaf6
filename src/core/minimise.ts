import type { FieldSet } from './decision.ts'
import { own } from './own.ts'
import type { Tables } from './tables.ts'
import type { Field } from './vocabulary.ts'

/** One item a source gave about one person. */
export interface SourceItem {
  readonly category: string
  readonly recordedAt: string
  readonly lastChangedAt: string
  /** Last local day the source keeps it; it wins from every table (Wmo 5.3.4 lid 1). */
  readonly retainUntil: string
  readonly origin: 'observed' | 'heard'
  readonly conditions: readonly string[]
  readonly values: readonly Readonly<Record<string, string | number | boolean>>[]
}

/** How much went: counts only, never a name or a value. */
export interface DroppedCounts {
  readonly pastRetention: number
  readonly unaskedItems: number
  readonly unaskedFields: number
  readonly unfitValues: number
}

/**
 * Keeps the permitted fields of the permitted categories and nothing else; what is past its term, unasked, too long or of
 * another type is dropped and counted (domain.md 1.2 steps 10 and 13). Never throws.
 */
export const minimise = <Item extends SourceItem>(
  tables: Tables,
  items: readonly Item[],
  permitted: readonly FieldSet[],
  localDate: string,
): { readonly kept: readonly Item[]; readonly dropped: DroppedCounts } => {
  const dropped = { pastRetention: 0, unaskedItems: 0, unaskedFields: 0, unfitValues: 0 }
  const kept = items.flatMap((item): readonly Item[] => {
    const fields = permitted.filter(({ category }) => category === item.category).flatMap((set) => set.fields)
    const known = own(tables.vocabulary.categories, item.category)?.fields
    if (known === undefined || fields.length === 0) {
      dropped.unaskedItems += 1
      return []
    }
    if (item.retainUntil < localDate) {
      dropped.pastRetention += 1
      return []
    }
    const values = item.values.flatMap((value) => {
      const entries = Object.entries(value).filter(([name, said]) => {
        const field = fields.includes(name) ? own(known, name) : undefined
        if (field === undefined) dropped.unaskedFields += 1
        else if (!fits(field, said)) dropped.unfitValues += 1
        return field !== undefined && fits(field, said)
      })
      return entries.length > 0 ? [Object.fromEntries(entries)] : []
    })
    return values.length > 0 ? [{ ...item, values }] : []
  })
  return { kept, dropped }
}

const fits = ({ type, maxLength }: Field, value: unknown): boolean => {
  if (String(value).length > maxLength) return false
  switch (type) {
    case 'string':
      return typeof value === 'string'
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'integer':
      return Number.isSafeInteger(value)
    case 'boolean':
      return typeof value === 'boolean'
  }
}
