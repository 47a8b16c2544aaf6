import type { FastifyInstance } from 'fastify'

const open = (operation: string) => ({ config: { operation, scope: [], public: true as const } })

/** `/health/live` and `/health/ready` of the pages, for whoever watches the process: `ok`, or the page of a problem (503). */
export const healthRoutes = (ready: () => Promise<void>) => async (app: FastifyInstance) => {
  app.get('/health/live', open('pages.live'), (_request, reply) => reply.type('text/plain').send('ok'))
  app.get('/health/ready', open('pages.ready'), async (_request, reply) => {
    await ready()
    return reply.type('text/plain').send('ok')
  })
}
