import type { Actor, Entry } from '../audit/entry.ts'
import type { ExchangeEntry } from '../audit/of-exchange.ts'
import { plainEntry } from '../audit/plain-entry.ts'

/** What an entry after a decision says of itself. */
export interface After extends Pick<Entry, 'type' | 'at' | 'operation' | 'retainUntil' | 'details'> {
  readonly municipality: string
  readonly exchangeId: string
  readonly actor: Actor
}

/** An entry about one person of an exchange, by what was recorded of him before: all that was decided stays as it was. */
export const entryAfter = (
  { record }: ExchangeEntry,
  { exchangeId, ...said }: After,
  trace: Partial<Pick<Entry, 'traceId' | 'parentSpanId' | 'callerSpanId' | 'fscTransactionId'>> = {},
): Entry => {
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : null)
  return {
    ...plainEntry({
      ...said,
      controllers: record['controllers'] as readonly string[],
      ...{ person: text('person'), outcome: text('outcome'), policy: record['policy'] as Entry['policy'] },
      ...{ traceId: text('trace_id') ?? '', parentSpanId: text('span_id') },
      ...{ fscTransactionId: text('fscTransactionId'), ...trace },
    }),
    ...{ exchangeId, case: text('case'), purpose: text('purpose') },
    ...{ direction: record['direction'] as 'ask' | 'give', source: text('source'), recipient: text('recipient') },
    reasons: record['reasons'] as Entry['reasons'],
    ground: record['ground'] as Entry['ground'],
    policyRows: record['policyRows'] as Entry['policyRows'],
    // What is confidential is left as confidential.
    confidential: (record['confidential'] as Entry['confidential'] | undefined) ?? null,
  }
}
