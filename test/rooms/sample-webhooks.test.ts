import t from 'tap'
import { client } from '../../src/client/client.ts'
import { requestToken } from '../../src/sample/access-token.ts'
import { eventTypeNames } from '../../src/webhooks/event-types.ts'
import { eventIn, receiver } from '../exchange/receiver.ts'
import { until } from '../exchange/waiting.ts'
import { testSandbox } from '../helpers/sandbox.ts'

const sandbox = await testSandbox(t)
const { post, url } = sandbox
const inbox = await receiver(t)
const baseUrl = new URL(inbox.url).origin

const join = async (name: string) => {
  const { body } = await post('/sandbox/organisations', { name, kind: 'youth-care-provider', connector: { baseUrl } })
  const { issuer, resource: audience, clientId, privateKey: key, scopes } = body.client
  const { token } = await requestToken({ issuer, audience, clientId, key, scopes })
  return { token, api: client({ baseUrl: `${url}/v1`, token: async () => token }) }
}
const own = await join('Jeugdhulp Buiten')
const other = await join('Jeugdhulp Anders')

t.test('nothing is told to who asked for nothing, or without a token', async (t) => {
  const body = { type: 'nl.brontaken.brontaak-wacht' }
  t.equal((await post('/sandbox/webhooks', body)).status, 401)
  t.equal((await post('/sandbox/webhooks', body, own.token)).status, 409)
  t.equal((await post('/sandbox/webhooks', { type: 'nl.iets.anders' }, own.token)).status, 400)
})

t.test('any event on demand, signed, to the own subscription and no other', async (t) => {
  const types = [...eventTypeNames]
  const { data, error } = await own.api.POST('/webhook-subscriptions', {
    body: { municipality: '9901', url: inbox.url, types },
  })
  t.ok(data, JSON.stringify(error))
  const asked = new Map<string, string>()
  for (const type of types) {
    const { status, body } = await post('/sandbox/webhooks', { type }, own.token)
    t.equal(status, 201, JSON.stringify(body))
    asked.set(body.event, type)
  }
  t.equal((await post('/sandbox/webhooks', { type: types[0] }, other.token)).status, 409, 'another has none')
  // The receiver's clock is that of the machine: the signature must be of that one, wherever the sandbox's stands.
  await post('/sandbox/clocks', { days: 60 })
  const named = { type: 'nl.brontaken.brontaak-wacht', subject: '9901-my-own-task' }
  const last = await post('/sandbox/webhooks', named, own.token)
  asked.set(last.body.event, named.type)
  await until(() => inbox.got().length >= asked.size, 'every event', 20_000)
  const told = inbox.got().map((each) => eventIn(each, data?.secret ?? ''))
  t.same(new Map(told.map(({ id, type }) => [id, type])), asked)
  t.match(
    told.find(({ id }) => id === last.body.event),
    { subject: named.subject },
  )
})
