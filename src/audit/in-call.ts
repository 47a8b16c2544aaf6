import type { Call } from '../http/caller.ts'
import type { Entry } from './entry.ts'

/**
 * Where an entry of a call stands in its trace (W3C Trace Context): each entry has a span of its own under that of the
 * call, which itself lies under the span of whoever called us.
 */
export const inCall = (
  call: Pick<Call, 'traceId' | 'spanId' | 'parentSpanId' | 'fscTransactionId'>,
): Pick<Entry, 'traceId' | 'parentSpanId' | 'callerSpanId' | 'fscTransactionId'> => ({
  traceId: call.traceId,
  parentSpanId: call.spanId,
  callerSpanId: call.parentSpanId,
  fscTransactionId: call.fscTransactionId,
})
