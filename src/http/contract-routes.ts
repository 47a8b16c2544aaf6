import { z } from 'zod'
import type { App } from './app.ts'
import { emitContract } from './contract.ts'

/** `GET /openapi.json`: the contract of the routes that serve here, without a token, for every origin (ADR publish-openapi). */
export const contractRoutes = () => async (app: App) => {
  let text: string | null = null
  app.get(
    '/openapi.json',
    {
      config: { operation: 'contract.read', scope: [], public: true, anyOrigin: true },
      schema: {
        tags: ['contract'],
        summary: 'The contract',
        description: 'This document: OpenAPI 3.1 (API-specificatie).',
        response: {
          200: z
            .record(z.string(), z.unknown())
            .meta({ description: 'OpenAPI 3.1 document', examples: [{ openapi: '3.1.0' }] }),
        },
      },
    },
    async (_request, reply) => {
      text ??= JSON.stringify(emitContract(app))
      const sent: unknown = text
      return reply.type('application/json').send(sent as Record<string, unknown>)
    },
  )
}
