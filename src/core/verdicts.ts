import type { Facts, Verdict } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { none } from './lists.ts'
import { own, unique } from './own.ts'
import type { ReviewLane } from './review-rules.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** Findings after what people decided about them, and the lanes that released any. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly lanes: readonly ReviewLane[]
}

/**
 * What verdicts make of findings for one field (null: for the person whole). A release takes its own review away, as far
 * as it and its lane reach; a refusal turns it into a denial. Nothing that is no review is touched: a verdict lifts no
 * other gate (domain.md F). `alone`: nobody said yes yet where the word is the ground itself, which few lanes may replace.
 */
export const settle = (
  tables: Tables,
  facts: Facts,
  unit: Unit | null,
  findings: readonly Finding[],
  alone = false,
): Settled => {
  if ((facts.verdicts ?? none).length === 0) return { findings, lanes: none }
  const settled = findings.map((finding) => settledOne(tables, facts, unit, finding, alone))
  return {
    findings: settled.flatMap((one) => one.findings),
    lanes: unique(settled.flatMap((one) => one.lanes)),
  }
}

/** Fields beyond what the verdicts that lifted a block of the whole person name. */
export const beyondVerdicts = (
  tables: Tables,
  facts: Facts,
  unit: Unit,
  lanes: readonly ReviewLane[],
): readonly Finding[] =>
  lanes.length === 0
    ? none
    : lanes
        .filter((lane) => !reaches(lane, releasesOf(tables, facts, lane), unit))
        .map((lane) => notNeeded(tables, lane))

/** Whether a person released this code, here and now. */
export const isReleased = (tables: Tables, facts: Facts, code: string): boolean => {
  if ((facts.verdicts ?? none).length === 0) return false
  const lane = laneOf(tables, code)
  return (
    lane !== undefined &&
    lane.releasable &&
    releasesOf(tables, facts, lane).length > 0 &&
    !isRefused(tables, facts, lane)
  )
}

const settledOne = (tables: Tables, facts: Facts, unit: Unit | null, finding: Finding, alone: boolean): Settled => {
  const same = { findings: [finding], lanes: [] }
  const lane = finding.outcome === 'review' ? laneOf(tables, finding.code) : undefined
  if (lane === undefined) return same
  if (isRefused(tables, facts, lane)) return { findings: [refusal(tables, lane, finding)], lanes: [] }
  const releases = releasesOf(tables, facts, lane)
  const settles = lane.releasable && (lane.withoutWord || !alone) && (lane.onlyRows?.includes(finding.row) ?? true)
  if (releases.length === 0 || !settles) return same
  if (unit !== null && !reaches(lane, releases, unit)) return { findings: [notNeeded(tables, lane)], lanes: [] }
  return { findings: [], lanes: [lane] }
}

const laneOf = ({ reviews }: Tables, code: string): ReviewLane | undefined =>
  reviews === undefined ? undefined : own(reviews.lanes, code)

const refusal = (tables: Tables, lane: ReviewLane, { concerns, obligations, law }: Finding): Finding => ({
  ...found(tables, { id: lane.id, code: lane.refuse, law, obligations }, { outcome: 'deny' }),
  concerns,
})

const notNeeded = (tables: Tables, lane: ReviewLane): Finding =>
  found(tables, { id: lane.id, code: 'NOT_NECESSARY', law: lane.law }, { outcome: 'deny' })

/** Verdicts on this lane that carry something now: recorded by then, and not past their time. */
const standing = (tables: Tables, { verdicts = [], moment }: Facts, lane: ReviewLane): readonly Verdict[] =>
  verdicts.filter(
    ({ codes, recordedAt, until }) =>
      codes.some((code) => laneOf(tables, code) === lane) &&
      recordedAt <= moment.at &&
      (until === null || moment.at <= until),
  )

const isRefused = (tables: Tables, facts: Facts, lane: ReviewLane): boolean =>
  standing(tables, facts, lane).some(({ outcome }) => outcome === 'refuse')

/** One recipient by name is the least a release without consent is about (domain.md F). */
const releasesOf = (tables: Tables, facts: Facts, lane: ReviewLane): readonly Verdict[] =>
  lane.singleRecipient && facts.recipient.oin === null
    ? []
    : standing(tables, facts, lane).filter(({ outcome }) => outcome === 'release')

const reaches = ({ minimum }: ReviewLane, releases: readonly Verdict[], { category, field }: Unit): boolean =>
  (minimum === null || (own(minimum, category)?.includes(field) ?? false)) &&
  releases.some(({ categories }) => categories === null || (own(categories, category)?.includes(field) ?? false))
