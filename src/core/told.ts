import type { Decision, FieldSet, Ground, Missing, Obligation, Outcome, Reason, Remedy, Withheld } from './decision.ts'
import { once, own, unique } from './own.ts'
import type { Tables } from './tables.ts'

/** A decision as one caller may hear it (decisions.md 22). The same shape as the record, and never more than it. */
export interface Told {
  readonly person: string
  readonly outcome: Outcome
  readonly ground: Ground | null
  readonly permitted: readonly FieldSet[]
  readonly withheld: readonly Withheld[]
  readonly reasons: readonly Reason[]
  readonly missing: readonly Missing[]
  readonly obligations: readonly Obligation[]
  readonly remedies: readonly Remedy[]
  readonly rows: readonly string[]
}

const bare = (decision: Decision, code: string): Told => ({
  person: decision.person,
  outcome: 'deny',
  ...{ ground: null, permitted: [], missing: [], obligations: [], remedies: [], rows: [] },
  withheld: [],
  reasons: [{ code, row: '', law: [], concerns: null }],
})

/** A sealed person and one the BRP does not know: the same bytes. */
export const nobody = (decision: Decision): Told => bare(decision, 'PERSON_NOT_FOUND')

/** What is withheld of the words all callers may hear, in the order asked; the rest is only not now. */
export const notNow = (decision: Decision, withheld: readonly Withheld[]): Told => ({
  ...bare(decision, 'NOT_NOW'),
  withheld,
})

/**
 * Refusals of steps 1 to 4, and of whom the lane does not reach, are about the asker and his question: they go first, and
 * stand alone.
 */
export const firstSteps = (tables: Tables, decision: Decision): readonly Reason[] =>
  decision.permitted.length > 0
    ? []
    : decision.reasons.filter(({ code, row }) => {
        if (reachRows(tables).includes(row)) return true
        const known = own(tables.vocabulary.reasons, code)
        return known !== undefined && known.step <= 4 && known.outcome === 'deny' && !row.startsWith('FLD-')
      })

/** Rows that say whom a lane is for: the reach of its law, and the ages of a purpose. */
const reachRows = once(({ gates, purposes }: Tables): readonly string[] => [
  ...(gates.reach ? [gates.reach.person.id] : []),
  ...Object.values(purposes).flatMap(({ ages }) => (ages ? [ages.id] : [])),
])

/** Told as it stands, without whom it concerns: the asker can mend it himself. */
export const refused = (
  tables: Tables,
  decision: Decision,
  reasons: readonly Reason[],
  obligation: (type: string) => boolean,
): Told => {
  const remedies = unique(reasons.flatMap(({ code }) => own(tables.vocabulary.reasons, code)?.remedies ?? []))
  return {
    ...bare(decision, 'NOT_NOW'),
    reasons: reasons.map((reason) => ({ ...reason, concerns: null })),
    obligations: decision.obligations.filter(({ type, row }) => obligation(type) && reasons.some((r) => r.row === row)),
    remedies: decision.remedies.filter(({ code }) => remedies.includes(code)),
    rows: unique(reasons.map(({ row }) => row)).toSorted(),
  }
}

/** Whether this row says that the asker has no part in the case he names: no such case, another's, or not his. */
export const isOutside = ({ gates: { relation } }: Tables, row: string): boolean =>
  row === relation['not-found'].id || row === relation['not-in-case'].id

/** One answer for all of these, whatever else there was to say of his question (decisions.md 30). */
export const outsider = (tables: Tables, decision: Decision, { code }: Reason): Told => {
  const { law } = tables.gates.relation['not-found']
  const remedies = own(tables.vocabulary.reasons, code)?.remedies ?? []
  return {
    ...bare(decision, code),
    reasons: [{ code, row: '', law, concerns: null }],
    remedies: decision.remedies.filter((remedy) => remedies.includes(remedy.code)),
  }
}
