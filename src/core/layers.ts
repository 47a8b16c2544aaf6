import type { Facts } from './facts.ts'
import { freeFindings } from './free.ts'
import type { Lane } from './lanes.ts'
import { layerState, layerVerdict, type LayerState, type LayerVerdict } from './layer.ts'
import { own, unique } from './own.ts'
import { presumedVerdict } from './presumed.ts'
import { covers, matterOf, type Scope } from './scope.ts'
import { regimeOf } from './sides.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'
import type { Layer } from './words.ts'

/** Which layers a row asks: secrecy of the source, and the ground where AVG consent or a statute's condition is it (D.1). */
export const layersOf = ({ row: { mode }, legalBasis }: Lane): readonly Layer[] => {
  if (mode === 'condition') return [{ layer: 'legal-basis', kind: 'statutory-condition' }]
  if (mode !== 'consent') return []
  const ground: readonly Layer[] = legalBasis === 'consent' ? [{ layer: 'legal-basis', kind: 'consent' }] : []
  return [...ground, { layer: 'secrecy', kind: 'consent' }]
}

/** For a row: what its layers say of a field, the articles of the row with it. */
export type LaneVerdicts = (lane: Lane) => (layer: Layer, unit: Unit) => LayerVerdict

/** The layers of every row of one decision, each judged once for fields that no word and no rule tells apart. */
export const layerVerdicts = (tables: Tables, facts: Facts): LaneVerdicts => {
  const regime = regimeOf(tables, facts)
  const lookOf = wordsSee(tables, facts)
  const stateOf = remembered((layer: Layer, unit: Unit) =>
    layerState(tables, facts, layer, regime, matterOf(facts, unit)),
  )
  return (lane) => {
    const law = lawsOf(tables, lane, regime)
    const verdictOf = remembered((layer: Layer, unit: Unit, look: string) =>
      laneVerdict(tables, facts, lane, stateOf(layer, unit, look), law[layer.layer]),
    )
    return (layer, unit) => verdictOf(layer, unit, lookOf(unit))
  }
}

const laneVerdict = (
  tables: Tables,
  facts: Facts,
  lane: Lane,
  state: LayerState,
  law: readonly string[],
): LayerVerdict => {
  const verdict = presumedVerdict(tables, facts, lane, layerVerdict(tables, facts, state, law))
  const { layer, kind } = state.layer
  const free = kind === 'consent' && layer === 'legal-basis' ? freeFindings(tables, facts, verdict) : []
  return free.length === 0 ? verdict : { ...verdict, findings: [...verdict.findings, ...free] }
}

/** The articles of a row, in the secrecy layer with those of the source's regime. */
const lawsOf = (tables: Tables, { row }: Lane, regime: string) => ({
  'legal-basis': row.law,
  secrecy: unique([...row.law, ...(own(tables.vocabulary.secrecyRegimes, regime)?.law ?? [])]),
})

/** All that a layer can see of a field: which scopes cover it, whether it is special, whether it is about money. */
const wordsSee = ({ consent }: Tables, facts: Facts): ((unit: Unit) => string) => {
  const scopes = [
    ...facts.consents.map(({ scope }) => scope),
    ...facts.withdrawals.map(({ scope }) => scope),
    ...facts.person.recorded.map(({ details }) => details['scope']),
  ].filter((scope): scope is Scope => typeof scope === 'object' && scope !== null)
  return (unit) => {
    const matter = matterOf(facts, unit)
    const open = unit.about?.class === 'special' || unit.about?.class === 'criminal' ? 's' : ''
    const money = consent.moneyCategories.includes(unit.category) ? 'm' : ''
    return scopes.reduce((look, scope) => look + (covers(scope, matter) ? '1' : '0'), open + money)
  }
}

const remembered = <T>(make: (layer: Layer, unit: Unit, look: string) => T) => {
  const known = new Map<string, T>()
  return (layer: Layer, unit: Unit, look: string): T => {
    const key = `${layer.layer} ${layer.kind} ${look}`
    const made = known.get(key) ?? make(layer, unit, look)
    known.set(key, made)
    return made
  }
}
