import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Call, Caller, Scope } from './caller.ts'
import type { Trace } from './trace.ts'

/** The edge, as a room's routes see it. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Name of the operation in the log and the contract: `cases.create`. */
    operation: string
    /** Scopes of which the token must hold one. Empty only on a public route. */
    scope: readonly Scope[]
    /** No token is asked: health and the contract. */
    public?: true
    /** Whether an `Idempotency-Key` is demanded or merely taken; it is in `request.idempotencyKey`. */
    idempotency?: 'required' | 'optional'
    /** Media types of the answer, where it is not JSON. */
    produces?: readonly string[]
    /** The answer may be read from every origin (the contract only). */
    anyOrigin?: true
    /** Also for who has left, about the municipalities it left: duties on data of then. */
    afterLeaving?: true
  }

  interface FastifyRequest {
    /** The call of a route that asks a token; throws elsewhere. */
    readonly call: Call
    caller: Caller | null
    trace: Trace
    moment: { readonly at: string; readonly localDate: string }
    idempotencyKey: string | null
    /** Code of the problem that was answered, for the metrics. */
    problem: string | null
  }
}
