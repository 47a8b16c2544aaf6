import t from 'tap'
import { adviceFor } from '../../src/core/advising.ts'
import { decide } from '../../src/core/decide.ts'
import type { Moment, Party } from '../../src/core/facts.ts'
import { tell } from '../../src/core/tell.ts'
import { tellAdvice } from '../../src/core/tell-advice.ts'
import { judge } from '../../src/console/made-up/judged.ts'
import {
  type Answers,
  areWhole,
  authorities,
  type Known,
  readAll,
  readCategories,
  readPerson,
  readPurpose,
  readSides,
  saidWords,
} from '../../src/console/sharing/answers.ts'
import { filledIn, kept } from '../../src/console/sharing/filled.ts'
import { madeUpFacts } from '../../src/console/sharing/made-up-facts.ts'
import { knownPurposes } from '../../src/console/sharing/purposes.ts'
import { adviceQuestion, realFaultsOf, realFilledIn } from '../../src/console/sharing/real-form.ts'
import { AdviceBody } from '../../src/exchange/question-schema.ts'
import { decisionView } from '../../src/exchange/view.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

// A busy machine is no fault.
t.setTimeout(300_000)

const policy = loadPolicies('policies').of('9901')
const { tables } = policy
const moment: Moment = { at: '2026-11-27T11:00:00.000Z', localDate: '2026-11-27' }
const known = (ownKind: string): Known => ({
  ...{ tables, localDate: moment.localDate, ownKind },
  participants: [{ oin: '00000099000000004000', name: 'De Regenboog', kind: 'school' }],
})
const party = (kind: string): Party => ({ oin: '00000099000000002000', kind, active: true, mandates: [] })

/** Many answers: who, with whom, for all that is offered, of every age at which a rule changes. */
const many = function* (): Generator<readonly [kind: string, answers: Answers]> {
  const kinds = [
    'school',
    'local-team-municipal',
    'municipality-debt',
    'municipality-wmo',
    'general-practice',
    'youth-care-provider',
  ]
  const others = [
    'youth-care-provider',
    'municipality-wmo',
    'school',
    'veilig-thuis',
    'local-team-municipal',
    'certified-institution',
  ]
  let at = 0
  for (const kind of kinds)
    for (const other of others)
      for (const direction of ['ask', 'give'] as const) {
        const sides = { direction, other: { kind: other, oin: null } }
        const { between, beside } = knownPurposes(known(kind), sides)
        for (const purpose of [...between, ...beside.slice(0, 1)])
          for (const age of [8, 12, 16, 18, 40]) {
            at += 1
            if (at % 7 > 0) continue
            const all = Object.keys(tables.purposes[purpose]?.categories ?? {})
            const categories = all.filter((_, i) => i % 3 === at % 3)
            const authority = age < 18 ? (authorities[at % 4] ?? null) : null
            for (const word of saidWords)
              yield [
                kind,
                { ...sides, purpose, categories: categories.length > 0 ? categories : all, age, authority, word },
              ]
          }
      }
}

t.test('what the page says is what the API would say of the same facts', async (t) => {
  let asked = 0
  const outcomes = new Set<string>()
  for (const [kind, answers] of many()) {
    const facts = madeUpFacts(tables, { municipality: '9901', moment, self: party(kind), other: null }, answers)
    const { whole, decision } = judge(policy, facts, 'nl')
    const teller = { kind: 'municipality-controller', scopes: ['audit'], recordsConsent: true }
    const again = decide(tables, facts)
    const view = decisionView(
      policy.words('nl'),
      {
        ...{ alias: 'a', person: facts.person.id, missing: again.missing, declined: null, dutyId: () => null },
        told: tell(tables, again, teller),
        ways: tellAdvice(tables, again, adviceFor(tables, facts, again), teller),
        receipt: { decision: 'd', release: null },
      },
      new Map(),
    )
    asked += 1
    outcomes.add(decision.outcome)
    const { outcome, ground, permitted, withheld, reasons, missing, obligations, remedies, rows } = view
    const same = {
      ...{ outcome, ground, permitted, withheld, reasons },
      missing: missing.map(({ person: _person, ...one }) => one),
      obligations: obligations.map(({ id: _id, ...one }) => one),
      remedies: remedies.map(({ text, outcome: to, persons, changes }) => ({
        ...{ text, outcome: to, persons },
        changes: changes.map((change) => ({
          ...{ kind: change.kind, text: change.text },
          ...('missingFields' in change ? { missingFields: change.missingFields } : {}),
        })),
      })),
      rows,
    }
    if (JSON.stringify(whole) !== JSON.stringify({ ...same })) t.same(whole, same, JSON.stringify([kind, answers]))
  }
  t.ok(asked > 300, `${asked} questions`)
  t.same(
    [...outcomes].toSorted(),
    ['deny', 'needs-consent', 'permit', 'permit-partial', 'review'],
    'every outcome was met',
  )
})

t.test('a yes of everybody never gives less, and a no never more', async (t) => {
  const fieldsOf = (kind: string, answers: Answers) =>
    judge(
      policy,
      madeUpFacts(tables, { municipality: '9901', moment, self: party(kind), other: null }, answers),
      'nl',
    ).decision.permitted.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`))
  let more = 0
  for (const [kind, answers] of many()) {
    if (answers.word !== 'nobody-asked') continue
    const before = fieldsOf(kind, answers)
    const yes = fieldsOf(kind, { ...answers, word: 'all-yes' })
    const no = fieldsOf(kind, { ...answers, word: 'somebody-no' })
    if (yes.length > before.length) more += 1
    t.ok(
      before.every((field) => yes.includes(field)),
      `yes: ${JSON.stringify([kind, answers])}`,
    )
    t.ok(
      no.every((field) => before.includes(field)),
      `no: ${JSON.stringify([kind, answers])}`,
    )
  }
  t.ok(more > 5, `a yes mattered ${more} times`)
})

t.test('each of the four questions names its faults, all at once', async (t) => {
  const of = known('school')
  const named = (read: { readonly faults: readonly { readonly field: string }[] }) =>
    read.faults.map(({ field }) => field)
  t.same(named(readSides({}, of)), ['direction', 'other'])
  t.same(named(readSides({ direction: 'ask', other: 'kind:nobody' }, of)), ['other'])
  t.same(named(readSides({ direction: 'take', other: 'oin:00000099000000004000' }, of)), ['direction'])
  t.same(named(readSides({ direction: 'ask', other: 'oin:00000099000000009999' }, of)), ['other'])
  t.same(named(readSides({ direction: 'ask', other: 'kind:__proto__' }, of)), ['other'])
  t.same(readSides({ direction: 'ask', other: 'oin:00000099000000004000' }, of).answer, {
    direction: 'ask',
    other: { kind: 'school', oin: '00000099000000004000' },
  })
  const sides = { direction: 'ask', other: { kind: 'youth-care-provider', oin: null } } as const
  t.same(named(readPurpose({}, sides, of)), ['purpose'])
  t.same(named(readPurpose({ purpose: 'fraud-enforcement' }, sides, of)), ['purpose'], 'one that is not offered')
  t.same(named(readPurpose({ purpose: 'constructor' }, sides, of)), ['purpose'])
  t.same(named(readCategories({}, 'debt-help', of)), ['categories'])
  t.same(named(readCategories({ categories: ['debt', 'medical-file'] }, 'debt-help', of)), ['categories'])
  t.same(readCategories({ categories: ['debt', 'income'] }, 'debt-help', of).answer, ['income', 'debt'])
  t.same(readCategories({}, 'anonymous-consult', of).answer, [], 'nobody is in it, so nothing is chosen')
  t.same(named(readPerson({})), ['age', 'word'])
  t.same(named(readPerson({ age: '9' })), ['authority', 'word'])
  t.same(named(readPerson({ age: '-1', word: 'all-yes' })), ['age'])
  t.same(named(readPerson({ age: '121', word: 'all-yes' })), ['age'])
  t.same(named(readPerson({ age: '9,5', word: 'all-yes' })), ['age'])
  t.same(named(readPerson({ age: '9', authority: 'boss', word: 'all-yes' })), ['authority'])
  t.same(named(readPerson({ age: '40', word: 'perhaps' })), ['word'])
  t.same(readPerson({ age: ' 40 ', authority: 'joint', word: 'all-yes' }).answer, {
    ...{ age: 40, authority: null, word: 'all-yes' },
  })
})

t.test('an answer that no longer fits what comes before it counts as not given', async (t) => {
  const of = known('municipality-debt')
  const filled = {
    ...{ direction: 'ask', other: 'kind:municipality-wmo', purpose: 'debt-help', categories: ['debt'] },
    ...{ age: '40', word: 'nobody-asked' },
  }
  t.equal(readAll(filled, of).step, 5)
  t.ok(areWhole(readAll(filled, of).answers))
  t.equal(readAll({ ...filled, purpose: 'compulsory-education' }, of).step, 2)
  t.equal(readAll({ ...filled, categories: ['education'] }, of).step, 3)
  t.equal(readAll({ ...filled, age: '12' }, of).step, 4)
  t.equal(readAll({ ...filled, other: '' }, of).step, 1)
})

t.test('what is kept of a form is short, of known names, and text', async (t) => {
  const hostile = { direction: ['x', 'y'], other: 'a'.repeat(5000), __proto__: { purpose: 'x' }, bsn: '999990019' }
  t.same(filledIn(hostile, 1), { direction: '', other: 'a'.repeat(60) })
  t.same(filledIn({ categories: Array.from({ length: 500 }, () => 'c'.repeat(500)) }, 3).categories?.length, 40)
  t.same(filledIn(null, 4), { age: '', authority: '', word: '' })
  t.same(kept('text'), {})
  t.notOk('bsn' in kept({ bsn: '999990019' }))
})

t.test('the question about a real person is one that the API takes', async (t) => {
  const place = { municipality: '9901', localDate: '2026-11-27' }
  const answers: Answers = {
    ...{ direction: 'ask', other: { kind: 'municipality-wmo', oin: null }, purpose: 'debt-help' },
    ...{ categories: ['debt'], age: 40, authority: null, word: 'nobody-asked' },
  }
  const form = (more: object) => realFilledIn({ who: '999990019', why: 'Voor het plan.', ...more })
  const { question } = adviceQuestion(answers, form({ informed: '2026-11-01', tried: 'Gevraagd.' }), place)
  t.ok(AdviceBody.safeParse(question).success)
  t.match(question, { persons: [{ bsn: '999990019' }], source: { kind: 'municipality-wmo' } })
  t.match(adviceQuestion(answers, form({ who: '999 990 019' }), place).question, { persons: [{ bsn: '999990019' }] })
  t.match(adviceQuestion(answers, form({ who: 'LL-1234' }), place).question, { persons: [{ reference: 'LL-1234' }] })
  const faultsOf = (more: object) => adviceQuestion(answers, form(more), place).faults.map(({ field }) => field)
  t.same(faultsOf({ who: '' }), ['who'])
  t.same(faultsOf({ who: '999990018' }), ['who'], 'nine digits that are no number of anybody')
  t.same(faultsOf({ why: 'Zie 999990019.' }), ['why'])
  t.same(faultsOf({ case: '999990019' }), ['case'])
  t.same(faultsOf({ tried: 'x'.repeat(3000) }), ['tried'])
  t.same(faultsOf({ informed: '2026-12-01' }), ['informed'])
  t.same(realFaultsOf('bsn-not-allowed', []), [{ field: 'who', fault: 'bsn-not-allowed' }])
  t.same(
    realFaultsOf('invalid-input', [
      { name: 'persons.0.reference', code: 'unknown' },
      { name: 'case', code: 'invalid' },
      { name: 'categories.0.why', code: 'bsn-in-text' },
      { name: 'subjectMatter', code: 'bsn-in-text' },
      { name: 'informed.on', code: 'invalid' },
      { name: 'alternativesTried', code: 'too-big' },
    ]).map(({ field }) => field),
    ['who', 'case', 'why', 'informed', 'tried'],
  )
  t.same(realFaultsOf('invalid-input', []), [{ field: 'who', fault: 'other' }])
})
