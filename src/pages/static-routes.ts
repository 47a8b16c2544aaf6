import type { FastifyInstance } from 'fastify'
import type { StaticFile } from './static-files.ts'

const config = { operation: 'pages.static', scope: [], public: true as const }

/** Style sheets and scripts, each under its own address; public, and kept by browsers for a year. There is no icon. */
export const staticRoutes = (files: readonly StaticFile[]) => async (app: FastifyInstance) => {
  app.get('/favicon.ico', { config }, (_request, reply) => reply.code(204).send())
  for (const { path, type, text, gzipped } of files)
    app.get(path, { config }, (request, reply) => {
      const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      if (packed) reply.header('Content-Encoding', 'gzip')
      return reply
        .headers({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' })
        .type(type)
        .send(packed ? gzipped : text)
    })
}
