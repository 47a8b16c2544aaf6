import * as oauth from 'oauth4webapi'
import { sql } from 'kysely'
import t from 'tap'
import { client } from '../../src/client/client.ts'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/http/logging.ts'
import { usedProofs } from '../../src/participants/proof-store.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openGateway } from '../../src/wiring/gateway.ts'
import { athOf } from '../contract/senders.ts'
import { testGateway } from '../helpers/gateway.ts'
import { oauthClient, proofKeys, proofMaker } from '../helpers/oauth.ts'
import { recordsOf } from '../helpers/register-room.ts'

const publicUrl = 'https://deelpoort.example'
const path = '/v1/participants'
const { localTeam, school } = organisations

const gateway = await testGateway(t, { PUBLIC_URL: publicUrl })
const second = await openGateway(readConfig(gateway.env), createLogger({ level: 'silent' }))
const secondUrl = await second.app.listen({ host: '127.0.0.1', port: 0 })
let ended = false
const endSecond = async (): Promise<void> => {
  if (!ended) await second.close()
  ended = true
}
t.teardown(endSecond)
const partner = await oauthClient(gateway.sample.issuer, 'local-team')

/** As a proxy would: callers know one address, the gateway listens at another. */
const through =
  (to: string) =>
  async (address: string, init?: object): Promise<Response> =>
    fetch(address.replace(publicUrl, to), init as RequestInit)

t.test('a partner’s own software gets a token with DPoP, is told a nonce, and calls', async (t) => {
  const dpop = oauth.DPoP(partner.client, await proofKeys())
  const token = await partner.token('exchange', { dpop })
  const options = { DPoP: dpop, [oauth.customFetch]: through(gateway.url) }
  const call = () => oauth.protectedResourceRequest(token, 'GET', new URL(path, publicUrl), undefined, null, options)
  const told = await call().then(
    () => t.fail('a nonce is needed'),
    (error: unknown) => error,
  )
  t.ok(oauth.isDPoPNonceError(told), 'use_dpop_nonce, as the library reads it')
  for (let times = 0; times < 3; times += 1) t.equal((await call()).status, 200, 'every call with a proof of its own')
})

t.test('the typed client makes a proof for each call, and hears the nonce by itself', async (t) => {
  const keys = await proofKeys()
  const token = await partner.token('exchange', { dpop: oauth.DPoP(partner.client, keys) })
  const nonces: (string | undefined)[] = []
  const made = client({
    baseUrl: `${publicUrl}/v1`,
    token: async () => token,
    proof: async ({ method, url, token: shown, nonce }) => {
      nonces.push(nonce)
      return proofMaker(keys, { htm: method, htu: url, ath: athOf(shown), nonce })()
    },
    fetch: async (request) =>
      fetch(new Request((request as Request).url.replace(publicUrl, gateway.url), request as Request)),
  })
  const body = {
    municipality: '9901',
    persons: [{ bsn: gateway.sample.family(1).adult.bsn }],
    purpose: 'coordinated-approach',
    categories: [{ category: 'involvement', why: 'Om af te stemmen.' }],
    source: { oin: school.oin },
    requestedBy: { id: 'medewerker-17' },
  }
  t.equal((await made.POST('/advice', { body })).response.status, 200, 'a body is sent once more whole')
  const page = await made.GET('/participants', { params: { query: { limit: 2 } } })
  t.equal(page.data?.items.length, 2)
  t.equal(nonces.length, 3, 'two calls, one of them twice')
  t.equal(nonces[0], undefined)
  t.ok(nonces[1] !== undefined && nonces[2] !== undefined)
})

t.test('one proof is good once, whichever gateway it is shown to, however many at once', async (t) => {
  const keys = await proofKeys()
  const token = await partner.token('exchange', { dpop: oauth.DPoP(partner.client, keys) })
  const send = (to: string, dpop: string) => fetch(to + path, { headers: { authorization: `DPoP ${token}`, dpop } })
  const nonce = (await send(gateway.url, 'x')).headers.get('dpop-nonce')
  const proof = proofMaker(keys, { htm: 'GET', htu: `${publicUrl}${path}`, ath: athOf(token), nonce })
  const copied = await proof()
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => send(n % 2 === 0 ? gateway.url : secondUrl, copied)),
  )
  t.equal(answers.filter(({ status }) => status === 200).length, 1, 'one of twenty')
  t.equal(answers.filter(({ status }) => status === 401).length, 19)
  t.equal((await send(secondUrl, await proof())).status, 200, 'a nonce of one gateway holds at the other')

  const rows = await sql<Record<string, unknown>>`SELECT * FROM used_proofs`.execute(gateway.owner)
  t.ok(
    rows.rows.every((row) => Object.keys(row).sort().join() === 'digest,forget_at'),
    'nothing else is kept',
  )
  const proofs = usedProofs(gateway.app)
  t.equal(await proofs.forget(), 0, 'what could be sent again is remembered')
  await sql`UPDATE used_proofs SET forget_at = now() - interval '1 second'`.execute(gateway.owner)
  t.equal(await proofs.forget(), rows.rows.length, 'and forgotten after')
})

t.test(
  'an administrator demands DPoP of a participant: its other tokens are refused, and it is recorded',
  async (t) => {
    const rules = (by: string, oin: string, senderConstraint: string) =>
      gateway.raw(by, `${path}/${oin}/access-rules`, {
        method: 'POST',
        body: JSON.stringify({ senderConstraint }),
        headers: { 'content-type': 'application/json' },
      })
    t.equal((await rules('school', school.oin, 'dpop')).status, 403, 'nobody of himself')
    t.equal((await rules('administrator', '00000099000000099000', 'dpop')).status, 404, 'of nobody we know')
    t.equal((await rules('administrator', school.oin, 'other')).status, 400)
    t.equal((await gateway.raw('school', path)).status, 200, 'before it')
    const answer = await rules('administrator', school.oin, 'dpop')
    t.equal(answer.status, 201)
    t.match(await answer.json(), { oin: school.oin, access: { senderConstraint: 'dpop', callsPerMinute: null } })
    t.equal((await rules('administrator', school.oin, 'dpop')).status, 201, 'twice is once')
    t.equal((await rules('administrator', school.oin, 'either')).status, 409, 'never less')
    t.equal((await rules('administrator', school.oin, 'mtls')).status, 409, 'nor another')

    const entries = (await recordsOf(gateway.owner, '0000')).filter(
      ({ details }) => (details as { change?: string } | undefined)?.change === 'access-set',
    )
    t.match(entries, [{ type: 'participant-changed', details: { oin: school.oin, senderConstraint: 'dpop' } }])

    let refused: Response | null = null
    for (let tries = 0; tries < 70 && refused?.status !== 401; tries += 1) {
      refused = await gateway.raw('school', path)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    t.equal(refused?.status, 401, 'within five seconds')
    t.match(refused?.headers.get('www-authenticate'), /^Bearer realm="deelpoort", error="invalid_token", DPoP .*algs="/)
    t.notOk(JSON.stringify(await (await gateway.raw('local-team', `${path}/${school.oin}`)).json()).includes('access'))
    t.equal((await gateway.raw('local-team', path)).status, 200, 'another goes on')

    const dpop = oauth.DPoP({}, await proofKeys())
    const token = await (await oauthClient(gateway.sample.issuer, 'school')).token('exchange', { dpop })
    const call = () =>
      oauth.protectedResourceRequest(token, 'GET', new URL(path, publicUrl), undefined, null, {
        DPoP: dpop,
        [oauth.customFetch]: through(gateway.url),
      })
    await t.rejects(call())
    t.equal((await call()).status, 200, 'with a proof it is itself')
  },
)

t.test(
  'what was refused stands in the operator’s log by fault, with a count and without anything of the call',
  async (t) => {
    await endSecond()
    const counted = (await recordsOf(gateway.owner, '0000')).filter(({ type }) => type === 'access-refused')
    const replayed = counted.filter(({ outcome }) => outcome === 'proof-replayed')
    t.ok(replayed.length > 0, 'by the gateway that ended')
    t.match(replayed[0], { actor: { organisation: '0000' }, details: { route: `GET ${path}`, count: Number } })
    t.notMatch(JSON.stringify(counted), new RegExp(`${localTeam.oin}|eyJ`))
  },
)
