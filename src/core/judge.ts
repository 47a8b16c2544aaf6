import type { Group, Question } from './alike.ts'
import { objectionFindings, restingFindings } from './blocks.ts'
import { byTables, type ByTables } from './by-tables.ts'
import { conditionFindings } from './lane-conditions.ts'
import { demandFindings, mandateFindings } from './demands.ts'
import { extrasOf } from './extras.ts'
import type { Facts } from './facts.ts'
import { classFindings } from './fields.ts'
import type { Finding } from './finding.ts'
import { rowHatFindings } from './hats.ts'
import type { Lane } from './lanes.ts'
import { nothing, type LaneWords, type WordsOf } from './lane-words.ts'
import { join, none } from './lists.ts'
import { addressFindings } from './safety.ts'
import type { ReviewLane } from './review-rules.ts'
import type { Purpose, Tables } from './tables.ts'
import type { Unit } from './units.ts'
import { beyondVerdicts, settle } from './verdicts.ts'

/** One group of fields judged on one row: nothing against it, or the finding that leads. */
export interface Verdict {
  readonly lead: Finding | null
  /** What the gates found, before everybody's words and after them in the order of steps. */
  readonly before: readonly Finding[]
  readonly words: LaneWords
  readonly after: readonly Finding[]
  /** Lanes in which a person released it. */
  readonly lanes: readonly ReviewLane[]
}

/** One row judged: what blocks the person, and on demand each group of fields. */
export interface Candidate {
  readonly lane: Lane | null
  readonly blocks: readonly Finding[]
  readonly extras: readonly Finding[]
  readonly verdict: (group: Group) => Verdict
}

/** What blocks the person whatever the row: of the asker and his question, and of the person. */
export interface Blocks {
  readonly whole: readonly Finding[]
  readonly person: readonly Finding[]
}

/** Every gate of one row for every field (domain.md 1.2): steps 5 to 11. */
export const judgeLane = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose,
  lane: Lane,
  common: Blocks,
  wordsOf: WordsOf,
): Candidate => {
  const { row } = lane
  const against = join(
    common.whole,
    mandateFindings(tables, facts, row),
    rowHatFindings(tables, facts, row),
    demandFindings(tables, facts, purpose, row),
    conditionFindings(tables, facts, row),
    common.person,
    objectionFindings(tables, facts, row, lane.legalBasis),
  )
  const blocks = settle(tables, facts, null, against)
  const words = wordsOf(lane)
  const extras = extrasOf(tables, facts, purpose, row)
  const settled = byTables(tables, facts, purpose, lane)
  const verdict = (group: Group) =>
    judgeUnit(tables, facts, purpose, lane, settled(group.unit), words(group), group.unit, blocks.lanes)
  return { lane, blocks: blocks.findings, extras, verdict: remembered(verdict) }
}

/** No row matches: what blocks the person and what each field is by itself. */
export const judgeWithoutLane = (tables: Tables, facts: Facts, common: Blocks): Candidate => {
  const verdict = ({ unit }: Group): Verdict => {
    const before = classFindings(tables, facts, null, unit)
    return { lead: before[0] ?? null, before, words: nothing, after: none, lanes: none }
  }
  return { lane: null, blocks: join(common.whole, common.person), extras: none, verdict: remembered(verdict) }
}

/** Whether this row lets any field through. */
export const permitsAny = ({ blocks, verdict }: Candidate, { groups }: Question): boolean =>
  blocks.length === 0 && groups.some((group) => verdict(group).lead === null)

/** Each group judged once. */
export const remembered = (judge: Candidate['verdict']): Candidate['verdict'] => {
  const known: Verdict[] = []
  return (group) => (known[group.place] ??= judge(group))
}

/** One field on one row. What its words come to is the verdict, unless a gate found something before or after them. */
const judgeUnit = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose,
  lane: Lane,
  { ofClass, ofPurpose, ofReach }: ByTables,
  words: LaneWords,
  unit: Unit,
  released: readonly ReviewLane[],
): Verdict => {
  const resting = restingFindings(tables, facts, unit.category, purpose)
  const first = join(ofClass, resting, ofPurpose, beyondVerdicts(tables, facts, unit, released))
  const last = join(ofReach, addressFindings(tables, facts, lane.row, unit))
  const before = settle(tables, facts, unit, first)
  const after = settle(tables, facts, unit, last)
  const lead = before.findings[0] ?? words.findings[0] ?? after.findings[0] ?? null
  const lanes = join(released, before.lanes, words.lanes, after.lanes)
  return { words, lead, before: before.findings, after: after.findings, lanes }
}
