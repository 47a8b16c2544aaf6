import { createHmac } from 'node:crypto'
import type { Test } from 'tap'
import { json, partner, type Partner } from './partner.ts'

/** Everything that this double of a partner can do wrong as a receiver of webhooks, one switch a fault. */
export const receiverFaults = [
  'knows-another-secret',
  'checks-nothing',
  'checks-no-time',
  'takes-the-id-of-the-event',
  'reads-the-first-signature',
  'reads-the-last-signature',
  'writes-the-event-anew',
  'refuses-repeats',
  'refuses-unknown-types',
  'refuses-unknown-attributes',
  'breaks-on-bad-signatures',
  'stops-on-bad-signatures',
  'redirects',
  'is-slow',
  'breaks-off',
] as const

export type ReceiverFault = (typeof receiverFaults)[number]

const attributes = ['specversion', 'id', 'source', 'type', 'time', 'subject', 'datacontenttype', 'dataref', 'data']

/** A receiver that does as docs/webhooks.md says, but for its faults. */
export const brokenReceiver = async (t: Test, secret: string, faults: ReadonlySet<ReceiverFault>): Promise<Partner> => {
  const made = await partner(t)
  const seen = new Set<string>()
  made.behave((response, text, request) => {
    if (faults.has('redirects')) return response.writeHead(307, { location: '/events/' }).end()
    if (faults.has('breaks-off')) return request.socket.destroy()
    if (faults.has('is-slow')) return undefined
    const isRight = faults.has('checks-nothing') || verified(text, request.headers, secret, faults)
    if (!isRight) {
      const status = faults.has('breaks-on-bad-signatures') ? 500 : faults.has('stops-on-bad-signatures') ? 410 : 401
      return response.writeHead(status).end()
    }
    const event = JSON.parse(text) as Readonly<Record<string, unknown>>
    const id = String(request.headers['webhook-id'])
    if (faults.has('refuses-repeats') && seen.has(id)) return json(response, {}, 409)
    seen.add(id)
    if (faults.has('refuses-unknown-types') && event['type'] !== 'nl.brontaken.brontaak-wacht')
      return json(response, {}, 422)
    if (faults.has('refuses-unknown-attributes') && Object.keys(event).some((name) => !attributes.includes(name)))
      return json(response, {}, 400)
    return response.writeHead(202).end()
  })
  return made
}

const verified = (
  text: string,
  headers: Readonly<Record<string, unknown>>,
  secret: string,
  faults: ReadonlySet<ReceiverFault>,
): boolean => {
  const [id, timestamp, shown] = ['id', 'timestamp', 'signature'].map((name) =>
    String(headers[`webhook-${name}`] ?? ''),
  )
  if (shown === '') return false
  if (!faults.has('checks-no-time') && Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false
  const body = faults.has('writes-the-event-anew') ? JSON.stringify(JSON.parse(text)) : text
  const key = Buffer.from((faults.has('knows-another-secret') ? 'whsec_AAAA' : secret).slice('whsec_'.length), 'base64')
  const signed = faults.has('takes-the-id-of-the-event') ? (JSON.parse(text) as { id: string }).id : id
  const right = `v1,${createHmac('sha256', key).update(`${signed}.${timestamp}.${body}`).digest('base64')}`
  const all = (shown ?? '').split(' ')
  if (faults.has('reads-the-first-signature')) return all[0] === right
  if (faults.has('reads-the-last-signature')) return all.at(-1) === right
  return all.includes(right)
}
