import type { ConsentRecord, Facts, Statement, Withdrawal } from '../core/facts.ts'
import { cast, sides } from './enumerate-lanes.ts'

/** What was said about an exchange, as a change of its facts. */
export interface Variation {
  readonly id: string
  readonly apply: (facts: Facts) => Facts
}

type Layer = 'ground' | 'condition' | 'secrecy' | 'help'
interface Said {
  readonly by: readonly (readonly [who: string, capacity: string])[]
  readonly layers?: readonly Layer[]
  readonly outcome?: Statement['outcome']
  readonly on?: string
  readonly more?: Partial<ConsentRecord>
  readonly scope?: Partial<ConsentRecord['scope']>
  readonly statement?: Partial<Statement>
}

/** One word in each of these layers, for exactly what is asked, both directions. */
export const said = (
  facts: Facts,
  { by, layers, outcome = 'given', on = '2026-11-02', ...more }: Said,
): readonly ConsentRecord[] =>
  (layers ?? ['ground', 'condition', 'secrecy']).map((layer) => ({
    id: `${outcome}-${layer}-${by.map(([who]) => who).join('-')}-${on}`,
    layer: layer === 'ground' || layer === 'condition' ? 'legal-basis' : layer,
    kind: layer === 'condition' ? 'statutory-condition' : 'consent',
    scope: {
      purposes: [facts.purpose],
      categories: [...new Set([...facts.categories.map(({ category }) => category), 'involvement'])],
      ...{ sources: Object.values(sides), recipients: Object.values(sides), fields: {}, ...more.scope },
    },
    ...{ validUntil: null, recordedAt: `${on}T09:00:00.000Z`, freeConsent: layer === 'ground' ? free : null },
    statements: by.map(([who, capacity]) => ({
      ...{ by: who, capacity, outcome, saidAt: `${on}T08:00:00.000Z`, saidOn: on, method: 'written' as const },
      ...{ recordedAt: `${on}T09:00:00.000Z`, ...more.statement },
    })),
    ...more.more,
  }))

const free = {
  ...{ inSubjectInterest: true, concreteRequest: true, individualCase: true },
  ...{ refusalWithoutDetrimentExplained: true, alternativeOffered: true },
}

const self = [cast.subject, 'self'] as const
const holdersOf = ({ person: { authority } }: Facts) =>
  'holders' in authority ? authority.holders.map(({ id, capacity }) => [id, capacity] as const) : []
const everybody = (facts: Facts) => [self, ...holdersOf(facts)]

const withdrawn = (by: string, more: Partial<Withdrawal> = {}): readonly Withdrawal[] => [
  {
    ...{ id: `withdrawal-${by}`, by, consent: null, scope: 'all', saidAt: '2026-11-10T08:00:00.000Z' },
    ...{ saidOn: '2026-11-10', recordedAt: '2026-11-10T09:00:00.000Z', ...more },
  },
]

const word = (id: string, make: (facts: Facts) => Said | readonly Said[]): Variation => ({
  id,
  apply: (facts) => ({ ...facts, consents: [make(facts)].flat().flatMap((each) => said(facts, each)) }),
})

const all = word('everybody', (facts) => ({ by: everybody(facts) }))
const stop = (id: string, withdrawals: (facts: Facts) => readonly Withdrawal[]): Variation => ({
  id: `everybody, ${id}`,
  apply: (facts) => ({ ...all.apply(facts), withdrawals: withdrawals(facts) }),
})

/** What there may be on record about an exchange: who said yes or no, in which layer, how, and what was taken back. */
export const words: readonly Variation[] = [
  { id: 'no word', apply: (facts) => facts },
  word('self', () => ({ by: [self] })),
  word('one holder', (facts) => ({ by: holdersOf(facts).slice(0, 1) })),
  word('holders', (facts) => ({ by: holdersOf(facts) })),
  word('self and one holder', (facts) => ({ by: [self, ...holdersOf(facts).slice(0, 1)] })),
  all,
  ...(['ground', 'condition', 'secrecy', 'help'] as const).map((layer) =>
    word(`everybody, ${layer} only`, (facts) => ({ by: everybody(facts), layers: [layer] })),
  ),
  word('holders, self refuses', (facts) => [{ by: holdersOf(facts) }, { by: [self], outcome: 'refused' }]),
  word('everybody, one holder refuses', (facts) => [
    { by: [self, ...holdersOf(facts).slice(1)] },
    { by: holdersOf(facts).slice(0, 1), outcome: 'refused' },
  ]),
  word('everybody, expired', (facts) => ({ by: everybody(facts), more: { validUntil: '2026-11-21' } })),
  word('everybody, too old', (facts) => ({ by: everybody(facts), on: '2024-11-02' })),
  word('everybody, not this category', (facts) => ({
    by: everybody(facts),
    scope: { categories: [facts.categories[0]?.category ?? ''] },
  })),
  word('everybody, another recipient', (facts) => ({
    by: everybody(facts),
    scope: { recipients: ['00000099000000000003'], sources: ['00000099000000000003'] },
  })),
  word('everybody, too wide', (facts) => ({
    by: everybody(facts),
    scope: { purposes: [facts.purpose, 'statistics'] },
  })),
  word('everybody, by kind', (facts) => {
    const kinds = [facts.source.kind, facts.recipient.kind]
    return { by: everybody(facts), scope: { sources: kinds, recipients: kinds } }
  }),
  word('everybody, as a condition for help', (facts) => ({ by: everybody(facts), more: { conditionForHelp: true } })),
  word('everybody, not asked whether free', (facts) => ({ by: everybody(facts), more: { freeConsent: null } })),
  word('everybody, a relative interpreted', (facts) => ({
    by: everybody(facts),
    statement: { method: 'oral', interpreter: 'relative' },
  })),
  word('somebody else', () => ({ by: [[cast.other, 'relative']] })),
  stop('self withdraws', () => withdrawn(cast.subject)),
  stop('one holder withdraws', (facts) =>
    holdersOf(facts)
      .slice(0, 1)
      .flatMap(([who]) => withdrawn(who)),
  ),
  stop('somebody else withdraws', () => withdrawn(cast.other)),
]

/** The yes of everybody who may be asked. */
export const everybodySaidYes = all

/** What the words come to where the finer points of a word matter less. */
export const fewWords: readonly Variation[] = words.filter(({ id }) =>
  ['no word', 'self', 'holders', 'everybody', 'everybody, one holder refuses'].includes(id),
)

/** The words that were taken back. */
export const stops: readonly Variation[] = words.filter(({ id }) => id.endsWith('withdraws'))
