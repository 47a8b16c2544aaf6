import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { scopes } from './caller.ts'
import { version } from './version.ts'

const description = `Data-sharing and consent gateway for the Dutch social domain (gegevensdeling en toestemming, sociaal domein). It decides
per person and per field whether data may be shared for a purpose, records that before anything is asked or answered, and gives only
what is permitted. A refusal is an outcome, not an error.

Every answer carries \`API-Version\`. Every 4xx and 5xx is \`application/problem+json\` (RFC 9457) and names all faults of the input
together. \`traceparent\` is taken over and passed on. Lists are paged with an opaque cursor and \`Link: rel="next"\`. Moments are RFC 3339,
answered in UTC; days are calendar days in Europe/Amsterdam. A citizen service number (BSN) never stands in a path, query or header.`

const bindingText = `Client credentials; access tokens are JWTs (\`at+jwt\`, RFC 9068) with the claim oin (toegangstoken). An operation names the scopes of
which a token must hold one. A token may be bound to its sender, and a participant may be told that it must be: by DPoP (RFC 9449), shown as
\`Authorization: DPoP <token>\` with a proof in the header \`DPoP\` and the nonce of the last \`DPoP-Nonce\`; or by the certificate of the
TLS connection (RFC 8705), shown as Bearer. What a token is bound to is always to be proved.`

const scopeTexts: Readonly<Record<(typeof scopes)[number], string>> = {
  exchange: 'Ask advice, make and read own data requests, take part in own cases (gegevens uitwisselen)',
  consent: 'Record and read consents in own cases (toestemming vastleggen)',
  source: 'Read and answer tasks as a source (bronhouder)',
  audit: 'Read and verify the log, for the data protection officer (FG)',
  privacy: 'Registers, access reports, requests of residents, for the privacy officer (privacy officer)',
  review: 'Verdicts in a lane, for a reviewer with a mandate (toetser)',
  admin: 'Participants, agreements, mandates, stops, for the functional administrator (functioneel beheerder)',
}

const tags = [
  { name: 'data-requests', description: 'Asking for data (gegevensverzoeken)' },
  { name: 'advice', description: 'May this be shared (advies)' },
  { name: 'cases', description: 'Cases and who takes part (zaken)' },
  { name: 'consents', description: 'Consents and withdrawals (toestemmingen en intrekkingen)' },
  { name: 'obligations', description: 'The duty to inform (informatieplicht)' },
  { name: 'source-tasks', description: 'What is asked of a source that answers in its own time (brontaken)' },
  { name: 'notices', description: 'Telling others of one’s own accord, and being told (berichten uit eigen beweging)' },
  { name: 'webhooks', description: 'Being told: subscriptions and deliveries (abonnementen en afleveringen)' },
  { name: 'reviews', description: 'What only people may decide (beoordelingen)' },
  { name: 'person-facts', description: 'Recorded facts about persons (persoonsfeiten)' },
  { name: 'audit-events', description: 'The log (logboek)' },
  { name: 'tlog', description: 'The log for witnesses and outside verifiers (controleerbaar logboek)' },
  { name: 'participants', description: 'Organisations that take part (deelnemers)' },
  { name: 'policies', description: 'The tables in force (beleidstabellen)' },
  { name: 'contract', description: 'This document (API-specificatie)' },
  { name: 'health', description: 'Whether the gateway serves (gezondheid)' },
]

/** Keeps examples that zod drops where a schema parses, and leaves a `format` to say what its long pattern says. */
const zodToJsonConfig = {
  override: ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    const examples = z.globalRegistry.get(zodSchema)?.examples
    if (examples !== undefined && jsonSchema.$ref === undefined) jsonSchema.examples = examples as JsonSchemaExamples
    if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern
  },
}

type JsonSchemaExamples = NonNullable<z.core.JSONSchema.BaseSchema['examples']>

/** Settings of the emission: OpenAPI 3.1, the server's base path taken off every path. */
export const contractOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Deelpoort',
      version,
      description,
      contact: {
        name: 'Deelpoort',
        url: 'https://deelpoort.example',
        email: 'beheer@deelpoort.example',
      },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: 'https://deelpoort.example/v1' }],
    tags,
    components: {
      securitySchemes: {
        oauth2: {
          type: 'oauth2',
          description: bindingText,
          flows: { clientCredentials: { tokenUrl: 'https://issuer.example/token', scopes: scopeTexts } },
        },
      },
    },
  },
  convertConstToEnum: false,
  transform: createJsonSchemaTransform({ zodToJsonConfig }),
  transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
}
