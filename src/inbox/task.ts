import type { SealedMessage } from './message-box.ts'

/** A task that is live: it waits for its source, or what the source said waits for the asker. Times RFC 3339 UTC. */
export interface Task {
  readonly municipality: string
  readonly id: string
  readonly request: string
  readonly person: string
  readonly source: string
  readonly state: 'open' | 'answered' | 'refused'
  readonly question: SealedMessage | null
  readonly answer: SealedMessage | null
  readonly claimedBy: string | null
  readonly createdAt: string
  readonly dueAt: string
  readonly expiresAt: string
}

/** Something to tell a party: a task waits for its source, or something waits for who asked. */
export type TaskNews =
  | {
      readonly kind: 'task-waits'
      readonly task: Pick<Task, 'municipality' | 'id' | 'source'>
      readonly occasion: string
    }
  | { readonly kind: 'source-answered'; readonly task: Pick<Task, 'municipality' | 'id' | 'request'> }
