import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { AskingGate } from './gates.ts'
import type { Lane } from './lanes.ts'
import { layerState, layerVerdict, type LayerVerdict } from './layer.ts'
import { own, together } from './own.ts'
import { askersRegime } from './sides.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** For a row: whether the asker may put the question at all; null where the question needs no ground of its own. */
export type AskingVerdicts = (lane: Lane) => LayerVerdict | null

/**
 * Step 7b: the question tells the source who is meant, that the asker is involved and for what. An asker bound by secrecy
 * needs a ground of its own for that: a word that lets the source hear of its involvement, or a law that includes asking
 * (Wmo 5.3.3 lid 1, Jeugdwet 7.3.11 lid 1, BW 7:457).
 */
export const askingVerdicts = (tables: Tables, facts: Facts): AskingVerdicts => {
  const gate = tables.gates.asking
  if (gate === undefined || facts.direction === 'give' || isOneOrganisation(facts)) return () => null
  let known: LayerVerdict | null | undefined
  return ({ row }) => {
    if (!gate.modes.includes(row.mode) || (row.asking ?? null) !== null) return null
    known = known === undefined ? verdictOf(tables, facts, gate) : known
    return known
  }
}

const verdictOf = (tables: Tables, facts: Facts, gate: AskingGate): LayerVerdict | null => {
  const regime = askersRegime(tables, facts)
  const bound = own(tables.vocabulary.secrecyRegimes, regime)
  if (bound?.bound !== 'statutory') return null
  const about = own(own(tables.vocabulary.categories, gate.category)?.fields ?? {}, gate.field) ?? null
  const unit: Unit = { category: gate.category, field: gate.field, about, never: null, place: 0 }
  const matter = { purpose: facts.purpose, source: facts.recipient, recipient: facts.source, unit }
  const layer = { layer: 'secrecy', kind: 'consent', asking: true } as const
  const verdict = layerVerdict(tables, facts, layerState(tables, facts, layer, regime, matter), bound.law)
  return { ...verdict, findings: verdict.findings.map((finding) => asDisclosure(tables, gate, finding, bound.law)) }
}

const isOneOrganisation = ({ source, recipient }: Facts) => source.oin !== null && source.oin === recipient.oin

/** No word at all, or one for another direction: it is the question itself that lacks a ground. */
const asDisclosure = (tables: Tables, gate: AskingGate, finding: Finding, law: readonly string[]): Finding => {
  const { silence, scope } = tables.consent.words
  if (finding.row !== silence.id && finding.row !== scope.id) return finding
  return found(tables, gate, { law: together(law, gate.law) })
}
