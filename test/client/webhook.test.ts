import t from 'tap'
import { Webhook } from 'standardwebhooks'
import { webhookEvent } from '../../src/client/index.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const older = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
const now = new Date('2026-11-26T12:00:00Z')
const event = {
  id: '5d2f0c1e',
  type: 'nl.toestemmingen.toestemming-beeindigd',
  subject: '9901-1',
  data: { consent: '9901-1' },
}
const body = JSON.stringify(event)

const signed = (by = secret, at = now, id = event.id, text = body) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(by).sign(id, at, text),
})
const read = (headers: Readonly<Record<string, string>>, given: string = body, secrets: string | string[] = secret) =>
  webhookEvent(secrets, { headers, body: given, now })

t.test('what the gateway signs after Standard Webhooks is read', async (t) => {
  t.same(read(signed()), event)
  t.same(webhookEvent(secret, { headers: new Headers(signed()), body: Buffer.from(body), now }), event)
  t.same(read(signed(older), body, [secret, older]), event, 'while you change secrets')
  const both = `${signed()['webhook-signature']} ${signed(older)['webhook-signature']}`
  t.same(read({ ...signed(), 'webhook-signature': both }, body, older), event, 'while the gateway changes secrets')
  t.same(read(signed(secret, new Date(now.getTime() - 299_000))), event, 'within five minutes')
})

t.test('what is not of the gateway, or not of now, is refused', async (t) => {
  const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
  const wrong: readonly (readonly [string, Record<string, string>, string?])[] = [
    ['another secret', signed(older)],
    ['other bytes', signed(), `${body} `],
    ['too old', signed(secret, minutes(-6))],
    ['of later', signed(secret, minutes(6))],
    ['no time', { ...signed(), 'webhook-timestamp': 'now' }],
    ['another id', { ...signed(), 'webhook-id': 'other' }],
    ['an event under another id', signed(secret, now, 'other')],
    ['no signature', { ...signed(), 'webhook-signature': '' }],
    [
      'a signature of another kind',
      { ...signed(), 'webhook-signature': signed()['webhook-signature'].replace('v1,', 'v1a,') },
    ],
    ['half a signature', { ...signed(), 'webhook-signature': signed()['webhook-signature'].slice(0, 20) }],
  ]
  for (const [what, headers, given] of wrong) t.throws(() => read(headers, given), { name: 'WebhookRefused' }, what)
})
