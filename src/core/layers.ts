import type { Facts } from './facts.ts'
import { freeFindings } from './free.ts'
import type { Lane } from './lanes.ts'
import { layerVerdict, type LayerVerdict } from './layer.ts'
import { own, unique } from './own.ts'
import { matterOf } from './scope.ts'
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

/** For a row: its layers, each judged once for fields that no word tells apart. */
export type LaneVerdicts = (lane: Lane) => (layer: Layer, unit: Unit) => LayerVerdict

/** The layers of every row of one decision. */
export const layerVerdicts =
  (tables: Tables, facts: Facts): LaneVerdicts =>
  (lane) => {
    const known = new Map<string, LayerVerdict>()
    const narrow = facts.person.recorded.some(({ details }) => Object.hasOwn(details, 'scope'))
    return (layer: Layer, unit: Unit): LayerVerdict => {
      const fieldwise = narrow || facts.consents.some(({ scope }) => Object.hasOwn(scope.fields, unit.category))
      const key = `${layer.layer} ${layer.kind} ${unit.category} ${unit.about?.class ?? ''} ${fieldwise ? unit.field : ''}`
      const verdict = known.get(key) ?? layerOf(tables, facts, lane, layer, unit)
      known.set(key, verdict)
      return verdict
    }
  }

const layerOf = (tables: Tables, facts: Facts, lane: Lane, layer: Layer, unit: Unit): LayerVerdict => {
  const regime = regimeOf(tables, facts)
  const articles = layer.layer === 'secrecy' ? (own(tables.vocabulary.secrecyRegimes, regime)?.law ?? []) : []
  const law = unique([...lane.row.law, ...articles])
  const verdict = layerVerdict(tables, facts, layer, regime, law, matterOf(facts, unit))
  const free = layer.kind === 'consent' && layer.layer === 'legal-basis' ? freeFindings(tables, facts, verdict) : []
  return free.length === 0 ? verdict : { ...verdict, findings: [...verdict.findings, ...free] }
}
