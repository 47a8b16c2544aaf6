import { z } from 'zod'
import type { App } from './app.ts'
import { problemResponses } from './problem-body.ts'

const Health = z
  .strictObject({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'The process answers (gezondheid).', examples: [{ status: 'ok' }] })

/** `ready` rejects where the gateway cannot decide or record: the answer is then 503. */
export interface HealthPorts {
  ready(): Promise<void>
}

/** Liveness and readiness, outside `/v1`, without a token. */
export const healthRoutes = (ports: HealthPorts) => async (app: App) => {
  app.get(
    '/health/live',
    {
      config: { operation: 'health.live', scope: [], public: true },
      schema: {
        tags: ['health'],
        summary: 'Is the process alive',
        description: 'The process answers (leeft).',
        response: { 200: Health },
      },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/health/ready',
    {
      config: { operation: 'health.ready', scope: [], public: true },
      schema: {
        tags: ['health'],
        summary: 'Can it decide and record',
        description: 'Migrations are current, tables are loaded and the log takes an empty append (gereed).',
        response: { 200: Health, ...problemResponses(503) },
      },
    },
    async () => {
      await ports.ready()
      return { status: 'ok' as const }
    },
  )
}
