/**
 * The edge: everything every route shares (api.md, "Behaviour every route shares"). How a route is made:
 *
 *     export const caseRoutes = (room: Cases) => async (app: App) => {
 *       app.post(
 *         '/cases',
 *         {
 *           config: { operation: 'cases.create', scope: ['exchange'], idempotency: 'required' },
 *           schema: {
 *             tags: ['cases'],
 *             summary: 'Open a case',
 *             description: 'Opens a case (zaak) and adds who takes part.',
 *             body: NewCase,
 *             response: { 201: CaseView, ...problemResponses(409, 422) },
 *           },
 *         },
 *         async (request, reply) => reply.code(201).send(await room.open(request.call, request.body)),
 *       )
 *     }
 *
 * Registered by app.ts with `app.register(caseRoutes(room), { prefix: '/v1' })`. Every object schema is a `z.strictObject`; a schema
 * with `.meta({ id: 'UpperCamel', description: 'English (Nederlands)', examples: [...] })` becomes a component of the contract. A room
 * throws a `Problem` and never sends one. The rules are held at registration by route-rules.ts.
 */
import cors from '@fastify/cors'
import swagger from '@fastify/swagger'
import { fastify, type FastifyBaseLogger, LogController } from 'fastify'
import { createSerializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { access, type AccessPorts } from './access.ts'
import { afterAnswer, keepToPlan, takeAccept } from './answering.ts'
import type { App } from './app.ts'
import { tokenVerifier, type TokenOptions } from './authenticate.ts'
import { callOf, openCall } from './calling.ts'
import { contractOptions } from './contract-options.ts'
import { corsPolicy } from './cors-policy.ts'
import { identifier } from './identify.ts'
import { checkInput } from './input.ts'
import { readJson } from './json-body.ts'
import type { Metrics } from './metrics.ts'
import { missing, refuseWrongMethod } from './missing.ts'
import type { NeutralIds } from './neutral-ids.ts'
import { keepPlace, takeNeutralIds } from './place.ts'
import { possession, type PossessionOptions } from './possession.ts'
import { answerSocket, sendProblem } from './problem-handler.ts'
import { rateLimits } from './rate-limit.ts'
import { applyRouteRules } from './route-rules.ts'
import { routeTable } from './route-table.ts'

/** The gateway's own TLS (PEM). With `clientAuthorities` a caller may show a certificate; none is demanded of anyone. */
export interface TlsOptions {
  readonly key: Buffer
  readonly certificate: Buffer
  readonly clientAuthorities: Buffer | null
}

/** All that the edge needs to know; times in milliseconds. */
export interface EdgeOptions {
  readonly tokens: TokenOptions
  readonly possession: PossessionOptions
  readonly ports: AccessPorts
  readonly logger: FastifyBaseLogger
  readonly metrics: Metrics
  readonly corsOrigins: readonly string[]
  /** Null or absent: plain HTTP, behind something that ends TLS. */
  readonly tls?: TlsOptions | null
  /** Addresses of proxies that may say whose call they pass on; empty: none. */
  readonly trustProxy: readonly string[]
  readonly bodyLimitBytes: number
  readonly rateLimitPerMinute: number
  /** How ids leave without their municipality, and come back; absent: they do not. */
  readonly neutral?: NeutralIds
  /** The moment of a call; the machine's clock where absent. */
  readonly now?: () => Date
}

const tlsOf = ({ key, certificate: cert, clientAuthorities: ca }: TlsOptions) => ({
  https: {
    ...{ key, cert, minVersion: 'TLSv1.2' as const },
    ...(ca === null ? {} : { ca, requestCert: true, rejectUnauthorized: false }),
  },
})

const framework = (options: EdgeOptions) => ({
  // The framework's types would make another type of every route out of this.
  ...(options.tls == null ? {} : (tlsOf(options.tls) as object)),
  loggerInstance: options.logger,
  logController: new LogController({ disableRequestLogging: true }),
  bodyLimit: options.bodyLimitBytes,
  requestTimeout: 15_000,
  connectionTimeout: 120_000,
  keepAliveTimeout: 65_000,
  // What still comes in on an open connection while the process ends is answered like anything else.
  return503OnClosing: false,
  trustProxy: options.trustProxy.length === 0 ? false : [...options.trustProxy],
  routerOptions: {
    ignoreTrailingSlash: false,
    ignoreDuplicateSlashes: false,
    caseSensitive: true,
    maxParamLength: 100,
  },
  clientErrorHandler: answerSocket,
  frameworkErrors: sendProblem,
})

/** An instance that takes routes; it listens nowhere yet. */
export const buildEdge = async (options: EdgeOptions): Promise<App> => {
  const app: App = fastify(framework(options)).withTypeProvider<ZodTypeProvider>()
  const table = routeTable()
  app.setValidatorCompiler(() => (value) => ({ value }))
  app.setSerializerCompiler(createSerializerCompiler())
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, bytes: Buffer) =>
    readJson(bytes),
  )

  app.decorateRequest('caller', null)
  app.decorateRequest('idempotencyKey', null)
  app.decorateRequest('problem', null)
  app.decorateRequest('moment')
  app.decorateRequest('trace')
  app.decorateRequest('call', {
    getter() {
      return callOf(this)
    },
  })

  app.addHook('onRoute', (route) => {
    applyRouteRules(route)
    for (const method of [route.method].flat()) if (method !== 'OPTIONS') table.add(route.url, method)
  })
  const now = options.now ?? (() => new Date())
  app.addHook('onRequest', openCall(now))
  await app.register(cors, { delegator: corsPolicy(options.corsOrigins) })
  await app.register(swagger, contractOptions)
  app.addHook('onRequest', refuseWrongMethod(table))
  const { ports, rateLimitPerMinute } = options
  const { demanded, proofAlgorithms } = options.possession
  // Proofs go by the machine's clock, as tokens do: who made them knows no other.
  const proving = possession(options.possession, Date.now)
  const identify = identifier(await tokenVerifier(app, options.tokens), proving)
  const limits = await rateLimits(app, rateLimitPerMinute)
  app.addHook('onRequest', access({ identify, ports, limits, demanded, proofAlgorithms }))
  app.addHook('onRequest', takeAccept)
  if (options.neutral !== undefined) app.addHook('preValidation', takeNeutralIds(options.neutral))
  app.addHook('preValidation', checkInput)
  app.addHook('onSend', keepToPlan)
  if (options.neutral !== undefined) app.addHook('onSend', keepPlace(options.neutral))
  app.addHook('onResponse', afterAnswer(options.metrics))
  app.setErrorHandler(sendProblem)
  app.setNotFoundHandler(missing(table))
  return app
}
