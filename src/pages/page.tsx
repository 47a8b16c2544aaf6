import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Scope } from '../http/caller.ts'
import { Layout } from './layout.tsx'
import type { InBoth } from './words.ts'

/** A room of the pages, as the menu of who may enter it shows it. */
export interface Place {
  readonly path: string
  readonly label: InBoth
  readonly scope: Scope
}

/** What a route gives: the title and content of a page, in the language of the request. */
export interface PageContent {
  readonly title: string
  readonly content: ComponentChildren
  readonly status?: number
}

/** Sends pages: `show` renders one inside the layout; nothing in it can be other than text, but what we wrote ourselves. */
export interface Shower {
  show(request: FastifyRequest, reply: FastifyReply, page: PageContent): FastifyReply
  /** What a form in a page must send along, as `_csrf`. */
  csrf(reply: FastifyReply): string
}

/** A shower of pages with these sheets and places. */
export const shower = (options: {
  readonly styles: readonly string[]
  readonly places: readonly Place[]
  readonly idleMinutes: number
}): Shower => ({
  csrf: (reply) => reply.generateCsrf(),
  show: (request, reply, { title, content, status = 200 }) => {
    const { language, visitor, caller } = request
    const path = request.url.split('?')[0] ?? '/'
    const mayBeTurned = request.method === 'GET' && !request.is404 && status < 400
    const frame = {
      ...{ language, title, styles: options.styles },
      otherLanguage: mayBeTurned ? `${path}?language=${language === 'nl' ? 'en' : 'nl'}` : null,
      nav: options.places
        .filter(({ scope }) => caller?.scopes.includes(scope) === true)
        .map(({ path: at, label }) => ({ path: at, label: label[language], current: at === path })),
      visitor:
        visitor === null
          ? null
          : {
              name: visitor.professional.id,
              csrf: reply.generateCsrf(),
              idleMinutes: options.idleMinutes,
            },
    }
    const html = `<!doctype html>${renderToString(<Layout frame={frame}>{content}</Layout>)}`
    return reply.code(status).type('text/html; charset=utf-8').send(html)
  },
})
