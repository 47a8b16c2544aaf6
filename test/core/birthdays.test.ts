import t, { type Test } from 'tap'
import { decide } from '../../src/core/decide.ts'
import type { ConsentRecord, Facts, Moment, RecordedFact } from '../../src/core/facts.ts'
import { momentOf } from '../../src/http/moment.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'

t.setTimeout(300_000)

const { tables } = loadPolicies('policies').of('9901')
const factsOf = (id: string): Facts => {
  const scenario = loadScenarios('policies/scenarios').find((known) => known.id === id)!
  const [facts] = [...scenarioFacts(scenario, (purpose) => tables.purposes[purpose]?.case ?? 'none').values()]
  return facts!
}

const clock = new Intl.DateTimeFormat('nl', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })
const offsets = ['+01:00', '+02:00'] as const

/** The one instant at which clocks in Amsterdam show this, turned by the edge itself; with the offset that held. */
const local = (day: string, time: string): { readonly moment: Moment; readonly offset: string } => {
  const found = offsets
    .map((offset) => ({ offset, date: new Date(`${day}T${time}:00${offset}`) }))
    .filter(({ date }) => momentOf(date).localDate === day && clock.format(date) === time)
  if (found.length !== 1) throw new Error(`${day} ${time} is ${found.length} instants`)
  return { moment: momentOf(found[0]!.date), offset: found[0]!.offset }
}

const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
const dayBefore = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
const daysOf = (year: number): readonly string[] =>
  Array.from({ length: isLeap(year) ? 366 : 365 }, (_, n) =>
    new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10),
  )
/** The day somebody becomes so old: who was born on 29 February, in a common year on 1 March. */
const birthday = (born: string, age: number): string => {
  const year = Number(born.slice(0, 4)) + age
  return born.endsWith('02-29') && !isLeap(year) ? `${year}-03-01` : `${year}${born.slice(4)}`
}

/** Whoever the scenario is about, born on this day, asked about at this moment, every word said ten days before. */
const when = (facts: Facts, born: string, moment: Moment): Facts => {
  const at = new Date(Date.parse(moment.at) - 10 * 86_400_000)
  const said = momentOf(at)
  const consents = facts.consents.map((consent): ConsentRecord => ({
    ...consent,
    recordedAt: said.at,
    statements: consent.statements.map((one) => ({
      ...one,
      saidAt: said.at,
      saidOn: said.localDate,
      recordedAt: said.at,
    })),
  }))
  const recorded = facts.person.recorded.map((fact): RecordedFact => ({
    ...fact,
    from: '2000-01-01',
    recordedAt: '2000-01-01T00:00:00.000Z',
  }))
  return { ...facts, moment, consents, person: { ...facts.person, birthDate: { kind: 'date', on: born }, recorded } }
}

interface Change {
  readonly what: string
  readonly age: number
  readonly facts: Facts
  readonly before: string
  readonly after: string
}

const parentsAlone = factsOf('S09')
const byYouth = (facts: Facts): Facts => ({
  ...facts,
  consents: facts.consents.map((consent) => ({
    ...consent,
    statements: consent.statements.slice(0, 1).map((said) => ({ ...said, by: facts.person.id, capacity: 'self' })),
  })),
})
const asked = (id: string, right: NonNullable<Facts['right']>): Facts => ({ ...factsOf(id), right })

/** Each age in both directions: what begins on the day, and what ends on it. */
const changes: readonly Change[] = [
  { what: 'own access begins', age: 12, facts: factsOf('S31'), before: 'UNDER_12', after: 'OK_OWN_DATA' },
  {
    what: 'the word of the parents alone ends',
    age: 12,
    facts: parentsAlone,
    before: 'OK_CONSENT',
    after: 'CONSENT_MISSING_SUBJECT',
  },
  {
    what: 'the word of the youth alone begins',
    age: 16,
    facts: byYouth(parentsAlone),
    before: 'CONSENT_MISSING_REPRESENTATIVE',
    after: 'OK_CONSENT',
  },
  {
    what: 'access of a parent ends',
    age: 16,
    facts: asked('S34', { right: 'access', law: 'avg', by: { who: 'mother', capacity: 'parent' } }),
    before: 'OK_RIGHT',
    after: 'SECRECY',
  },
  {
    what: 'access of a parent of an incapable youth ends',
    age: 18,
    facts: factsOf('N-incapable-youth-parent-asks'),
    before: 'OK_RIGHT',
    after: 'REPRESENTATIVE_INVALID',
  },
  {
    what: 'own access of an incapable youth begins',
    age: 18,
    facts: factsOf('N-incapable-youth-asks'),
    before: 'REPRESENTATIVE_ONLY',
    after: 'OK_OWN_DATA',
  },
]

const seen = new Set<string>()

const code = (facts: Facts) => decide(tables, facts).reasons[0]?.code

const check = (t: Test, { age, facts, before, after }: Change, year: number) => {
  for (const born of daysOf(year)) {
    const day = birthday(born, age)
    const eve = local(dayBefore(day), '23:59')
    const dawn = local(day, '00:00')
    seen.add(`${eve.offset} to ${dawn.offset}`)
    if (dawn.moment.at.startsWith(day)) t.fail(`${day}: midnight in Amsterdam is the day before in UTC`)
    const first = code(when(facts, born, eve.moment))
    const second = code(when(facts, born, dawn.moment))
    if (first !== before) t.fail(`born ${born}, ${age} on ${day}: at 23:59 the day before ${first}, not ${before}`)
    if (second !== after) t.fail(`born ${born}, ${age} on ${day}: at 00:00 ${second}, not ${after}`)
  }
  t.pass(`every day of ${year}`)
}

for (const change of changes)
  t.test(`at ${change.age}: ${change.what}, at midnight in Amsterdam, for births on every day`, async (t) => {
    check(t, change, 2012)
    check(t, change, 2013)
  })

t.test('born on 29 February: 18 on 1 March of a common year, 12 and 16 on 29 February', async (t) => {
  t.equal(birthday('2012-02-29', 18), '2030-03-01')
  t.equal(birthday('2012-02-29', 12), '2024-02-29')
  const [, , , , parent] = changes
  t.equal(code(when(parent!.facts, '2012-02-29', local('2030-02-28', '23:59').moment)), 'OK_RIGHT')
  t.equal(code(when(parent!.facts, '2012-02-29', local('2030-03-01', '00:00').moment)), 'REPRESENTATIVE_INVALID')
})

t.test(
  'the days on which the clock goes forward and back: the birthday begins at midnight, not an hour beside it',
  async (t) => {
    const [begins] = changes
    for (const [born, day] of [
      ['2014-03-29', '2026-03-29'],
      ['2014-10-25', '2026-10-25'],
    ] as const) {
      const tomorrow = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      t.not(local(day, '00:00').offset, local(tomorrow, '00:00').offset, `the clock changes on ${day}`)
      t.equal(code(when(begins!.facts, born, local(dayBefore(day), '23:59').moment)), 'UNDER_12')
      t.equal(code(when(begins!.facts, born, local(day, '00:00').moment)), 'OK_OWN_DATA')
      const after = `${born.slice(0, 8)}${String(Number(born.slice(8)) + 1).padStart(2, '0')}`
      t.equal(
        code(when(begins!.facts, after, local(day, '23:59').moment)),
        'UNDER_12',
        'who is 12 the day after the change',
      )
      t.equal(code(when(begins!.facts, after, local(tomorrow, '00:00').moment)), 'OK_OWN_DATA')
    }
  },
)

t.test('winter and summer time were both among them', async (t) => {
  t.same([...seen].toSorted(), ['+01:00 to +01:00', '+02:00 to +02:00'])
})
