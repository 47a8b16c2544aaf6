import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import { NoValidToken, type TokenFault } from './authenticate.ts'
import { type Caller, type Scope, scopes } from './caller.ts'
import type { Claims } from './claims.ts'
import type { Trace } from './trace.ts'

/** A participant as the edge needs it. */
export interface KnownParticipant {
  readonly oin: string
  readonly kind: string
  /** Municipalities in which it takes part today. */
  readonly municipalities: readonly string[]
  /** See Caller. */
  readonly controllers?: Readonly<Record<string, readonly string[]>>
  /** See Caller. */
  readonly placeless?: boolean
}

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

/** What the edge asks of the rooms to know who calls. */
export interface AccessPorts {
  /** A participant that is active in at least one municipality on this local date, else null. */
  findParticipant(oin: string, localDate: string): Promise<KnownParticipant | null>
  /** Records a refusal (decisions.md 9). Where it fails for a known caller, the call is 503; without a token it is 401 all the same. */
  refused(refusal: Refusal): Promise<void>
}

const officers: readonly Scope[] = ['audit', 'privacy', 'review', 'admin']

const scopesOf = (claims: Claims): readonly Scope[] => scopes.filter((scope) => claims.scope.split(' ').includes(scope))

const routeOf = (request: FastifyRequest): string => `${request.method} ${request.routeOptions.url ?? ''}`

const challenge = (more: string): string => `Bearer realm="deelpoort"${more}`

/**
 * Sets `request.caller` from a valid token of a participant with a scope of the route; else reports the refusal and
 * throws `unauthenticated` or `forbidden`. Officers' scopes count only for kind `municipality-controller` (decisions.md 4).
 */
export const access = (verify: (request: FastifyRequest) => Promise<Claims>, ports: AccessPorts) => {
  const refusal = (
    request: FastifyRequest,
    fault: Refusal['fault'],
    caller: Caller | null,
    claims: Claims | null,
  ): Refusal => ({
    operation: request.routeOptions.config.operation,
    route: routeOf(request),
    fault,
    caller,
    unknownCaller: claims === null || caller !== null ? null : { organisation: claims.oin, clientId: claims.client_id },
    moment: request.moment,
    trace: request.trace,
  })

  const unauthenticated = async (request: FastifyRequest, reply: FastifyReply, fault: TokenFault): Promise<never> => {
    reply.header('WWW-Authenticate', challenge(fault === 'token-missing' ? '' : ', error="invalid_token"'))
    await ports
      .refused(refusal(request, fault, null, null))
      .catch((err: unknown) => request.log.error({ err }, 'refusal not recorded'))
    throw new Problem(
      'unauthenticated',
      fault === 'token-expired' ? 'The token has expired; ask a new one.' : 'Send a valid access token.',
    )
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { config } = request.routeOptions
    if (request.is404 || config.public === true || request.method === 'OPTIONS') return
    let claims: Claims
    try {
      claims = await verify(request)
    } catch (error) {
      if (error instanceof NoValidToken) return unauthenticated(request, reply, error.fault)
      throw error
    }
    const participant = await ports.findParticipant(claims.oin, request.moment.localDate)
    const held = scopesOf(claims)
    const counted = held.filter((scope) => participant?.kind === 'municipality-controller' || !officers.includes(scope))
    if (participant !== null) {
      request.caller = {
        organisation: participant.oin,
        kind: participant.kind,
        clientId: claims.client_id,
        scopes: counted,
        municipalities: participant.municipalities,
        controllers: participant.controllers ?? {},
        placeless: participant.placeless ?? false,
        professional: claims.professional,
      }
      if (config.scope.some((scope) => counted.includes(scope))) return
    }
    const heldInVain = config.scope.some((scope) => held.includes(scope))
    const fault = participant === null ? 'not-a-participant' : heldInVain ? 'scope-not-for-kind' : 'scope-missing'
    await ports.refused(refusal(request, fault, request.caller, claims))
    reply.header('WWW-Authenticate', challenge(`, error="insufficient_scope", scope="${config.scope.join(' ')}"`))
    throw new Problem('forbidden', 'This organisation may not call this operation with this token.')
  }
}
