import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import t from 'tap'
import { key, type Client, type Schema } from '../../src/client/client.ts'
import type { Resident } from '../../src/sample/resident.ts'
import { messageBox } from '../../src/inbox/message-box.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { dumpOf } from '../helpers/forgetting.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { anotherGateway, sweepOnce } from './another-gateway.ts'
import { bare, entries, logIsWhole, placesOf, typesOf } from './log-reading.ts'
import { judge, mandate, oneParent } from './review-scene.ts'
import { until } from './waiting.ts'
import { withoutWriter } from './without-writer.ts'
import { exported } from './view-lines.ts'
import { consent, good, localTeam, openCase, question, school, withdraw, youthCareProvider } from './scene.ts'

const worker = (id: string, oin: string) => ({
  ...{ id, oin, scopes: ['exchange'], professional: { id, function: 'behandelaar' } },
})
const clients = [
  worker('teller', youthCareProvider.oin),
  worker('reader', localTeam.oin),
  worker('other-reader', localTeam.oin),
  worker('mentor', school.oin),
  { ...worker('coordinator', localTeam.oin), professional: { id: 'medewerker-17', function: 'coordinator' } },
]
const g = await testGateway(t, {}, clients)
const { as, owner, sample } = g
const [teller, reader, team, coordinator] = [as('teller'), as('reader'), as('local-team'), as('coordinator')]
const elsewhere = await anotherGateway(t, g)

const planted = () =>
  `GEPLANT-${randomBytes(12)
    .toString('hex')
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`
type Notice = Schema<'NewNotice'>
const itemOf = (text: string, more: Partial<Schema<'NoticeItem'>> = {}): Schema<'NoticeItem'> => ({
  category: 'youth-help',
  why: 'Het plan moet passen bij hoe de hulp gaat.',
  on: '2026-11-01',
  origin: 'heard',
  heardFrom: `zijn zus ${text}`,
  nature: 'judgement',
  knownAs: 'treated',
  otherSide: { heard: true },
  recordedAt: '2026-11-01T09:00:00Z',
  lastChangedAt: '2026-11-01T09:00:00Z',
  retainUntil: '2046-11-01',
  values: [{ progress: text }],
  ...more,
})

/** A case with provider, team and school, in which everybody said yes to provider and team. */
const agreedCase = async (person: Resident) => {
  const caseId = await openCase(g, [person], { withSchool: true })
  const at = { params: { path: { id: caseId } } }
  await good(teller.POST('/cases/{id}/professionals', { ...at, body: { id: 'teller', role: 'member' } }))
  const { decisions } = await good(team.POST('/advice', { body: question(caseId, [{ bsn: person.bsn }]) }))
  const { personId, missing } = decisions[0]!
  await good(team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, missing) }))
  const notice = (text: string, more: Partial<Notice> = {}): Notice => ({
    case: caseId,
    person: { bsn: person.bsn },
    purpose: 'coordinated-approach',
    kind: 'progress',
    recipients: [{ oin: localTeam.oin, why: 'Het team bewaakt het plan.' }],
    informed: { on: '2026-11-02' },
    items: [itemOf(text)],
    ...more,
  })
  return { caseId, personId, notice }
}
const send = (body: Notice, client: Client = teller, header = key()) =>
  client.POST('/notices', { body, params: { header } })
const at = (id: string) => ({ params: { path: { id } } })
const read = (id: string, client: Client = reader) => client.POST('/received-notices/{id}/readings', at(id))
const waiting = async (client: Client = reader) => (await good(client.GET('/received-notices'))).items
const parts = async (notice: string) =>
  (
    await sql<{ id: string; recipient: string; state: string; key: string | null; empty: boolean }>`
      SELECT request_id AS id, recipient, state, message_key AS key, message IS NULL AS empty FROM notice_parts
      WHERE right(notice_id, 36) = ${bare(notice)} ORDER BY position`.execute(owner)
  ).rows
const eventsOf = async (subject: string) =>
  (
    await sql<{ type: string; organisation: string }>`
      SELECT type, organisation FROM webhook_events WHERE right(subject, 36) = ${bare(subject)}`.execute(owner)
  ).rows
/** A notice to the team that waits. */
const waits = async (body: Notice) => {
  const sent = await good(send(body))
  t.match(sent.recipients, [{ recipient: localTeam.oin, status: 'awaiting-recipient', readAt: null }])
  const [part] = await parts(sent.id)
  return { notice: sent.id, id: part!.id }
}
const { youth } = sample.family(0)
const { notice, personId } = await agreedCase(youth)

t.test(
  'each recipient is decided by itself; what is allowed waits, and is read once under 50 concurrent reads',
  async (t) => {
    const webhook = {
      municipality: '9901',
      url: 'https://receiver.invalid/events',
      types: ['nl.berichten.bericht-wacht'] as const,
    }
    await good(reader.POST('/webhook-subscriptions', { body: { ...webhook, types: [...webhook.types] } }))
    const text = planted()
    const recipients = [{ oin: localTeam.oin }, { oin: school.oin }]
    const sent = await good(send(notice(text, { recipients })))
    t.match(sent.recipients, [
      { recipient: localTeam.oin, status: 'awaiting-recipient', decision: { outcome: 'permit' } },
      { recipient: school.oin, status: /^(denied|needs-consent)$/, decision: { permitted: [] } },
    ])
    t.ok(sent.recipients[1]!.decision!.reasons.length > 0, 'a refusal says why')
    const [toTeam, toSchool] = await parts(sent.id)
    t.match(
      [toTeam, toSchool],
      [
        { state: 'waiting', key: 'test-1' },
        { state: /^(empty|over)$/, empty: true },
      ],
    )
    t.same(await typesOf(owner, toTeam!.id), ['decision', 'source-failed'])
    t.same(await typesOf(owner, toSchool!.id), ['decision'])
    t.match(
      (await entries(owner, toTeam!.id)).map(({ record }) => record),
      [
        { direction: 'give', source: youthCareProvider.oin, recipient: localTeam.oin, operation: 'notices.create' },
        { details: { cause: 'waits-for-recipient', ending: { status: 'awaiting-recipient' } } },
      ],
    )
    t.equal((await good(teller.GET('/notices/{id}', at(sent.id)))).recipients[0]!.status, 'awaiting-recipient')

    const find = await dumpOf(owner)
    for (const form of [text, Buffer.from(text).toString('base64').slice(0, -4)])
      t.same(find(form), [], 'a dump holds it in no form')
    t.same(await placesOf(owner, youth.bsn), [])

    const listed = await waiting()
    t.same(
      listed.map(({ id }) => bare(id)),
      [bare(toTeam!.id)],
    )
    t.same(Object.keys(listed[0]!).sort(), ['createdAt', 'expiresAt', 'id'], 'the list tells nothing of it')
    t.same(await waiting(as('mentor')), [])
    const told = await sql`SELECT type, refs FROM webhook_events WHERE subject = ${toTeam!.id}`.execute(owner)
    t.same(told.rows, [{ type: 'nl.berichten.bericht-wacht', refs: { receivedNotice: toTeam!.id } }])

    t.equal((await read(toTeam!.id, team)).response.status, 403, 'no professional')
    t.equal((await read(toTeam!.id, as('mentor'))).response.status, 404)
    t.equal((await read(toTeam!.id, teller)).response.status, 404)
    t.equal((await read(toSchool!.id, as('mentor'))).response.status, 404, 'what was refused is as what never was')

    const both = [reader, as('other-reader'), elsewhere.as('reader'), elsewhere.as('other-reader')]
    const fetched = await Promise.all(Array.from({ length: 50 }, (_, i) => read(toTeam!.id, both[i % 4])))
    const given = fetched.flatMap(({ data }) => data ?? [])
    t.equal(given.length, 1, 'delivered once, over two processes')
    t.ok(fetched.every(({ data, response }) => data !== undefined || [404, 409].includes(response.status)))
    const [got] = given
    t.match(got, {
      kind: 'progress',
      purpose: 'coordinated-approach',
      from: { organisation: youthCareProvider.oin, professional: 'teller' },
      informed: { on: '2026-11-02' },
      ground: { law: { length: Number } },
      items: [
        {
          ...{ category: 'youth-help', on: '2026-11-01', origin: 'heard', heardFrom: `zijn zus ${text}` },
          ...{ nature: 'judgement', knownAs: 'treated', otherSide: { heard: true }, values: [{ progress: text }] },
        },
      ],
    })
    t.equal(bare(got!.person.personId), bare(personId), 'by the name that the reader knows')
    t.equal((await read(toTeam!.id)).response.status, 404, 'and gone')
    t.match(await parts(sent.id), [{ state: 'over', empty: true }, { empty: true }])
    t.same(await typesOf(owner, toTeam!.id), ['decision', 'source-failed', 'decision', 'release'])
    const release = (await entries(owner, toTeam!.id)).at(-1)!
    t.match(release.record, {
      ...{
        operation: 'received-notices.read',
        source: youthCareProvider.oin,
        recipient: localTeam.oin,
        direction: 'give',
      },
      actor: { organisation: localTeam.oin, professional: { id: /reader/ } },
      categories: [{ category: 'youth-help', fields: ['progress'] }],
    })
    t.equal(bare(got!.receipt.release), bare(release.id), 'the look is in the log')
    const after = await good(teller.GET('/notices/{id}', at(sent.id)))
    t.match(after.recipients[0], { status: 'delivered', readAt: /^20/ })
    t.notMatch(JSON.stringify(after), text)
    const dutiesOf = async (client: Client) => (await good(client.GET('/obligations'))).items.map(({ id }) => bare(id))
    t.ok(got!.obligations.length > 0)
    const owed = got!.obligations.map(({ id }) => bare(id))
    const [readers, tellers] = [await dutiesOf(reader), await dutiesOf(teller)]
    t.ok(
      owed.every((id) => readers.includes(id) && !tellers.includes(id)),
      'duties are of who got it (AVG 14)',
    )
    t.equal((await teller.GET('/data-requests/{id}', at(toTeam!.id))).response.status, 404, 'it is no data request')
    t.notMatch(g.logged() + elsewhere.logged(), text)
    t.notMatch(g.logged(), youth.bsn)
    await logIsWhole(t, g)
  },
)

t.test('what waits is what is permitted and nothing else, for a reader who may have part of it', async (t) => {
  const [text, other] = [planted(), planted()]
  const health = itemOf('', {
    category: 'health',
    nature: 'fact',
    heardFrom: 'de school',
    values: [{ careNeed: other }],
  })
  const sent = await good(send(notice(text, { items: [itemOf(text), health] })))
  t.match(sent.recipients, [{ status: 'awaiting-recipient', decision: { outcome: 'permit-partial' } }])
  const { rows } = await sql<{ municipality: string; request: string; task: string; bytes: Buffer; keyId: string }>`
    SELECT municipality, request_id AS request, notice_id AS task, message AS bytes, message_key AS "keyId"
    FROM notice_parts WHERE right(notice_id, 36) = ${bare(sent.id)}`.execute(owner)
  const { bytes, keyId, ...place } = rows[0]!
  const box = messageBox(loadKeyRing(g.env['CONNECTOR_KEY_FILE'] ?? ''))
  const sealed = JSON.stringify(box.open({ ...place, kind: 'notice' }, { bytes, keyId }))
  t.match(sealed, text)
  t.notMatch(sealed, other, 'not even sealed')
  t.throws(() => box.open({ ...place, kind: 'answer' }, { bytes, keyId }))
  const got = await good(read(place.request))
  t.same(
    got.items.map(({ category }) => category),
    ['youth-help'],
  )
  t.match((await good(teller.GET('/notices/{id}', at(sent.id)))).recipients, [{ status: 'partially-delivered' }])
})

t.test('the family first: without it, or a reason, nothing is told to anybody', async (t) => {
  const text = planted()
  const silent = (({ informed: _informed, ...rest }: Notice) => rest)(notice(text))
  const refused = await good(send(silent))
  t.match(refused.recipients, [{ status: 'denied', decision: { outcome: 'deny', permitted: [] } }])
  const [reason] = refused.recipients[0]!.decision!.reasons
  t.match(reason, { code: 'INCOMPLETE_REQUEST', change: { missingFields: ['informed'] } })
  t.match(await parts(refused.id), [{ empty: true }])
  t.same((await dumpOf(owner))(text), [], 'what is refused is kept nowhere')
  const deferred = { until: '2026-12-20', reason: 'Eerst overleg over de veiligheid.' }
  const { id } = await waits({ ...silent, informed: { deferred } })
  t.match((await good(read(id))).informed, { deferredUntil: '2026-12-20' })
})

t.test('faults are named all at once, by their place and never with a value', async (t) => {
  const secret = planted()
  const wrong = {
    ...notice(secret),
    recipients: [{ oin: youthCareProvider.oin }, { oin: localTeam.oin }, { oin: localTeam.oin }],
    items: [itemOf(secret, { heardFrom: undefined, otherSide: undefined } as never)],
  }
  const names = async (body: Notice) => {
    const { error, response } = await send(body)
    t.equal(response.status, 400)
    t.notMatch(JSON.stringify(error), secret)
    return (error as { invalidParams?: { name: string }[] }).invalidParams?.map(({ name }) => name).sort()
  }
  t.same(await names(wrong), ['items.0.heardFrom', 'items.0.otherSide', 'recipients.2.oin'])
  t.same(
    await names({
      ...notice(secret, { recipients: [{ oin: youthCareProvider.oin }], purpose: 'no-such-purpose' }),
      items: [
        itemOf(secret, {
          on: '2099-01-01',
          retainUntil: '2020-01-01',
          values: [{ progress: 7 }, { riskScore: secret }, {}],
        }),
        itemOf(secret, { category: 'no-such-category' }),
      ],
    }),
    [
      ...['items.0.on', 'items.0.retainUntil', 'items.0.values.0.progress', 'items.0.values.1.riskScore'],
      ...['items.0.values.2', 'items.1.category', 'purpose', 'recipients.0.oin'],
    ],
  )
  t.same(await names(notice(`${secret} 999990019`)), ['items.0.heardFrom', 'items.0.values.0.progress'])
  t.same(await names(notice(secret, { person: { authorityHolder: 'ah_1' } })), ['person.authorityHolder'])
})

t.test('the same key sends once', async (t) => {
  const header = key()
  const body = notice(planted())
  const first = await good(send(body, teller, header))
  const again = await send(body, teller, header)
  t.equal(again.data?.id, first.id)
  t.equal(again.response.headers.get('idempotency-replayed'), 'true')
  t.equal((await send(notice(planted()), teller, header)).response.status, 422)
  const [part] = await parts(first.id)
  await good(read(part!.id))
})

t.test('a part opens for its own row only; what could not be given then is there still', async (t) => {
  const [one, two] = [await waits(notice(planted())), await waits(notice(planted()))]
  const kept = await sql<{ message: Buffer }>`SELECT message FROM notice_parts WHERE request_id = ${one.id}`.execute(
    owner,
  )
  await sql`UPDATE notice_parts a SET message = b.message FROM notice_parts b
    WHERE a.request_id = ${one.id} AND b.request_id = ${two.id}`.execute(owner)
  t.equal((await read(one.id)).response.status, 503)
  await sql`UPDATE notice_parts SET message = ${kept.rows[0]!.message} WHERE request_id = ${one.id}`.execute(owner)
  t.equal((await waiting()).length, 2)
  for (const { id } of [one, two]) await good(read(id))
  await logIsWhole(t, g)
})

t.test('a gateway that dies while it is read loses nothing, and gives nothing twice', async (t) => {
  const text = planted()
  const { notice: sent, id } = await waits(notice(text))
  const dies = () =>
    sql`UPDATE data_requests SET status = 'running', lease_until = now() - interval '1 second' WHERE id = ${id}`
  await dies().execute(owner)
  t.equal((await read(id)).response.status, 409, 'somebody else reads it')
  await sweepOnce(t, g)
  t.match((await good(teller.GET('/notices/{id}', at(sent)))).recipients, [{ status: 'awaiting-recipient' }])
  t.match(JSON.stringify(await good(read(id))), text)
  await dies().execute(owner)
  await sweepOnce(t, g)
  t.equal((await read(id)).response.status, 404)
  t.match(await parts(sent), [{ state: 'over', empty: true }])
  t.match((await good(teller.GET('/notices/{id}', at(sent)))).recipients, [{ status: 'delivered' }])
})

t.test('while the log cannot be written nothing is told, and nothing is read', async (t) => {
  const [text, unsaid] = [planted(), planted()]
  const { id } = await waits(notice(text))
  await withoutWriter(owner, async () => {
    const answers = [await read(id), await send(notice(unsaid))]
    for (const { response, error } of answers) {
      t.equal(response.status, 503)
      t.notMatch(JSON.stringify(error), text)
    }
    t.same((await dumpOf(owner))(unsaid), [], 'what was not decided is kept nowhere')
  })
  await sweepOnce(t, g)
  t.equal((await waiting()).length, 1, 'nothing of the other waits')
  t.match(JSON.stringify(await good(read(id))), text, 'and nothing is lost')
  await logIsWhole(t, g)
})

t.test('a reader who hangs up: the release stands, and that it did not arrive is recorded', async (t) => {
  const { id } = await waits(notice(planted()))
  const caller = new AbortController()
  const headers = { authorization: `Bearer ${await sample.tokenFor('reader')}` }
  const path = `${g.url}/v1/received-notices/${id}/readings`
  const { asking } = await owner.transaction().execute(async (trx) => {
    // While the head of the log is held, its release waits.
    await sql`SELECT FROM log_heads WHERE municipality = '9901' FOR UPDATE`.execute(trx)
    const asking = fetch(path, { method: 'POST', headers, signal: caller.signal }).then(
      () => 'answered',
      () => 'hung up',
    )
    const runs = async () =>
      (await sql`SELECT FROM data_requests WHERE id = ${id} AND status = 'running'`.execute(owner)).rows.length > 0
    await until(runs, 'its reading')
    caller.abort()
    await new Promise((resolve) => setTimeout(resolve, 100))
    return { asking }
  })
  t.equal(await asking, 'hung up')
  await until(async () => (await typesOf(owner, id)).includes('delivery-failed'), 'the failed delivery in the log')
  const last = (await entries(owner, id)).at(-1)!
  t.match(last.record, { categories: [], actor: { organisation: localTeam.oin, professional: { id: 'reader' } } })
  t.equal((await read(id)).response.status, 404, 'it is not sent again')
  await logIsWhole(t, g)
})

t.test('taken back: who has not read it cannot any more, and the log says so', async (t) => {
  const { notice: sent, id } = await waits(notice(planted()))
  const cancel = (client: Client) => client.POST('/notices/{id}/cancellations', at(sent))
  t.equal((await cancel(reader)).response.status, 404, 'it is the sender’s')
  t.match((await good(cancel(teller))).recipients, [{ status: 'cancelled' }])
  t.equal((await read(id)).response.status, 404)
  t.match(await parts(sent), [{ state: 'over', empty: true }])
  const last = (await entries(owner, id)).at(-1)!
  t.match(last.record, {
    ...{ type: 'release-refused', details: { cause: 'cancelled' } },
    actor: { organisation: youthCareProvider.oin },
  })
  t.match((await good(cancel(teller))).recipients, [{ status: 'cancelled' }])
  t.same(await typesOf(owner, id), ['decision', 'source-failed', 'release-refused'], 'twice is once')
  await logIsWhole(t, g)
})

t.test('the person’s report and the views of the log tell of it, and nothing of what was told', async (t) => {
  const text = planted()
  const { id } = await waits(notice(text))
  await good(read(id))
  const told = await entries(owner, id)
  const report = await good(
    as('privacy-officer').POST('/access-reports', { body: { person: { bsn: youth.bsn } } as never }),
  )
  const { items } = report as Exclude<typeof report, string>
  const own = items.filter(({ proof }) => told.some((entry) => bare(entry.id) === bare(proof.entry)))
  const provider = { oin: youthCareProvider.oin }
  t.match(own, [
    { type: 'decision', what: /uit zichzelf/, by: provider, source: provider, recipient: { oin: localTeam.oin } },
    { type: 'source-failed', what: /wacht op wie het mag lezen/, by: provider },
    { type: 'decision', by: { oin: localTeam.oin } },
    {
      ...{ type: 'release', what: 'Gegevens zijn gegeven.', by: { oin: localTeam.oin }, function: 'behandelaar' },
      ...{ source: provider, recipient: { oin: localTeam.oin }, purpose: 'coordinated-approach' },
      categories: [{ category: 'youth-help', fields: ['progress'] }],
    },
  ])
  const { text: adl } = await exported(g, { view: 'adl' })
  const { text: ldv } = await exported(g, { view: 'ldv' })
  t.match(adl, /"direction":"give"/)
  t.match(ldv, /Een bericht wacht op wie het mag lezen/)
  for (const view of [adl, ldv, JSON.stringify(report)]) t.notMatch(view, text)
})

t.test('past its time limit it is gone, swept or not', async (t) => {
  const { notice: sent, id } = await waits(notice(planted()))
  await sql`UPDATE notice_parts SET expires_at = now() - interval '1 second' WHERE request_id = ${id}`.execute(owner)
  t.same(await waiting(), [])
  t.equal((await read(id)).response.status, 404)
  const type = 'nl.berichten.bericht-ongelezen'
  const hook = { municipality: '9901', url: 'https://receiver.invalid/unread', types: [type] as const }
  await good(teller.POST('/webhook-subscriptions', { body: { ...hook, types: [...hook.types] } }))
  await sweepOnce(t, g)
  await sweepOnce(t, g)
  t.match(await parts(sent), [{ state: 'expired', empty: true }])
  const told = await eventsOf(sent)
  t.same(told, [{ type, organisation: youthCareProvider.oin }], 'who sent it hears, once, that nobody knows')
})

t.test('who does not read is reminded once, after a day', async (t) => {
  const { id } = await waits(notice(planted()))
  await sweepOnce(t, g)
  t.equal((await eventsOf(id)).length, 1, 'not yet')
  await sql`UPDATE notice_parts SET remind_at = remind_at - interval '1 day' WHERE request_id = ${id}`.execute(owner)
  await sweepOnce(t, g)
  await sweepOnce(t, g)
  t.equal((await eventsOf(id)).length, 2)
  await good(read(id))
})

t.test('a stop between sending and reading: nothing is given, and what waited is destroyed', async (t) => {
  const { notice: sent, id } = await waits(notice(planted()))
  const admin = as('administrator')
  const stopped = { municipality: '9901', reason: 'breach', source: youthCareProvider.oin } as const
  const { id: stop } = await good(admin.POST('/stops', { body: stopped }))
  t.equal((await read(id)).response.status, 404)
  for (const who of [admin, as('second-administrator')]) await good(who.POST('/stops/{id}/liftings', at(stop)))
  t.equal((await read(id)).response.status, 404)
  t.match(await parts(sent), [{ state: 'over', empty: true }])
  t.match((await good(teller.GET('/notices/{id}', at(sent)))).recipients, [{ status: 'denied', readAt: null }])
})

t.test('a withdrawal between sending and reading binds; the reader learns nothing of it', async (t) => {
  const text = planted()
  const [{ id: had }, { notice: sent, id }] = [await waits(notice(planted())), await waits(notice(text))]
  await good(read(had))
  await good(withdraw(team, personId, '2026-01-01T09:00:00Z'))
  const again = await good(reader.GET('/obligations', { params: { query: { type: 'reassess-ground' } } }))
  t.ok(
    again.items.some(({ dataRequest }) => bare(dataRequest) === bare(had)),
    'who read one before says what it does with it',
  )
  const late = await read(id)
  t.equal(late.response.status, 404)
  t.same(Object.keys(late.error as object).sort(), Object.keys((await read('9901-x')).error as object).sort())
  t.match(await parts(sent), [{ state: 'over', empty: true }])
  t.notOk((await typesOf(owner, id)).includes('release'))
  t.match((await good(teller.GET('/notices/{id}', at(sent)))).recipients, [{ status: 'denied' }])
  await logIsWhole(t, g)
})

t.test('what people must decide is held, and told to nobody until they did and it is sent again', async (t) => {
  await mandate(g, 'toetser-1', ['REVIEW_ONE_PARENT'])
  const type = 'nl.berichten.oordeel-gegeven'
  const hook = { municipality: '9901', url: 'https://receiver.invalid/events', types: [type] as const }
  await good(coordinator.POST('/webhook-subscriptions', { body: { ...hook, types: [...hook.types] } }))
  const { child } = sample.town
  const { caseId } = await oneParent(g, child)
  const text = planted()
  const body = notice(text, { case: caseId, person: { bsn: child.bsn }, recipients: [{ oin: youthCareProvider.oin }] })
  const sent = await good(send(body, coordinator))
  t.match(sent.recipients, [{ status: 'awaiting-review', decision: { outcome: 'review' } }])
  const [part] = await parts(sent.id)
  t.match(part, { state: 'held', key: 'test-1' })
  t.same((await dumpOf(owner))(text), [])
  t.same(await waiting(teller), [])
  t.equal((await read(part!.id, teller)).response.status, 404)
  const retry = () => coordinator.POST('/notices/{id}/retries', { params: { path: { id: sent.id }, header: key() } })
  t.match((await good(retry())).recipients, [{ status: 'awaiting-review' }])

  const reviewer = as('reviewer')
  const [review] = (await good(reviewer.GET('/reviews'))).items
  await good(judge(reviewer, review!.id))
  t.same(await waiting(teller), [], 'after the verdict it is the sender that sends again')
  await until(async () => (await eventsOf(sent.id)).length > 0, 'word of the verdict')
  t.match(await eventsOf(sent.id), [{ type, organisation: localTeam.oin }])
  t.equal(
    (await as('mentor').POST('/notices/{id}/retries', { params: { path: { id: sent.id }, header: key() } })).response
      .status,
    404,
  )
  t.match((await good(retry())).recipients, [{ status: 'awaiting-recipient' }])
  t.match(JSON.stringify(await good(read(part!.id, teller))), text)
  t.match((await good(retry())).recipients, [{ status: /delivered/ }], 'and nothing is given twice')
  t.match(await parts(sent.id), [{ state: 'over', empty: true }])
  await logIsWhole(t, g)
})

t.test('every entry of it replays', async (t) => {
  await everythingReplays(t, g)
})
