import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { newId } from '../../src/store/ids.ts'
import { faults, hasEveryHeader, isProblem } from './problem-check.ts'
import { realApp } from './real-app-calls.ts'

const {
  call,
  made,
  newCase,
  newConsent,
  newRound,
  question,
  debtQuestion,
  said,
  word,
  worker,
  source,
  sample,
  caseId,
  consentId,
  roundId,
  requestId,
} = await realApp(t)

const confirmation = { sheet: newId('9901'), how: 'letter', on: '2026-02-01' }

t.test('what is not there, another organisation’s or another municipality’s is one and the same 404', async (t) => {
  const ofOne: readonly (readonly [client: string, path: (id: string) => string, id: string, body?: object])[] = [
    ['school', (id) => `/cases/${id}`, caseId],
    ['school', (id) => `/cases/${id}/participants`, caseId, source],
    ['school', (id) => `/cases/${id}/professionals`, caseId, worker],
    ['school', (id) => `/cases/${id}/closures`, caseId, { reason: 'other' }],
    ['local-team', (id) => `/data-requests/${id}`, requestId],
    ['local-team', (id) => `/data-requests/${id}/notice`, requestId],
    ['local-team', (id) => `/data-requests/${id}/retries`, requestId, {}],
    ['wmo-department', (id) => `/consents/${id}`, consentId],
    ['wmo-department', (id) => `/consents/${id}/statements`, consentId, word],
    ['wmo-department', (id) => `/consents/${id}/withdrawals`, consentId, said],
    ['wmo-department', (id) => `/consent-rounds/${id}`, roundId],
    ['wmo-department', (id) => `/consent-rounds/${id}/sheets/${newId('9901')}`, roundId],
    ['wmo-department', (id) => `/consent-rounds/${id}/confirmations`, roundId, confirmation],
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
    ['fg', `/audit-events/${newId('9901')}/proof`],
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
  for (const path of [
    '/data-requests',
    '/advice',
    '/consents',
    '/consent-rounds',
    '/withdrawals',
    '/person-facts',
    '/participants',
  ]) {
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
    '/consent-rounds': newRound(caseId),
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
  '/consent-rounds': { conversation: { ...newRound('').conversation, place: 'office' } },
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
