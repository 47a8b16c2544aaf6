import t, { type Test } from 'tap'
import { reportOf, textOf } from '../../src/partner-check/report.ts'
import { checkWebhook } from '../../src/partner-check/webhook-check.ts'
import { type WebhookCheck, webhookList } from '../../src/partner-check/webhook-list.ts'
import { otherSecret } from '../../src/partner-check/webhook-messages.ts'
import { guardedLookup } from '../../src/sources/address-guard.ts'
import { httpPost } from '../../src/webhooks/post.ts'
import { startWebhookReceiver } from '../../src/sample/webhook-receiver.ts'
import { brokenReceiver, type ReceiverFault, receiverFaults } from '../helpers/broken-receiver.ts'

const secret = otherSecret()

const checked = async (t: Test, url: string) => {
  const post = httpPost({ timeoutMs: 500, guardedLookup: guardedLookup() })
  t.teardown(() => post.close())
  const target = { url: new URL(url), allowPrivateAddress: true }
  const findings = await checkWebhook({ target, secret, now: () => new Date() }, post)
  const report = reportOf('webhook', url, webhookList, findings)
  const of = (outcome: string) => report.findings.filter((each) => each.outcome === outcome).map(({ check }) => check)
  return { of, text: textOf(report, 'en') }
}

const refusals: readonly WebhookCheck[] = [
  ...(['wrong-signature', 'wrong-secret', 'other-bytes', 'other-id'] as const),
  ...(['no-signature', 'old-timestamp', 'future-timestamp'] as const),
]

/** What each fault is named by, and a word of what was seen. */
const named: Readonly<Record<ReceiverFault, readonly [readonly WebhookCheck[], RegExp]>> = {
  'knows-another-secret': [['accepts'], /status 401: refused/],
  'checks-nothing': [refusals, /status 202: accepted/],
  'checks-no-time': [['old-timestamp', 'future-timestamp'], /status 202: accepted/],
  'takes-the-id-of-the-event': [['other-id'], /status 202: accepted/],
  'reads-the-first-signature': [['rotation'], /status 401: refused/],
  'reads-the-last-signature': [['rotation'], /status 401: refused/],
  'writes-the-event-anew': [['raw-bytes', 'other-bytes'], /status 401: refused/],
  'refuses-repeats': [['repeat'], /status 409: refused/],
  'refuses-unknown-types': [['unknown-type'], /status 422: refused/],
  'refuses-unknown-attributes': [['unknown-attribute'], /status 400: refused/],
  'breaks-on-bad-signatures': [refusals, /status 500: failed/],
  'stops-on-bad-signatures': [refusals, /410 disables the subscription/],
  redirects: [['no-redirect'], /status 307: redirected/],
  'is-slow': [['time'], /no answer in time/],
  'breaks-off': [['accepts'], /the connection broke off/],
}

t.test("the sample's receiver passes, and takes each event in once", async (t) => {
  const receiver = await startWebhookReceiver(secret)
  t.teardown(() => receiver.close())
  const { of } = await checked(t, `${receiver.url}/events`)
  t.same(of('failed'), [])
  t.same(of('not-tried'), ['secure'], 'plain http')
  t.equal(receiver.taken().length, 7, 'of eight that it accepted one was a repeat')
})

t.test('a receiver without a fault passes', async (t) => {
  const { url } = await brokenReceiver(t, secret, new Set())
  t.same((await checked(t, url)).of('failed'), [])
})

for (const fault of receiverFaults)
  t.test(`a receiver that ${fault.replaceAll('-', ' ')} is told so`, async (t) => {
    const { url } = await brokenReceiver(t, secret, new Set([fault]))
    const { of, text } = await checked(t, url)
    const [checks, words] = named[fault]
    t.same([...of('failed')].sort(), [...checks].sort())
    t.match(text, words)
    t.notOk(text.includes(secret))
  })

t.test('a receiver that is not there: nothing else is tried', async (t) => {
  const { of } = await checked(t, 'http://127.0.0.1:9/events')
  t.same(of('failed'), ['accepts'])
  t.same(of('passed'), [])
})
