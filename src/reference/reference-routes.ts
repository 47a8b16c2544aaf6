import type { App } from '../http/app.ts'
import type { JsonObject } from '../http/json.ts'
import { referencePage, type ReferencePage } from './page.ts'
import { ContractDocument, ReferenceHtml, ReferenceStylesheet } from './reference-schema.ts'
import { stylesheet } from './stylesheet.ts'

/** The contracts as they are now; made once, when first asked for. */
export interface Contracts {
  readonly gateway: () => JsonObject
  readonly source: () => Promise<JsonObject>
}

const gateway: ReferencePage = { path: '/docs', name: 'Gateway', json: '/v1/openapi.json' }
const source: ReferencePage = { path: '/docs/source', name: 'Source', json: '/docs/source.openapi.json' }
const pages = [gateway, source]

/** Nothing but our own stylesheet: no script, no image, no form, no frame. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const shared = { scope: [], public: true } as const
const tags = ['contract']

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** `GET /docs` and `/docs/source`: what callers and sources build against, as pages that need no script (decision 40). */
export const referenceRoutes = (contracts: Contracts) => async (app: App) => {
  const sourceDocument = once(contracts.source)
  const sourceText = once(async () => JSON.stringify(await sourceDocument()))
  const texts = {
    gateway: once(async () => referencePage(contracts.gateway(), gateway, pages)),
    source: once(async () => referencePage(await sourceDocument(), source, pages)),
  }
  for (const [name, page] of Object.entries({ gateway, source } as const)) {
    const text = texts[name as keyof typeof texts]
    app.get(
      page.path,
      {
        config: { operation: `docs.${name}`, ...shared, produces: ['text/html'] },
        schema: {
          tags,
          summary: `Reference of the ${name}`,
          description: `The contract of the ${name}, for people (naslag).`,
          response: { 200: ReferenceHtml },
        },
      },
      async (_request, reply) =>
        reply
          .removeHeader('Feature-Policy') // A browser only complains of it.
          .header('Content-Security-Policy', policy)
          .type('text/html; charset=utf-8')
          .send(await text()),
    )
  }
  app.get(
    '/docs/reference.css',
    {
      config: { operation: 'docs.stylesheet', ...shared, produces: ['text/css'] },
      schema: {
        tags,
        summary: 'Stylesheet of the reference',
        description: 'How the pages of the reference look (opmaak).',
        response: { 200: ReferenceStylesheet },
      },
    },
    async (_request, reply) => reply.type('text/css; charset=utf-8').send(stylesheet),
  )
  app.get(
    '/docs/source.openapi.json',
    {
      config: { operation: 'docs.source-contract', ...shared, anyOrigin: true },
      schema: {
        tags,
        summary: 'The contract of a source',
        description: 'What the gateway asks of a source: OpenAPI 3.1 (API-specificatie van een bron).',
        response: { 200: ContractDocument },
      },
    },
    async (_request, reply) => {
      const sent: unknown = await sourceText()
      return reply.type('application/json').send(sent as Record<string, unknown>)
    },
  )
}
