import type { SealedMessage } from './message-box.ts'

/** One recipient's part of a notice, which is a question of its own (`request`), and what waits in it. */
export interface NoticePart {
  readonly municipality: string
  readonly request: string
  readonly notice: string
  readonly recipient: string
  readonly state: 'empty' | 'held' | 'waiting' | 'over' | 'expired'
  readonly message: SealedMessage | null
  /** When what waits is destroyed: RFC 3339 UTC. */
  readonly expiresAt: string
}

/** A part that waits for its recipient, as a list tells it. */
export interface WaitingPart {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string
}
