import { readFileSync } from 'node:fs'
import { objectOf, type Json, type JsonObject } from '../../src/http/json.ts'
import { hostileIn } from './hostile.ts'

const contract = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')) as JsonObject
const at = (value: Json, key: string): Json => objectOf(value)[key] ?? null

/** A schema of the contract, with all it may also be. */
export type Schemas = readonly JsonObject[]

/** All that a schema says, in whichever of its forms. */
const within = (schema: Json | undefined): Schemas => {
  const one = objectOf(schema)
  const { $ref } = one
  if (typeof $ref === 'string') return within($ref.split('/').slice(1).reduce<Json>(at, contract))
  const forms = [one['anyOf'], one['oneOf'], one['allOf']].flatMap((list) =>
    Array.isArray(list) ? (list as Json[]) : [],
  )
  return Object.keys(one).length === 0 ? [] : [one, ...forms.flatMap(within)]
}

/** What may stand under a name, and how that place is called: `*` where any name may. */
export const under = (schemas: Schemas, name: string): { readonly schemas: Schemas; readonly name: string } => {
  const named = schemas.flatMap((each) => within(objectOf(each['properties'])[name]))
  if (named.length > 0) return { schemas: named, name }
  return { schemas: schemas.flatMap((each) => within(each['additionalProperties'])), name: '*' }
}

/** What may stand in a list. */
export const inList = (schemas: Schemas): Schemas => schemas.flatMap((each) => within(each['items']))

/** Hostile text that one of these lets in; undefined: none does. */
export const letsIn = (schemas: Schemas, leaf: string): string | undefined =>
  schemas.map((each) => hostileIn(each, leaf)).find((text) => text !== undefined)

/** The body that an operation takes. */
export const bodyOf = (template: string): Schemas => {
  const { requestBody } = objectOf(objectOf(objectOf(contract['paths'])[template])['post'])
  return within(objectOf(objectOf(objectOf(requestBody)['content'])['application/json'])['schema'])
}

/** Every operation: its method and the template of its path. */
export const operations: readonly { readonly method: string; readonly template: string }[] = Object.entries(
  objectOf(contract['paths']),
).flatMap(([template, methods]) =>
  Object.keys(objectOf(methods)).map((method) => ({ method: method.toUpperCase(), template })),
)

const textsIn = (schemas: Schemas, path: string, above: Schemas = []): readonly string[] => {
  if (schemas.length === 0 || schemas.some((each) => above.includes(each))) return []
  const down = [...above, ...schemas]
  const leaf = path.split('.').at(-1) ?? ''
  const names = [...new Set(schemas.flatMap((each) => Object.keys(objectOf(each['properties']))))]
  return [
    ...(letsIn(schemas, leaf) === undefined ? [] : [path]),
    ...textsIn(inList(schemas), `${path}[]`, down),
    ...names.flatMap((name) => textsIn(under(schemas, name).schemas, `${path}.${name}`, down)),
    ...textsIn(
      schemas.flatMap((each) => within(each['additionalProperties'])),
      `${path}.*`,
      down,
    ),
  ]
}

/** Every text of every body that lets in what nobody wants to run: `POST /cases .coordinator.id`. */
export const freeTexts: readonly string[] = [
  ...new Set(
    operations.flatMap(({ method, template }) =>
      method === 'POST' ? textsIn(bodyOf(template), `POST ${template} `) : [],
    ),
  ),
]
