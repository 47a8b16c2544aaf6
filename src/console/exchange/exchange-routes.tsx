import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { attachment } from '../../http/attachment.ts'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { EntryPage } from './entry-page.tsx'
import { ExchangePage } from './exchange-page.tsx'
import { type About, exchangeRoom } from './exchange-room.ts'
import type { ExchangePorts } from './exchange.ts'
import { beforeIn, seenPaths } from './seen-paths.ts'
import { shortOf } from './telling.ts'
import { words } from './words.ts'

const readers = ['audit', 'privacy'] as const
const on = (operation: string, scope: Parameters<typeof page>[1] = readers) =>
  page(operation, scope, { shows: 'persons' })
const ofNobody = page('log.state', readers, { shows: 'nothing' })
const scripts = ['log-proof', 'log-key', 'proof-checks', 'prove']
const idIn = (request: FastifyRequest): string => (request.params as { readonly id: string }).id
const Sizes = z.object({ from: z.coerce.number().int().min(0), to: z.coerce.number().int().min(0) })

const saved = (reply: FastifyReply, name: string, text: string, type = 'text/plain; charset=utf-8') =>
  reply.type(type).header('content-disposition', attachment(name)).send(text)

/** `/console/exchanges/:id` and `/console/entries/:id`, with their evidence; `/console/proof/…`: the signed state of the log, of nobody. */
export const exchangeRoutes =
  (ports: ExchangePorts) =>
  ({ shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const room = exchangeRoom(ports, desk)

    const proofOf = (request: FastifyRequest, keys: readonly string[], path: string) => ({
      ...{ keys, witnesses: ports.witnesses, mayOpen: request.call.caller.scopes.includes('audit') },
      addresses: {
        entries: `${path}/proofs`,
        growth: '/console/proof/growth',
        checkpoint: '/console/proof/checkpoint',
      },
    })

    const opened = async (request: FastifyRequest, about: About, path: string) => {
      const before = beforeIn(request.query)
      const { keys, looks, ...shown } = await room.open(request, about, before)
      const seen = { seen: looks.seen, ...seenPaths(path, before, looks.next) }
      return { ...shown, seen, id: idIn(request), proof: proofOf(request, keys, path) }
    }

    app.get('/console/exchanges/:id', on('exchange.read'), async (request, reply) => {
      const shown = await opened(request, { exchangeId: idIn(request) }, `/console/exchanges/${idIn(request)}`)
      const title = words[request.language].title(shortOf(shown.id))
      return shower.show(request, reply, { title, content: <ExchangePage {...shown} />, scripts })
    })

    app.get('/console/entries/:id', on('entry.read'), async (request, reply) => {
      const shown = await opened(request, { id: idIn(request) }, `/console/entries/${idIn(request)}`)
      const title = words[request.language].entryTitle(shortOf(shown.id))
      return shower.show(request, reply, { title, content: <EntryPage {...shown} />, scripts })
    })

    const proofs = async (request: FastifyRequest, about: About) => ({ entries: await room.prove(request, about) })
    app.get('/console/exchanges/:id/proofs', on('exchange.prove'), (request) =>
      proofs(request, { exchangeId: idIn(request) }),
    )
    app.get('/console/entries/:id/proofs', on('entry.prove'), (request) => proofs(request, { id: idIn(request) }))

    app.get('/console/entries/:id/proof', on('entry.evidence'), async (request, reply) => {
      const [given] = await room.prove(request, { id: idIn(request) })
      return saved(reply, `${idIn(request)}.tlog-proof`, given?.evidence ?? '')
    })

    app.get('/console/entries/:id/record', on('entry.open', ['audit']), async (request, reply) => {
      const [given] = await room.prove(request, { id: idIn(request) })
      if (!given?.opening) throw new Problem('not-found', 'This entry is not yours to open.')
      return saved(reply, `${idIn(request)}.json`, JSON.stringify(given.opening), 'application/json; charset=utf-8')
    })

    app.get('/console/proof/checkpoint', ofNobody, async (request, reply) => {
      const state = await ports.state(municipalityOf(request))
      if (state === null) throw new Problem('unavailable', 'The log is not signed yet.')
      return saved(reply, state.name, state.note)
    })

    app.get('/console/proof/growth', ofNobody, async (request) => {
      const sizes = Sizes.safeParse(request.query)
      if (!sizes.success) throw new Problem('invalid-input', 'Name two sizes of the log.')
      const proof = await ports.growth(municipalityOf(request), sizes.data.from, sizes.data.to)
      if (proof === null) throw new Problem('not-found', 'The log is not that long.')
      return { proof }
    })
  }
