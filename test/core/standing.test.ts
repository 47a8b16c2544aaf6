import t from 'tap'
import type { ConsentRecord, PersonFacts, Statement, Withdrawal } from '../../src/core/facts.ts'
import { standing } from '../../src/core/standing.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

const { tables } = loadPolicies('policies').of('9901')
const moment = { at: '2026-11-22T11:00:00.000Z', localDate: '2026-11-22' }
const provider = { oin: '00000099000000001000', kind: 'youth-care-provider', active: true, mandates: [] }

const youth = (born: string): PersonFacts => ({
  ...{ id: 'youth', registration: 'found', birthDate: { kind: 'date', on: born } },
  authority: {
    kind: 'joint',
    holders: ['mother', 'father'].map((id) => ({ id, handle: `ah_${id}`, capacity: 'parent' })),
  },
  ...{ underCuratele: 'no', addressSecret: 'no', underInvestigation: 'no', recorded: [] },
  death: { state: 'alive', on: null },
})

const said = (by: string, outcome: 'given' | 'refused' = 'given', on = '2026-11-02'): Statement => ({
  ...{ by, capacity: by === 'youth' ? 'self' : 'parent', outcome, saidAt: `${on}T10:00:00.000Z`, saidOn: on },
  ...{ recordedAt: `${on}T10:00:00.000Z`, method: 'written' },
})

const consent = (statements: readonly Statement[], more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...{
    id: 'c1',
    layer: 'secrecy',
    kind: 'consent',
    validUntil: null,
    recordedAt: '2026-11-02T10:00:00.000Z',
    statements,
  },
  scope: {
    purposes: ['coordinated-approach'],
    categories: ['involvement', 'youth-help'],
    sources: [String(provider.oin)],
    recipients: ['00000099000000002000'],
    fields: {},
  },
  freeConsent: null,
  ...more,
})

const of = (record: ConsentRecord, born = '2012-05-01', withdrawals: readonly Withdrawal[] = []) => {
  const { state, missing } = standing(tables, record, youth(born), withdrawals, moment, [provider])
  return { state, missing: missing.map(({ who }) => who) }
}

t.test('a consent fills up word by word', async (t) => {
  t.same(of(consent([])), { state: 'incomplete', missing: ['youth', 'mother', 'father'] })
  t.same(of(consent([said('youth')])), { state: 'incomplete', missing: ['mother', 'father'] })
  t.same(of(consent([said('youth'), said('mother')])), { state: 'incomplete', missing: ['father'] })
  t.same(of(consent([said('youth'), said('mother'), said('father')])), { state: 'complete', missing: [] })
})

t.test('a no, a withdrawal, the end of its term, a birthday and a scope too wide each have their state', async (t) => {
  const all = [said('youth'), said('mother'), said('father')]
  t.same(of(consent([...all, said('youth', 'refused', '2026-11-10')])).state, 'refused')
  const withdrawal: Withdrawal = {
    ...{ id: 'w', by: 'youth', consent: 'c1', scope: 'all', saidOn: '2026-11-20' },
    ...{ saidAt: '2026-11-20T10:00:00.000Z', recordedAt: '2026-11-20T10:00:00.000Z' },
  }
  t.same(of(consent(all), '2012-05-01', [withdrawal]), { state: 'withdrawn', missing: [] })
  t.same(of(consent(all, { validUntil: '2026-11-21' })).state, 'expired')
  const before16 = [said('mother', 'given', '2026-10-01'), said('father', 'given', '2026-10-01')]
  t.same(of(consent(before16), '2010-11-01'), { state: 'lapsed', missing: ['youth'] })
  const wide = { ...consent(all).scope, purposes: ['coordinated-approach', 'case-conference'] }
  t.same(of(consent(all, { scope: wide })).state, 'invalid')
})

t.test('nobody is named where asking may be unsafe', async (t) => {
  const child = youth('2018-05-01')
  const shelter = {
    ...{ id: 'f', kind: 'shelter', from: '2026-01-01', until: null, recordedAt: '2026-01-01T00:00:00.000Z' },
    ...{ source: { type: 'x', reference: null }, concerns: null, details: {} },
  }
  const { missing } = standing(tables, consent([said('mother')]), { ...child, recorded: [shelter] }, [], moment, [
    provider,
  ])
  t.same(missing, [])
})

t.test('a word for help stands by itself', async (t) => {
  t.same(of(consent([said('youth')], { layer: 'help' })).state, 'complete')
  t.same(of(consent([], { layer: 'help' })).state, 'incomplete')
})
