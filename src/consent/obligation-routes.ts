import type { App } from '../http/app.ts'
import { answerPage, positionOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, problemResponses } from '../http/wire.ts'
import type { ObligationChanges } from './obligation-changes.ts'
import { DeferralBody, FulfilmentBody, ObligationPage, ObligationQuery, ObligationView } from './obligation-schema.ts'
import type { Obligations } from './obligations.ts'

const scope = ['exchange', 'consent', 'source'] as const

/** `/obligations`: what the calling organisation has to do, and nobody else's; met, or put off (verplichtingen). */
export const obligationRoutes =
  (obligations: Obligations, changes: ObligationChanges, cursors: Cursors) => async (app: App) => {
    app.get(
      '/obligations',
      {
        config: { operation: 'obligations.list', scope: [...scope], afterLeaving: true },
        schema: {
          tags: ['obligations'],
          summary: 'What this organisation has to do',
          description:
            'Duties that decisions and withdrawals gave it, oldest first; `status=open` are those unanswered (verplichtingen opvragen).',
          querystring: ObligationQuery,
          response: { 200: ObligationPage },
        },
      },
      ({ call, query }, reply) => {
        const filter = { status: query.status ?? null, type: query.type ?? null }
        const about = [call.caller.municipalities, filter]
        const path = `${app.prefix}/obligations${asked(filter)}`
        return answerPage({ cursors, reply, call, query, about, path }, (after, limit) =>
          obligations.page(call, positionOf(after), limit, filter),
        )
      },
    )

    app.post(
      '/obligations/:id/fulfilments',
      {
        config: { operation: 'obligations.fulfil', scope: [...scope], afterLeaving: true },
        schema: {
          tags: ['obligations'],
          summary: 'A duty was met',
          description:
            'When, and how in a way that was safe for the person; or what became of data received under a consent that ended (verplichting vervuld).',
          params: IdParams,
          body: FulfilmentBody,
          response: { 201: ObligationView, ...problemResponses(404, 409) },
        },
      },
      async (request, reply) =>
        reply
          .code(201)
          .header('Location', `${app.prefix}/obligations`)
          .send(await changes.fulfil(request.call, request.params.id, request.body)),
    )

    app.post(
      '/obligations/:id/deferrals',
      {
        config: { operation: 'obligations.defer', scope: [...scope], afterLeaving: true },
        schema: {
          tags: ['obligations'],
          summary: 'Put a duty off',
          description: 'With a reason of the tables and a day within their term (verplichting uitstellen).',
          params: IdParams,
          body: DeferralBody,
          response: { 201: ObligationView, ...problemResponses(404, 409) },
        },
      },
      async (request, reply) =>
        reply
          .code(201)
          .header('Location', `${app.prefix}/obligations`)
          .send(await changes.defer(request.call, request.params.id, request.body)),
    )
  }

/** The question as it was asked, for the link to its next page. */
const asked = (filter: Readonly<Record<string, string | null>>): string => {
  const parts = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
