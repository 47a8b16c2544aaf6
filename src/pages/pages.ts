import csrf from '@fastify/csrf-protection'
import formBody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { AccessPorts } from '../http/access.ts'
import { afterAnswer } from '../http/answering.ts'
import { callOf } from '../http/calling.ts'
import { languageOf } from '../http/language.ts'
import type { Metrics } from '../http/metrics.ts'
import { momentOf } from '../http/moment.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import { keepPlace, takeNeutralIds } from '../http/place.ts'
import { answerSocket } from '../http/problem-handler.ts'
import { traceOf } from '../http/trace.ts'
import { Problem } from '../problems.ts'
import { accessibilityRoutes } from './accessibility-routes.tsx'
import { admit } from './admit.ts'
import { directives } from './content-policy.ts'
import type { EndedVisits } from './ended-visits-store.ts'
import { healthRoutes } from './health-routes.ts'
import { loginRoutes } from './login-routes.tsx'
import type { Login } from './login.ts'
import { type Place, shower, type Shower } from './page.tsx'
import { problemPage } from './problem-page.tsx'
import { registerSession, type Visitor } from './session.ts'
import { staticFile, styleSheets } from './static-files.ts'
import { staticRoutes } from './static-routes.ts'
import { fromHere, turnLanguage } from './visit.ts'
import type { Language } from './words.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is logged in on our pages. */
    visitor: Visitor | null
    /** Language of our pages: what was chosen, else what the browser prefers. */
    language: Language
  }
}

/** A room of pages: where it lies in the menu, its own style sheets and scripts (files, by name), and its routes. */
export interface PageRoom {
  readonly places: readonly Place[]
  readonly styles?: readonly string[]
  readonly scripts?: Readonly<Record<string, string>>
  readonly routes: (shower: Shower) => (app: FastifyInstance) => Promise<void>
}

/** All that the pages need. Times in seconds. */
export interface PagesOptions {
  readonly login: Login
  readonly ports: AccessPorts
  /** Which visits were ended by logging out. */
  readonly visits: Pick<EndedVisits, 'end' | 'hasEnded'>
  readonly sessionKeys: readonly [Buffer, ...Buffer[]]
  /** Browsers reach the pages over TLS. */
  readonly secure: boolean
  readonly idleSeconds: number
  readonly longestSeconds: number
  readonly themeFile: string | null
  readonly neutral: NeutralIds
  readonly logger: FastifyBaseLogger
  readonly metrics: Metrics
  readonly tls: { readonly key: Buffer; readonly certificate: Buffer } | null
  readonly trustProxy: readonly string[]
  readonly bodyLimitBytes: number
  readonly rateLimitPerMinute: number
  readonly now: () => Date
  /** Rejects where nothing can be recorded. */
  readonly ready: () => Promise<void>
  readonly rooms: readonly PageRoom[]
}

const framework = ({ logger, tls, trustProxy, bodyLimitBytes }: PagesOptions) => ({
  ...(tls === null ? {} : ({ https: { key: tls.key, cert: tls.certificate, minVersion: 'TLSv1.2' } } as object)),
  loggerInstance: logger,
  logController: new LogController({ disableRequestLogging: true }),
  bodyLimit: bodyLimitBytes,
  ...{ requestTimeout: 15_000, connectionTimeout: 120_000, keepAliveTimeout: 65_000, return503OnClosing: false },
  trustProxy: trustProxy.length === 0 ? false : [...trustProxy],
  routerOptions: { maxParamLength: 100 },
  clientErrorHandler: answerSocket,
})

/**
 * The pages on an address of their own, beside the API, which knows no session: login, layout, menu, errors, and the rooms. A
 * route says its `operation` and `scope` as any other; `request.call` is who acts. It listens nowhere yet.
 */
export const buildPages = async (options: PagesOptions): Promise<FastifyInstance> => {
  const { ports, login, visits, idleSeconds, longestSeconds, now } = options
  const app: FastifyInstance = fastify(framework(options))
  app.decorateRequest('caller', null)
  app.decorateRequest('visitor', null)
  app.decorateRequest('problem', null)
  app.decorateRequest('language', 'nl')
  app.decorateRequest('moment')
  app.decorateRequest('trace')
  app.decorateRequest('call', {
    getter(this: FastifyRequest) {
      return { ...callOf(this), language: this.language }
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    request.moment = momentOf(now())
    request.trace = traceOf({})
    request.language = languageOf(request.headers['accept-language'])
    reply.header('Cache-Control', 'no-store')
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: options.secure,
  })
  await app.register(rateLimit, {
    max: options.rateLimitPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', 'Wait a minute.', { retryAfter: Math.ceil(ttl / 1000) }),
  })
  await app.register(formBody)
  await registerSession(app, { keys: options.sessionKeys, secure: options.secure, idleSeconds, longestSeconds })
  await app.register(csrf, { sessionPlugin: '@fastify/secure-session', logLevel: 'debug' })

  const { rooms } = options
  const sheets = styleSheets(
    options.themeFile,
    rooms.flatMap(({ styles = [] }) => styles),
  )
  const scripts = rooms.flatMap(({ scripts: named = {} }) =>
    Object.entries(named).map(([name, file]) => [name, staticFile(name, 'js', [file])] as const),
  )
  const places = rooms.flatMap((room) => room.places)
  const show = shower({
    styles: sheets.map(({ path }) => path),
    scripts: new Map(scripts.map(([name, { path }]) => [name, path])),
    ...{ places, idleMinutes: Math.floor(idleSeconds / 60) },
  })
  app.setErrorHandler(problemPage(show))
  app.setNotFoundHandler((_request, _reply) => {
    throw new Problem('not-found', 'There is nothing here for you.')
  })
  app.addHook('onRequest', turnLanguage)
  app.addHook('onRequest', admit({ ports, clientId: login.clientId, longestSeconds, hasEnded: visits.hasEnded }))
  app.addHook('preValidation', takeNeutralIds(options.neutral))
  app.addHook('preHandler', fromHere)
  app.addHook('preHandler', (request, reply, done) =>
    request.method === 'POST' ? app.csrfProtection(request, reply, done) : done(),
  )
  app.addHook('onSend', keepPlace(options.neutral))
  app.addHook('onResponse', afterAnswer(options.metrics))

  await app.register(staticRoutes([...sheets, ...scripts.map(([, file]) => file)]))
  await app.register(healthRoutes(options.ready))
  await app.register(accessibilityRoutes(show))
  await app.register(loginRoutes({ login, shower: show, places, ports, end: visits.end, longestSeconds }))
  for (const { routes } of rooms) await app.register(routes(show))
  return app
}
