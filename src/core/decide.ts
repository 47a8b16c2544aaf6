import { partyFindings, relationFindings } from './relation.ts'
import { compose } from './compose.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import { hatFindings } from './hats.ts'
import { judgeLane, judgeWithoutLane, type Candidate } from './judge.ts'
import { lanesOf, regimeFindings } from './lanes.ts'
import { permittedUnits } from './outcome.ts'
import { own } from './own.ts'
import type { Tables } from './tables.ts'
import { unitsOf } from './units.ts'

/**
 * Decides about one person, field by field: facts and tables in, decision out (domain.md 1.2 and N). Never throws:
 * whatever the tables cannot express is refused.
 */
export const decide = (tables: Tables, facts: Facts): Decision => {
  try {
    return decided(tables, facts)
  } catch {
    return broken(facts)
  }
}

const decided = (tables: Tables, facts: Facts): Decision => {
  const purpose = own(tables.purposes, facts.purpose)
  const units = unitsOf(tables, facts, purpose)
  const { lanes, findings, instead } = lanesOf(tables, facts, purpose)
  const whole = [
    ...partyFindings(tables, facts),
    ...(purpose ? relationFindings(tables, facts, purpose) : []),
    ...regimeFindings(tables, facts),
    ...findings,
    ...(purpose && purpose.closed === null ? hatFindings(tables, facts, purpose) : []),
  ]
  if (purpose === undefined || lanes.length === 0)
    return compose(tables, facts, purpose, judgeWithoutLane(tables, facts, purpose, units, whole), {
      alternatives: [],
      instead,
    })
  const candidates = lanes.map((lane) => judgeLane(tables, facts, purpose, lane, units, whole))
  const [best] = candidates.toSorted((a, b) => weight(a) - weight(b))
  if (best === undefined) throw new Error('no candidate')
  const asserted = facts.asserted.legalBasis !== null || facts.asserted.law !== null
  const others = candidates.filter((other) => other !== best && permittedUnits(other).length > 0)
  const alternatives = asserted ? [] : others.flatMap(({ lane }) => lane?.row.id ?? [])
  return compose(tables, facts, purpose, best, { alternatives, instead })
}

/** The first row in table order that permits carries it; else the first that only a word or a person stands before. */
const weight = (candidate: Candidate): number => {
  if (permittedUnits(candidate).length > 0) return 0
  return candidate.blocks.length === 0 ? 1 : 2
}

/** Something here is wrong: the caller gets a refusal, and the record says whose fault it is. */
const broken = (facts: Facts): Decision => ({
  ...{ person: String(facts?.person?.id ?? ''), outcome: 'deny', ground: null, permitted: [], withheld: [] },
  reasons: [{ code: 'NOT_NOW', row: 'engine-fault', law: [], concerns: null }],
  ...{ missing: [], obligations: [], remedies: [], rows: ['engine-fault'], confidential: null, consents: [] },
})
