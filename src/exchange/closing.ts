import type { FieldSet } from '../core/decision.ts'
import { minimise, type SourceItem } from '../core/minimise.ts'
import type { PersonDecided, SourceAnswer } from './room.ts'
import type { Tables } from '../core/tables.ts'

/** What closes one permitted decision, with what goes and what the entry says beside it. */
export interface Closing {
  readonly type: 'release' | 'release-refused' | 'source-refused'
  readonly items: readonly SourceItem[] | null
  readonly given: readonly FieldSet[]
  /** The last day on which the source keeps any of it. */
  readonly keptUntil: string | null
  readonly details: Readonly<Record<string, unknown>>
}

/**
 * Ours where the decision of now permits nothing more, whatever the source said; else its own refusal, or the release.
 */
export const closingOf = (tables: Tables, before: PersonDecided, now: PersonDecided, source: SourceAnswer): Closing => {
  const permitted = both(before.decision.permitted, now.decision.permitted)
  if (permitted.length === 0) return { ...nothingGoes, type: 'release-refused', details: {} }
  if (source.kind === 'declined') {
    return { ...nothingGoes, type: 'source-refused', details: { cause: 'declined' } }
  }
  const { items, dropped: atTheDoor } = source.kind === 'items' ? source : nothing
  const { kept, dropped } = minimise(tables, items, permitted, now.facts.moment.localDate)
  const keptUntil = kept.reduce<string | null>(
    (last, { retainUntil }) => (retainUntil > (last ?? '') ? retainUntil : last),
    null,
  )
  const answeredBy = source.kind === 'items' ? source.by : undefined
  const details = { dropped: sums(atTheDoor, dropped), ...(answeredBy === undefined ? {} : { answeredBy }) }
  return { type: 'release', items: kept, given: fieldsOf(kept), keptUntil, details }
}

const nothingGoes = { items: null, given: [], keptUntil: null }

const nothing = { items: [], dropped: { pastRetention: 0, unaskedItems: 0, unknownFields: 0 } }

/** What was dropped when the answer came in and what was dropped after, by what was wrong with it (decisions.md 31). */
const sums = (...counts: readonly object[]): Readonly<Record<string, number>> => {
  const total: Record<string, number> = {}
  for (const [name, count] of counts.flatMap((each): [string, number][] => Object.entries(each)))
    total[name] = (total[name] ?? 0) + count
  return total
}

/** Fields that both decisions permit: what was not asked for cannot go, what no longer may does not. */
const both = (a: readonly FieldSet[], b: readonly FieldSet[]): readonly FieldSet[] =>
  a.flatMap(({ category, fields }) => {
    const other = b.find((f) => f.category === category)?.fields ?? []
    const common = fields.filter((f) => other.includes(f))
    return common.length > 0 ? [{ category, fields: common }] : []
  })

/** The fields that the kept items really hold. */
const fieldsOf = (kept: readonly SourceItem[]): readonly FieldSet[] => {
  const found = new Map<string, Set<string>>()
  for (const { category, values } of kept) {
    const fields = found.get(category) ?? new Set()
    for (const value of values) for (const field of Object.keys(value)) fields.add(field)
    found.set(category, fields)
  }
  return [...found].map(([category, fields]) => ({ category, fields: [...fields] }))
}
