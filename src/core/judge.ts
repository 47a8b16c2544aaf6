import { blockFindings, objectionFindings, passedRestriction, restingFindings } from './blocks.ts'
import { agesOn } from './dates.ts'
import type { Missing } from './decision.ts'
import { demandFindings, mandateFindings } from './demands.ts'
import type { Facts } from './facts.ts'
import { classFindings, necessityFindings, powerFindings } from './fields.ts'
import { found, type Finding } from './finding.ts'
import { rowHatFindings } from './hats.ts'
import type { Lane } from './lanes.ts'
import { layerVerdict, type LayerVerdict } from './layer.ts'
import { layersOf, layerVerdicts } from './layers.ts'
import { own, unique } from './own.ts'
import { addressFindings } from './safety.ts'
import { matterOf } from './scope.ts'
import { regimeOf } from './sides.ts'
import type { Purpose, Tables } from './tables.ts'
import type { Unit } from './units.ts'
import type { Layer } from './words.ts'

/** One field judged on one row: nothing against it, or the finding that leads. */
export interface UnitVerdict {
  readonly unit: Unit
  readonly lead: Finding | null
  readonly findings: readonly Finding[]
  /** Those of the consent layers among them. */
  readonly consent: readonly Finding[]
  readonly permits: readonly Finding[]
  readonly missing: readonly Missing[]
  readonly rows: readonly string[]
  readonly consents: readonly string[]
}

/** One row judged whole: what blocks the person, and each field. */
export interface Candidate {
  readonly lane: Lane | null
  readonly blocks: readonly Finding[]
  readonly extras: readonly Finding[]
  readonly units: readonly UnitVerdict[]
}

/** Every gate of one row for every field (domain.md 1.2): steps 5 to 11. */
export const judgeLane = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose,
  lane: Lane,
  units: readonly Unit[],
  whole: readonly Finding[],
): Candidate => {
  const { row } = lane
  const blocks = [
    ...whole,
    ...mandateFindings(tables, facts, row),
    ...rowHatFindings(tables, facts, row),
    ...demandFindings(tables, facts, purpose, row),
    ...blockFindings(tables, facts, purpose),
    ...objectionFindings(tables, facts, row, lane.legalBasis),
  ]
  const verdictOf = layerVerdicts(tables, facts, lane)
  const extras = [...passedRestriction(tables, facts, purpose), ...regimeExtra(tables, facts, lane)]
  return { lane, blocks, extras, units: units.map((unit) => judgeUnit(tables, facts, purpose, lane, verdictOf, unit)) }
}

/** No row matches: what blocks the person and what each field is by itself. */
export const judgeWithoutLane = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose | undefined,
  units: readonly Unit[],
  whole: readonly Finding[],
): Candidate => {
  const blocks = [...whole, ...(purpose ? blockFindings(tables, facts, purpose) : [])]
  const verdicts = units.map((unit): UnitVerdict => {
    const findings = classFindings(tables, facts, null, unit)
    return { unit, lead: findings[0] ?? null, findings, consent: [], permits: [], missing: [], rows: [], consents: [] }
  })
  return { lane: null, blocks, extras: [], units: verdicts }
}

const judgeUnit = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose,
  lane: Lane,
  verdictOf: (layer: Layer, unit: Unit) => LayerVerdict,
  unit: Unit,
): UnitVerdict => {
  const layers = layersOf(lane).map((layer) => verdictOf(layer, unit))
  const consent = byWeight([...layers.flatMap(({ findings }) => findings), ...onRefusal(tables, facts, lane, unit)])
  const findings = [
    ...classFindings(tables, facts, lane, unit),
    ...restingFindings(tables, facts, unit.category, purpose),
    ...necessityFindings(tables, purpose, lane, unit),
    ...consent,
    ...powerFindings(tables, lane, unit),
    ...addressFindings(tables, facts, lane.row, unit),
  ]
  return {
    unit,
    lead: findings[0] ?? null,
    findings,
    consent,
    permits: layers.flatMap(({ permit }) => permit ?? []),
    missing: layers.flatMap(({ missing }) => missing),
    rows: unique(layers.flatMap(({ rows }) => rows)),
    consents: unique(layers.flatMap(({ consents }) => consents)),
  }
}

/** A right that a capable adult's recorded no turns into a weighing (S84). */
const onRefusal = (tables: Tables, facts: Facts, { row }: Lane, unit: Unit): readonly Finding[] => {
  const [youngest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  if (row.onRefusal === null || youngest < 18) return []
  const verdict = layerVerdict(tables, facts, { layer: 'secrecy', kind: 'consent' }, 'wgbo', [], matterOf(facts, unit))
  const refused = verdict.findings.some(
    ({ code, concerns }) => code === 'CONSENT_REFUSED' && concerns === facts.person.id,
  )
  return refused ? [found(tables, { ...row, code: row.onRefusal })] : []
}

/** Deny before review before needs-consent; within one, the order of the vocabulary (domain.md N). */
const byWeight = (findings: readonly Finding[]): readonly Finding[] => {
  const weight = { deny: 0, review: 1, 'needs-consent': 2, extra: 3, permit: 3 }
  return findings.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])
}

const regimeExtra = (tables: Tables, facts: Facts, { row }: Lane): readonly Finding[] => {
  const name = regimeOf(tables, facts)
  const regime = own(tables.vocabulary.secrecyRegimes, name)
  if (row.mode !== 'consent' || regime?.extra == null) return []
  return [found(tables, { id: `regime-${name}`, code: regime.extra, law: regime.law })]
}
