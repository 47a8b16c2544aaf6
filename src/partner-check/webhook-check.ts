import { randomUUID } from 'node:crypto'
import type { AttemptOutcome } from '../webhooks/outcomes.ts'
import type { Post, Posted } from '../webhooks/post.ts'
import type { Target } from '../webhooks/target.ts'
import { type Finding, judged, notTried, passed, type Said, same } from './finding.ts'
import type { WebhookCheck } from './webhook-list.ts'
import { messages, type Odd, otherSecret, type Sent } from './webhook-messages.ts'

/** A receiver to look at. `secret`: that of Standard Webhooks (`whsec_…`), which the receiver was given. */
export interface WebhookTrial {
  readonly target: Target
  readonly secret: string
  readonly now: () => Date
}

type Findings = readonly Finding<WebhookCheck>[]

const tenMinutes = 600

/** Sends a receiver what the gateway would, and what it must refuse, by the gateway's own way of sending (`post`). */
export const checkWebhook = async ({ target, secret, now }: WebhookTrial, post: Post): Promise<Findings> => {
  const make = messages(secret, now)
  const send = async (odd: Odd = {}): Promise<Posted> => {
    const { headers, body } = await make(odd)
    return post(target, headers, body)
  }
  const started = performance.now()
  const first = await send()
  const found = firstFindings(target, first, Math.round(performance.now() - started))
  if (first.outcome !== 'delivered') return [...found, ...later.map((check) => notTried<WebhookCheck>(check, firstOf))]

  const accepts = async (check: WebhookCheck, ...odd: readonly Odd[]): Promise<Finding<WebhookCheck>> => {
    const came: Posted[] = []
    for (const each of odd) came.push(await send(each))
    const wrong = came.find(({ outcome }) => outcome !== 'delivered')
    return judged(check, wrong === undefined, cameOf(wrong ?? first))
  }
  const refuses = async (check: WebhookCheck, odd: Odd): Promise<Finding<WebhookCheck>> => {
    const came = await send(odd)
    return judged(check, came.outcome === 'refused', cameOf(came), came.outcome === 'gone' ? goneMend : undefined)
  }
  const id = randomUUID()
  return [
    ...found,
    await accepts('raw-bytes', { write: spaced }),
    await accepts('rotation', { secrets: [secret, otherSecret()] }, { secrets: [otherSecret(), secret] }),
    await accepts('repeat', { id }, { id }),
    await accepts('unknown-type', { event: (event) => ({ ...event, type: 'nl.partner-check.onbekend-soort' }) }),
    await accepts('unknown-attribute', { event: (event) => ({ ...event, partnercheck: 'new' }) }),
    await refuses('wrong-signature', { after: flipped }),
    await refuses('wrong-secret', { secrets: [otherSecret()] }),
    await refuses('other-bytes', { after: changed }),
    await refuses('other-id', { after: (sent) => withHeaders(sent, { 'webhook-id': randomUUID() }) }),
    await refuses('no-signature', { after: ({ body }) => ({ headers: { 'content-type': cloudEvent }, body }) }),
    await refuses('old-timestamp', { ahead: -tenMinutes }),
    await refuses('future-timestamp', { ahead: tenMinutes }),
  ]
}

const cloudEvent = 'application/cloudevents+json; charset=utf-8'

const stages = ['time', 'no-redirect', 'accepts'] as const
const later = [
  ...([
    'raw-bytes',
    'rotation',
    'repeat',
    'unknown-type',
    'unknown-attribute',
    'wrong-signature',
    'wrong-secret',
  ] as const),
  ...(['other-bytes', 'other-id', 'no-signature', 'old-timestamp', 'future-timestamp'] as const),
]

const firstOf: Said = {
  nl: 'eerst moet een goed bericht worden aangenomen',
  en: 'a right message must be accepted first',
}

const goneMend: Said = {
  nl: '410 zet het abonnement stil: iedereen kan u dat dan aandoen. Weiger met 401.',
  en: '410 disables the subscription: then anybody can do that to you. Refuse with 401.',
}

const plainHttp: Said = {
  nl: 'gewoon http: alleen voor een proef; in het echt moet het https zijn',
  en: 'plain http: for a trial only; in real use it must be https',
}

const outcomeWords: Readonly<Record<AttemptOutcome, Said>> = {
  delivered: { nl: 'aangenomen', en: 'accepted' },
  gone: { nl: 'voorgoed gestopt', en: 'stopped for good' },
  refused: { nl: 'geweigerd', en: 'refused' },
  failed: { nl: 'mislukt: de gateway herhaalt het', en: 'failed: the gateway repeats it' },
  redirected: { nl: 'doorverwezen', en: 'redirected' },
  'timed-out': { nl: 'geen antwoord binnen de tijd', en: 'no answer in time' },
  unreachable: { nl: 'geen (beveiligde) verbinding', en: 'no (secure) connection' },
  'broken-off': { nl: 'de verbinding brak af', en: 'the connection broke off' },
  'address-not-allowed': {
    nl: 'dit adres is geen https-adres van het openbare internet (voor een proef: --allow-private)',
    en: 'this is no https address of the public internet (for a trial: --allow-private)',
  },
  'secret-unreadable': { nl: 'het geheim is niet te lezen', en: 'the secret cannot be read' },
}

const cameOf = ({ outcome, status }: Posted): Said => {
  const { nl, en } = outcomeWords[outcome]
  return status === null ? { nl, en } : { nl: `status ${status}: ${nl}`, en: `status ${status}: ${en}` }
}

const firstFindings = (target: Target, first: Posted, milliseconds: number): Findings => {
  const end = first.outcome === 'timed-out' ? 0 : first.outcome === 'redirected' ? 1 : 2
  const isFine = first.outcome === 'delivered'
  const found = stages.map((stage, i) => {
    if (i > end) return notTried<WebhookCheck>(stage, { nl: 'eerst het vorige', en: 'the one before must pass first' })
    if (i === end && !isFine) return judged<WebhookCheck>(stage, false, cameOf(first))
    if (stage === 'accepts') return passed<WebhookCheck>(stage, cameOf(first))
    if (first.status === null) return notTried<WebhookCheck>(stage, cameOf(first))
    return passed<WebhookCheck>(stage, stage === 'time' ? same(`${milliseconds} ms`) : { nl: 'geen', en: 'none' })
  })
  const isPlain = target.url.protocol !== 'https:'
  if (isPlain || first.status === null)
    return [...found, notTried('secure', isPlain ? plainHttp : outcomeWords[first.outcome])]
  return [...found, passed('secure', { nl: 'in orde', en: 'in order' })]
}

const withHeaders = ({ headers, body }: Sent, more: Readonly<Record<string, string>>): Sent => ({
  headers: { ...headers, ...more },
  body,
})

/** One character of the signature is another. */
const flipped = (sent: Sent): Sent => {
  const signature = sent.headers['webhook-signature'] ?? ''
  const at = 'v1,'.length
  const other = signature[at] === 'A' ? 'B' : 'A'
  return withHeaders(sent, { 'webhook-signature': signature.slice(0, at) + other + signature.slice(at + 1) })
}

/** The event has one more space than was signed. */
const changed = ({ headers, body }: Sent): Sent => ({ headers, body: Buffer.concat([body, Buffer.from(' ')]) })

/** The same event in other bytes: names the other way round, on lines of their own, a letter written as an escape. */
const spaced = (event: unknown): string =>
  JSON.stringify(Object.fromEntries(Object.entries(event as object).reverse()), null, 2).replace(
    'deelpoort',
    '\\u0064eelpoort',
  )
