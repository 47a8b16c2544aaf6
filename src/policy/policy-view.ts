import { own } from '../core/own.ts'
import type { FieldsByCategory, PurposeRow } from '../core/tables.ts'
import type { Policy } from './policies.ts'
import type { PolicyList, PolicyView } from './policy-schema.ts'
import { explain, type Language } from './texts.ts'

/** Every purpose of the tables, by municipality. */
export const listed = (policies: readonly Policy[]): PolicyList => ({
  items: policies.map((policy) => ({
    ...inForce(policy),
    purposes: Object.entries(policy.tables.purposes).map(([purpose, { code, term, case: mode }]) => ({
      ...{ purpose, code, term, case: mode },
      open: isOpen(policy, purpose),
    })),
  })),
})

/** One purpose whole; null where the tables have none of that name. */
export const viewed = (policies: readonly Policy[], purpose: string, language: Language): PolicyView | null => {
  const [first] = policies
  const known = first && own(first.tables.purposes, purpose)
  if (first === undefined || known === undefined) return null
  const { code, term, description, case: mode, subjects, categories, closed, rows } = known
  return {
    ...{ purpose, code, term, description, case: mode, subjects },
    categories: named(categories),
    closed: closed && {
      code: closed.code,
      law: [...closed.law],
      text: explain(first.texts, closed.code, {}, language),
    },
    rows: rows.map(rowView),
    inForce: policies.map((policy) => ({ ...inForce(policy), open: isOpen(policy, purpose) })),
    history: [],
  }
}

const inForce = ({ municipality, regime, fingerprint }: Policy) => ({ municipality, regime, fingerprint })

const isOpen = ({ tables }: Policy, purpose: string) => tables.opened.includes(purpose)

const named = (categories: FieldsByCategory) =>
  Object.entries(categories).map(([category, fields]) => ({ category, fields: [...fields] }))

const rowView = (row: PurposeRow): PolicyView['rows'][number] => ({
  id: row.id,
  note: row.note,
  requesters: [...row.requesters],
  sources: [...row.sources],
  directions: [...row.directions],
  mode: row.mode,
  legalBasis: row.legalBasis,
  specialBasis: row.special,
  law: [...row.law],
  categories: row.categories && named(row.categories),
  demands: [...row.demands],
  obligations: [...row.obligations],
})
