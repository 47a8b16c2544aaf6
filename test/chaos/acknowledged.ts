import type { Schema } from '../../src/client/client.ts'

/** What an answer promised: that all of this is in the log. */
export interface Acknowledged {
  /** Of a data request; null: advice, which has none. */
  readonly request: string | null
  /** Whether it answered a retry: of one request there may be many, of which one at most gives data. */
  readonly again: boolean
  readonly gateway: string
  /** Whether data was in it. */
  readonly gave: boolean
  readonly receipts: readonly Receipt[]
}

interface Receipt {
  readonly decision: string
  readonly release: string | null
}

/** Reads the promise of an answer 201 of a data request, or of a retry. */
export const ofRequest = (gateway: string, answer: Schema<'DataRequest'>, again = false): Acknowledged => ({
  ...{ request: answer.id, again, gateway, gave: answer.data !== null },
  receipts: answer.decisions.map(({ receipt }) => ({ decision: receipt.decision, release: receipt.release })),
})

/** Reads the promise of an answer 200 of advice. */
export const ofAdvice = (gateway: string, { decisions }: Schema<'Advice'>): Acknowledged => ({
  ...{ request: null, again: false, gateway, gave: false },
  receipts: decisions.map(({ receipt }) => ({ decision: receipt.decision, release: null })),
})
