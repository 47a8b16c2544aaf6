import type { Authority, BirthDate, Facts, RecordedFact, RightFacts } from '../../../src/core/facts.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { scenarioFacts } from '../../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../../src/policy/scenario-files.ts'
import { generator } from '../generated.ts'
import { RightSheet } from '../naive/rights.ts'
import { perSeed, unlike, type Rule } from './rule.ts'

const { tables } = loadPolicies('policies').of('9901')
const rules = tables.rights
const s30 = loadScenarios('policies/scenarios').filter(({ id }) => id === 'S30')
const [base] = s30.flatMap((scenario) => [...scenarioFacts(scenario, () => 'none').values()])
if (rules === undefined || base === undefined) throw new Error('no table of rights, or no S30')

type Pick = <T>(items: readonly T[]) => T
type Maybe = (chance: number) => boolean

const days = ['2026-11-22', '2026-08-31', '2026-09-01', '2028-02-29', '2027-03-01']
const people = ['subject', 'subject', 'mother', 'mother', 'father', 'aunt']

const bornOf = (day: string, pick: Pick, maybe: Maybe): BirthDate => {
  if (maybe(0.03)) return { kind: 'unknown' }
  const year = String(Number(day.slice(0, 4)) - pick([6, 12, 12, 13, 16, 16, 17, 18, 30]))
  const isLeap = Number(year) % 4 === 0
  const today = isLeap ? day.slice(4) : day.slice(4).replace('02-29', '02-28')
  const on = `${year}${pick([today, '-01-01', '-12-31', isLeap ? '-02-29' : '-02-28', '-09-01'])}`
  return maybe(0.85) ? { kind: 'date', on } : { kind: 'partial', earliest: `${year}-01-01`, latest: `${year}-12-31` }
}

const holder = (id: string, capacity: 'parent' | 'guardian' = 'parent') => ({ id, handle: `ah_${id}`, capacity })

const authorityOf = (pick: Pick): Authority =>
  pick<Authority>([
    { kind: 'joint', holders: [holder('mother'), holder('father')] },
    { kind: 'joint', holders: [holder('mother'), holder('father')] },
    { kind: 'sole', holders: [holder('mother')] },
    { kind: 'guardian', holders: [holder('aunt', 'guardian')] },
    { kind: 'unknown' },
    { kind: 'temporarily-none' },
    { kind: 'undeterminable' },
  ])

/** One of 18 or older who cannot judge it, and who speaks for him. */
const spokenFor = (who: string, pick: Pick): readonly RecordedFact[] => {
  const fact = { from: '2026-01-01', until: null, recordedAt: '2026-01-02T00:00:00.000Z' }
  const source = { type: 'court', reference: null }
  const kind = pick(['mentorship', 'mentorship', 'relative', 'proxy', 'curatorship', 'administration'])
  const details = { relation: pick(['partner', 'child', 'grandchild']), sharing: true, reviewed: true }
  const outcome = pick(['incapable', 'incapable', 'incapable', 'capable'])
  return [
    { ...fact, ...{ id: 'able', kind: 'capacity-assessment', concerns: null, source, details: { outcome } } },
    { ...fact, ...{ id: 'speaks', kind, concerns: who, source, details } },
  ]
}

const recordedOf = (day: string, asker: string, pick: Pick, maybe: Maybe): readonly RecordedFact[] => {
  const scope = () =>
    pick<Readonly<Record<string, unknown>>>([
      {},
      { scope: null },
      { scope: {} },
      { scope: { purposes: ['own-access'] } },
      { scope: { purposes: ['other'] } },
      { scope: { categories: ['plan', 'wmo-support'] } },
    ])
  const details: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
    'capacity-assessment': () => ({
      outcome: pick(['incapable', 'incapable', 'capable']),
      matter: pick([null, 'sharing', 'own-access', 'money']),
    }),
    proxy: () => ({ sharing: maybe(0.7), reviewed: maybe(0.5) }),
    relative: () => ({ relation: pick(['partner', 'child', 'grandchild']) }),
    'special-curator': scope,
    'partial-authority-transfer': scope,
    'court-authority-order': () =>
      pick([
        {},
        { holders: ['father'] },
        { holders: ['father', 7, 'aunt'] },
        { holders: ['mother', 'father', 'aunt'] },
        { holders: [] },
      ]),
    'deceased-record-permission': () => pick([{}, {}, { outcome: 'refused' }]),
  }
  const kinds = [
    ...[
      'capacity-assessment',
      'capacity-assessment',
      'capacity-assessment',
      'curatorship',
      'administration',
      'mentorship',
    ],
    ...['proxy', 'relative', 'special-curator', 'partial-authority-transfer', 'court-authority-order', 'guardianship'],
    ...['provisional-guardianship', 'deceased-record-permission', 'shelter', 'suspected-harm', 'refusal-toward-parent'],
    ...['secret-consultation', 'sealed'],
  ]
  return Array.from({ length: pick([0, 1, 1, 2, 3]) }, (_, i): RecordedFact => {
    const kind = pick(kinds)
    return {
      ...{ id: `fact-${String(i)}`, kind, from: pick(['2026-01-01', '2024-05-05', '2016-01-01', day, day]) },
      until: pick([null, null, null, day, '2026-08-30']),
      recordedAt: pick(['2026-01-02T00:00:00.000Z', '2026-06-02T00:00:00.000Z', '2029-01-01T00:00:00.000Z']),
      ...{ source: { type: 'professional', reference: null }, concerns: pick([asker, asker, 'father', 'aunt', null]) },
      details: details[kind]?.() ?? {},
    }
  })
}

const asks = [
  ...['wmo-support', 'plan', 'involvement', 'contact', 'income', 'debt', 'household', 'informant', 'work-notes'],
  ...['exchange-log', 'safety', 'medical-file', 'identity'],
]

const categoriesOf = (pick: Pick, maybe: Maybe): Facts['categories'] => {
  const { categories } = tables.vocabulary
  const known = asks.filter((name) => name in categories)
  const names = [...new Set(Array.from({ length: pick([1, 1, 2, 3]) }, () => pick(known)))]
  const named = (category: string) => {
    const all = Object.keys(categories[category]?.fields ?? {})
    return [...all.filter(() => maybe(0.5)), ...(maybe(0.1) ? ['no-such-field'] : [])]
  }
  const list = names.map((category) => ({
    category,
    fields: maybe(0.5) ? named(category) : null,
    why: 'given' as const,
  }))
  return maybe(0.02) ? [] : list
}

const rightOf = (by: RightFacts['by'], pick: Pick, maybe: Maybe): RightFacts => ({
  ...{
    right: maybe(0.98) ? pick([...Object.keys(rules.rights), 'access', 'access']) : pick(['no-right', 'constructor']),
    by,
  },
  law: maybe(0.98) ? pick(['wmo', 'jeugdwet', 'wgbo', 'avg']) : 'no-law',
  ...(maybe(0.8) ? { written: maybe(0.85) } : {}),
  ...(maybe(0.5) ? { reason: pick(['given', 'given', 'missing', 'general'] as const) } : {}),
  ...(maybe(0.4) ? { jointly: pick([['father'], ['mother'], ['aunt'], []]) } : {}),
  ...(maybe(0.4) ? { subjectSaid: pick(['agrees', 'objects'] as const) } : {}),
  ...(maybe(0.4) ? { legalBasis: pick(['public-task', 'consent', 'contract', 'legitimate-interest']) } : {}),
  ...(maybe(0.2) ? { aboutJudgement: maybe(0.7) } : {}),
  ...(maybe(0.2) ? { incident: maybe(0.7) } : {}),
  ...(maybe(0.3) ? { held: maybe(0.8) } : {}),
  ...(maybe(0.3) ? { weightyInterest: maybe(0.8) } : {}),
})

/** Facts about somebody's right over a file, in every direction the table knows. */
export const rightCase = perSeed((seed): { readonly facts: Facts; readonly right: RightFacts } => {
  const { pick, maybe } = generator(tables, seed + 200_000)
  const localDate = pick(days)
  const who = pick(people)
  const right = rightOf({ who, capacity: pick(['self', 'parent', 'parent', 'guardian', 'relative']) }, pick, maybe)
  const died = maybe(0.2)
  const deferred = { deferredUntil: '2026-12-01', reason: 'given' }
  const facts: Facts = {
    ...base,
    moment: { at: `${localDate}T11:00:00.000Z`, localDate },
    categories: categoriesOf(pick, maybe),
    request: { ...base.request, informed: maybe(0.1) ? deferred : base.request.informed },
    person: {
      ...{
        id: 'subject',
        registration: maybe(0.97) ? 'found' : 'not-found',
        birthDate: bornOf(localDate, pick, maybe),
      },
      authority: authorityOf(pick),
      ...{ underCuratele: 'no', addressSecret: pick(['no', 'no', 'no', 'yes', 'unknown']) },
      death: died
        ? { state: 'deceased', on: pick([null, localDate, '2026-05-01', '2024-01-01']) }
        : { state: 'alive', on: null },
      underInvestigation: pick(['no', 'no', 'no', 'no', 'yes']),
      recorded: [
        ...(maybe(0.2) ? spokenFor(who, pick) : []),
        ...(maybe(0.25) ? [] : recordedOf(localDate, who === 'subject' ? 'mother' : who, pick, maybe)),
      ],
    },
    right,
  }
  return { facts: frozen(facts), right }
})

const expected = perSeed((seed) => {
  const { facts, right } = rightCase(seed)
  return new RightSheet(tables, facts, rules, right).answer()
})

export const rightRules: readonly Rule[] = [
  {
    title: 'a right over a file comes to what rights.yaml says, by a second evaluator',
    cases: 4000,
    fault: ({ decide }, seed) => {
      const { person, permitted, withheld, ...decision } = decide(tables, rightCase(seed).facts)
      const names = (sets: readonly { readonly category: string; readonly fields: readonly string[] }[], more = '') =>
        sets.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}${more}`))
      const got = {
        ...decision,
        permitted: names(permitted),
        withheld: withheld.flatMap((item) => names([item], ` ${item.code} ${item.outcome}`)).toSorted(),
      }
      return person === 'subject' ? unlike('right', got, expected(seed)) : `decided about ${person}`
    },
  },
]
