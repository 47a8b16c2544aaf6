import type { Moment, PersonFacts } from './facts.ts'
import { tablesOn } from './in-force.ts'
import { unique } from './own.ts'
import { unsafeToAsk } from './safety.ts'
import type { Speaker } from './speakers.ts'
import type { Tables } from './tables.ts'
import { unasked } from './unasked.ts'
import { speakersOf } from './who.ts'

/** Somebody whose yes a layer asks. */
export type Voice = Pick<Speaker, 'who' | 'handle' | 'capacity' | 'norm' | 'law'>

/** Whose yes one layer asks, the same under each of these regimes of secrecy (domain.md D.2 to D.4). */
export interface Voices {
  readonly layer: 'legal-basis' | 'secrecy'
  readonly regimes: readonly string[]
  /** Empty where nobody can be named, or asking anybody may be unsafe. */
  readonly voices: readonly Voice[]
  /** Why nobody is named, or what a person must weigh beside: codes of domain.md N. */
  readonly codes: readonly string[]
}

/**
 * Whose yes the tables ask about this person at a moment, for sharing in general: by the same rules as a decision, before
 * anybody said anything. What a court or a proxy says for one purpose alone is not in it. Throws nothing: what the tables
 * cannot express names nobody.
 */
export const voicesOf = (tables: Tables, person: PersonFacts, moment: Moment): readonly Voices[] => {
  const now = tablesOn(tables, moment.localDate)
  const found = new Map<string, Voices>()
  for (const layer of ['legal-basis', 'secrecy'] as const)
    for (const regime of Object.keys(tables.vocabulary.secrecyRegimes)) {
      const { voices, codes } = heard(now, person, moment, layer, regime)
      const key = JSON.stringify([layer, voices.map(({ who, capacity, norm }) => [who, capacity, norm]), codes])
      const known = found.get(key)
      found.set(key, {
        layer,
        regimes: [...(known?.regimes ?? []), regime],
        voices: both(known?.voices, voices),
        codes,
      })
    }
  return [...found.values()]
}

/** The same people, with the articles of each regime. */
const both = (known: readonly Voice[] | undefined, voices: readonly Voice[]): readonly Voice[] =>
  known === undefined
    ? voices
    : voices.map((voice, at) => ({ ...voice, law: unique([...(known[at]?.law ?? []), ...voice.law]) }))

const nobody = { oin: null, kind: 'unknown', active: true, mandates: [] }
const general = { category: '', field: '*', about: null, never: null, place: 0 }

const heard = (
  tables: Tables,
  person: PersonFacts,
  moment: Moment,
  layer: Voices['layer'],
  regime: string,
): Pick<Voices, 'voices' | 'codes'> => {
  const exchange = { moment, direction: 'ask', source: nobody, recipient: nobody, purpose: '' } as const
  const facts = { ...unasked(exchange), person }
  const matter = { purpose: '', source: nobody, recipient: nobody, unit: general }
  try {
    const { speakers, findings, reviews } = speakersOf(tables, facts, { layer, kind: 'consent' }, regime, matter)
    if (speakers.some(({ who }) => unsafeToAsk(tables, facts, who)))
      return { voices: [], codes: [tables.gates.safety['asking-unsafe'].code] }
    return {
      voices: speakers.map(({ who, handle, capacity, norm, law }) => ({ who, handle, capacity, norm, law })),
      codes: unique([...findings, ...reviews].map(({ code }) => code)),
    }
  } catch {
    return { voices: [], codes: ['NOT_NOW'] }
  }
}
