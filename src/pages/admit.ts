import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AccessPorts } from '../http/access.ts'
import type { Caller } from '../http/caller.ts'
import { countedScopes } from '../http/counted-scopes.ts'
import type { Refusal } from '../http/refusal.ts'
import { Problem } from '../problems.ts'
import { type Visitor, visitorIn } from './session.ts'

/** What letting somebody in needs. `clientId`: as what these pages call, in the record. */
export interface AdmitParts {
  readonly ports: AccessPorts
  readonly clientId: string
  readonly longestSeconds: number
  /** Whether this visit was ended by logging out, here or in another process. */
  readonly hasEnded: (session: string) => Promise<boolean>
}

/**
 * Sets `request.visitor` and `request.caller` from the session, anew at each call: an agreement that has ended, or a role
 * that its kind may not have, ends at once. Who lacks the role of a page is refused, and that is recorded; where it
 * cannot be recorded nothing is shown (503). Who is not logged in goes to log in first, and comes back to where he was going.
 */
export const admit = ({ ports, clientId, longestSeconds, hasEnded }: AdmitParts) => {
  const refuse = async (
    request: FastifyRequest,
    fault: Refusal['fault'],
    { organisation }: Visitor,
    caller: Caller | null,
  ): Promise<never> => {
    const { config, url = '' } = request.routeOptions
    await ports.refused({
      ...{ operation: config.operation, route: `${request.method} ${url}`, fault, caller },
      unknownCaller: caller === null ? { organisation, clientId } : null,
      ...{ moment: request.moment, trace: request.trace },
    })
    throw new Problem('forbidden', 'This visitor may not see this.')
  }

  const known = async (request: FastifyRequest, visitor: Visitor): Promise<void> => {
    const participant = await ports.findParticipant(visitor.organisation, request.moment.localDate)
    if (participant === null || participant.municipalities.length === 0)
      return refuse(request, 'not-a-participant', visitor, null)
    request.caller = {
      organisation: participant.oin,
      kind: participant.kind,
      clientId,
      scopes: countedScopes(visitor.roles, participant.kind),
      municipalities: participant.municipalities,
      controllers: participant.controllers ?? {},
      placeless: participant.placeless ?? false,
      professional: visitor.professional,
    }
    const { scope } = request.routeOptions.config
    if (scope.length === 0 || scope.some((each) => request.caller?.scopes.includes(each))) return
    const inVain = scope.some((each) => visitor.roles.includes(each))
    await refuse(request, inVain ? 'scope-not-for-kind' : 'scope-missing', visitor, request.caller)
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const found = visitorIn(request, longestSeconds)
    const visitor = found !== null && (await hasEnded(found.session)) ? null : found
    request.visitor = visitor
    if (visitor !== null) request.session.touch()
    if (request.is404 || request.routeOptions.config.public === true) return undefined
    if (visitor !== null) return known(request, visitor)
    if (request.method !== 'GET') throw new Problem('unauthenticated', 'Log in again.')
    request.session.set('after', request.url.split('?')[0])
    return reply.redirect('/login', 303)
  }
}
