import type { App } from '../http/app.ts'
import { scopes } from '../http/caller.ts'
import { problemResponses } from '../http/wire.ts'
import { withdrawalOf } from './said-schema.ts'
import { WithdrawalBody, WithdrawalView } from './withdrawal-schema.ts'
import type { Withdrawals } from './withdrawals.ts'

/** `POST /withdrawals`: from any caller, without an Idempotency-Key, answered alike whoever it is about (intrekkingen). */
export const withdrawalRoutes = (withdrawals: Withdrawals) => async (app: App) => {
  app.post(
    '/withdrawals',
    {
      config: { operation: 'withdrawals.create', scope: scopes },
      schema: {
        tags: ['consents'],
        summary: 'Withdraw, without knowing any consent',
        description:
          'A word that stops; binds every release after it. Repeating it does no harm, so it takes no Idempotency-Key (intrekking).',
        body: WithdrawalBody,
        response: { 201: WithdrawalView, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      const { call, body } = request
      return reply.code(201).send(await withdrawals.withdraw(call, withdrawalOf(call, body)))
    },
  )
}
