import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { Caller } from './caller.ts'
import { challenges } from './challenge.ts'
import type { Claims } from './claims.ts'
import { countedScopes, scopesIn } from './counted-scopes.ts'
import type { Identified } from './identify.ts'
import type { Refusal } from './refusal.ts'
import { meets, type SenderConstraint } from './possession.ts'
import type { RateLimits } from './rate-limit.ts'
import { schemeOf } from './shown-token.ts'
import { NoValidToken, type TokenFault, tokenFaults } from './token-fault.ts'

/** A participant as the edge needs it. */
export interface KnownParticipant {
  readonly oin: string
  readonly kind: string
  /** Municipalities in which it takes part today. */
  readonly municipalities: readonly string[]
  /** Those it has left: reached where the operation says so (`afterLeaving`), and nowhere else. Absent: none. */
  readonly former?: readonly string[]
  /** See Caller. */
  readonly controllers?: Readonly<Record<string, readonly string[]>>
  /** See Caller. */
  readonly placeless?: boolean
  /** How its tokens must be bound to their sender; null or absent: as the gateway demands of all. */
  readonly senderConstraint?: SenderConstraint | null
  /** Calls a minute; null or absent: as many as anyone. */
  readonly callsPerMinute?: number | null
}

/** What the edge asks of the rooms to know who calls. */
export interface AccessPorts {
  /** A participant that is active in at least one municipality on this local date, else null. */
  findParticipant(oin: string, localDate: string): Promise<KnownParticipant | null>
  /** Records a refusal (decisions.md 9). Where it fails for a known caller, the call is 503; without a token it is 401 all the same. */
  refused(refusal: Refusal): Promise<void>
}

const routeOf = (request: FastifyRequest): string => `${request.method} ${request.routeOptions.url ?? ''}`

/** What `access` needs: who calls and how that was shown, whom it tells, how often one may call. */
export interface AccessParts {
  readonly identify: (request: FastifyRequest, reply: FastifyReply) => Promise<Identified>
  readonly ports: AccessPorts
  readonly limits: RateLimits
  /** How tokens must be bound of whom nothing is said. */
  readonly demanded: SenderConstraint
  readonly proofAlgorithms: readonly string[]
}

/**
 * Sets `request.caller` from a valid token of a participant, bound to its sender as is demanded of it, with a scope of the
 * route; else reports the refusal and throws `unauthenticated` or `forbidden`, or `too-many-requests` beyond a limit.
 * Officers' scopes count only for kind `municipality-controller` (decisions.md 4).
 */
export const access = ({ identify, ports, limits, demanded, proofAlgorithms }: AccessParts) => {
  const challenge = challenges(proofAlgorithms)

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
    const { error, detail } = tokenFaults[fault]
    reply.header('WWW-Authenticate', challenge.unauthenticated(schemeOf(request), error))
    await ports
      .refused(refusal(request, fault, null, null))
      .catch((err: unknown) => request.log.error({ err }, 'refusal not recorded'))
    // To be told a nonce is how a call with a proof begins.
    if (fault !== 'nonce-needed') await limits.ofAddress(request, reply)
    throw new Problem('unauthenticated', detail)
  }

  const refuse = async (
    request: FastifyRequest,
    reply: FastifyReply,
    fault: Refusal['fault'],
    claims: Claims,
  ): Promise<never> => {
    await ports.refused(refusal(request, fault, request.caller, claims))
    const { scope } = request.routeOptions.config
    reply.header('WWW-Authenticate', challenge.insufficientScope(schemeOf(request), scope))
    throw new Problem('forbidden', 'This organisation may not call this operation with this token.')
  }

  const known = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { claims, bound } = await identify(request, reply)
    const participant = await ports.findParticipant(claims.oin, request.moment.localDate)
    const { afterLeaving = false } = request.routeOptions.config
    const left = afterLeaving ? (participant?.former ?? []) : []
    const municipalities = [...(participant?.municipalities ?? []), ...left]
    if (participant === null || municipalities.length === 0) {
      await limits.ofAddress(request, reply)
      return refuse(request, reply, 'not-a-participant', claims)
    }
    if (!meets(participant.senderConstraint ?? demanded, bound)) throw new NoValidToken('token-unbound')
    const held = scopesIn(claims.scope.split(' '))
    const counted = countedScopes(held, participant.kind)
    request.caller = {
      organisation: participant.oin,
      kind: participant.kind,
      clientId: claims.client_id,
      scopes: counted,
      municipalities,
      controllers: participant.controllers ?? {},
      placeless: participant.placeless ?? false,
      professional: claims.professional,
    }
    await limits.ofParticipant(request, reply, participant)
    const { scope: allowed } = request.routeOptions.config
    if (allowed.some((scope) => counted.includes(scope))) return
    const heldInVain = allowed.some((scope) => held.includes(scope))
    return refuse(request, reply, heldInVain ? 'scope-not-for-kind' : 'scope-missing', claims)
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.is404 || request.routeOptions.config.public === true || request.method === 'OPTIONS') return
    try {
      await known(request, reply)
    } catch (error) {
      if (error instanceof NoValidToken) return unauthenticated(request, reply, error.fault)
      throw error
    }
  }
}
