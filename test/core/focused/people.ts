import type { Authority, BirthDate, ConsentRecord, Facts, RecordedFact } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { edge, everybody, word, type Maybe, type Pick } from '../varied.ts'

/** Who speaks for an adult, and for a child, and what may stop a word. */
const ofAdults = ['capacity-assessment', 'capacity-assessment', 'curatorship', 'mentorship', 'administration', 'proxy']
const ofChildren = ['unreachable', 'other-parent-informed', 'court-substituted-consent', 'special-curator']
const more = ['suspected-harm', 'help-without-parents', 'secret-consultation', 'guardianship', 'court-authority-order']

const detailsOf = (kind: string, facts: Facts, pick: Pick, maybe: Maybe): RecordedFact['details'] => {
  const scope = pick([{}, { purposes: [facts.purpose] }, { categories: ['plan', 'health'] }, { purposes: ['other'] }])
  switch (kind) {
    case 'capacity-assessment':
      return {
        outcome: pick(['capable', 'incapable', 'incapable']),
        ...(maybe(0.8) ? { matter: pick([null, 'sharing', facts.purpose, 'money', 7]) } : {}),
      }
    case 'proxy':
      return { sharing: maybe(0.7), reviewed: maybe(0.5) }
    case 'relative':
      return {
        relation: pick(['partner', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'grandchild', 'friend']),
        ...(maybe(0.2) ? { closerUnwilling: true } : {}),
      }
    case 'other-parent-informed':
      return { reaction: pick(['objects', 'objection', 'agrees', 'silent']) }
    case 'court-substituted-consent':
    case 'special-curator':
      return maybe(0.7) ? { scope } : {}
    case 'court-authority-order':
      return pick([{ holders: ['father'] }, { holders: ['aunt', 'mother'], capacity: 'guardian' }, {}])
    default:
      return {}
  }
}

const fact = (kind: string, i: number, facts: Facts, pick: Pick, maybe: Maybe): RecordedFact => ({
  ...{ id: `fact-${String(i)}`, kind },
  // Everybody said yes on 15 July: what was learned on that very day, before it and since.
  from: pick(['2026-01-01', '2026-07-14', '2026-07-15', '2026-07-16']),
  until: pick([null, null, null, '2026-11-21', '2026-11-22']),
  recordedAt: pick([
    '2026-01-02T00:00:00.000Z',
    '2026-11-22T11:00:00.000Z',
    '2026-11-22T11:00:00.001Z',
    '2026-08-01T00:00:00.000Z',
  ]),
  source: { type: 'professional', reference: null },
  concerns: maybe(0.85) ? pick(['subject', 'mother', 'father', 'aunt', 'mentor', 'curator']) : null,
  details: detailsOf(kind, facts, pick, maybe),
})

/** Some of everybody's words are not there, were a no, or are weaker than they might be. */
const words = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): readonly ConsentRecord[] => {
  const gone = ['subject', 'mother', 'father', 'aunt', 'mentor', 'curator'].filter(() => maybe(0.3))
  const refused = maybe(0.25) ? pick(['subject', 'mother', 'father', 'aunt']) : null
  return everybody(tables, facts, facts.person.recorded).map((record): ConsentRecord => {
    const statements = record.statements
      .filter(({ by }) => !gone.includes(by))
      .map((said) => (said.by === refused && maybe(0.8) ? { ...said, outcome: 'refused' as const } : said))
    const known = { ...record, statements }
    return maybe(0.15) ? word(known, facts, pick, maybe) : known
  })
}

const withdrawals = (pick: Pick, maybe: Maybe): Facts['withdrawals'] =>
  ['one', 'two']
    .filter(() => maybe(0.15))
    .map((id) => ({
      ...{
        id,
        by: pick(['subject', 'mother', 'father', 'aunt', 'stranger']),
        consent: pick([null, null, 'consent-0', 'none']),
      },
      ...{ scope: 'all', saidAt: '2026-09-01T10:00:00.000Z', saidOn: '2026-09-01' },
      recordedAt: pick(['2026-09-01T10:00:00.000Z', '2026-11-22T11:00:00.000Z', '2026-11-22T11:00:00.001Z']),
    }))

const speak = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): Facts => ({
  ...facts,
  consents: words(tables, facts, pick, maybe),
  withdrawals: withdrawals(pick, maybe),
  initiatedBy: pick(['professional', 'professional', 'resident']),
})

/** Of age: capable or not in this matter, with those who may speak beside or instead of him. */
export const adults = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): Facts => {
  const kinds = [...ofAdults, 'relative', 'relative', 'relative']
  const some = Array.from({ length: pick([1, 2, 2, 3, 4]) }, () => pick(kinds))
  const recorded = some.map((kind, i) => fact(kind, i, facts, pick, maybe))
  const birthDate: BirthDate = maybe(0.9) ? facts.person.birthDate : edge(facts.moment.localDate, pick)
  const underCuratele = pick(['no', 'no', 'yes', 'unknown'] as const)
  return speak(tables, { ...facts, person: { ...facts.person, birthDate, recorded, underCuratele } }, pick, maybe)
}

const holder = (id: string, capacity: 'parent' | 'guardian' = 'parent') => ({ id, handle: `ah_${id}`, capacity })
const authorities: readonly Authority[] = [
  { kind: 'joint', holders: [holder('mother'), holder('father')] },
  { kind: 'joint', holders: [holder('mother'), holder('father')] },
  { kind: 'sole', holders: [holder('mother')] },
  { kind: 'guardian', holders: [holder('aunt', 'guardian'), holder('mentor', 'guardian')] },
  { kind: 'guardian-unnamed' },
  { kind: 'unknown' },
]

/** Under age: those who have gezag, one of them silent, away, against, or a danger. */
export const children = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): Facts => {
  const kinds = [...ofChildren, ...ofChildren, ...more, 'capacity-assessment']
  const some = Array.from({ length: pick([0, 1, 1, 2, 3]) }, () => pick(kinds))
  const recorded = some.map((kind, i) => fact(kind, i, facts, pick, maybe))
  const years = pick(['2018', '2015', '2014', '2013', '2011', '2010', '2009'])
  const birthDate: BirthDate = maybe(0.7)
    ? { kind: 'date', on: `${years}-${pick(['05-15', '11-22', '11-23'])}` }
    : edge(facts.moment.localDate, pick)
  const small = maybe(0.3)
    ? [{ category: pick(['involvement', 'plan']), fields: null, why: 'given' as const }]
    : facts.categories
  const said = Object.fromEntries(['lowImpact', 'againstGoodCare'].map((name) => [name, maybe(0.25) ? 'yes' : 'no']))
  return speak(
    tables,
    {
      ...facts,
      categories: small,
      request: { ...facts.request, answers: { ...facts.request.answers, ...said } },
      person: { ...facts.person, birthDate, recorded, authority: pick(authorities) },
    },
    pick,
    maybe,
  )
}
