import swagger from '@fastify/swagger'
import { fastify } from 'fastify'
import { createSerializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { emitContract } from '../http/contract.ts'
import { contractOptions } from '../http/contract-options.ts'
import type { JsonObject } from '../http/json.ts'
import { problemResponses } from '../http/problem-body.ts'
import { version } from '../http/version.ts'
import { SourceAnswer, SourceRequest } from '../sources/source-contract-schema.ts'

const Later = z
  .strictObject({})
  .meta({ id: 'AnswerLater', description: 'The source will answer in its own time (antwoord volgt).', examples: [{}] })

const description = `What the Deelpoort gateway asks of a source (bronhouder), and what it takes back. The gateway has decided and recorded
the decision before it asks; the source's professional weighs in turn, and a refusal stands. Items beyond the permitted fields, and items past
\`retainUntil\`, are dropped. Redirects are not followed; answers beyond a size and a time are failures.`

const options = {
  ...contractOptions,
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Deelpoort: source',
      version,
      description,
      contact: { name: 'Deelpoort', url: 'https://deelpoort.example', email: 'beheer@deelpoort.example' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: 'https://source.example/v1' }],
    tags: [{ name: 'data-requests', description: 'Questions from the gateway (gegevensvragen)' }],
    components: {
      securitySchemes: {
        bearer: {
          type: 'http' as const,
          scheme: 'bearer',
          description: 'Credential of the connector (toegangssleutel).',
        },
      },
    },
  },
}

/** The contract of a source, as OpenAPI 3.1. */
export const emitSourceContract = async (): Promise<JsonObject> => {
  const app = fastify().withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(() => (value) => ({ value }))
  app.setSerializerCompiler(createSerializerCompiler())
  await app.register(swagger, options)
  app.post(
    '/v1/data-requests',
    {
      config: { operation: 'data-requests.ask', scope: [] },
      schema: {
        operationId: 'dataRequestsAsk',
        tags: ['data-requests'],
        summary: 'Ask for data about one person',
        description:
          'One question about one person (gegevensvraag). 404: the person is not known here; 403: declined, with the reason.',
        security: [{ bearer: [] }],
        body: SourceRequest,
        response: { 200: SourceAnswer, 202: Later, ...problemResponses(400, 401, 403, 404, 500, 503) },
      },
    },
    async () => ({ items: [] }),
  )
  await app.ready()
  return emitContract(app)
}
