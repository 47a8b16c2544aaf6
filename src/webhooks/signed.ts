import { createHmac } from 'node:crypto'
import type { TellableEvent } from './event.ts'
import { eventTypes, type About } from './event-types.ts'

/** What the messages of one gateway have in common. */
export interface Sender {
  /** The outside address of this gateway, without a slash at its end. */
  readonly publicUrl: string
  /** Who runs the gateway (OIN): never who is controller of this event, for that is a place; null: nobody said. */
  readonly oin: string | null
  /**
   * A text with every id in it as this organisation knows it: under a name that is no place, where it may not know where
   * people live (decisions.md 1).
   */
  readonly leavingTo: (organisation: string, text: string) => Promise<string>
}

/** One message: the bytes that are signed and sent. */
export interface Message {
  readonly id: string
  readonly body: Buffer
}

const places: Readonly<Record<About, (event: TellableEvent) => string>> = {
  'data-request': ({ subject }) => `data-requests/${subject}`,
  'source-task': ({ subject }) => `source-tasks/${subject}`,
  notice: ({ subject }) => `notices/${subject}`,
  // Reading destroys it: what waits is read in the list.
  'received-notice': () => 'received-notices',
  consent: ({ subject }) => `consents/${subject}`,
  // A duty is read in the list of its organisation.
  obligation: () => 'obligations',
  municipality: ({ organisation }) => `participants/${organisation}`,
}

/**
 * An event as NL GOV CloudEvents 1.1 wants it, in structured JSON: references only, and where the rest can be read by who
 * may (`dataref`). The same event is the same bytes.
 */
export const messageOf = async ({ publicUrl, oin, leavingTo }: Sender, event: TellableEvent): Promise<Message> => {
  const { id, type, subject, refs, raisedAt } = event
  const body = {
    specversion: '1.0',
    id,
    source: `urn:nld:${oin === null ? '' : `oin:${oin}:`}systeem:deelpoort`,
    type,
    time: raisedAt,
    subject,
    datacontenttype: 'application/json',
    dataref: `${publicUrl}/v1/${places[eventTypes[type].about](event)}`,
    data: refs,
  }
  return { id, body: Buffer.from(await leavingTo(event.organisation, JSON.stringify(body))) }
}

/**
 * Headers of a message signed after Standard Webhooks: over its id, the moment of this attempt (seconds) and its bytes, once
 * with each secret that counts now, the newest first.
 */
export const signedHeaders = (
  { id, body }: Message,
  secrets: readonly string[],
  at: Date,
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`
  })
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
