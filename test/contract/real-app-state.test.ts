import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { newId } from '../../src/store/ids.ts'
import { testGateway } from '../helpers/gateway.ts'
import { faults, hasEveryHeader, isProblem } from './problem-check.ts'

const { localTeam, youthCareProvider, school, wmoDepartment } = organisations
const gateway = await testGateway(t)
const { sample, owner } = gateway
const family = sample.family(1)
const adult = { bsn: family.adult.bsn }

interface Options {
  readonly key?: string
  readonly headers?: Record<string, string>
}

/** A call of the real gateway, without a socket. */
const call = async (client: string, path: string, body?: object, { key, headers }: Options = {}) =>
  gateway.gateway.app.inject({
    method: body === undefined ? 'GET' : 'POST',
    url: `/v1${path}`,
    headers: {
      authorization: `Bearer ${await sample.tokenFor(client)}`,
      'idempotency-key': key ?? randomUUID(),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body }),
  })

const made = async (answer: Promise<LightMyRequestResponse>): Promise<string> => {
  const { statusCode, body } = await answer
  if (statusCode !== 201) throw new Error(`${statusCode} ${body}`)
  return (JSON.parse(body) as { id: string }).id
}

const newCase = (more: object = {}) => ({
  municipality: '9901',
  reference: 'ZAAK-1',
  persons: [adult],
  purposes: ['coordinated-approach'],
  coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
  participants: [{ organisation: youthCareProvider.oin, role: 'source' }],
  ...more,
})
const question = (caseId: string) => ({
  case: caseId,
  persons: [adult],
  purpose: 'coordinated-approach',
  categories: [{ category: 'involvement', why: 'De doelen moeten bij het plan passen.' }],
  requestedBy: { id: 'medewerker-17' },
  source: { oin: youthCareProvider.oin },
  alternativesTried: 'Aan het gezin gevraagd zonder antwoord.',
})
const said = { by: adult, saidAt: '2026-01-10T09:00:00Z' }
const word = { ...said, capacity: 'self', outcome: 'given', method: 'written' }
const scope = {
  purposes: ['coordinated-approach'],
  categories: ['involvement'],
  sources: [youthCareProvider.oin],
  recipients: [localTeam.oin],
}
const newConsent = (caseId: string) => ({ case: caseId, subject: adult, layer: 'secrecy', scope, statements: [word] })
const fact = { person: adult, municipality: '9901', kind: 'view-heard', from: '2026-01-01', source: { type: 'talk' } }
const debtQuestion = {
  ...question(''),
  case: undefined,
  municipality: '9901',
  purpose: 'debt-help',
  categories: [{ category: 'contact', why: 'Om een brief te kunnen sturen.' }],
  source: { oin: wmoDepartment.oin },
  subjectMatter: 'De schulden van deze inwoner.',
}

const caseId = await made(call('local-team', '/cases', newCase()))
const consentId = await made(call('local-team', '/consents', newConsent(caseId)))
const requestId = await made(call('debt-help', '/data-requests', debtQuestion))
const worker = { id: 'medewerker-9', role: 'member' }
const source = { organisation: school.oin, role: 'source' }

t.test('what is not there, another organisation’s or another municipality’s is one and the same 404', async (t) => {
  const ofOne: readonly (readonly [client: string, path: (id: string) => string, id: string, body?: object])[] = [
    ['school', (id) => `/cases/${id}`, caseId],
    ['school', (id) => `/cases/${id}/participants`, caseId, source],
    ['school', (id) => `/cases/${id}/professionals`, caseId, worker],
    ['school', (id) => `/cases/${id}/closures`, caseId, { reason: 'other' }],
    ['local-team', (id) => `/data-requests/${id}`, requestId],
    ['local-team', (id) => `/data-requests/${id}/retries`, requestId, {}],
    ['wmo-department', (id) => `/consents/${id}`, consentId],
    ['wmo-department', (id) => `/consents/${id}/statements`, consentId, word],
    ['wmo-department', (id) => `/consents/${id}/withdrawals`, consentId, said],
  ]
  for (const [client, path, theirs, body] of ofOne) {
    const answers = []
    for (const id of [theirs, newId('9901'), newId('9902'), 'nothing', '9901-', '%F0%9F%98%80']) {
      const answer = await call(client, path(id), body)
      isProblem(t, answer, 404, 'not-found', path(id))
      answers.push([answer.body.replace(/urn:uuid:[0-9a-f-]{36}/, ''), { ...answer.headers, date: '', ratelimit: '' }])
    }
    for (const answer of answers) t.same(answer, answers[0], `${client} ${path('{id}')}`)
  }
  for (const [client, path] of [
    ['fg', `/audit-events/${newId('9901')}`],
    ['fg', `/audit-events/${newId('9902')}`],
    ['administrator', '/participants/00000099000000123000'],
    ['local-team', '/policies/nothing-like-it'],
  ] as const) {
    isProblem(t, await call(client, path), 404, 'not-found', path)
  }
})

t.test('all faults of a body at once, named by dotted path', async (t) => {
  const wrong = {
    ...newCase({ phase: 'closed', caseUrl: 'ftp://x', persons: [{ bsn: '999990010' }], purposes: [] }),
    surplus: 1,
    coordinator: {},
  }
  const answer = await call('local-team', '/cases', wrong, { key: 'short' })
  isProblem(t, answer, 400, 'invalid-input', 'a body with many faults')
  const names = faults(answer.json()).map((line) => line.split(' ')[0])
  for (const name of ['Idempotency-Key', 'phase', 'caseUrl', 'purposes', 'surplus', 'coordinator.id'])
    t.ok(names.includes(name), name)
  t.ok(
    names.some((name) => name?.startsWith('persons.0')),
    'persons.0',
  )
  t.notMatch(answer.body, /999990010/)
  for (const path of ['/data-requests', '/advice', '/consents', '/withdrawals', '/person-facts', '/participants']) {
    const client = path === '/participants' ? 'administrator' : 'local-team'
    const empty = await call(client, path, {})
    isProblem(t, empty, 400, 'invalid-input', path)
    t.ok(faults(empty.json()).length >= 3, `${path}: ${faults(empty.json()).join('; ')}`)
  }
})

t.test('the same key: the same outcome, another body 422, under way 409', async (t) => {
  const bodies = {
    '/cases': newCase(),
    '/consents': newConsent(caseId),
    '/data-requests': question(caseId),
  } as const
  for (const [path, body] of Object.entries(bodies)) {
    const key = randomUUID()
    const first = await call('local-team', path, body, { key })
    t.equal(first.statusCode, 201)
    hasEveryHeader(t, first, path)
    t.match(first.headers['location'], new RegExp(`^/v1${path}/9901-`))
    const again = await call('local-team', path, body, { key })
    t.equal(again.statusCode, 201)
    t.equal(again.headers['idempotency-replayed'], 'true')
    t.equal(again.json<{ id: string }>().id, first.json<{ id: string }>().id, `${path}: the same`)
    isProblem(
      t,
      await call('local-team', path, { ...body, ...other[path] }, { key }),
      422,
      'idempotency-key-reused',
      path,
    )
    const theirs = await call('debt-help', path, { ...body, ...other[path] }, { key })
    t.not(theirs.statusCode, 422, 'a key is of one organisation')
  }
  sample.parties.wmoDepartment.behave(400)
  const key = randomUUID()
  const slow = call('debt-help', '/data-requests', debtQuestion, { key })
  await sleep(150)
  const busy = await call('debt-help', '/data-requests', debtQuestion, { key })
  isProblem(t, busy, 409, 'in-progress', 'under way')
  t.match(busy.headers['retry-after'], /^\d+$/)
  const delivered = await slow
  sample.parties.wmoDepartment.behave('normal')
  t.equal(delivered.json<{ status: string }>().status, 'delivered', delivered.body)
  const repeated = await call('debt-help', '/data-requests', debtQuestion, { key })
  t.match(repeated.json(), { status: 'delivered', data: null, dataDeliveredAt: String })
})

const other: Readonly<Record<string, object>> = {
  '/cases': { reference: 'ZAAK-2' },
  '/consents': { layer: 'help' },
  '/data-requests': { validUntil: '2027-01-01' },
}

t.test('what the state does not allow is a 409', async (t) => {
  isProblem(
    t,
    await call('debt-help', `/data-requests/${requestId}/retries`, {}),
    409,
    'conflict',
    'a finished request',
  )
  const closing = await made(call('local-team', '/cases', newCase()))
  const at = (what: string, body: object) => call('local-team', `/cases/${closing}/${what}`, body)
  t.equal((await at('participants', source)).statusCode, 201)
  isProblem(t, await at('participants', source), 409, 'conflict', 'who takes part already')
  isProblem(
    t,
    await call('youth-care-provider', `/cases/${closing}/closures`, { reason: 'other' }),
    403,
    'forbidden',
    '403',
  )
  t.equal((await at('closures', { reason: 'goals-reached' })).statusCode, 201)
  for (const [what, body] of Object.entries({
    closures: { reason: 'other' },
    professionals: worker,
    participants: source,
  }))
    isProblem(t, await at(what, body), 409, 'conflict', `${what} of a closed case`)
})

const writing: readonly (readonly [client: string, path: string, body: object])[] = [
  ['local-team', '/cases', newCase()],
  ['local-team', `/cases/${caseId}/professionals`, worker],
  ['local-team', `/cases/${caseId}/participants`, source],
  ['local-team', `/cases/${caseId}/closures`, { reason: 'other' }],
  ['local-team', '/consents', newConsent(caseId)],
  ['local-team', `/consents/${consentId}/statements`, word],
  ['local-team', `/consents/${consentId}/withdrawals`, said],
  [
    'school',
    '/withdrawals',
    { by: { reference: 'x' }, about: { reference: 'x' }, scope: 'all', saidAt: said.saidAt, case: caseId },
  ],
  ['local-team', '/withdrawals', { ...said, about: adult, scope: 'all', municipality: '9901' }],
  ['local-team', '/person-facts', fact],
  ['local-team', '/advice', question(caseId)],
  ['local-team', '/data-requests', question(caseId)],
  ['debt-help', '/data-requests', debtQuestion],
  ['fg', '/audit-events/_search', {}],
  [
    'administrator',
    '/participants',
    {
      oin: '00000099000000777000',
      kind: 'school',
      name: 'Nieuw',
      municipality: '9901',
    },
  ],
]

t.test('what cannot be recorded is a 503 on every route that writes, and leaves nothing', async (t) => {
  const rows = async () => {
    const tables = [
      'cases',
      'case_professionals',
      'case_participants',
      'case_closures',
      'consents',
      'consent_statements',
    ]
    const more = ['consent_withdrawals', 'person_facts', 'participants', 'obligations', 'log_records']
    return Promise.all(
      [...tables, ...more].map(async (table) => {
        const { rows: found } = await sql<{ n: string }>`SELECT count(*) AS n FROM ${sql.table(table)}`.execute(owner)
        return `${table} ${found[0]?.n}`
      }),
    )
  }
  const { rows: found } = await sql<{ name: string }>`
    SELECT oid::regprocedure::text AS name FROM pg_proc WHERE proname = 'append_entries'`.execute(owner)
  const writer = sql.raw(found[0]!.name)
  const calls = () => Object.values(sample.parties).map((party) => (typeof party === 'object' ? party.calls() : 0))
  const before = { rows: await rows(), calls: calls() }
  await sql`REVOKE EXECUTE ON FUNCTION ${writer} FROM deelpoort_app`.execute(owner)
  for (const [client, path, body] of writing) {
    if (path === '/withdrawals' && client === 'school') continue
    const answer = await call(client, path, body)
    isProblem(t, answer, 503, 'unavailable', `${client} ${path}`)
    t.match(answer.headers['retry-after'], /^\d+$/)
  }
  await sql`GRANT EXECUTE ON FUNCTION ${writer} TO deelpoort_app`.execute(owner)
  t.same({ rows: await rows(), calls: calls() }, before, 'nothing stands half, and no source was asked')
  t.equal((await call('local-team', '/advice', question(caseId))).statusCode, 200, 'and it goes on afterwards')
})

t.test('without its database every route answers 503, and says that it is not ready', async (t) => {
  const { rows } = await sql<{ name: string }>`SELECT current_database() AS name`.execute(owner)
  const database = rows[0]!.name
  await sql`ALTER DATABASE ${sql.id(database)} CONNECTION LIMIT 0`.execute(owner)
  await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'deelpoort_app' AND datname = ${database}`.execute(
    owner,
  )
  await sleep(100)
  for (const [client, path, body] of [...writing, ['local-team', `/cases/${caseId}`] as const]) {
    isProblem(t, await call(client, path, body), 503, 'unavailable', `${client} ${path}`)
  }
  const at = (url: string) => gateway.gateway.app.inject({ url })
  t.equal((await at('/health/live')).statusCode, 200)
  t.equal((await at('/health/ready')).statusCode, 503)
  t.equal((await at('/v1/openapi.json')).statusCode, 200)
  await sql`ALTER DATABASE ${sql.id(database)} CONNECTION LIMIT -1`.execute(owner)
})
