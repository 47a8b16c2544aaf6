import { createHmac, timingSafeEqual } from 'node:crypto'

/** An event as it arrives (NL GOV CloudEvents): references only; read the rest at `dataref` with your own token. */
export interface WebhookEvent {
  /** The key by which you know a repeat. */
  readonly id: string
  /** A type you do not know may come with a later release: take it and do nothing. */
  readonly type: string
  readonly time: string
  readonly subject: string
  readonly dataref: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What arrived is not from the gateway, or too old: answer 401 and do nothing. */
export class WebhookRefused extends Error {
  constructor(why: string) {
    super(`This webhook is refused: ${why}`)
    this.name = 'WebhookRefused'
  }
}

/** Headers as `fetch` or as `node:http` have them. */
export type ReceivedHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

const headerOf = (headers: ReceivedHeaders, name: string): string => {
  const value = headers instanceof Headers ? headers.get(name) : headers[name]
  if (typeof value !== 'string' || value === '') throw new WebhookRefused(`${name} is missing`)
  return value
}

const tolerance = 5 * 60_000

const signatureOf = (secret: string, text: Buffer): Buffer =>
  createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(text)
    .digest()

/**
 * The event in a webhook, after its signature (Standard Webhooks) and its age were checked. Give the bytes as they came, not JSON that was
 * read and written again, and while you change secrets both of them. Throws WebhookRefused.
 */
export const webhookEvent = (
  secrets: string | readonly string[],
  {
    headers,
    body,
    now = new Date(),
  }: { readonly headers: ReceivedHeaders; readonly body: Buffer | string; readonly now?: Date },
): WebhookEvent => {
  const id = headerOf(headers, 'webhook-id')
  const timestamp = headerOf(headers, 'webhook-timestamp')
  if (!(Math.abs(now.getTime() - Number(timestamp) * 1000) <= tolerance)) throw new WebhookRefused('it is not of now')
  const text = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), Buffer.from(body)])
  const wanted = [secrets].flat().map((secret) => signatureOf(secret, text))
  const given = headerOf(headers, 'webhook-signature')
    .split(' ')
    .flatMap((each) => (each.startsWith('v1,') ? [Buffer.from(each.slice(3), 'base64')] : []))
  const right = given.some((each) => wanted.some((one) => one.length === each.length && timingSafeEqual(one, each)))
  if (!right) throw new WebhookRefused('no signature is right')
  const event = JSON.parse(String(body)) as WebhookEvent
  if (event.id !== id) throw new WebhookRefused('it carries another event')
  return event
}
