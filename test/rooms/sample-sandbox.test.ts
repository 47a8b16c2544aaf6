import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { contractApp } from '../../src/commands/contract-app.ts'
import { everyRoute } from '../../src/commands/every-route.ts'
import { createLogger } from '../../src/http/logging.ts'
import { readConfig } from '../../src/config.ts'
import { requestToken } from '../../src/sample/access-token.ts'
import { audience } from '../../src/sample/issuer.ts'
import { emitSandboxContract, sandboxContract } from '../../src/sample/sandbox/contract.ts'
import { openSandbox } from '../../src/sample/sandbox/open.ts'
import { testSandbox, type Told } from '../helpers/sandbox.ts'

const sandbox = await testSandbox(t)
const { post, sample, url } = sandbox

/** A source of an outsider, in as few lines as it takes. */
const ownSource = async (t: Test) => {
  const asked: { readonly credential: string | undefined; readonly body: object }[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    asked.push({ credential: request.headers.authorization, body: JSON.parse(text) as object })
    const today = new Date().toISOString()
    const item = { category: 'involvement', recordedAt: today, lastChangedAt: today, origin: 'observed' }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        items: [{ ...item, retainUntil: '2090-01-01', values: [{ organisation: 'Buiten', status: 'active' }] }],
      }),
    )
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return { asked, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const outsider = (more: object = {}) => ({ name: 'Jeugdhulp Buiten', kind: 'youth-care-provider', ...more })

t.test('an outsider joins by himself, gets a token, and is asked', async (t) => {
  const source = await ownSource(t)
  const { status, body } = await post('/sandbox/organisations', outsider({ connector: { baseUrl: source.baseUrl } }))
  t.equal(status, 201, JSON.stringify(body))
  t.match(body.oin, /^00000099000077[0-9]{6}$/)
  t.match(body, { municipality: '9901', connector: { baseUrl: source.baseUrl, inbox: false, allowPrivate: true } })

  const { client } = body
  const ask = { issuer: client.issuer, audience: client.resource, clientId: client.clientId, key: client.privateKey }
  const { token } = await requestToken({ ...ask, scopes: client.scopes })
  const own = await fetch(`${url}/v1/participants/${body.oin}`, { headers: { authorization: `Bearer ${token}` } })
  t.match(await own.json(), { oin: body.oin, name: 'Jeugdhulp Buiten', municipalities: ['9901'] })

  const asked = await post('/sandbox/questions', { source: body.oin })
  t.equal(asked.status, 201, JSON.stringify(asked.body))
  t.match(asked.body.request, {
    status: 'delivered',
    data: [{ category: 'involvement', values: [{ organisation: 'Buiten' }] }],
  })
  t.equal(asked.body.consents.length, 1)
  t.equal(source.asked.length, 1)
  t.equal(source.asked[0]?.credential, `Bearer ${body.connector.credential}`)
  t.match(source.asked[0]?.body, { purpose: 'coordinated-approach', askedBy: {} })
  t.notOk(sandbox.logged().includes(body.connector.credential), 'no credential in a log line')
  t.notOk(sandbox.logged().includes(client.privateKey.d))

  const entry = await sql<{ record: string }>`
    SELECT convert_from(record, 'UTF8') AS record FROM log_records
    WHERE municipality = '0000' AND convert_from(record, 'UTF8') LIKE ${`%${body.oin}%`}`.execute(sandbox.owner)
  t.equal(entry.rows.length, 1, 'the joining is in the log of the operator')
  t.match(entry.rows[0]?.record, /"privateAddress":true/)
})

t.test('an outsider may bring keys of his own, and answer in his own time', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'mine' }] }
  const connector = { baseUrl: 'http://127.0.0.1:9', inbox: true }
  const { status, body } = await post(
    '/sandbox/organisations',
    outsider({
      jwks,
      connector,
      scopes: ['source'],
      professional: { id: 'hulpverlener-1', function: 'social-worker' },
    }),
  )
  t.equal(status, 201, JSON.stringify(body))
  t.equal(body.client.privateKey, null)
  const key = { ...(await exportJWK(privateKey)), kid: 'mine' }
  const ask = { issuer: sample.issuer.url, audience, clientId: body.client.clientId, key }
  const { token } = await requestToken({ ...ask, scopes: ['source'] })
  await t.rejects(requestToken({ ...ask, scopes: ['admin'] }), /invalid_scope/, 'no more than he registered for')

  const asked = await post('/sandbox/questions', { source: body.oin })
  t.match(asked.body.request, { status: 'awaiting-source', data: null })
  const get = async (path: string) =>
    (await fetch(`${url}/v1${path}`, { headers: { authorization: `Bearer ${token}` } })).json() as Promise<Told>
  const [task] = (await get('/source-tasks')).items
  t.ok(task, 'a task waits')
  const at = new Date().toISOString()
  const item = {
    category: 'involvement',
    recordedAt: at,
    lastChangedAt: at,
    retainUntil: '2090-01-01',
    origin: 'observed',
  }
  const answered = await post(
    `/v1/source-tasks/${task?.id}/answers`,
    { items: [{ ...item, values: [{ status: 'active' }] }] },
    token,
  )
  t.equal(answered.status, 201, JSON.stringify(answered.body))
  const retried = await post(`/sandbox/questions/${asked.body.request.id}/retries`, {})
  t.match(retried.body, { status: 'delivered', data: [{ category: 'involvement' }] }, JSON.stringify(retried.body))
})

t.test('what may not be registered', async (t) => {
  const faults = async (more: object) => {
    const { status, body } = await post('/sandbox/organisations', outsider(more))
    t.equal(status, 400, JSON.stringify(more))
    return body.invalidParams.map(({ name }: { name: string }) => name)
  }
  t.same(await faults({ oin: '00000099000000001000' }), ['oin'], 'only the range of the sandbox')
  t.same(await faults({ kind: 'municipality-controller' }), ['kind'])
  t.same(await faults({ scopes: ['admin'] }), ['scopes.0'])
  t.same(await faults({ connector: { baseUrl: 'http://10.0.0.7' } }), ['connector.baseUrl'])
  t.same(await faults({ connector: { baseUrl: 'http://127.0.0.1.example.com' } }), ['connector.baseUrl'])
  t.same(await faults({ connector: { baseUrl: 'https://a.example', allowPrivateAddress: true } }), [
    'connector.allowPrivateAddress',
  ])
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  t.same(await faults({ jwks: { keys: [await exportJWK(privateKey)] } }), ['jwks.keys.0.d'], 'never a private key')
  const elsewhere = await post('/sandbox/organisations', outsider({ connector: { baseUrl: 'https://10.0.0.7' } }))
  t.equal(elsewhere.body.connector.allowPrivate, false, 'closed addresses stay closed, but for this machine')
  const { oin } = elsewhere.body
  t.equal((await post('/sandbox/organisations', outsider({ oin }))).status, 409, 'an OIN is taken once')
  t.equal((await post('/sandbox/questions', { source: '00000099000077999999' })).status, 409)
})

t.test('its contract is emitted, and is no part of the gateway', async (t) => {
  const committed = readFileSync(new URL(`../../${sandboxContract}`, import.meta.url), 'utf8')
  const contract = await emitSandboxContract()
  t.ok(committed === `${JSON.stringify(contract, null, 2)}\n`, 'as the routes say now (else: npm run openapi)')
  const served = await fetch(`${url}/v1/openapi.json`)
  t.notMatch(await served.text(), /sandbox/i, 'nor of the contract that is served beside it')
  const app = await contractApp(everyRoute)
  t.teardown(() => app.close())
  for (const path of Object.keys(contract['paths'] as object))
    for (const method of ['GET', 'POST'] as const)
      t.equal((await app.inject({ method, url: path.replace('{id}', '1'), payload: {} })).statusCode, 404, path)
})

t.test('there is a sandbox in the sample alone', async (t) => {
  const place = { folder: sandbox.folder, issuerKeys: '', url: () => '' }
  const open = (more: Record<string, string>) =>
    openSandbox(readConfig({ ...sandbox.env, ...more }), createLogger({ level: 'silent' }), place)
  await t.rejects(open({ HOST: '0.0.0.0' }), /no sandbox here: HOST/)
  await t.rejects(
    open({ RUN_AS: 'production', POLICY_KEY_FILE: sandbox.env['CURSOR_KEY_FILE'] ?? '' }),
    /no sandbox here: RUN_AS/,
  )
  await sql`INSERT INTO municipalities (code, name, valid_from, log_name) VALUES ('0363', 'Echt', '2026-01-01', 'log-echt')`.execute(
    sandbox.owner,
  )
  await t.rejects(open({}), /no sandbox here: there are other municipalities/)
})
