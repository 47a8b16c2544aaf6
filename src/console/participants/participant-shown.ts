import type { SenderConstraint } from '../../participants/participant.ts'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import type { SourceHealth, WebhookHealth } from './health-store.ts'
import type { ShownParticipant } from './participant-store.ts'
import type { Standing } from './participants-store.ts'

/** One participant: what was agreed, how it does, what can be done. */
export interface ParticipantPageProps {
  readonly language: Language
  readonly names: Names
  readonly one: ShownParticipant
  readonly standing: Standing
  /** Today in Europe/Amsterdam. */
  readonly today: string
  readonly health: SourceHealth | null
  /** Until when its health is counted; null: until now. */
  readonly countedUntil: Date | null
  /** Whether this process leaves its source alone for a while; null: it does not know. */
  readonly breakerOpen: boolean | null
  readonly webhooks: readonly WebhookHealth[]
  /** What is demanded of tokens where nothing is said of this one. */
  readonly demandedOfAll: SenderConstraint
  readonly mayChange: boolean
  /** Something was just done. */
  readonly done: string | null
}
