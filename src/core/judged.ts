import type { Group, Question } from './alike.ts'
import type { Finding } from './finding.ts'
import type { Candidate, Verdict } from './judge.ts'
import type { Lane } from './lanes.ts'
import { none } from './lists.ts'
import type { Unit } from './units.ts'

/** One row judged whole: what a decision is composed of. */
export interface Judged {
  readonly lane: Lane | null
  readonly blocks: readonly Finding[]
  readonly extras: readonly Finding[]
  readonly units: readonly UnitVerdict[]
  readonly groups: readonly Group[]
  /** Each group's, once. */
  readonly verdicts: readonly Verdict[]
  /** Fields against which nothing stands, and the verdicts they have. */
  readonly permitted: readonly Unit[]
  readonly carrying: readonly Verdict[]
}

/** One field and the verdict on its group. */
export interface UnitVerdict {
  readonly unit: Unit
  readonly verdict: Verdict
}

/** Judges every group of a candidate and gives each field its verdict. */
export const judged = ({ lane, blocks, extras, verdict }: Candidate, { asked, groups }: Question): Judged => {
  const verdicts = groups.map(verdict)
  const units = asked.map(({ unit, group }): UnitVerdict => ({ unit, verdict: verdict(group) }))
  const carrying = blocks.length > 0 ? none : verdicts.filter(({ lead }) => lead === null)
  const permitted =
    carrying.length === 0 ? none : units.filter((one) => one.verdict.lead === null).map(({ unit }) => unit)
  return { lane, blocks, extras, units, groups, verdicts, permitted, carrying }
}
