import t from 'tap'
import { decide } from '../../src/core/decide.ts'
import { purposeNow, regimeOn } from '../../src/core/in-force.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Purpose, PurposeRow, Tables } from '../../src/core/tables.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'

const tables = loadPolicies('policies').of('9901').tables
const s99 = loadScenarios('policies/scenarios').find(({ id }) => id === 'N-investigation-with-request')!
const [facts] = [...scenarioFacts(s99, () => 'required').values()]
const on = (localDate: string): Facts => ({ ...facts!, moment: { ...facts!.moment, localDate } })

/** The tables with every row of this purpose changed. */
const withRows = (purpose: string, change: Partial<PurposeRow>): Tables => {
  const known: Purpose = tables.purposes[purpose]!
  return {
    ...tables,
    purposes: { ...tables.purposes, [purpose]: { ...known, rows: known.rows.map((row) => ({ ...row, ...change })) } },
  }
}

t.test('a row of a purpose holds on its inclusive days alone', async (t) => {
  const dated = withRows('multi-problem-investigation', { from: '2026-11-01', until: '2026-11-22' })
  t.equal(decide(dated, on('2026-10-31')).reasons[0]?.code, 'REGIME_NOT_IN_FORCE')
  t.equal(decide(dated, on('2026-11-01')).outcome, 'permit')
  t.equal(decide(dated, on('2026-11-22')).outcome, 'permit')
  t.equal(decide(dated, on('2026-11-23')).reasons[0]?.code, 'REGIME_NOT_IN_FORCE')
})

t.test('a gate row has versions by day: code and articles of the one that holds', async (t) => {
  const first = { id: 'LANE-source-2027', replaces: 'LANE-source', from: '2027-01-01', until: null }
  const dated: Tables = {
    ...tables,
    gates: {
      ...tables.gates,
      dated: [{ ...first, code: 'WRONG_BASIS', law: ['AVG 6 lid 1'], audience: null, obligations: [] }],
    },
  }
  const asks = (day: string): Facts => ({ ...on(day), source: { ...facts!.source, kind: 'police' } })
  t.match(decide(dated, asks('2026-12-31')).reasons[0], { code: 'PURPOSE_INCOMPATIBLE', row: 'LANE-source' })
  t.match(decide(dated, asks('2027-01-01')).reasons[0], {
    code: 'WRONG_BASIS',
    row: 'LANE-source-2027',
    law: ['AVG 6 lid 1'],
  })
})

t.test('a rule of consent.yaml has versions by day too', async (t) => {
  const silence = { id: 'WRD-silence-2027', replaces: 'WRD-silence', from: '2027-01-01', until: null }
  const dated: Tables = {
    ...tables,
    gates: {
      ...tables.gates,
      dated: [{ ...silence, code: 'CONSENT_EXPIRED', law: [], audience: null, obligations: [] }],
    },
  }
  const unasked = (day: string): Facts => ({ ...on(day), consents: [] })
  t.equal(decide(dated, unasked('2026-12-31')).reasons[0]?.code, 'SECRECY')
  t.equal(decide(dated, unasked('2027-01-01')).reasons[0]?.code, 'CONSENT_EXPIRED')
})

t.test('the Wams holds only where it is chosen, and from the day the bill is in force', async (t) => {
  const chosen: Tables = { ...tables, regime: 'WAMS' }
  const bill = (inForceFrom: string | null): Tables => ({
    ...chosen,
    notInForce: tables.notInForce.map((law) => ({ ...law, inForceFrom })),
  })
  t.equal(regimeOn(tables, '2026-11-22'), 'PRE_WAMS')
  t.equal(regimeOn(bill(null), '2099-01-01'), 'PRE_WAMS', 'without a day it never holds')
  t.equal(regimeOn(bill('2028-01-01'), '2027-12-31'), 'PRE_WAMS')
  t.equal(regimeOn(bill('2028-01-01'), '2028-01-01'), 'WAMS')
  t.equal(
    regimeOn({ ...tables, notInForce: bill('2020-01-01').notInForce }, '2026-11-22'),
    'PRE_WAMS',
    'not chosen here',
  )
})

t.test('a row of another regime is as if it were not there', async (t) => {
  const wams = withRows('multi-problem-investigation', { regimes: ['WAMS'] })
  t.same(purposeNow(wams, on('2026-11-22'))?.rows, [])
  t.equal(decide(wams, on('2026-11-22')).reasons[0]?.code, 'REGIME_NOT_IN_FORCE')
})
