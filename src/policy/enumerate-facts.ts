import type { Facts, RecordedFact } from '../core/facts.ts'
import type { Tables } from '../core/tables.ts'
import { cast, sides } from './enumerate-lanes.ts'
import { said, type Variation } from './enumerate-words.ts'

/** One thing changed of who an exchange is about: each value of each closed list the facts of a person have. */
export const aroundPerson = (tables: Tables): readonly Variation[] => [
  ...personVariations,
  ...recordedVariations(tables),
]

const change = (id: string, apply: Variation['apply']): Variation => ({ id, apply })
const person = (id: string, more: Partial<Facts['person']>) =>
  change(id, (facts) => ({ ...facts, person: { ...facts.person, ...more } }))

const personVariations: readonly Variation[] = [
  change('as it is', (facts) => facts),
  ...(['not-found', 'unavailable', 'identity-only'] as const).map((registration) =>
    person(registration, { registration }),
  ),
  ...(['yes', 'unknown'] as const).flatMap((value) => [
    person(`address secret: ${value}`, { addressSecret: value }),
    person(`under investigation: ${value}`, { underInvestigation: value }),
  ]),
  person('died', { death: { state: 'deceased', on: '2026-11-01' } }),
  person('death unknown', { death: { state: 'unknown', on: null } }),
  change('secret address needed', (facts) => ({
    ...facts,
    request: { ...facts.request, addressNeeded: true },
    person: { ...facts.person, addressSecret: 'yes' },
  })),
]

/** Each kind of fact about a person, about nobody in particular, a holder, the person, another, each side. */
const recordedVariations = ({ vocabulary }: Tables): readonly Variation[] =>
  Object.keys(vocabulary.personFacts).flatMap((kind) =>
    [null, cast.holders[0], cast.subject, sides.source].map((concerns) =>
      change(`${kind} of ${concerns ?? 'nobody'}`, (facts) =>
        withFacts(facts, recorded(kind, concerns, concerns === cast.subject ? {} : details(facts))),
      ),
    ),
  )

const recorded = (kind: string, concerns: string | null, more: RecordedFact['details']): RecordedFact => ({
  ...{ id: `fact-${kind}`, kind, from: '2026-01-01', until: null, recordedAt: '2026-01-02T00:00:00.000Z' },
  ...{ source: { type: 'professional', reference: null }, concerns, details: more },
})

/** What a fact of any kind may say, all at once: each rule reads its own. */
const details = (facts: Facts): RecordedFact['details'] => ({
  ...{ outcome: 'incapable', sharing: true, reviewed: true, reaction: 'objects', relation: 'partner' },
  ...{ scope: { purposes: [facts.purpose] }, holders: [cast.holders[0]], order: 'order-1' },
})

const withFacts = (facts: Facts, ...more: readonly RecordedFact[]): Facts => ({
  ...facts,
  person: { ...facts.person, recorded: [...facts.person.recorded, ...more] },
})

/** Somebody incapable, whom another speaks for: each way to be appointed, with that one's word in each capacity. */
export const representations = ({ vocabulary }: Tables): readonly Variation[] =>
  ['curatorship', 'mentorship', 'administration', 'proxy', 'relative', 'nobody'].flatMap((kind) =>
    [true, false].flatMap((incapable) =>
      [...Object.keys(vocabulary.capacities), null].map((capacity) =>
        change(`${incapable ? 'incapable' : 'capable'}, ${kind}, word as ${capacity ?? 'none'}`, (facts) => {
          const judged = recorded('capacity-assessment', null, { outcome: incapable ? 'incapable' : 'capable' })
          const appointed =
            kind === 'nobody' ? [] : [recorded(kind, cast.other, { sharing: true, relation: 'partner' })]
          const consents = capacity === null ? [] : said(facts, { by: [[cast.other, capacity]] })
          return { ...withFacts(facts, judged, ...appointed), consents }
        }),
      ),
    ),
  )
