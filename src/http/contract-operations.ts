import { STATUS_CODES } from 'node:http'
import { answerHeaders, idempotencyKeys, problemExample } from './contract-shared.ts'
import { mapped, objectOf, sorted, type Json, type JsonObject } from './json.ts'

const schemaPrefix = '#/components/schemas/'

const nameOf = (status: string): string => (STATUS_CODES[Number(status)] ?? 'Answer').replace(/[^A-Za-z]/g, '')

const headerRefs = (names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const exampleOf = (schema: JsonObject, schemas: JsonObject): Json | undefined => {
  const ref = schema['$ref']
  const named = typeof ref === 'string' ? objectOf(schemas[ref.slice(schemaPrefix.length)]) : schema
  const examples = named['examples']
  return Array.isArray(examples) ? (examples[0] as Json) : undefined
}

const withExample = (content: Json | undefined, schemas: JsonObject): JsonObject =>
  mapped(objectOf(content), (media) => {
    const { schema, ...rest } = objectOf(media)
    const example = exampleOf(objectOf(schema), schemas)
    return { schema: schema ?? {}, ...(example === undefined ? {} : { example }), ...rest }
  })

/** An operation of ours: what a source answers is another contract. */
const asksScope = (operation: JsonObject): boolean => JSON.stringify(operation['security'] ?? []).includes('"oauth2"')

const headersOf = (status: string, operation: JsonObject): readonly string[] => {
  const pages = JSON.stringify(operation['parameters'] ?? []).includes('"cursor"')
  const replays = operation['x-idempotency'] !== undefined
  return [
    'API-Version',
    ...(asksScope(operation) ? ['RateLimit', 'RateLimit-Policy', 'DPoP-Nonce'] : []),
    ...(status === '201' ? ['Location'] : []),
    ...(replays ? ['Idempotency-Replayed'] : []),
    ...(pages && status === '200' ? ['Link'] : []),
  ]
}

const answer = (response: JsonObject, status: string, operation: JsonObject, schemas: JsonObject): JsonObject => ({
  description:
    response['description'] === 'Default Response'
      ? (STATUS_CODES[Number(status)] ?? '')
      : (response['description'] ?? ''),
  headers: headerRefs(headersOf(status, operation)),
  ...(response['content'] === undefined ? {} : { content: withExample(response['content'], schemas) }),
})

const problemHeaders: Readonly<Record<string, readonly string[]>> = {
  '401': ['WWW-Authenticate'],
  '403': ['WWW-Authenticate'],
  '405': ['Allow'],
  '409': ['Retry-After'],
  '429': ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
  '503': ['Retry-After'],
}

const problemAnswer = (response: JsonObject, status: string, nonces: readonly string[]): JsonObject => ({
  description: response['description'] ?? '',
  headers: headerRefs(['API-Version', ...(problemHeaders[status] ?? []), ...nonces]),
  content: mapped(objectOf(response['content']), (media) => ({ ...objectOf(media), example: problemExample(status) })),
})

const usedTags = (tags: Json | undefined, paths: string): readonly Json[] =>
  (Array.isArray(tags) ? (tags as readonly Json[]) : []).filter((tag) =>
    paths.includes(`[${JSON.stringify(objectOf(tag)['name'])}]`),
  )

/** Gives every operation the headers, parameters, examples and shared problem answers that the edge adds at run time. */
export const completeOperations = (document: JsonObject): JsonObject => {
  const components = objectOf(document['components'])
  const schemas = objectOf(components['schemas'])
  const problems: Record<string, Json> = {}

  const complete = (operation: JsonObject): JsonObject => {
    const { 'x-idempotency': idempotency, parameters, requestBody, responses, ...rest } = operation
    const key =
      typeof idempotency === 'string' ? [{ $ref: `#/components/parameters/IdempotencyKey-${idempotency}` }] : []
    const all = [...(Array.isArray(parameters) ? (parameters as readonly Json[]) : []), ...key]
    const body = objectOf(requestBody)
    return {
      ...rest,
      ...(all.length === 0 ? {} : { parameters: all }),
      ...(requestBody === undefined
        ? {}
        : { requestBody: { ...body, content: withExample(body['content'], schemas) } }),
      responses: mapped(sorted(objectOf(responses)), (response, status) => {
        if (Number(status) < 400) return answer(objectOf(response), status, operation, schemas)
        const nonces = ['401', '403'].includes(status) && asksScope(operation) ? ['DPoP-Nonce'] : []
        problems[nameOf(status)] = problemAnswer(objectOf(response), status, nonces)
        return { $ref: `#/components/responses/${nameOf(status)}` }
      }),
    }
  }

  const paths = mapped(sorted(objectOf(document['paths'])), (path) =>
    mapped(objectOf(path), (each) => complete(objectOf(each))),
  )
  const shared = { ...components, parameters: idempotencyKeys, headers: answerHeaders, responses: sorted(problems) }
  const head = Object.entries(document).filter(([key]) => key !== 'paths' && key !== 'components')
  const tags = usedTags(document['tags'], JSON.stringify(paths))
  return { ...Object.fromEntries(head), tags, paths, components: shared }
}
