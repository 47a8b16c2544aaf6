import { own } from '../core/own.ts'
import type { FieldsByCategory, PurposeRow } from '../core/tables.ts'
import type { Policy } from './policies.ts'
import type { PolicyList, PolicyView } from './policy-schema.ts'
import type { Release } from './release-table.ts'
import { explain, type Language } from './texts.ts'

/** The tables of one municipality, the release they run under, and those that were in force before. */
export interface Governed {
  readonly policy: Policy
  readonly release: Release | null
  readonly history: readonly Omit<PolicyView['history'][number], 'municipality'>[]
}

/** Every purpose of the tables, by municipality. */
export const listed = (governed: readonly Governed[]): PolicyList => ({
  items: governed.map(({ policy, release, history }) => ({
    ...inForce(policy),
    signed: signedFor(release, policy),
    history: before(policy, history),
    purposes: Object.entries(policy.tables.purposes).map(([purpose, { code, term, case: mode }]) => ({
      ...{ purpose, code, term, case: mode },
      open: isOpen(policy, purpose),
    })),
  })),
})

/** One purpose whole; null where the tables have none of that name. */
export const viewed = (governed: readonly Governed[], purpose: string, language: Language): PolicyView | null => {
  const first = governed[0]?.policy
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
    rows: rows.filter(({ regimes }) => regimes?.includes(first.regime) ?? true).map(rowView),
    inForce: governed.map(({ policy, release }) => ({
      ...inForce(policy),
      open: isOpen(policy, purpose),
      signed: signedFor(release, policy),
    })),
    history: governed.flatMap(({ policy, history }) => before(policy, history)),
  }
}

const before = ({ municipality }: Policy, history: Governed['history']) =>
  history.map((version) => ({ municipality, ...version }))

/** Who signed, and what this municipality accepted of the open points. */
const signedFor = (release: Release | null, { municipality }: Policy): PolicyView['inForce'][number]['signed'] =>
  release && {
    version: release.version,
    signedBy: release.signedBy,
    signedOn: release.signedOn,
    advice: release.advice,
    openPoints: release.openPoints.map((point) => ({
      ...point,
      accepted: release.municipalities[municipality]?.accepts.includes(point.id) === true,
    })),
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
