import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import type { SaidEntry } from '../../src/audit/entries-between.ts'
import { entryTypes } from '../../src/audit/entry.ts'
import type { KeyRing } from '../../src/store/keys.ts'
import { type AheadPorts, type ConsentAhead, eventsAhead } from '../../src/webhooks/ahead.ts'
import { type EntryPorts, eventsOfEntries, tellingTypes } from '../../src/webhooks/entry-events.ts'
import { eventIdOf, type NewEvent } from '../../src/webhooks/event.ts'
import { eventTypeNames, eventTypes } from '../../src/webhooks/event-types.ts'
import { nextAttemptAfter, retryAfterOf } from '../../src/webhooks/retry-times.ts'
import { secretBox } from '../../src/webhooks/secret-box.ts'
import { messageOf, signedHeaders } from '../../src/webhooks/signed.ts'
import { isFault, targetOf } from '../../src/webhooks/target.ts'

const event: NewEvent = {
  municipality: '9901',
  organisation: '00000099000000002000',
  type: 'nl.toestemmingen.toestemming-compleet',
  subject: '9901-c',
  refs: { consent: '9901-c' },
  occasion: 'call-1',
}

t.test('every type is NL GOV’s: a domain in the plural, told in short sentences', async (t) => {
  for (const name of eventTypeNames) {
    t.match(name, /^nl\.[a-z]+en\.[a-z-]+$/)
    for (const text of [eventTypes[name].nl, eventTypes[name].en].flatMap((each) => each.split(/(?<=\.) /)))
      t.ok(text.split(' ').length <= 15 && text.endsWith('.'), text)
  }
})

t.test('an event has the id of what happened: the same twice is one, anything else is another', async (t) => {
  const id = eventIdOf(event)
  t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  t.equal(eventIdOf({ ...event, refs: {} }), id)
  const others: readonly Partial<NewEvent>[] = [
    { municipality: '9902' },
    { organisation: '00000099000000004000' },
    { type: 'nl.toestemmingen.toestemming-geweigerd' },
    { subject: '9901-d' },
    { occasion: 'call-2' },
  ]
  t.equal(new Set([id, ...others.map((other) => eventIdOf({ ...event, ...other }))]).size, others.length + 1)
})

t.test('a message verifies with each secret that counts, with no other, and not when a byte differs', async (t) => {
  const told = { ...event, id: eventIdOf(event), raisedAt: '2026-11-26T12:00:00.000Z' }
  const sender = {
    publicUrl: 'https://deelpoort.example',
    oin: null,
    leavingTo: async (_organisation: string, text: string) => text.replaceAll('9901-', 'log-x-'),
  }
  const message = await messageOf(sender, told)
  t.same(message, await messageOf(sender, told), 'the same event is the same bytes')
  t.match(JSON.parse(message.body.toString()), {
    source: 'urn:nld:systeem:deelpoort',
    subject: 'log-x-c',
    data: { consent: 'log-x-c' },
  })
  const [now, former, strange] = [1, 2, 3].map(() => `whsec_${randomBytes(32).toString('base64')}`) as [
    string,
    string,
    string,
  ]
  const headers = { ...signedHeaders(message, [now, former], new Date()) }
  for (const secret of [now, former]) t.ok(new Webhook(secret).verify(message.body.toString(), headers))
  t.throws(() => new Webhook(strange).verify(message.body.toString(), headers))
  t.throws(() => new Webhook(now).verify(message.body.toString().replace('consent', 'consenu'), headers))
  const old = { ...signedHeaders(message, [now], new Date(Date.now() - 600_000)) }
  t.throws(() => new Webhook(now).verify(message.body.toString(), old), 'what is old is refused')
})

t.test('a secret opens for its own subscription and municipality, under a key that is still there', async (t) => {
  const key = { id: 'k1', bytes: randomBytes(32) }
  const ring: KeyRing = { current: key, all: [key], byId: (id) => (id === 'k1' ? key : null) }
  const box = secretBox(ring)
  const sealed = box.seal('9901', '9901-s', 'whsec_c2VjcmV0')
  t.notOk(sealed.bytes.toString('latin1').includes('c2VjcmV0'))
  t.equal(box.open('9901', '9901-s', sealed), 'whsec_c2VjcmV0')
  t.throws(() => box.open('9901', '9901-t', sealed))
  t.throws(() => box.open('9902', '9901-s', sealed))
  t.throws(() => box.open('9901', '9901-s', { ...sealed, keyId: 'k2' }))
})

t.test('where a webhook may go', async (t) => {
  const closed = (host: string) => ['127.0.0.1', '10.1.2.3', '[::1]', 'localhost'].includes(host)
  const word = (url: string, own: Parameters<typeof targetOf>[1] = null) => {
    const target = targetOf(url, own, closed)
    return isFault(target) ? target.code : target.allowPrivateAddress
  }
  t.equal(word('https://partner.example/events'), false)
  t.equal(word('http://partner.example/events'), 'not-https')
  t.equal(word('ftp://partner.example/events'), 'not-https')
  t.equal(word('https://me:pw@partner.example/'), 'credentials')
  t.equal(word('no url'), 'no-url')
  t.equal(word('https://127.0.0.1/'), 'address-not-allowed')
  const own = { baseUrl: 'http://10.1.2.3:8080/api', allowPrivateAddress: true }
  t.equal(word('http://10.1.2.3:9000/events', own), true, 'on the host the operator allowed')
  t.equal(word('http://127.0.0.1/events', own), 'not-https', 'and on no other')
  t.equal(word('https://127.0.0.1/events', own), 'address-not-allowed')
  t.equal(word('http://10.1.2.3/events', { ...own, allowPrivateAddress: false }), 'not-https')
})

t.test(
  'each failure waits longer, a little by chance, and as long as the receiver asks; then it is over',
  async (t) => {
    const schedule = [5, 300]
    t.equal(nextAttemptAfter(schedule, 1, null, 0), 5)
    t.equal(nextAttemptAfter(schedule, 2, null, 0.5), 330)
    t.equal(nextAttemptAfter(schedule, 1, 60, 0), 60)
    t.equal(nextAttemptAfter(schedule, 2, 60, 0), 300)
    t.equal(nextAttemptAfter(schedule, 1, 10_000_000, 0), 86_400, 'a day at most')
    t.equal(nextAttemptAfter(schedule, 3, 60, 0), null)
    const now = new Date('2026-11-26T12:00:00Z')
    t.equal(retryAfterOf('120', now), 120)
    t.equal(retryAfterOf('Thu, 26 Nov 2026 12:01:00 GMT', now), 60)
    t.equal(retryAfterOf('Thu, 26 Nov 2026 11:01:00 GMT', now), 0)
    for (const header of [undefined, 'soon', '-1x']) t.equal(retryAfterOf(header, now), null)
  },
)

const entry = (type: SaidEntry['type'], more: Partial<SaidEntry> = {}): SaidEntry => ({
  ...{ id: '9901-e', type, operation: 'x', exchangeId: '9901-r', person: '9901-p', outcome: null, details: {} },
  call: 'call-1',
  ...more,
})
const team = '00000099000000002000'
const ports = (more: Partial<EntryPorts> = {}): EntryPorts => ({
  askersOf: async (_m, requests) => new Map(requests.map((id) => [id, team])),
  noticesOf: async () => new Map(),
  toldToWait: async () => true,
  consents: async (_m, ids) => ids.map((id) => ({ id, state: 'complete', readers: [team, '00000099000000004000'] })),
  stoppedBy: async () => [{ id: '9901-c', state: 'withdrawn', readers: [team] }],
  dutiesOf: async () => [{ id: '9901-o', organisation: team, request: '9901-r' }],
  ...more,
})
const told = async (entries: readonly SaidEntry[], more: Partial<EntryPorts> = {}) =>
  (await eventsOfEntries(ports(more), '9901', entries)).map(
    ({ type, subject }) => `${type.split('.')[2] ?? ''} ${subject}`,
  )

t.test('a request is answered when its way ends, once for all its persons', async (t) => {
  const permit = entry('decision', { outcome: 'permit' })
  const deny = entry('decision', { outcome: 'deny' })
  const answered = ['gegevensverzoek-beantwoord 9901-r']
  t.same(await told([deny, { ...deny, person: '9901-q' }]), answered)
  t.same(await told([permit, deny]), [], 'something was permitted: it goes on')
  for (const type of ['release', 'release-refused', 'source-failed', 'source-refused'] as const)
    t.same(await told([permit, deny, entry(type)]), answered, type)
  const later = entry('source-failed', { details: { ending: { status: 'awaiting-source', sent: false } } })
  t.same(await told([permit, deny, later]), [], 'its source answers in its own time')
  t.same(await told([deny, { ...deny, call: 'call-2' }]), [...answered, ...answered], 'each time it is walked')
  t.same(await told([entry('release-refused', { operation: 'data-requests.cancel' })]), [], 'what one cancels oneself')
  t.same(await told([deny], { askersOf: async () => new Map() }), [])
})

t.test('a verdict is told where it settles, to who was told that a person would look', async (t) => {
  const details = { kind: 'decision', settles: true, verdict: '9901-v' }
  t.same(await told([entry('verdict-recorded', { details })]), ['oordeel-gegeven 9901-r'])
  t.same(await told([entry('verdict-recorded', { details })], { toldToWait: async () => false }), [])
  const noticesOf = async () => new Map([['9901-r', { notice: '9901-n', organisation: team }]])
  t.same(
    await told([entry('verdict-recorded', { details })], { noticesOf, askersOf: async () => new Map() }),
    ['oordeel-gegeven 9901-n'],
    'of a notice, to its sender',
  )
  for (const other of [{ settles: false }, { kind: 'after-check' }, { kind: 'reveal' }])
    t.same(await told([entry('verdict-recorded', { details: { ...details, ...other } })]), [])
})

t.test('a consent is told to who can read it, a stop also to who received something', async (t) => {
  const said = entry('statement-recorded', { details: { consent: '9901-c' } })
  t.equal((await told([said, said])).length, 2, 'once each, however much was said')
  for (const state of ['incomplete', 'invalid', 'withdrawn'])
    t.same(await told([said], { consents: async () => [{ id: '9901-c', state, readers: [team] }] }), [], state)
  t.same(await told([said], { consents: async () => [{ id: '9901-c', state: 'complete', readers: [] }] }), [])
  t.same(await told([entry('withdrawal-recorded', { details: { withdrawal: '9901-w' } })]), [
    'toestemming-beeindigd 9901-c',
    'toestemming-weggevallen 9901-o',
  ])
})

t.test('what lies ahead is told at its terms, and a day on which nobody looked is made up for', async (t) => {
  const none: AheadPorts = { consents: async () => [], duties: async () => [], agreements: async () => [] }
  const ahead = async (consent: Partial<ConsentAhead>) => {
    const whole = {
      id: '9901-c',
      state: 'complete',
      readers: [team],
      why: 'boundary' as const,
      on: '2027-01-01',
      days: 1,
      ...consent,
    }
    const events = await eventsAhead({ ...none, consents: async () => [whole] }, '9901', '2026-11-26')
    return events.map(({ type, occasion }) => `${type.split('.')[2] ?? ''} ${occasion}`)
  }
  t.same(await ahead({ days: 61 }), [])
  for (const days of [60, 30, 15]) t.same(await ahead({ days }), ['leeftijdsgrens-nadert 2027-01-01 60'], String(days))
  for (const days of [14, 1]) t.same(await ahead({ days }), ['leeftijdsgrens-nadert 2027-01-01 14'], String(days))
  t.same(await ahead({ days: 0 }), [])
  t.same(await ahead({ days: 10, state: 'withdrawn' }), [])
  t.same(await ahead({ days: -1, state: 'lapsed' }), ['toestemming-beeindigd lapsed 2027-01-01'])
  t.same(await ahead({ why: 'expires', days: 61 }), [])
  for (const [days, term] of [
    [60, 60],
    [15, 60],
    [14, 14],
    [0, 14],
  ] as const)
    t.same(await ahead({ why: 'expires', days }), [`toestemming-verloopt 2027-01-01 ${term}`])
  t.same(await ahead({ why: 'expires', days: -1, state: 'expired' }), ['toestemming-beeindigd expired 2027-01-01'])
  const agreements = async () => [{ organisation: team, on: '2027-01-01', days: 36 }]
  t.match(await eventsAhead({ ...none, agreements }, '9901', '2026-11-26'), [
    { type: 'nl.overeenkomsten.overeenkomst-eindigt', organisation: team, occasion: '2027-01-01 60' },
  ])
  const duties = async () => [{ id: '9901-o', organisation: team, request: null, dueOn: '2026-11-27' }]
  t.match(await eventsAhead({ ...none, duties }, '9901', '2026-11-26'), [{ refs: { obligation: '9901-o' } }])
})

/** Made by no entry and no day, but with what waits itself (test/exchange/source-tasks.test.ts, notices.test.ts). */
const withItsRow = ['nl.brontaken.brontaak-wacht', 'nl.berichten.bericht-wacht', 'nl.berichten.bericht-ongelezen']

t.test('every type is made by something', async (t) => {
  t.ok(tellingTypes.every((type) => entryTypes.includes(type)))
  const decided = { kind: 'decision', settles: true, verdict: '9901-v', consent: '9901-c', withdrawal: '9901-w' }
  const entries = tellingTypes.map((type) => entry(type, { details: decided, outcome: 'deny' }))
  const refused = async () => [{ id: '9901-c', state: 'refused', readers: [team] }]
  const consents = async () =>
    (['boundary', 'expires'] as const).map((why) => ({
      ...{ id: '9901-c', state: 'complete', readers: [team], why, on: '2026-12-01', days: 5 },
    }))
  const sent = new Map([['9901-r', { notice: '9901-n', organisation: team }]])
  const days: AheadPorts = {
    consents,
    duties: async () => [{ id: '9901-o', organisation: team, request: null, dueOn: '2026-11-27' }],
    agreements: async () => [{ organisation: team, on: '2026-12-01', days: 5 }],
  }
  const made = new Set(
    [
      ...(await eventsOfEntries(ports(), '9901', entries)),
      ...(await eventsOfEntries(ports({ consents: refused }), '9901', entries)),
      ...(await eventsOfEntries(ports({ noticesOf: async () => sent }), '9901', entries)),
      ...(await eventsAhead(days, '9901', '2026-11-26')),
    ].map(({ type }) => type),
  )
  t.same(
    eventTypeNames.filter((name) => !made.has(name)),
    withItsRow,
  )
})
