import t from 'tap'
import { readAnswer } from '../../src/partner-room/answer-form.ts'
import { type Filled, filledIn } from '../../src/pages/filled.ts'
import { askedIn, rowsOf, sentBy } from '../../src/partner-room/filled.ts'
import { anyPolicy, loadPolicies } from '../../src/policy/policies.ts'

const { categories } = anyPolicy(loadPolicies('policies')).tables.vocabulary
const asked = askedIn(
  {
    categories: [
      { category: 'debt', fields: ['creditorKind', 'amount', 'arrearsMonths'], why: null },
      { category: 'wmo-support', fields: ['provision', 'startsOn', 'wlzDecisionGiven', 'unheard-of'], why: null },
    ],
  },
  categories,
)
const today = '2026-11-27'
const shared = (category: string): Filled => ({
  [`share.${category}`]: 'yes',
  [`origin.${category}`]: 'heard',
  [`recorded.${category}`]: '2026-05-01',
  [`retain.${category}`]: '2030-01-01',
})
const good: Filled = {
  ...shared('debt'),
  'share.wmo-support': 'no',
  'value.debt.0.amount': '1250,50',
  'value.debt.0.arrearsMonths': '3',
}

t.test('a form becomes an answer as the API takes it', async (t) => {
  const { answer } = readAnswer({ ...good, 'conditions.debt': ' Alleen voor dit plan. ' }, asked, today)
  t.strictSame(answer, {
    items: [
      {
        ...{ category: 'debt', origin: 'heard', retainUntil: '2030-01-01' },
        ...{ recordedAt: '2026-05-01T12:00:00.000Z', lastChangedAt: '2026-05-01T12:00:00.000Z' },
        conditions: ['Alleen voor dit plan.'],
        values: [{ amount: 1250.5, arrearsMonths: 3 }],
      },
    ],
  })
  const nothing = readAnswer({ 'share.debt': 'no', 'share.wmo-support': 'no' }, asked, today)
  t.strictSame(nothing.answer, { items: [] }, 'nothing shared is an answer too')
})

t.test('each thing that is wrong is named at its field', async (t) => {
  const wrong: readonly (readonly [Filled, string, string])[] = [
    [{ 'share.debt': '' }, 'share.debt', 'choose'],
    [{ 'origin.debt': 'guessed' }, 'origin.debt', 'choose'],
    [{ 'recorded.debt': '' }, 'recorded.debt', 'needed'],
    [{ 'recorded.debt': '2026-02-30' }, 'recorded.debt', 'no-day'],
    [{ 'recorded.debt': '2026-11-28', 'changed.debt': '2026-11-28' }, 'recorded.debt', 'future'],
    [{ 'changed.debt': '2026-04-30' }, 'changed.debt', 'before-recorded'],
    [{ 'retain.debt': '2026-11-26' }, 'retain.debt', 'past'],
    [{ 'value.debt.0.amount': 'veel' }, 'value.debt.0.amount', 'no-number'],
    [{ 'value.debt.0.arrearsMonths': '3,5' }, 'value.debt.0.arrearsMonths', 'no-whole-number'],
    [{ 'value.debt.0.creditorKind': 'x'.repeat(101) }, 'value.debt.0.creditorKind', 'too-long'],
    [{ 'value.debt.0.amount': '', 'value.debt.0.arrearsMonths': ' ' }, 'share.debt', 'empty'],
    [{ 'conditions.debt': 'Niet aan 999990019 geven' }, 'conditions.debt', 'bsn'],
    [{ 'conditions.debt': 'x'.repeat(501) }, 'conditions.debt', 'too-long'],
  ]
  for (const [change, name, fault] of wrong) {
    const { answer, faults } = readAnswer({ ...good, ...change }, asked, today)
    t.equal(answer, null)
    t.match(faults, [{ name, fault }], `${name} ${fault}`)
  }
  const both = readAnswer(
    { ...good, ...shared('wmo-support'), 'value.wmo-support.0.startsOn': 'gisteren' },
    asked,
    today,
  )
  t.strictSame(both.faults, [{ name: 'value.wmo-support.0.startsOn', fault: 'no-day' }])
})

t.test('what comes back is read by the names in it, and by nothing that a form cannot send', async (t) => {
  const filled = filledIn({ 'rows.debt': '2', 'value.debt.0.amount': '1', list: ['x'], 'rows.made-up': '1' })
  t.notOk('list' in filled)
  t.strictSame(
    sentBy(filled, categories).map(({ category, fields }) => [category, fields.map(([name]) => name)]),
    [['debt', ['amount']]],
  )
  t.equal(rowsOf({ 'rows.debt': '2', do: 'more:debt' }, 'debt'), 3)
  t.equal(rowsOf({ 'rows.debt': '99', do: 'more:debt' }, 'debt'), 20)
  t.equal(rowsOf({ 'rows.debt': '-1' }, 'debt'), 1)
})
