import { readFileSync } from 'node:fs'
import { objectOf, type Json, type JsonObject } from '../../src/http/json.ts'

const contract = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')) as JsonObject

/** What somebody would send who wants our pages to run it, and what of it everybody can find again. */
export const marker = 'HOSTILE'
const whole = `"><script>alert('${marker}')</script><img src=x onerror=alert(1)>'&{{7*7}}\${7*7}<svg/onload=alert(2)>`
const short = `"><b/on=a>${marker}`

/** Hostile text of at most this length. */
export const hostile = (longest = 1000): string => (longest >= whole.length ? whole : short.slice(0, longest))

const within = (schema: JsonObject): readonly JsonObject[] => {
  const { $ref } = schema
  if (typeof $ref === 'string') return within(objectOf($ref.split('/').slice(1).reduce<Json>(at, contract)))
  const parts = [schema['anyOf'], schema['oneOf'], schema['allOf']].flatMap((list) => (Array.isArray(list) ? list : []))
  return [schema, ...parts.flatMap((each) => within(objectOf(each)))]
}
const at = (value: Json, key: string): Json => objectOf(value)[key] ?? null

/** Ids and words of ours that a schema cannot tell from text. */
const ours =
  /^(personId|authorityHolder|case|sheet|law|question|answer|exchangeId|fields|tokenEndpoint|clientId|scope|is)$/
const bound = ['pattern', 'enum', 'format', 'const'] as const

const isFree = (schemas: readonly JsonObject[]): JsonObject | undefined =>
  schemas.find((each) => each['type'] === 'string' && !bound.some((key) => key in each))

const poisoned = (value: Json, schema: JsonObject, name: string, filled: Set<string>, path: string): Json => {
  const schemas = within(schema)
  if (typeof value === 'string') {
    const free = isFree(schemas)
    if (free === undefined || ours.test(name) || schemas.some((each) => 'enum' in each || 'const' in each)) return value
    filled.add(path)
    return hostile(typeof free['maxLength'] === 'number' ? free['maxLength'] : undefined)
  }
  if (Array.isArray(value)) {
    const items = schemas.find((each) => each['items'] !== undefined)?.['items']
    return value.map((each: Json) => poisoned(each, objectOf(items), name, filled, `${path}[]`))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const property = schemas.map((one) => objectOf(one['properties'])[key]).find((found) => found !== undefined)
      return [key, property === undefined ? each : poisoned(each, objectOf(property), key, filled, `${path}.${key}`)]
    }),
  )
}

const templates = Object.keys(objectOf(contract['paths'])).map(
  (path) => [path, new RegExp(`^/v1${path.replace(/\{[^}]+\}/g, '[^/]+')}$`)] as const,
)

/**
 * From here on every call to this gateway has each free text of its body replaced by hostile text, by the contract's own
 * schema. `filled` gathers which texts were. Undo with `end`.
 */
export const poisonCalls = (url: string): { readonly filled: ReadonlySet<string>; readonly end: () => void } => {
  const filled = new Set<string>()
  const real = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const path = new URL(request.url).pathname
    const template = templates.find(([, shape]) => shape.test(path))?.[0]
    if (!request.url.startsWith(url) || request.method !== 'POST' || template === undefined) return real(request)
    const operation = objectOf(objectOf(objectOf(contract['paths'])[template])['post'])
    const media = objectOf(objectOf(objectOf(operation['requestBody'])['content'])['application/json'])
    const text = await request.text()
    if (text === '') return real(new Request(request.url, { method: 'POST', headers: request.headers }))
    const body = poisoned(JSON.parse(text) as Json, objectOf(media['schema']), '', filled, `POST ${template} `)
    return real(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) })
  }
  return { filled, end: () => void (globalThis.fetch = real) }
}
