import t from 'tap'
import type { RecordedEntry } from '../../src/audit/entry-query.ts'
import { happeningsOf, linesOf } from '../../src/console/person/history.ts'
import type { KeptPerson } from '../../src/console/person/person-store.ts'
import { pictureOf } from '../../src/console/person/picture.ts'
import { seenOf } from '../../src/console/person/seen.ts'
import { voiceRows } from '../../src/console/person/voice-rows.ts'
import type { ConsentRecord } from '../../src/core/facts.ts'
import type { Voices } from '../../src/core/voices.ts'

const consent = (id: string, more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...{ id, layer: 'secrecy', kind: 'consent', validUntil: null, recordedAt: '2026-03-01T10:00:00.000Z' },
  scope: { purposes: ['p'], categories: ['c'], sources: ['s'], recipients: ['r'], fields: {} },
  ...{ statements: [], freeConsent: null, ...more },
})
const entry = (type: string, details: object): RecordedEntry => ({
  ...{ log: 'log-1', index: '1', recordedAt: '2026-03-01T10:00:00.000Z', leafHash: '' },
  record: { type, at: '2026-03-01T10:00:00.000Z', operation: 'x', details },
})
const kept: KeptPerson = {
  facts: {
    ...{
      id: 'me',
      registration: 'found',
      birthDate: { kind: 'date', on: '2012-02-29' },
      authority: { kind: 'unknown' },
    },
    ...{ underCuratele: 'no', addressSecret: 'no', death: { state: 'alive', on: null }, underInvestigation: 'no' },
    recorded: ['mine', 'theirs'].map((id) => ({
      ...{ id, kind: 'view-heard', from: '2026-01-01', until: null, recordedAt: '2026-01-01T10:00:00.000Z' },
      ...{ source: { type: 'talk', reference: null }, concerns: null, details: {} },
    })),
    fetchedAt: null,
  },
  consents: [consent('mine'), consent('theirs')],
  ...{ withdrawals: [], holdings: [], stops: [] },
}

t.test('only what stands in entries of which the officer is a controller is seen (B.6)', async (t) => {
  const seen = seenOf(kept, [
    entry('consent-recorded', { consent: 'mine' }),
    entry('person-fact-recorded', { fact: 'mine' }),
    // Half past eleven in the evening in UTC is the next day here.
    entry('statement-recorded', {
      consent: 'mine',
      by: 'me',
      outcome: 'given',
      saidAt: '2026-03-01T23:30:00Z',
      capacity: 'self',
    }),
    entry('withdrawal-recorded', { consent: null, by: 'me', saidAt: '2026-04-01T10:00:00Z' }),
  ])
  t.same(
    [seen.consents.map(({ id }) => id), seen.facts.map(({ id }) => id)],
    [['mine'], ['mine']],
    'nothing of a partner with a partner',
  )
  t.same(seen.said, [
    { kind: 'given', on: '2026-03-02', by: 'me', capacity: 'self', consent: 'mine' },
    { kind: 'withdrawn', on: '2026-04-01', by: 'me', capacity: null, consent: null },
  ])
  t.same(seenOf(kept, []), { consents: [], said: [], facts: [], reports: [] })
})

const said = [
  { kind: 'given', on: '2026-03-02', by: 'me', capacity: 'self', consent: 'mine' },
  { kind: 'withdrawn', on: '2026-04-01', by: 'me', capacity: null, consent: null },
] as const

t.test('a word about everything ends each consent that it stopped, and none that stands', async (t) => {
  const [stopped, stands] = linesOf([consent('mine'), consent('other')], said, [
    { now: 'withdrawn', later: null },
    { now: 'complete', later: 'lapsed' },
  ])
  t.same(
    stopped!.said.map(({ kind }) => kind),
    ['given', 'withdrawn'],
  )
  t.same(stands!.said, [])
  t.equal(stands!.later, 'lapsed')
})

t.test('the picture: bars from the first yes to what ended it, birthdays near, today', async (t) => {
  const lines = linesOf(
    [consent('mine'), consent('old', { validUntil: '2026-06-01' })],
    [...said, { ...said[0], consent: 'old' }],
    [
      { now: 'withdrawn', later: null },
      { now: 'expired', later: null },
    ],
  )
  const picture = pictureOf({
    ...{ today: '2026-11-27', holdings: [], lines },
    birthdays: [
      { on: '2024-02-29', age: 12 },
      { on: '2028-02-29', age: 16 },
      { on: '2030-03-01', age: 18 },
    ],
    labels: { authority: () => 'a', consent: ({ record }) => record.id },
  })!
  t.same(
    picture.lanes.map(({ bars }) => bars),
    [
      [{ from: '2026-03-02', until: '2026-04-01', look: 'over' }],
      [{ from: '2026-03-02', until: '2026-06-01', look: 'over' }],
    ],
  )
  t.same(
    picture.birthdays.map(({ age }) => age),
    [16],
    'the next within three years, none that is further off or long ago',
  )
  t.ok(picture.from < '2026-03-02' && picture.until > '2028-02-29')
  const labels = { authority: () => '', consent: () => '' }
  t.equal(pictureOf({ today: '2026-11-27', birthdays: [], holdings: [], lines: [], labels }), null)
})

t.test('days in order, a birthday before what was said on it', async (t) => {
  const all = happeningsOf({
    birthdays: [{ on: '2026-03-02', age: 14 }],
    holdings: [
      {
        handle: 'ah',
        holder: 'mother',
        capacity: 'parent',
        from: '2026-01-01T10:00:00Z',
        until: '2026-05-01T10:00:00Z',
      },
    ],
    ...{ said, lines: linesOf([consent('mine', { validUntil: '2027-01-01' })], said, []) },
  })
  t.same(
    all.map(({ kind }) => kind),
    ['authority', 'birthday', 'given', 'withdrawn', 'authority-ended', 'expires'],
  )
})

t.test('regimes that ask the same people now and later stand in one row', async (t) => {
  const voices = (layer: Voices['layer'], regimes: readonly string[], who: string): Voices => ({
    ...{ layer, regimes, codes: [] },
    voices: [{ who, handle: null, capacity: 'self', norm: false, law: [] }],
  })
  const now = [voices('secrecy', ['a', 'b', 'c'], 'mother')]
  const later = [voices('secrecy', ['a', 'b'], 'self'), voices('secrecy', ['c'], 'mother')]
  t.same(
    voiceRows(now, later).map(({ regimes, later: then }) => [regimes, then?.voices[0]?.who]),
    [
      [['a', 'b'], 'self'],
      [['c'], 'mother'],
    ],
  )
  t.same(
    voiceRows(now, null).map(({ regimes, later: then }) => [regimes, then]),
    [[['a', 'b', 'c'], null]],
  )
})
