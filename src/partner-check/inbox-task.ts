import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { Said } from './finding.ts'

/** What a task of a trial is there to show. */
export type TaskRole = 'plain' | 'busy' | 'lost' | 'gone' | 'unknown' | 'strange' | 'declined' | 'colleague' | 'paged'

/** A task that waits at the desk. Moments in milliseconds of the desk's clock. */
export interface DeskTask {
  readonly id: string
  readonly role: TaskRole
  readonly question: SourceRequest
  readonly createdAt: number
  readonly dueAt: number
  readonly expiresAt: number
  claimedBy: string | null
  isOver: boolean
  /** An answer to it was not of the right shape, or about somebody else: no more is waited for. */
  isSpent: boolean
}

/** Something a worker did, as the desk saw it: numbers and names of the contract, never a value. */
export interface DeskEvent {
  readonly at: number
  readonly what:
    | 'listed'
    | 'limited'
    | 'read'
    | 'claimed'
    | 'answered'
    | 'refused'
    | 'unavailable'
    | 'gone'
    | 'again'
    | 'of-colleague'
    | 'misfit'
    | 'other-person'
    | 'invalid'
    | 'unfit-refusal'
    | 'unauthorised'
  readonly role: TaskRole | null
  /** Of a list: whether it began at its first page. */
  readonly isFirst?: boolean
  /** Of an answer: items that were kept, and what was left out. */
  readonly items?: number
  readonly surplus?: number
  /** Of a refusal. */
  readonly reason?: 'none' | 'given' | 'names-the-person'
  readonly seen?: Said
}
