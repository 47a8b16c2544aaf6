import type { Caller } from './caller.ts'
import type { TokenFault } from './token-fault.ts'
import type { Trace } from './trace.ts'

/** A call that was refused before it reached a room. `caller` is null where no valid token of a participant was shown. */
export interface Refusal {
  readonly operation: string
  /** Method and route pattern, never a URL. */
  readonly route: string
  readonly fault: TokenFault | 'not-a-participant' | 'scope-missing' | 'scope-not-for-kind'
  readonly caller: Caller | null
  /** OIN and client of a valid token whose organisation is no participant. */
  readonly unknownCaller: { readonly organisation: string; readonly clientId: string } | null
  readonly moment: { readonly at: string; readonly localDate: string }
  readonly trace: Trace
}
