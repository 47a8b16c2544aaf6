import { ageFindings } from './age.ts'
import { questionOf } from './alike.ts'
import { blockFindings } from './blocks.ts'
import { compose } from './compose.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { hatFindings } from './hats.ts'
import { purposeNow, tablesOn } from './in-force.ts'
import { judgeLane, judgeWithoutLane, permitsAny } from './judge.ts'
import { judged } from './judged.ts'
import { lanesOf, regimeFindings } from './lanes.ts'
import { laneWords } from './lane-words.ts'
import { join, none } from './lists.ts'
import { subjectFindings } from './reach.ts'
import { partyFindings, relationFindings } from './relation.ts'
import { decideRight } from './right-decide.ts'
import { personStopFindings, stopFindings } from './stops.ts'
import type { Purpose, Tables } from './tables.ts'
import { unitsOf } from './units.ts'

/**
 * Decides about one person, field by field: facts and tables in, decision out (domain.md 1.2 and N). Never throws:
 * whatever the tables cannot express is refused.
 */
export const decide = (tables: Tables, facts: Facts): Decision => {
  try {
    return decided(tablesOn(tables, facts.moment.localDate), facts)
  } catch {
    return broken(facts)
  }
}

const decided = (tables: Tables, facts: Facts): Decision => {
  const purpose = purposeNow(tables, facts)
  const { rights } = tables
  if (rights && facts.right && facts.purpose === rights.purpose)
    return decideRight(tables, rights, facts, facts.right, purpose)
  const question = questionOf(tables, facts, purpose, unitsOf(tables, facts, purpose))
  const { lanes, findings, instead } = lanesOf(tables, facts, purpose)
  const whole = join(
    partyFindings(tables, facts),
    stopFindings(tables, facts),
    purpose ? relationFindings(tables, facts, purpose) : none,
    regimeFindings(tables, facts),
    findings,
    purpose && purpose.closed === null ? hatFindings(tables, facts, purpose) : none,
  )
  const blocks = { whole, person: purpose ? personFindings(tables, facts, purpose) : none }
  if (purpose === undefined || lanes.length === 0) {
    const candidate = judgeWithoutLane(tables, facts, blocks)
    return compose(tables, facts, purpose, judged(candidate, question), { alternatives: [], instead })
  }
  const words = laneWords(tables, facts)
  const candidates = lanes.map((lane) => judgeLane(tables, facts, purpose, lane, blocks, words))
  const permitting = candidates.filter((candidate) => permitsAny(candidate, question))
  // The first row in table order that permits carries it; else the first that only a word or a person stands before.
  const best = permitting[0] ?? candidates.find((candidate) => candidate.blocks.length === 0) ?? candidates[0]
  if (best === undefined) throw new Error('no candidate')
  const asserted = facts.asserted.legalBasis !== null || facts.asserted.law !== null
  const others = asserted ? none : permitting.filter((other) => other !== best)
  const alternatives = others.flatMap(({ lane }) => lane?.row.id ?? [])
  return compose(tables, facts, purpose, judged(best, question), { alternatives, instead })
}

const personFindings = (tables: Tables, facts: Facts, purpose: Purpose): readonly Finding[] =>
  join(
    blockFindings(tables, facts, purpose),
    personStopFindings(tables, facts),
    ageFindings(tables, facts, purpose),
    subjectFindings(tables, facts, purpose),
  )

/** Something here is wrong: the caller gets a refusal, and the record says whose fault it is. */
const broken = (facts: Facts): Decision => ({
  ...{ person: String(facts?.person?.id ?? ''), outcome: 'deny', ground: null, permitted: [], withheld: [] },
  reasons: [{ code: 'NOT_NOW', row: 'engine-fault', law: [], concerns: null }],
  ...{ missing: [], obligations: [], remedies: [], rows: ['engine-fault'], confidential: null, consents: [] },
})
