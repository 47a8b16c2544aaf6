import type { Facts } from '../../../src/core/facts.ts'
import type { DatedRow } from '../../../src/core/gates.ts'
import type { Purpose, PurposeRow, Tables } from '../../../src/core/tables.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { example, firstOf, unlike } from './rule.ts'

const { tables } = loadPolicies('policies').of('9901')
const name = 'coordinated-approach'

/** All that these rules may look at. */
const on = (localDate: string) => ({ purpose: name, moment: { at: `${localDate}T10:00:00.000Z`, localDate } }) as Facts

const row = (id: string, more: Partial<PurposeRow> = {}): PurposeRow => {
  return { ...tables.purposes[name]!.rows[0]!, id, regimes: null, from: null, until: null, ...more }
}

const purposeOf = (rows: readonly PurposeRow[], closed: Purpose['closed'] = null): Purpose => ({
  ...tables.purposes[name]!,
  ...{ rows, closed },
})

const withPurpose = (purpose: Purpose, more: Partial<Tables> = {}): Tables => ({
  ...tables,
  ...{ purposes: { [name]: purpose }, regime: 'PRE_WAMS' as const },
  ...more,
})

const wams: Partial<Tables> = {
  regime: 'WAMS',
  notInForce: [{ id: 'w', name: 'Wams', inForceFrom: '2028-01-01', citedAs: [], regime: 'WAMS' }],
}

const bill = (inForceFrom: string | null, regime: 'WAMS' | null = 'WAMS') => ({
  ...{ id: 'b', name: 'bill', inForceFrom, citedAs: [], regime },
})

const closing = (regimes: readonly ('WAMS' | 'PRE_WAMS')[] | null) => ({
  id: 'c',
  code: 'LANE_CLOSED',
  law: [],
  regimes,
})

const dated = (replaces: string, from: string | null, until: string | null): DatedRow => ({
  ...{ id: `${replaces}-new`, replaces, from, until, code: 'NOT_NOW', law: ['AVG 5'], audience: null, obligations: [] },
})

const rowsOf = (purpose: Purpose | undefined) => purpose?.rows.map(({ id }) => id)

/** What holds on a day and under a regime. */
export const inForce = [
  example('the Wams holds where it is chosen, from the day that each of its bills is in force', ({ regimeOn }) => {
    const regime = (chosen: 'WAMS' | 'PRE_WAMS', notInForce: Tables['notInForce'], day: string) =>
      regimeOn({ ...tables, regime: chosen, notInForce }, day)
    const early = '2027-12-31'
    const first = '2028-01-01'
    return firstOf([
      unlike('not chosen', regime('PRE_WAMS', [bill('2020-01-01')], first), 'PRE_WAMS'),
      unlike('the day before', regime('WAMS', [bill(first)], early), 'PRE_WAMS'),
      unlike('the first day', regime('WAMS', [bill(first)], first), 'WAMS'),
      unlike('no day', regime('WAMS', [bill(null)], '2099-01-01'), 'PRE_WAMS'),
      unlike('one of two', regime('WAMS', [bill(first), bill('2029-01-01')], first), 'PRE_WAMS'),
      unlike('another bill', regime('WAMS', [bill(first), bill(null, null)], first), 'WAMS'),
    ])
  }),
  example('a row of a purpose holds under its regimes and on its inclusive days; an undated one always', (core) => {
    const rows = [
      ...[row('always'), row('from', { from: '2026-03-01' }), row('until', { until: '2026-03-31' })],
      ...[row('wams', { regimes: ['WAMS'] }), row('before', { regimes: ['PRE_WAMS'] })],
    ]
    const tablesOfDays = withPurpose(purposeOf(rows))
    const undated = withPurpose(purposeOf([rows[0]!, rows[3]!, rows[4]!]))
    const said = (these: Tables, day: string) => rowsOf(core.purposeNow(these, on(day)))
    return firstOf([
      unlike('the day before', said(tablesOfDays, '2026-02-28'), ['always', 'until', 'before']),
      unlike('the first day', said(tablesOfDays, '2026-03-01'), ['always', 'from', 'until', 'before']),
      unlike('the last day', said(tablesOfDays, '2026-03-31'), ['always', 'from', 'until', 'before']),
      unlike('the day after', said(tablesOfDays, '2026-04-01'), ['always', 'from', 'before']),
      unlike('the day before again', said(tablesOfDays, '2026-02-28'), ['always', 'until', 'before']),
      unlike('undated', said(undated, '2026-02-28'), ['always', 'before']),
      unlike('undated, the Wams', said({ ...undated, ...wams }, '2028-01-01'), ['always', 'wams']),
      unlike('undated, before it', said({ ...undated, ...wams }, '2027-12-31'), ['always', 'before']),
      unlike('unknown', core.purposeNow(tablesOfDays, { ...on('2026-01-01'), purpose: 'nothing' }), undefined),
    ])
  }),
  example('a purpose that holds as it is stays that very purpose, and each other version is made once', (core) => {
    const all = purposeOf([row('always')])
    const some = purposeOf([row('always'), row('from', { from: '2026-03-01' })])
    const shut = purposeOf([row('always')], closing(null))
    const now = (purpose: Purpose, day: string) => core.purposeNow(withPurpose(purpose), on(day))
    return firstOf([
      now(all, '2026-01-01') === all ? null : 'all of it was made anew',
      now(some, '2026-03-01') === some ? null : 'all that holds was made anew',
      now(shut, '2026-01-01') === shut ? null : 'closed as it was, and made anew',
      now(some, '2026-01-01') === now(some, '2026-01-02') ? null : 'one version, made twice',
      now(some, '2026-01-01') !== some ? null : 'a row that does not hold is in it',
    ])
  }),
  example('a purpose is closed under the regimes its closing names, or under every one', (core) => {
    const closed = (regimes: readonly ('WAMS' | 'PRE_WAMS')[] | null, more: Partial<Tables> = {}) =>
      core.purposeNow(withPurpose(purposeOf([row('always')], closing(regimes)), more), on('2028-01-01'))?.closed?.id ??
      null
    return firstOf([
      unlike('every', closed(null), 'c'),
      unlike('this', closed(['PRE_WAMS']), 'c'),
      unlike('the other', closed(['WAMS']), null),
      unlike('the other, chosen', closed(['WAMS'], wams), 'c'),
      unlike('this, the other chosen', closed(['PRE_WAMS'], wams), null),
    ])
  }),
  example(
    'a dated row stands in the place of another on its inclusive days, with what that one says beside',
    (core) => {
      const rows = [dated('LANE-source', '2027-01-01', '2027-01-31'), dated('WRD-silence', '2027-02-01', null)]
      const those = (list: readonly DatedRow[] | undefined): Tables => ({
        ...tables,
        gates: { ...tables.gates, ...(list === undefined ? {} : { dated: list }) },
      })
      const some = those(rows)
      const said = (day: string) => {
        const { gates, consent } = core.tablesOn(some, day)
        return [gates.lanes.source.id, consent.words.silence.id]
      }
      const old = ['LANE-source', 'WRD-silence']
      const january = core.tablesOn(some, '2027-01-15')
      const kept = structuredClone(january.gates.lanes)
      return firstOf([
        unlike('the day before', said('2026-12-31'), old),
        unlike('the first day', said('2027-01-01'), ['LANE-source-new', 'WRD-silence']),
        unlike('the last day', said('2027-01-31'), ['LANE-source-new', 'WRD-silence']),
        unlike('the next', said('2027-02-01'), ['LANE-source', 'WRD-silence-new']),
        unlike('the day before again', said('2026-12-31'), old),
        core.tablesOn(some, '2026-12-31') === some ? null : 'what holds as it is was made anew',
        core.tablesOn(some, '2027-01-16') === january ? null : 'one version, made twice',
        core.tablesOn(those([]), '2027-01-15').gates.lanes === tables.gates.lanes ? null : 'nothing dated, made anew',
        unlike('without', core.tablesOn(those(undefined), '2027-01-15').gates.lanes, tables.gates.lanes),
        unlike('all but that row', { ...kept, source: tables.gates.lanes.source }, tables.gates.lanes),
        unlike('lists', january.gates.unsafeFacts, tables.gates.unsafeFacts),
        unlike('numbers, empty and other rows', january.consent, tables.consent),
        unlike('the row', january.gates.lanes.source, {
          ...{ ...tables.gates.lanes.source, id: 'LANE-source-new', code: 'NOT_NOW', law: ['AVG 5'] },
          ...{ audience: null, obligations: [] },
        }),
      ])
    },
  ),
]
