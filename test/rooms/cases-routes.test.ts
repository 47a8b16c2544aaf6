import { randomUUID } from 'node:crypto'
import t, { type Test } from 'tap'
import { caseReferences } from '../../src/cases/case-reference-store.ts'
import type { Idempotent } from '../../src/cases/case-ports.ts'
import { caseRoutes } from '../../src/cases/case-routes.ts'
import { cases } from '../../src/cases/cases.ts'
import { idempotencyStore } from '../../src/exchange/idempotency-store.ts'
import { buildEdge } from '../../src/http/edge.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { cursors } from '../../src/http/wire.ts'
import { participantRoutes } from '../../src/participants/participant-routes.ts'
import { bsnVault } from '../../src/persons/bsn-vault.ts'
import { identityStore } from '../../src/persons/identity-store.ts'
import { personsStore } from '../../src/persons/persons-store.ts'
import { personsRoom } from '../../src/persons/persons.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { freshKey, ringOf } from '../helpers/persons-room.ts'
import { joining, operator, registerSetting } from '../helpers/register-room.ts'
import { provingHere, testIssuer } from '../helpers/tokens.ts'

const { localTeam, youthCareProvider, school, municipality } = organisations

interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const setting = async (t: Test) => {
  const base = await registerSetting(t)
  for (const { oin, kind, name } of Object.values(organisations)) {
    await base.changes.addParticipant(operator(), { ...joining(oin, kind), name })
  }
  const issuer = await testIssuer(t)
  const vault = bsnVault({ lookup: ringOf(freshKey('l')), encryption: ringOf(freshKey('e')) })
  const references = caseReferences(base.app)
  const store = personsStore(base.app, vault)
  const persons = personsRoom({
    store,
    identities: identityStore(base.app, vault),
    vault,
    mayUseBsn: () => true,
    byReference: references.personOf,
  })
  const room = cases(base.app, {
    persons,
    takesPart: base.reads.amongActive,
    mayUseBsn: (call) => call.caller.kind !== 'school',
    knowsPurpose: () => true,
    personsKnownTo: async () => new Map(),
    record: base.log.appendIn,
    stampOf: () => null,
    retain: () => '2041-01-01',
  })
  const keys = idempotencyStore(base.app, freshKey('i').bytes, 60)
  const idempotent: Idempotent = async (call, key, body, run) => {
    const repeatable = { organisation: call.caller.organisation, key, asked: JSON.stringify([call.operation, body]) }
    const claim = await keys.claim(repeatable)
    if (claim.kind === 'repeat') return { id: claim.id, replayed: true }
    const { id } = await run().catch(async (error: unknown) => {
      await keys.release(repeatable)
      throw error
    })
    await keys.done(repeatable, id)
    return { id, replayed: false }
  }
  const app = await buildEdge({
    tokens: issuer.tokens,
    possession: provingHere(),
    ports: { findParticipant: base.reads.find, refused: async () => undefined },
    logger: createLogger({ level: 'silent' }),
    metrics: createMetrics(),
    corsOrigins: [],
    trustProxy: [],
    bodyLimitBytes: 100_000,
    rateLimitPerMinute: 10_000,
  })
  const sealed = cursors([freshKey('c').bytes])
  await app.register(caseRoutes(room, { idempotent, cursors: sealed }), { prefix: '/v1' })
  await app.register(participantRoutes(base.room, sealed), { prefix: '/v1' })
  t.teardown(() => app.close())
  const ask = async (client: string, url: string, { method = 'GET', body, headers = {} }: Asked = {}) => {
    const token = await issuer.token(client)
    const answer = await app.inject({
      method,
      url: `/v1${url}`,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      json: answer.body === '' ? null : (JSON.parse(answer.body) as never as Record<string, never>),
    }
  }
  const post = (client: string, url: string, body: unknown, key?: string) =>
    ask(client, url, { method: 'POST', body, headers: key === undefined ? {} : { 'idempotency-key': key } })
  return { ...base, ask, post }
}

const opening = (more: Readonly<Record<string, unknown>> = {}) => ({
  reference: 'ZAAK-2026-000123',
  municipality: '9901',
  persons: [{ bsn: '999990019' }],
  purposes: ['coordinated-approach'],
  phase: 'investigation',
  coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
  participants: [
    { organisation: youthCareProvider.oin, role: 'source' },
    {
      organisation: school.oin,
      role: 'source',
      personReferences: [{ person: { bsn: '999990019' }, reference: 'LL-4711' }],
    },
  ],
  ...more,
})

t.test('a case is opened once for one key, and a repeat is told so', async (t) => {
  const { post, owner, ask } = await setting(t)
  const key = randomUUID()
  const first = await post('local-team', '/cases', opening(), key)
  t.equal(first.status, 201, first.text)
  t.equal(first.headers['location'], `/v1/cases/${first.json?.['id']}`)
  t.match(first.json, { role: 'coordinator', phase: 'investigation', file: { participants: { length: 3 } } })
  const again = await post('local-team', '/cases', opening(), key)
  t.equal(again.status, 201)
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.equal(again.text, first.text)
  t.equal((await post('local-team', '/cases', opening({ reference: 'other' }), key)).status, 422)
  t.match((await post('local-team', '/cases', opening())).json, {
    status: 400,
    type: 'urn:deelpoort:problem:idempotency-key-missing',
  })
  t.equal((await owner.selectFrom('cases').select('case_id').execute()).length, 1)
  t.equal((await ask('local-team', `/cases/${first.json?.['id']}`)).text, first.text)
})

t.test('a partner’s answer holds nothing of others, and a stranger’s is that of an unknown case', async (t) => {
  const { post, ask } = await setting(t)
  const { json } = await post('local-team', '/cases', opening(), randomUUID())
  const id = String(json?.['id'])
  const seen = await ask('youth-care-provider', `/cases/${id}`)
  t.equal(
    seen.text,
    `{"id":"${id}","reference":"ZAAK-2026-000123","phase":"investigation","role":"source","persons":[],"personReferences":[],"professionals":[]}`,
  )
  t.notOk(seen.headers['etag'])
  const instance = /urn:uuid:[0-9a-f-]+/
  const stranger = await ask('wmo-department', `/cases/${id}`)
  const nobody = await ask('wmo-department', '/cases/9901-018f6b0e-0000-7000-8000-000000000001')
  t.equal(stranger.status, 404)
  t.equal(stranger.text.replace(instance, ''), nobody.text.replace(instance, ''))
  t.equal((await post('youth-care-provider', `/cases/${id}/closures`, { reason: 'other' })).status, 403)
})

t.test('faults of a case are 400 with their paths, a BSN from the school too', async (t) => {
  const { post, owner } = await setting(t)
  const unknown = await post(
    'local-team',
    '/cases',
    opening({ surprise: 1, phase: 'closed', participants: [{ organisation: school.oin, role: 'boss' }] }),
    randomUUID(),
  )
  t.equal(unknown.status, 400)
  t.ok((unknown.json?.['invalidParams'] as unknown as unknown[]).length >= 3, unknown.text)
  const bsn = await post('school', '/cases', opening({ coordinator: { id: 'mentor' }, participants: [] }), randomUUID())
  t.match(bsn.json, {
    status: 400,
    type: 'urn:deelpoort:problem:bsn-not-allowed',
    invalidParams: [{ name: 'persons.0.bsn' }],
  })
  t.notMatch(bsn.text, /999990019/)
  const inReference = await post('local-team', '/cases', opening({ reference: 'zaak 999990019' }), randomUUID())
  t.match(inReference.json, { status: 400, invalidParams: [{ name: 'reference', code: 'bsn-in-text' }] })
  t.same(await owner.selectFrom('persons').select('person_id').execute(), [])
})

t.test('participants, professionals and the end of a case come back as the caller’s view', async (t) => {
  const { post } = await setting(t)
  const { json } = await post('local-team', '/cases', opening({ participants: [] }), randomUUID())
  const id = String(json?.['id'])
  const added = await post('local-team', `/cases/${id}/participants`, {
    organisation: youthCareProvider.oin,
    role: 'member',
  })
  t.equal(added.status, 201, added.text)
  t.match(added.json, { file: { participants: { length: 2 } } })
  const hand = await post('youth-care-provider', `/cases/${id}/professionals`, {
    id: 'h-1',
    role: 'member',
    actingAs: { law: 'Jeugdwet' },
  })
  t.match(hand.json, { role: 'member', professionals: [{ id: 'h-1', actingAs: { law: 'Jeugdwet', task: null } }] })
  t.match((await post('local-team', `/cases/${id}/closures`, { reason: 'goals-reached' })).json, { phase: 'closed' })
  t.equal((await post('local-team', `/cases/${id}/closures`, { reason: 'goals-reached' })).status, 409)
})

t.test(
  'a page links to the next one, and its cursor is good for the same question and organisation only',
  async (t) => {
    const { post, ask } = await setting(t)
    for (const reference of ['A', 'B', 'C']) await post('local-team', '/cases', opening({ reference }), randomUUID())
    const first = await post('local-team', '/cases/_search?limit=2', {})
    t.match(first.json, { items: { length: 2 } })
    const link = /^<\/v1(\/cases\/_search\?[^>]+)>; rel="next"$/.exec(String(first.headers['link']))?.[1] ?? ''
    const second = await post('local-team', link, {})
    t.match(second.json, { items: [{ reference: 'A' }] })
    t.notOk(second.headers['link'])
    t.equal((await post('local-team', link, { phase: 'plan' })).status, 400)
    t.equal((await post('youth-care-provider', link, {})).status, 400)
    const page = await ask('school', '/participants?limit=3')
    t.match(page.json, { items: { length: 3 } })
    const next = /^<\/v1(\/participants\?[^>]+)>; rel="next"$/.exec(String(page.headers['link']))?.[1] ?? ''
    t.match((await ask('school', next)).json, { items: { length: 3 } })
  },
)

t.test('a participant is added by the administrator and read by everybody in its municipality', async (t) => {
  const { post, ask } = await setting(t)
  const oin = '00000099000000008000'
  const body = {
    oin,
    kind: 'housing-corporation',
    name: 'Wonen',
    municipality: '9901',
    connector: { baseUrl: 'https://wonen.example/v1', credential: 'a-secret-credential' },
  }
  const made = await post('administrator', '/participants', body)
  t.equal(made.status, 201, made.text)
  const connector = { baseUrl: 'https://wonen.example/v1', authentication: 'credential' }
  t.match(made.json, {
    ...{ oin, municipalities: ['9901'], agreements: [{ relations: 'recorded', connector }] },
    access: { senderConstraint: null, callsPerMinute: null },
  })
  t.notMatch(made.text, /a-secret-credential/)
  t.same((await ask('school', `/participants/${oin}`)).json, {
    oin,
    name: 'Wonen',
    kind: 'housing-corporation',
    municipalities: ['9901'],
  })
  t.equal((await post('administrator', '/participants', body)).status, 409)
  t.equal((await post('local-team', '/participants', body)).status, 403)
  for (const wrong of [
    { kind: 'municipality-controller' },
    { municipality: '9902' },
    { connector: { baseUrl: 'http://127.0.0.1' } },
    { oin: '1' },
  ]) {
    t.equal(
      (await post('administrator', '/participants', { ...body, oin: '00000099000000008001', ...wrong })).status,
      400,
    )
  }
  t.equal((await ask('school', '/participants/00000099000000008001')).status, 404)
  t.match((await ask('fg', `/participants/${municipality.oin}`)).json, { kind: 'municipality-controller' })
})
