import type { Facts, Party } from '../core/facts.ts'
import { own } from '../core/own.ts'
import type { Tables } from '../core/tables.ts'
import { sides } from './enumerate-lanes.ts'
import type { Variation } from './enumerate-words.ts'

/** One thing changed of what is asked, by whom, in which case, on which ground. */
export const aroundRequest = (tables: Tables): readonly Variation[] => [
  ...caseVariations(tables),
  ...requestVariations(tables),
  ...partyVariations,
  ...assertions(tables),
]

const change = (id: string, apply: Variation['apply']): Variation => ({ id, apply })

const inCase = (id: string, more: object) =>
  change(id, (facts) => (facts.case.state === 'found' ? { ...facts, case: { ...facts.case, ...more } } : facts))

const caseVariations = ({ vocabulary, purposes }: Tables): readonly Variation[] => [
  change('no case', (facts) => ({ ...facts, case: { state: 'absent' } })),
  change('a case not found', (facts) => ({ ...facts, case: { state: 'not-found' } })),
  ...Object.keys(vocabulary.phases).map((phase) => inCase(`phase ${phase}`, { phase })),
  inCase('low flame with the source', { phase: 'low-flame', lowFlamePartner: sides.source }),
  ...['sourceTakesPart', 'recipientTakesPart', 'personIsSubject', 'callerRecordsConsent'].map((name) =>
    inCase(`not ${name}`, { [name]: false }),
  ),
  ...['member', 'stand-in', 'supervisor', 'asserted-by-system', 'none'].map((relation) =>
    inCase(`relation ${relation}`, { relation }),
  ),
  inCase('a case for another purpose', { purposes: Object.keys(purposes).slice(-1) }),
]

const asked = (id: string, more: (facts: Facts) => Partial<Facts>) =>
  change(id, (facts) => ({ ...facts, ...more(facts) }))
const request = (id: string, more: Partial<Facts['request']>) =>
  asked(id, (facts) => ({ request: { ...facts.request, ...more } }))

const requestVariations = (tables: Tables): readonly Variation[] => [
  asked('the resident began', () => ({ initiatedBy: 'resident' })),
  asked('every category there is', () => ({
    categories: Object.keys(tables.vocabulary.categories).map((category) => ({ category, fields: null, why: 'given' })),
  })),
  ...Object.keys(tables.vocabulary.categories).map((category) =>
    asked(`only ${category}`, () => ({ categories: [{ category, fields: null, why: 'given' }] })),
  ),
  asked('a category nobody knows', () => ({ categories: [{ category: 'no-such', fields: null, why: 'given' }] })),
  asked('a field nobody knows', (facts) => ({
    categories: facts.categories.map((item) => ({ ...item, fields: ['no-such-field'] })),
  })),
  asked('without a why', (facts) => ({
    categories: facts.categories.map((item) => ({ ...item, why: 'meaningless' })),
  })),
  request('nothing else tried', { alternativesTried: 'missing' }),
  request('no subject matter', { subjectMatter: 'missing' }),
  request('nobody informed', { informed: null }),
  request('told later', { informed: { deferredUntil: '2026-12-20', reason: 'safety' } }),
  request('not weighed', { weighing: null }),
  request('acute', { weighing: { steps: [1], talkSkipped: null, acute: true } }),
  ...tables.gates.weighing.skipReasons
    .slice(0, 1)
    .map((reason) => request('talk skipped', { weighing: { steps: [1, 2, 4, 5], talkSkipped: reason, acute: false } })),
  request('no answers', { answers: {} }),
  ...Object.values(tables.gates.demands)
    .filter(({ check }) => check === 'answer')
    .map(({ field }) =>
      change(`${field} answered no`, (facts) => ({
        ...facts,
        request: { ...facts.request, answers: { ...facts.request.answers, [field]: 'no' } },
      })),
    ),
  ...['lowImpact', 'againstGoodCare'].map((name) =>
    change(`${name} answered yes`, (facts) => ({
      ...facts,
      consents: [],
      request: { ...facts.request, answers: { ...facts.request.answers, [name]: 'yes' } },
    })),
  ),
  asked('the other way', ({ direction }) => ({ direction: direction === 'ask' ? 'give' : 'ask' })),
  asked('a purpose nobody knows', () => ({ purpose: 'no-such-purpose' })),
]

const party = (side: 'source' | 'recipient', id: string, more: (party: Party) => Partial<Party>) =>
  change(`${side} ${id}`, (facts) => ({ ...facts, [side]: { ...facts[side], ...more(facts[side]) } }))

const partyVariations: readonly Variation[] = [
  ...(['source', 'recipient'] as const).flatMap((side) => [
    party(side, 'takes no part', () => ({ active: false })),
    party(side, 'without mandate', () => ({ mandates: [] })),
    party(side, 'with an ended mandate', ({ mandates }) => ({
      mandates: mandates.map((mandate) => ({ ...mandate, until: '2026-11-21' })),
    })),
    party(side, 'of no known kind', () => ({ kind: 'unknown' })),
    party(side, 'the municipality itself', () => ({ kind: 'municipality-controller' })),
    party(side, 'the other side', () => ({ oin: '00000099000000000007' })),
  ]),
  change('one organisation with itself', (facts) => ({
    ...facts,
    source: { ...facts.source, oin: facts.recipient.oin },
  })),
]

const assertions = (tables: Tables): readonly Variation[] => [
  ...Object.keys(tables.vocabulary.legalBases).map((legalBasis) =>
    asked(`asserts ${legalBasis}`, () => ({ asserted: { legalBasis, law: null } })),
  ),
  ...[...Object.keys(tables.vocabulary.laws), ...tables.notInForce.flatMap(({ citedAs }) => citedAs.slice(0, 1))].map(
    (law) => asked(`cites ${law}`, () => ({ asserted: { legalBasis: null, law } })),
  ),
]

/** Hats the caller's kind knows, and one of no law, and another kind's: under each the same question. */
export const hats = (tables: Tables): readonly Variation[] => {
  const tasks = [...new Set(Object.values(tables.vocabulary.organisationKinds).flatMap((kind) => kind.hats))]
  const none = change('without a hat', (facts) => ({
    ...facts,
    professional: { ...facts.professional, actingAs: null },
    source: withoutTask(facts.source),
    recipient: withoutTask(facts.recipient),
  }))
  const each = tasks.flatMap((task) =>
    ['usual', null].map((law) =>
      change(`as ${task}${law === null ? ' without a law' : ''}`, (facts) => {
        const caller = facts.direction === 'ask' ? facts.recipient : facts.source
        const usual = own(tables.vocabulary.organisationKinds, caller.kind)?.ownTask?.usual ?? null
        return { ...facts, professional: { function: null, actingAs: { task, law: law && usual, organisation: null } } }
      }),
    ),
  )
  return [none, ...each]
}

const withoutTask = ({ task: _, ...party }: Party): Party => party

/** The same question for every other purpose, also those that are closed or not opened. */
export const otherPurposes = ({ vocabulary }: Tables): readonly Variation[] =>
  Object.keys(vocabulary.purposes).map((purpose) =>
    change(`for ${purpose}`, (facts) => ({ ...facts, purpose, case: { state: 'absent' } })),
  )
