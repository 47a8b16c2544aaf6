import { createHash } from 'node:crypto'
import type { EventType } from './event-types.ts'

/**
 * Something to tell one organisation. `subject` and `refs` are ids that it knows. `occasion` says which time it is: the
 * same happening, looked at again, has the same occasion and so is the same event.
 */
export interface NewEvent {
  readonly municipality: string
  readonly organisation: string
  readonly type: EventType
  readonly subject: string
  readonly refs: Readonly<Record<string, string>>
  readonly occasion: string
}

/** An event as it is kept and told. `raisedAt`: RFC 3339 UTC. */
export interface TellableEvent extends Omit<NewEvent, 'occasion'> {
  readonly id: string
  readonly raisedAt: string
}

/** The id of an event: a UUID (version 8) of what happened to whom, so that telling it twice is telling it once. */
export const eventIdOf = ({ municipality, organisation, type, subject, occasion }: NewEvent): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify([municipality, organisation, type, subject, occasion]))
    .digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.subarray(0, 16).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
