import type { FastifyInstance } from 'fastify'

const every = 100

/**
 * Stops listening and resolves when all that was under way is answered. A server that closes ends only the connections
 * that are idle at that moment: one whose answer comes later would stay open for the next request, and hold up the end
 * until its time-out. So each is closed as soon as it has nothing to do.
 */
export const closeWhenAnswered = async (app: Pick<FastifyInstance, 'server' | 'close'>): Promise<void> => {
  const closing = setInterval(() => app.server.closeIdleConnections(), every)
  try {
    await app.close()
  } finally {
    clearInterval(closing)
  }
}
