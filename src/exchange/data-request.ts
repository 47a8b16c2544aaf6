import type { Ways } from '../core/advice.ts'
import type { Decision } from '../core/decision.ts'
import type { Question } from './ask.ts'

/** Where a data request stands (api.md, A data request); `running` while its way is walked. */
export type Status =
  | 'running'
  | 'delivered'
  | 'partially-delivered'
  | 'ready'
  | 'needs-consent'
  | 'awaiting-review'
  | 'awaiting-source'
  /** A part of a notice that waits to be read. */
  | 'awaiting-recipient'
  | 'refused-by-source'
  | 'denied'
  | 'failed'
  | 'cancelled'
  | 'expired'

/** What came of it, in codes and ids; told anew on every reading. `entries`: ids in the log. */
export interface Result {
  readonly fingerprint: string
  readonly regime: string
  readonly decisions: readonly {
    readonly decision: Decision
    /** The ways out of it; not kept of older requests. */
    readonly advice?: Ways
    /** What the caller's rights let him hear: in the case, and by designation. */
    readonly hears: {
      readonly recordsConsent: boolean
      readonly designated: boolean
      /** Absent in what was kept before it was known: no. */
      readonly notedDanger?: boolean
    }
    readonly receipt: { readonly decision: string; readonly release: string | null }
    readonly obligationIds: readonly string[]
  }[]
}

/** A request as it is kept. */
export interface DataRequest {
  readonly id: string
  readonly organisation: string
  readonly status: Status
  readonly question: Question
  readonly result: Result | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly dataSentAt: Date | null
  readonly run: number
}

/** Which requests; null: whatever. */
export interface RequestQuery {
  readonly before: string | null
  readonly caseId: string | null
  readonly person: string | null
  /** Any of these; null: whatever. */
  readonly statuses: readonly Status[] | null
  readonly limit: number
}

/** A duty that came with a release. */
export interface Duty {
  readonly id: string
  readonly type: string
  readonly before: string | null
  readonly person: string
}

/** How a run ended; `sentAt` when data was sent. */
export interface RunEnd {
  readonly status: Exclude<Status, 'running'>
  /** What the releases of this run oblige an organisation to do. */
  readonly duties?: readonly Duty[]
  readonly organisation?: string
  readonly result?: Result
  readonly sentAt?: Date
}
