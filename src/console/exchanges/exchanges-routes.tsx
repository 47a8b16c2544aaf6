import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { attachment } from '../../http/attachment.ts'
import { parseBsn } from '../../http/bsn.ts'
import { streamed } from '../../http/streamed.ts'
import type { Visitor } from '../../pages/session.ts'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { isWhy } from '../person/why.ts'
import type { ExchangesPorts } from './exchanges-area.ts'
import { ExchangesPage, type ExchangesPageProps } from './exchanges-page.tsx'
import { addressOf, type FaultIn, readFilter, said } from './filter.ts'
import { personTokens } from './person-token.ts'
import { savedRoutes } from './saved-routes.tsx'
import { words } from './words.ts'
import { askedBy } from './asked.ts'
import { cursorIn, positionIn } from './position.ts'

const perPage = 25

const scope = ['audit', 'privacy'] as const

const persons = { shows: 'persons' } as const

const nothing = { shows: 'nothing' } as const

const visitorOf = ({ visitor }: FastifyRequest): Visitor => {
  if (visitor === null) throw new Problem('unauthenticated', 'Log in again.')
  return visitor
}

/** `/console/exchanges`: the list, the search that is sent to it, what is kept and what is given out. */
export const exchangesRoutes =
  (ports: ExchangesPorts, path: string) =>
  ({ shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const { room, giveOut, filters, keeping, known, lists, cursors } = ports
    const tokens = personTokens(cursors)

    const readIn = async (request: FastifyRequest, given: unknown, apart: readonly string[]) => {
      const municipality = municipalityOf(request)
      const words = await lists(municipality)
      const { filled, faults } = readFilter(given, words, { municipality, apart: ['person', ...apart] })
      const token = said(given, 'person')
      const who = token === '' ? null : tokens.open(municipality, visitorOf(request), token)
      const ended: readonly FaultIn[] = token !== '' && who === null ? [{ name: 'person', fault: 'person-ended' }] : []
      const all = [...faults, ...ended]
      return {
        ...{ municipality, filled, who, lists: words },
        token: who === null ? null : token,
        faults: all as readonly FaultIn[],
        // A day that is none has no beginning: only what is right is searched for.
        asked: askedBy(municipality, all.length === 0 ? filled : {}, who),
      }
    }
    type Read = Awaited<ReturnType<typeof readIn>>

    const ownerOf = (request: FastifyRequest) => ({
      municipality: municipalityOf(request),
      organisation: request.call.caller.organisation,
      officer: visitorOf(request).professional.id,
    })

    const show = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { filled, token, lists: words_, faults, who }: Read,
      more: { readonly found: ExchangesPageProps['found']; readonly status?: number; readonly why?: string },
    ) => {
      const { language } = request
      const { title, faultsTitle } = words[language]
      const [names, saved] = await Promise.all([desk.names(request), filters.list(ownerOf(request))])
      const content = (
        <ExchangesPage
          {...{ language, names, lists: words_, path, filled, token, faults, saved, found: more.found }}
          why={more.why ?? who?.why ?? ''}
          csrf={shower.csrf(reply)}
        />
      )
      return shower.show(request, reply, {
        title: faults.length > 0 ? `${faultsTitle} - ${title}` : title,
        status: more.status ?? 200,
        content,
      })
    }

    app.get(path, page('exchanges.search', scope, persons), async (request, reply) => {
      const read = await readIn(request, request.query, ['cursor'])
      const { organisation } = request.call.caller
      const bound = ['console.exchanges', read.municipality, read.asked]
      const opened = positionIn(() => cursors.open(organisation, bound, cursorIn(request.query)))
      const faults =
        opened === 'strange' && read.faults.length === 0
          ? [{ name: 'other', fault: 'page-ended', key: words[request.language].title } as const]
          : read.faults
      if (faults.length > 0 || opened === 'strange')
        return show(request, reply, { ...read, faults }, { found: null, status: 400 })
      const { lines, next, onlyUntil } = await desk.looked(request, () =>
        room.search(request.call, read.asked, { after: opened, limit: perPage }),
      )
      const cursor = next === null ? null : cursors.seal(organisation, bound, next)
      return show(request, reply, read, { found: { lines, next: cursor, isFirst: opened === null, onlyUntil } })
    })

    app.post(path, page('exchanges.ask', scope, nothing), async (request, reply) => {
      const read = await readIn(request, request.body, ['_csrf', 'bsn', 'why'])
      const number = said(request.body, 'bsn').replace(/[\s.]/g, '')
      const why = said(request.body, 'why')
      const bsn = number === '' ? null : parseBsn(number)
      const faults: readonly FaultIn[] = [
        ...read.faults,
        ...(number !== '' && bsn === null ? [{ name: 'bsn', fault: 'no-bsn' } as const] : []),
        ...(number !== '' && !isWhy(why) ? [{ name: 'why', fault: 'why' } as const] : []),
      ]
      if (faults.length > 0)
        return show(request, reply, { ...read, faults }, { found: null, status: 422, why: isWhy(why) ? why : '' })
      if (bsn === null) return reply.redirect(addressOf(path, read.filled, { person: read.token }), 303)
      const person = await known(request.call, read.municipality, bsn)
      const token = tokens.seal(read.municipality, visitorOf(request), { person, why })
      return reply.redirect(addressOf(path, read.filled, { person: token }), 303)
    })

    app.post(`${path}/export`, page('exchanges.export', scope, persons), async (request, reply) => {
      const read = await readIn(request, request.body, ['_csrf', 'format'])
      if (read.faults.length > 0) throw new Problem('invalid-input', 'This search is not right.')
      const format = said(request.body, 'format') === 'csv' ? 'csv' : 'json-lines'
      const { lines, mediaType } = await desk.looked(request, () => giveOut(request.call, read.asked, format))
      const name = `exchanges-${request.moment.localDate}.${format === 'csv' ? 'csv' : 'jsonl'}`
      return reply
        .header('content-disposition', attachment(name))
        .type(`${mediaType}; charset=utf-8`)
        .send(streamed(lines))
    })

    await app.register(savedRoutes({ keeping, path, ownerOf, filterIn: readIn, shower }))
  }
