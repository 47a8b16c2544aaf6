import type { App } from '../http/app.ts'
import { problemResponses } from '../http/wire.ts'
import { Problem } from '../problems.ts'
import { tileOfPath } from '../tlog/tile.ts'
import { CheckpointText, LogParams, TileBytes, TileParams } from './tlog-schema.ts'
import type { Published } from './tree/published.ts'

const tags = ['tlog']
const unchanging = 'public, max-age=604800, immutable'

/** `GET /tlog/{log}/checkpoint` and `/tlog/{log}/tile/…`: the log for witnesses and whoever verifies it, without a token. */
export const tlogRoutes = (room: Published) => async (app: App) => {
  app.get(
    '/tlog/:log/checkpoint',
    {
      config: { operation: 'tlog.checkpoint', scope: [], public: true, produces: ['text/plain'] },
      schema: {
        tags,
        summary: 'The newest signed state of a log',
        description: 'A C2SP checkpoint, at most a second after the last entry (laatste stand). Never cached.',
        params: LogParams,
        response: { 200: CheckpointText, ...problemResponses(404, 503) },
      },
    },
    async (request, reply) => {
      const note = await room.checkpoint(request.params.log)
      return reply.type('text/plain; charset=utf-8').send(note ?? notFound())
    },
  )

  for (const [depth, params] of TileParams.entries()) {
    const [, ...path] = Object.keys(params.shape)
    app.get(
      `/tlog/:log/tile/:${path.join('/:')}`,
      {
        config: {
          operation: `tlog.tile-${depth + 1}`,
          scope: [],
          public: true,
          produces: ['application/octet-stream'],
        },
        schema: {
          tags,
          summary: 'A tile of a log',
          description:
            'Hashes or entries of a C2SP tile, at the path that tlog-tiles gives it (tegel). It never changes.',
          params,
          response: { 200: TileBytes, ...problemResponses(404, 503) },
        },
      },
      async (request, reply) => {
        const { log, ...path } = request.params
        const tile = tileOfPath(['tile', ...Object.values(path)].join('/'))
        const bytes: unknown = tile === null ? null : await room.tile(log, tile)
        if (bytes === null) return notFound()
        return reply
          .header('cache-control', unchanging)
          .type('application/octet-stream')
          .send(bytes as string)
      },
    )
  }
}

const notFound = (): never => {
  throw new Problem('not-found', 'There is no such log or tile.')
}
