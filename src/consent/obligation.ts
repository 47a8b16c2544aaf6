import type { DutyAnswer } from './duty-answer.ts'

/** A duty an event gave an organisation; `person` is an internal id, `before` a local day. */
export interface NewObligation {
  readonly id?: string
  readonly organisation: string
  readonly type: string
  readonly person: string
  readonly exchange: string | null
  readonly withdrawal: string | null
  readonly before: string | null
}

/** A duty as it is kept. */
export interface Obligation extends Required<NewObligation> {
  readonly createdAt: string
  readonly met: boolean
  /** Local day until which it was put off last; null: never. */
  readonly deferredUntil: string | null
  readonly answer: DutyAnswer | null
}
