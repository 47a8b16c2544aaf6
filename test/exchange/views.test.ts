import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import type { AdlRecord } from '../../src/audit/views/adl.ts'
import type { NenLine } from '../../src/audit/views/nen7513.ts'
import type { LdvLine } from '../../src/audit/views/ldv.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { sweepOnce } from './another-gateway.ts'
import { entries } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, openCase, question, withdraw } from './scene.ts'
import { exported, rows } from './view-lines.ts'

const schema = new URL('../../../shared/standards/ldv-attributes.schema.json', import.meta.url)
const g = await testGateway(t)
const team = g.as('local-team')
const source = await oddSource(t, g)
const trace = '0af7651916cd43dd8448eb211c80319c'
const theirs = 'b7ad6b7169203331'
const within = { traceparent: `00-${trace}-${theirs}-01`, 'content-type': 'application/json' }

// What the views show: advice about two within the caller's trace, a release, a failure, a refusal, a stop.
source.behave((response) => json(response, { items: [item()] }))
const { youth, adult } = g.sample.family(1)
const both = await openCase(g, [youth, adult])
const aboutBoth = question(both, [{ bsn: youth.bsn }, { bsn: adult.bsn }])
const advised = await g.raw('local-team', '/v1/advice', {
  method: 'POST',
  headers: within,
  body: JSON.stringify(aboutBoth),
})
const advice = (await advised.json()) as { id: string }
const { body, personId } = await agreed(g, g.sample.family(2).adult)
const answered = await g.raw('local-team', '/v1/data-requests', {
  method: 'POST',
  headers: { ...within, ...key() },
  body: JSON.stringify(body),
})
const released = (await answered.json()) as { id: string; status: string }
source.behave((response) => json(response, {}, 500))
const failed = await good(ask(team, body))
await good(withdraw(team, personId))
const denied = await good(ask(team, body))
await good(g.as('fg').POST('/audit-events/_search', { body: {} }))
await sweepOnce(t, g)

const ldv = rows<LdvLine>((await exported(g, { view: 'ldv' })).text)
const adl = rows<AdlRecord>((await exported(g, { view: 'adl' })).text)
const ofExchange = async (id: string) => (await entries(g.owner, id)).map(({ record }) => record)

t.test('the scene is as it should be', async (t) => {
  t.equal(advised.status, 200)
  t.same([released.status, failed.status, denied.status], ['partially-delivered', 'failed', 'denied'])
})

t.test('Logboek Dataverwerkingen: a line an action and person, with all that is required and no user', async (t) => {
  for (const line of ldv) {
    t.match(line, {
      trace_id: /^(?!0{32})[0-9a-f]{32}$/,
      span_id: /^(?!0{16})[0-9a-f]{16}$/,
      status: /^(Unset|Ok|Error)$/,
      name: /^[A-Z].*\.$/,
      attributes: {
        'dpl.core.processing_activity_id': /^http:\/\/127\.0\.0\.1:8080\/v1\/policies(\/[a-z-]+)?#9901$/,
        'dpl.core.data_subject_id': /^9901-/,
        'dpl.core.data_subject_id_type': /^urn:deelpoort:/,
      },
    })
    if (line.parent_span_id !== undefined) t.match(line.parent_span_id, /^(?!0{16})[0-9a-f]{16}$/)
    for (const time of [line.start_time, line.end_time])
      t.ok(Number.isInteger(time) && Math.abs(time - Date.now()) < 600_000, 'milliseconds since 1970')
    t.ok(line.start_time <= line.end_time)
    const known = [
      'processing_activity_id',
      'data_subject_id',
      'data_subject_id_type',
      'foreign_operation.processor',
    ].map((name) => `dpl.core.${name}`)
    t.same(
      Object.keys(line.attributes).filter((name) => !known.includes(name)),
      [],
      'no attribute of our own',
    )
  }
  const text = JSON.stringify(ldv)
  for (const user of ['medewerker-17', 'coordinator', 'fg-1', 'professional'])
    t.notOk(text.includes(user), `no ${user} in it`)
  const keys = ldv.map(({ trace_id, span_id }) => `${trace_id} ${span_id}`)
  t.equal(new Set(keys).size, keys.length, 'a line a span')
})

t.test('NEN 7513: the same lines, and who acted, between whom, on which consent and tables', async (t) => {
  const nen = rows<NenLine>((await exported(g, { view: 'nen7513' })).text)
  const without = nen.map(({ attributes, ...line }) => ({
    ...line,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('dpl.nen7513.'))),
  }))
  t.same(without.slice(0, ldv.length), ldv)
  const [release] = (await ofExchange(released.id)).filter(({ type }) => type === 'release')
  const line = nen.find(({ span_id }) => span_id === release!['span_id'])
  const { localTeam, youthCareProvider } = organisations
  t.match(line?.attributes, {
    'dpl.nen7513.users': [
      { organisation: localTeam.oin, application: 'local-team', id: 'medewerker-17', function: 'coordinator' },
    ],
    'dpl.nen7513.participants': [
      { role: 'source', organisation: youthCareProvider.oin },
      { role: 'recipient', organisation: localTeam.oin },
    ],
    'dpl.nen7513.toestemmingsProfiel': release!.details['consents'],
    'dpl.nen7513.autorisatieProtocol': { version: /^sha256:/, rows: release!['policyRows'] },
  })
  const { text } = await exported(g, { view: 'nen7513', format: 'csv' })
  t.match(text.split('\r\n')[0], /,dpl\.nen7513\.users,dpl\.nen7513\.participants,/)
})

t.test('its lines pass the published schema of attributes', async (t) => {
  if (!existsSync(schema))
    return t.comment('no ../shared beside this repository: the published schema was not looked at')
  const ajv = new Ajv2020({ strict: false, formats: { uri: (text: string) => URL.canParse(text) } })
  const check = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object)
  t.same(
    ldv.filter(({ attributes }) => !check(attributes)),
    [],
  )
  t.notOk(check({ 'dpl.core.processing_activity_id': 'no address' }), 'and it can fail')
})

t.test('about several people: one line each under a parent, which lies under who called', async (t) => {
  const lines = ldv.filter((line) => line.trace_id === trace)
  const [parent, ...persons] = lines.filter(({ attributes }) =>
    attributes['dpl.core.processing_activity_id'].includes('coordinated-approach'),
  )
  const each = persons.filter((line) => line.parent_span_id === parent!.span_id)
  t.match(parent, {
    parent_span_id: theirs,
    attributes: {
      'dpl.core.data_subject_id': advice.id,
      'dpl.core.data_subject_id_type': 'urn:deelpoort:several-persons',
      'dpl.core.foreign_operation.processor': `urn:nld:oin:${organisations.localTeam.oin}:systeem:local-team`,
    },
  })
  t.equal(each.length, 2)
})

t.test('a failure is an Error, a refusal is none; a release lies under who called', async (t) => {
  const of = async (id: string, type: string) => {
    const record = (await ofExchange(id)).find((one) => one['type'] === type)!
    return ldv.find((line) => line.span_id === record['span_id'])
  }
  t.match(await of(released.id, 'decision'), { status: 'Ok', trace_id: trace, parent_span_id: theirs })
  t.match(await of(released.id, 'release'), { status: 'Ok', trace_id: trace, parent_span_id: theirs })
  t.match(await of(failed.id, 'source-failed'), { status: 'Error' })
  t.match(await of(denied.id, 'decision'), { status: 'Ok' })
  t.equal((await of(failed.id, 'decision'))!.parent_span_id, undefined)
})

t.test('Authorization Decision Log: a record a call, whatever it was about', async (t) => {
  const keys = adl.map(({ trace_id, span_id }) => `${trace_id} ${span_id}`)
  t.equal(new Set(keys).size, keys.length, 'no key twice')
  const of = async (id: string) => {
    const span = (await ofExchange(id))[0]!['parent_span_id']
    return adl.filter((record) => record.span_id === span)
  }
  t.match(await of(released.id), [
    {
      trace_id: trace,
      parent_span_id: theirs,
      event_name: 'adl.access_evaluation',
      status: 'Ok',
      attributes: { 'dpl.core.data_subject_id': /^9901-/ },
      body: {
        'adl.core.request': {
          subject: { type: 'organisation', id: organisations.localTeam.oin },
          action: { name: 'data-requests.create', properties: { purpose: 'coordinated-approach' } },
          resource: { type: 'person' },
        },
        'adl.core.response': { decision: true, context: { closedAs: 'release' } },
        'adl.core.policies': [{ id: 'urn:deelpoort:policies:9901', version: /^sha256:/ }],
        'adl.core.information': [{ source: 'urn:deelpoort:facts' }, { source: 'urn:deelpoort:cases' }],
      },
    },
  ])
  const closed = (await of(released.id))[0]!.body['adl.core.response'] as { context: Record<string, unknown> }
  t.match(closed.context, { given: [{ category: 'youth-help' }] }, 'decision and release in one')
  t.match(await of(failed.id), [{ body: { 'adl.core.response': { context: { closedAs: 'source-failed' } } } }])
  t.match(await of(denied.id), [{ status: 'Unset', body: { 'adl.core.response': { decision: false } } }])
  t.ok(adl.some(({ body: { 'adl.core.request': request } }) => JSON.stringify(request).includes('audit-events.search')))
  const low = rows<AdlRecord>((await exported(g, { view: 'adl', level: 1 })).text)
  t.same(Object.keys(low[0]!.body), ['adl.core.request', 'adl.core.response'])
  const middle = rows<AdlRecord>((await exported(g, { view: 'adl', level: 2 })).text)
  t.same(Object.keys(middle[0]!.body), ['adl.core.request', 'adl.core.response', 'adl.core.policies'])
})

t.test('reading the Logboek: by trace, activity or data subject; each look is recorded first', async (t) => {
  const read = async (search: object, client = 'fg') => {
    const answer = await g.raw(client, '/ldv/processing-activities', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(search),
    })
    const found = (await answer.json()) as { processingActivities?: readonly Record<string, unknown>[] }
    return { status: answer.status, lines: found.processingActivities ?? [], told: JSON.stringify(found) }
  }
  const looks = async () => (await entries(g.owner)).filter(({ type }) => type === 'log-viewed')
  const before = (await looks()).length
  const uuid = trace.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toUpperCase()
  const byTrace = await read({ traceId: trace })
  t.equal(byTrace.status, 200, byTrace.told)
  t.same(byTrace.lines, (await read({ traceId: uuid })).lines, 'as hex or as a UUID')
  t.equal(byTrace.lines.length, ldv.filter((line) => line.trace_id === trace).length)
  t.match(byTrace.lines[0], { traceId: trace, startTime: Number, status: 'Ok' })
  const newLooks = (await looks()).slice(before)
  t.ok(newLooks.length > 0 && newLooks.every(({ record }) => record['operation'] === 'ldv.processing-activities'))
  t.ok(
    newLooks.some(({ record }) => (record.details['entries'] as string[]).length > 0),
    'with what was shown',
  )

  const subject = ldv.find(({ status }) => status === 'Error')!.attributes['dpl.core.data_subject_id']
  const ofPerson = (await read({ 'dpl.core.data_subject_id': subject })).lines
  t.equal(ofPerson.length, ldv.filter((l) => l.attributes['dpl.core.data_subject_id'] === subject).length)
  const activity = 'http://127.0.0.1:8080/v1/policies/coordinated-approach#9901'
  const inActivity = (await read({ 'dpl.core.processing_activity_id': activity })).lines
  t.equal(
    inActivity.length,
    ldv.filter((l) => l.attributes['dpl.core.processing_activity_id'] === activity).length,
    'of one activity',
  )
  t.same((await read({ 'dpl.core.processing_activity_id': activity.replace('9901', '9902') })).lines, [])
  t.same((await read({ 'dpl.core.processing_activity_id': 'https://elders.example/x#9901' })).lines, [])
  t.same((await read({ traceId: trace, endTime: 1000 })).lines, [])
  for (const wrong of [{}, { startTime: 1 }, { traceId: 'x' }, { traceId: trace, user: 'x' }])
    t.equal((await read(wrong)).status, 400, JSON.stringify(wrong))
  t.equal((await read({ traceId: trace }, 'local-team')).status, 403)
})

t.test('a view is given out as lines or cells, from where the last one ended, and recorded first', async (t) => {
  const first = await exported(g, { view: 'entries', format: 'csv' })
  t.match(first.type, /^text\/csv/)
  const [head, ...lines] = first.text.trimEnd().split('\r\n')
  t.match(head, /^id,type,at,recordedAt,log,index,/)
  const made = (await entries(g.owner)).findLast(({ type }) => type === 'export-made')!
  t.match(made.record, {
    operation: 'audit-events.export',
    details: { view: 'entries', format: 'csv', after: null, until: String(made.index) },
  })
  t.equal(lines.length, made.index, 'all that was there before, and nothing of another')
  t.equal((await exported(g, { view: 'ldv', format: 'csv' })).text.split('\r\n')[0]!.split(',').length, 11)
  const next = await exported(g, { view: 'entries', format: 'csv' }, { query: `?cursor=${String(first.next)}` })
  const more = next.text.trimEnd().split('\r\n').slice(1)
  t.match(more[0], /,export-made,/, 'the next goes on where this one ended')
  t.equal(more.length, 2)
  const known = ldv.find(({ status }) => status === 'Error')!.attributes['dpl.core.data_subject_id']
  const about = rows<{ personId: string }>((await exported(g, { view: 'entries', personId: known })).text)
  t.ok(about.length > 5 && about.every((row) => row.personId === known), 'of one person')
  t.same(rows((await exported(g, { view: 'entries', personId: '9901-x' })).text), [])
  const refused = async (body: object, headers: Record<string, string> = {}) =>
    (
      await g.raw('fg', '/v1/audit-events/_export', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    ).status
  t.equal(await refused({ view: 'ldv', types: ['release'] }), 400)
  t.equal(await refused({ view: 'gossip' }), 400)
  t.equal(await refused({ view: 'ldv' }, { accept: 'text/csv' }), 406)
  t.equal(await refused({ view: 'ldv', municipality: '9902' }), 404)
})
