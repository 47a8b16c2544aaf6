import swagger from '@fastify/swagger'
import { fastify } from 'fastify'
import { createSerializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { emitContract } from '../../http/contract.ts'
import { contractOptions } from '../../http/contract-options.ts'
import type { JsonObject } from '../../http/json.ts'
import { applyRouteRules } from '../../http/route-rules.ts'
import { version } from '../../http/version.ts'
import { sandboxRoutes, type SandboxPorts } from './routes.ts'

const description = `What the demo of Deelpoort offers beside the gateway to who wants to join: an organisation of your own, questions to it, a
clock, families and webhooks (proefomgeving). Everything and everybody in it is made up, and it asks no token, but for webhooks. A real
gateway has none of this.`

const tags = [
  { name: 'organisations', description: 'Joining by yourself (aanmelden)' },
  { name: 'questions', description: 'Being asked (vragen op verzoek)' },
  { name: 'clocks', description: 'The clock of the sandbox (klok)' },
  { name: 'families', description: 'Who lives in the sample municipality (gezinnen)' },
  { name: 'webhooks', description: 'Being told (webhooks op verzoek)' },
]

/** The contract of the sandbox, as OpenAPI 3.1. */
export const emitSandboxContract = async (): Promise<JsonObject> => {
  const app = fastify().withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(() => (value) => ({ value }))
  app.setSerializerCompiler(createSerializerCompiler())
  app.addHook('onRoute', applyRouteRules)
  const { openapi } = contractOptions
  await app.register(swagger, {
    ...contractOptions,
    openapi: {
      ...openapi,
      info: { ...openapi?.info, title: 'Deelpoort: sandbox', version, description },
      servers: [{ url: 'http://127.0.0.1:8080' }],
      tags,
    },
  })
  await app.register(sandboxRoutes({} as SandboxPorts, false))
  await app.ready()
  return emitContract(app)
}

/** Where it is kept. */
export const sandboxContract = 'openapi/sandbox.openapi.json'
