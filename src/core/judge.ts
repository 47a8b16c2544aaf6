import type { Group, Question } from './alike.ts'
import type { AskingVerdicts } from './asking-gate.ts'
import { objectionFindings, restingFindings } from './blocks.ts'
import { agesOn } from './dates.ts'
import type { Missing } from './decision.ts'
import { conditionFindings } from './lane-conditions.ts'
import { demandFindings, mandateFindings } from './demands.ts'
import { extrasOf } from './extras.ts'
import type { Facts } from './facts.ts'
import { classFindings, necessityFindings, powerFindings } from './fields.ts'
import { found, type Finding } from './finding.ts'
import { firewallFindings } from './firewall.ts'
import { rowHatFindings } from './hats.ts'
import type { Lane } from './lanes.ts'
import { layerState, layerVerdict, type LayerVerdict } from './layer.ts'
import { layersOf, type LaneVerdicts } from './layers.ts'
import { unique } from './own.ts'
import { addressFindings } from './safety.ts'
import { matterOf } from './scope.ts'
import type { Purpose, Tables } from './tables.ts'
import type { Unit } from './units.ts'
import type { Layer } from './words.ts'

/** One group of fields judged on one row: nothing against it, or the finding that leads. */
export interface Verdict {
  readonly lead: Finding | null
  readonly findings: readonly Finding[]
  /** Those of the consent layers among them. */
  readonly consent: readonly Finding[]
  readonly permits: readonly Finding[]
  readonly missing: readonly Missing[]
  readonly rows: readonly string[]
  readonly consents: readonly string[]
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
  verdictsOf: LaneVerdicts,
  askingOf: AskingVerdicts,
): Candidate => {
  const { row } = lane
  const blocks = [
    ...common.whole,
    ...mandateFindings(tables, facts, row),
    ...rowHatFindings(tables, facts, row),
    ...demandFindings(tables, facts, purpose, row),
    ...conditionFindings(tables, facts, row),
    ...common.person,
    ...objectionFindings(tables, facts, row, lane.legalBasis),
  ]
  const verdictOf = verdictsOf(lane)
  const extras = extrasOf(tables, facts, purpose, row)
  const verdict = ([unit]: Group) => judgeUnit(tables, facts, purpose, lane, verdictOf, askingOf(lane), unit)
  return { lane, blocks, extras, verdict: remembered(verdict) }
}

/** No row matches: what blocks the person and what each field is by itself. */
export const judgeWithoutLane = (tables: Tables, facts: Facts, common: Blocks): Candidate => {
  const verdict = ([unit]: Group): Verdict => {
    const findings = classFindings(tables, facts, null, unit)
    return { lead: findings[0] ?? null, findings, consent: [], permits: [], missing: [], rows: [], consents: [] }
  }
  return { lane: null, blocks: [...common.whole, ...common.person], extras: [], verdict }
}

/** Whether this row lets any field through. */
export const permitsAny = ({ blocks, verdict }: Candidate, { groups }: Question): boolean =>
  blocks.length === 0 && groups.some((group) => verdict(group).lead === null)

const remembered = (judge: Candidate['verdict']): Candidate['verdict'] => {
  const known = new Map<Group, Verdict>()
  return (group) => {
    const verdict = known.get(group) ?? judge(group)
    known.set(group, verdict)
    return verdict
  }
}

const judgeUnit = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose,
  lane: Lane,
  verdictOf: (layer: Layer, unit: Unit) => LayerVerdict,
  asking: LayerVerdict | null,
  unit: Unit,
): Verdict => {
  const words = layersOf(lane).map((layer) => verdictOf(layer, unit))
  const layers = asking === null ? words : [...words, asking]
  const consent = byWeight([...layers.flatMap(({ findings }) => findings), ...onRefusal(tables, facts, lane, unit)])
  const findings = [
    ...firewallFindings(tables, facts, unit),
    ...classFindings(tables, facts, lane, unit),
    ...restingFindings(tables, facts, unit.category, purpose),
    ...necessityFindings(tables, purpose, lane, unit),
    ...consent,
    ...powerFindings(tables, lane, unit),
    ...weighsFindings(tables, lane),
    ...addressFindings(tables, facts, lane.row, unit),
  ]
  return {
    lead: findings[0] ?? null,
    findings,
    consent,
    permits: words.flatMap(({ permit }) => permit ?? []),
    missing: layers.flatMap(({ missing }) => missing),
    rows: unique(layers.flatMap(({ rows }) => rows)),
    consents: unique(layers.flatMap(({ consents }) => consents)),
  }
}

/** A right that a capable adult's recorded no turns into a weighing (S84). */
const onRefusal = (tables: Tables, facts: Facts, { row }: Lane, unit: Unit): readonly Finding[] => {
  if (row.onRefusal === null) return []
  const [youngest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  if (youngest < 18) return []
  const state = layerState(tables, facts, { layer: 'secrecy', kind: 'consent' }, 'wgbo', matterOf(facts, unit))
  const refused = layerVerdict(tables, facts, state, []).findings.some(
    ({ code, concerns }) => code === 'CONSENT_REFUSED' && concerns === facts.person.id,
  )
  return refused ? [found(tables, { ...row, code: row.onRefusal })] : []
}

/** A right, not a duty: a named professional of the source weighs before anything goes (Wmo 5.2.6 "kunnen"; BW 1:240). */
const weighsFindings = (tables: Tables, { row }: Lane): readonly Finding[] =>
  row.weighs == null ? [] : [found(tables, { id: row.id, code: row.weighs, law: row.law })]

/** Deny before review before needs-consent; within one, the order of the vocabulary (domain.md N). */
const byWeight = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length < 2) return findings
  const weight = { deny: 0, review: 1, 'needs-consent': 2, extra: 3, permit: 3 }
  return findings.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])
}
