import type { Facts } from './facts.ts'
import { freeFindings } from './free.ts'
import type { Lane } from './lanes.ts'
import { layerVerdict, type LayerState, type LayerVerdict } from './layer.ts'
import { none } from './lists.ts'
import { own, together } from './own.ts'
import { presumedVerdict } from './presumed.ts'
import type { Tables } from './tables.ts'
import { settle } from './verdicts.ts'
import type { Layer } from './words.ts'

/** Which layers a row asks: secrecy of the source, and the ground where AVG consent or a statute's condition is it (D.1). */
export const layersOf = ({ row: { mode }, legalBasis }: Lane): readonly Layer[] => {
  if (mode === 'condition') return condition
  if (mode !== 'consent') return []
  return legalBasis === 'consent' ? groundAndSecrecy : secrecy
}

const condition: readonly Layer[] = [{ layer: 'legal-basis', kind: 'statutory-condition' }]
const secrecy: readonly Layer[] = [{ layer: 'secrecy', kind: 'consent' }]
const groundAndSecrecy: readonly Layer[] = [{ layer: 'legal-basis', kind: 'consent' }, ...secrecy]

/** What one layer comes to on a row: with its articles, and in the secrecy layer those of the source's regime. */
export const verdictOn = (
  tables: Tables,
  facts: Facts,
  lane: Lane,
  state: LayerState,
  regime: string,
): LayerVerdict => {
  const { layer, kind } = state.layer
  const articles = layer === 'secrecy' ? (own(tables.vocabulary.secrecyRegimes, regime)?.law ?? none) : none
  const said = layerVerdict(tables, facts, state, together(lane.row.law, articles))
  const verdict = presumedVerdict(tables, facts, lane, said)
  const free = kind === 'consent' && layer === 'legal-basis' ? freeFindings(tables, facts, verdict) : none
  const { findings } = settle(tables, facts, state.unit, free)
  return findings.length === 0 ? verdict : { ...verdict, findings: [...verdict.findings, ...findings] }
}
