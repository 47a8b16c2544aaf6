import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Scope } from '../http/caller.ts'
import { withScripts } from './content-policy.ts'
import { Layout } from './layout.tsx'
import { addressIn } from './visit.ts'
import type { InBoth } from './words.ts'

/** A room of the pages, as the menu of who may enter it shows it. */
export interface Place {
  readonly path: string
  readonly label: InBoth
  /** Who holds one of these sees it. */
  readonly scope: readonly Scope[]
}

/** What a route gives: the title and content of a page, in the language of the request. */
export interface PageContent {
  readonly title: string
  readonly content: ComponentChildren
  readonly status?: number
  /** Names of scripts of its room; without them a page has none, and may have none. */
  readonly scripts?: readonly string[]
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
  /** Addresses of scripts, by name. */
  readonly scripts: ReadonlyMap<string, string>
  readonly places: readonly Place[]
  readonly idleMinutes: number
}): Shower => ({
  csrf: (reply) => reply.generateCsrf(),
  show: (request, reply, { title, content, status = 200, scripts = [] }) => {
    const { language, visitor, caller } = request
    const path = request.url.split('?')[0] ?? '/'
    const mayBeTurned = request.method === 'GET' && !request.is404 && status < 400
    const frame = {
      ...{ language, title, styles: options.styles },
      scripts: scripts.flatMap((name) => options.scripts.get(name) ?? []),
      otherLanguage: mayBeTurned ? addressIn(request.url, language === 'nl' ? 'en' : 'nl') : null,
      nav: options.places
        .filter(({ scope }) => scope.some((each) => caller?.scopes.includes(each)))
        .map(({ path: at, label }) => ({ path: at, label: label[language], current: isAt(path, at, options.places) })),
      visitor:
        visitor === null
          ? null
          : {
              name: visitor.professional.id,
              csrf: reply.generateCsrf(),
              idleMinutes: options.idleMinutes,
            },
    }
    if (scripts.length > 0) reply.header('content-security-policy', withScripts)
    const html = `<!doctype html>${renderToString(<Layout frame={frame}>{content}</Layout>)}`
    return reply.code(status).type('text/html; charset=utf-8').send(html)
  },
})

/** Whether a page lies in this place. A place around others (an overview) holds its own page only. */
const isAt = (path: string, at: string, places: readonly Place[]): boolean => {
  const isAround = places.some(({ path: place }) => place.startsWith(`${at}/`))
  return path === at || (!isAround && path.startsWith(`${at}/`))
}
