import { renderToString } from 'preact-render-to-string'
import t from 'tap'
import { namesBy } from '../../src/console/names.ts'
import { isOpenOn, shutOn } from '../../src/console/policies/open-on.ts'
import { OverviewPage } from '../../src/console/policies/overview-page.tsx'
import { loadPolicies, policyOf } from '../../src/policy/policies.ts'
import { textIn } from '../helpers/visitor.ts'

/** A municipality that chose the Wams, and opened the purpose that only the Wams knows; the bill holds from 1 July 2027. */
const purpose = 'multi-problem-investigation-without-request'
const { json } = loadPolicies('policies').of('9901')
const { tables } = json
const policy = policyOf({
  ...json,
  tables: {
    ...tables,
    regime: 'WAMS',
    opened: [...new Set([...tables.opened, purpose])],
    notInForce: tables.notInForce.map((bill) =>
      bill.regime === 'WAMS' ? { ...bill, inForceFrom: '2027-07-01' } : bill,
    ),
  },
})

t.test('a purpose of a regime is open from the day on which that holds, whatever was chosen before', async (t) => {
  t.equal(isOpenOn(policy.tables, purpose, '2027-06-30'), false)
  t.match(shutOn(policy.tables, purpose, '2027-06-30'), { id: 'P09-closed' })
  t.equal(isOpenOn(policy.tables, purpose, '2027-07-01'), true)
  t.equal(shutOn(policy.tables, purpose, '2027-07-01'), null)
  t.equal(isOpenOn(tables, purpose, '2027-07-01'), false, 'who did not choose it decides without it')
  t.equal(isOpenOn(policy.tables, 'fraud-enforcement', '2027-07-01'), false, 'what is always shut')
  t.equal(isOpenOn(policy.tables, 'constructor', '2027-07-01'), false)
})

t.test('the page says it so, with the regime of the day', async (t) => {
  const names = namesBy(policy, new Map(), 'nl')
  const pageOf = (today: string) =>
    textIn(
      renderToString(
        OverviewPage({ ...{ language: 'nl', names, policy, today, release: null, since: null }, mayCompare: false }),
      ),
    )
  const said = (state: string) => new RegExp(`${names.purpose(purpose)} ${state} \\d+ P09`, 'i')
  const [before, from] = [pageOf('2027-06-30'), pageOf('2027-07-01')]
  t.match(before, /Regime Zonder Wams/)
  t.match(before, said('Dicht'))
  t.match(from, /Regime Met Wams/)
  t.match(from, said('Open'))
})
