import type { Schema } from '../../src/client/client.ts'

/** What an answer promised: that all of this is in the log. */
export interface Acknowledged {
  /** Of a data request; null: advice, which has none. */
  readonly request: string | null
  readonly gateway: string
  /** Whether data was in it. */
  readonly gave: boolean
  readonly receipts: readonly Receipt[]
}

interface Receipt {
  readonly decision: string
  readonly release: string | null
}

/** Reads the promise of an answer 201 of a data request. */
export const ofRequest = (gateway: string, answer: Schema<'DataRequest'>): Acknowledged => ({
  ...{ request: answer.id, gateway, gave: answer.data !== null },
  receipts: answer.decisions.map(({ receipt }) => ({ decision: receipt.decision, release: receipt.release })),
})

/** Reads the promise of an answer 200 of advice. */
export const ofAdvice = (gateway: string, { decisions }: Schema<'Advice'>): Acknowledged => ({
  ...{ request: null, gateway, gave: false },
  receipts: decisions.map(({ receipt }) => ({ decision: receipt.decision, release: null })),
})
