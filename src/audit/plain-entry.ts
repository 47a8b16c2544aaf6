import { randomBytes } from 'node:crypto'
import type { Entry } from './entry.ts'

/** What every entry must say; the rest of an entry about no exchange is empty. */
export type PlainEntry = Pick<
  Entry,
  'type' | 'at' | 'municipality' | 'controllers' | 'actor' | 'operation' | 'retainUntil'
> &
  Partial<
    Pick<
      Entry,
      'person' | 'outcome' | 'policy' | 'details' | 'traceId' | 'parentSpanId' | 'callerSpanId' | 'fscTransactionId'
    >
  >

/** An entry about no exchange, with a span of its own; in a new trace where none is given. */
export const plainEntry = (said: PlainEntry): Entry => ({
  exchangeId: null,
  case: null,
  purpose: null,
  direction: null,
  source: null,
  recipient: null,
  person: null,
  categories: [],
  outcome: null,
  reasons: [],
  ground: null,
  policy: null,
  policyRows: [],
  confidential: null,
  traceId: randomBytes(16).toString('hex'),
  spanId: randomBytes(8).toString('hex'),
  parentSpanId: null,
  fscTransactionId: null,
  details: {},
  facts: null,
  ...said,
})
