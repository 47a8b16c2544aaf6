import { askedLayers } from './asked-layers.ts'
import type { ConsentScope, Moment, Party } from './facts.ts'
import { answered, boxOf, type Box, type Part } from './scope-parts.ts'
import type { Tables } from './tables.ts'
import type { Layer } from './words.ts'

/** What was asked in a talk about one person. Parties by the name under which the scope will name them. */
export interface Asked {
  readonly purpose: string
  readonly categories: readonly string[]
  readonly sources: readonly NamedParty[]
  readonly recipients: readonly NamedParty[]
  readonly legalBasis: string | null
}

/** An OIN or a kind of organisation, and who that is. */
export interface NamedParty {
  readonly name: string
  readonly party: Party
}

/** What one speaker answered; `only` where he said yes to a part of what was asked. */
export interface Answered {
  readonly speaker: number
  readonly answer: 'yes' | 'no' | 'partly'
  readonly only: Part | null
}

/** One consent that follows: what each speaker (by number) said of exactly this scope. */
export interface Draft extends Layer {
  readonly scope: ConsentScope
  readonly said: readonly { readonly speaker: number; readonly outcome: 'given' | 'refused' }[]
}

/**
 * The consents that follow from one question and its answers: those of every layer the tables ask, two from one gesture
 * where they ask two. A yes in part is a yes to that part and a no to the rest. Where secrecy yields, both directions are
 * drafted: who may ask must also be able to tell that it is involved (domain.md 1.2 step 7b).
 */
export const draftsOf = (
  tables: Tables,
  asked: Asked,
  answers: readonly Answered[],
  moment: Moment,
): readonly Draft[] => {
  const drafts = new Map<string, Drafting>()
  const add = (layer: Layer, box: Box, speaker: number, outcome: 'given' | 'refused') => {
    const draft = { ...layer, scope: { purposes: [asked.purpose], ...box, fields: {} } }
    const key = JSON.stringify(draft)
    const known: Drafting = drafts.get(key) ?? { draft, said: [] }
    known.said.push({ speaker, outcome })
    drafts.set(key, known)
  }
  for (const { layer, box } of boxesOf(tables, asked, moment)) {
    for (const { speaker, answer, only } of answers) {
      const { given, refused } = answered(box, answer, only)
      for (const part of refused) add(layer, part, speaker, 'refused')
      if (given === null) continue
      add(layer, given, speaker, 'given')
      if (layer.layer === 'secrecy')
        for (const part of backwards(given, tables.consent.limits.recipients)) add(layer, part, speaker, 'given')
    }
  }
  return [...drafts.values()].map(({ draft, said }) => ({ ...draft, said }))
}

interface Drafting {
  readonly draft: Omit<Draft, 'said'>
  readonly said: { readonly speaker: number; readonly outcome: 'given' | 'refused' }[]
}

/** For each layer the parts of the question in which every source and every recipient need it. */
const boxesOf = (tables: Tables, asked: Asked, moment: Moment) => {
  const parts = new Map<string, { readonly layer: Layer; readonly box: Box }>()
  for (const recipient of asked.recipients) {
    const needs = new Map<string, Needed>()
    for (const source of asked.sources) {
      if (source.name === recipient.name) continue
      const leg = { ...asked, source: source.party, recipient: recipient.party }
      for (const layer of askedLayers(tables, leg, moment)) {
        const key = `${layer.layer} ${layer.kind}`
        const known: Needed = needs.get(key) ?? { layer, sources: [] }
        known.sources.push(source.name)
        needs.set(key, known)
      }
    }
    for (const [key, { layer, sources }] of needs) {
      const same = `${key} ${sources.join()}`
      const recipients = [...(parts.get(same)?.box.recipients ?? []), recipient.name]
      parts.set(same, { layer, box: boxOf(asked.categories, sources, recipients) })
    }
  }
  return [...parts.values()]
}

interface Needed {
  readonly layer: Layer
  readonly sources: string[]
}

/** What the asking itself tells: that the recipients are involved, to the sources, no more of them at a time than a consent may name. */
const backwards = ({ sources, recipients }: Box, most: number): readonly Box[] =>
  Array.from({ length: Math.ceil(sources.length / most) }, (_, i) =>
    boxOf(['involvement'], recipients, sources.slice(i * most, (i + 1) * most)),
  )
