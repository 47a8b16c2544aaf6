import type { Group } from './alike.ts'
import { askingVerdicts } from './asking-gate.ts'
import { agesOn } from './dates.ts'
import type { Missing } from './decision.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { Lane } from './lanes.ts'
import { layerState, layerVerdict, type LayerState, type LayerVerdict } from './layer.ts'
import { layersOf, verdictOn } from './layers.ts'
import { gather, join, none } from './lists.ts'
import { unique } from './own.ts'
import type { ReviewLane } from './review-rules.ts'
import { matterOf } from './scope.ts'
import { regimeOf } from './sides.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'
import { settle } from './verdicts.ts'
import type { Layer } from './words.ts'

/** What everybody's words come to for a field on one row: its layers and the question itself together (steps 7b and 8). */
export interface LaneWords {
  readonly findings: readonly Finding[]
  /** Lanes in which a person released what stood in the way. */
  readonly lanes: readonly ReviewLane[]
  /** Each layer's, and that of the question. */
  readonly layers: readonly LayerVerdict[]
  readonly asking: LayerVerdict | null
}

/** How a complete yes in each layer reads. */
export const wordsPermits = ({ layers }: LaneWords): readonly Finding[] =>
  gather(layers, ({ permit }) => (permit === null ? none : [permit()]))

/** Whose word lacks. */
export const wordsMissing = (words: LaneWords): readonly Missing[] =>
  gather(verdictsOf(words), ({ missing }) => missing)

/** The rows that named whom to ask. */
export const wordsRows = (words: LaneWords): readonly string[] => gather(verdictsOf(words), ({ rows }) => rows)

/** The consents it rests on. */
export const wordsConsents = (words: LaneWords): readonly string[] =>
  gather(verdictsOf(words), ({ consents }) => consents)

const verdictsOf = ({ layers, asking }: LaneWords) => (asking === null ? layers : [...layers, asking])

/** For a row: what the words on record come to for a group of fields. */
export type WordsOf = (lane: Lane) => (group: Group) => LaneWords

/** The words of one decision: each layer is weighed once for all rows and for all fields that look alike to it. */
export const laneWords = (tables: Tables, facts: Facts): WordsOf => {
  const regime = regimeOf(tables, facts)
  const states = new Map<string, LayerState>()
  const stateOf = (layer: Layer, { unit, look }: Group) =>
    kept(states, `${layer.layer} ${layer.kind} ${look}`, () =>
      layerState(tables, facts, layer, regime, matterOf(facts, unit)),
    )
  const askingOf = askingVerdicts(tables, facts)
  return (lane) => {
    const layers = layersOf(lane)
    const asking = askingOf(lane)
    if (layers.length === 0 && asking === null && lane.row.onRefusal === null) return () => nothing
    const known = new Map<string, LaneWords>()
    return (group) =>
      kept(known, group.look, () => {
        const { unit } = group
        const said = layers.map((layer) => verdictOn(tables, facts, lane, stateOf(layer, group), regime))
        const refusal = settle(tables, facts, unit, onRefusal(tables, facts, lane, unit))
        return {
          findings: byWeight(join(gather(said, findingsOf), asking?.findings ?? none, refusal.findings)),
          lanes: unique(join(gather(said, lanesOf), asking?.lanes ?? none, refusal.lanes)),
          layers: said,
          asking,
        }
      })
  }
}

/** Where no words are asked. */
export const nothing: LaneWords = { findings: none, lanes: none, layers: none, asking: null }

const findingsOf = ({ findings }: LayerVerdict) => findings
const lanesOf = ({ lanes }: LayerVerdict) => lanes

const kept = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const made = known.get(key) ?? make()
  known.set(key, made)
  return made
}

/** A right that a capable adult's recorded no turns into a weighing (S84). */
const onRefusal = (tables: Tables, facts: Facts, { row }: Lane, unit: Unit): readonly Finding[] => {
  if (row.onRefusal === null) return none
  const [youngest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  if (youngest < 18) return []
  const state = layerState(tables, facts, { layer: 'secrecy', kind: 'consent' }, 'wgbo', matterOf(facts, unit))
  const refused = layerVerdict(tables, facts, state, []).findings.some(
    ({ code, concerns }) => code === 'CONSENT_REFUSED' && concerns === facts.person.id,
  )
  return refused ? [found(tables, { id: row.id, code: row.onRefusal, law: row.law })] : []
}

/** Deny before review before needs-consent; within one, the order of the vocabulary (domain.md N). */
const byWeight = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length < 2 ? findings : findings.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])

const weight = { deny: 0, review: 1, 'needs-consent': 2, extra: 3, permit: 3 }
