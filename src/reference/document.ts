import { objectOf, type Json, type JsonObject } from '../http/json.ts'

/** An operation of a contract, with the path that is called. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly said: JsonObject
}

/** The text of a value, or nothing. */
export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)

/** The values of a list, or none. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : []

/** The last word of a `$ref`, or null where there is none. */
export const refOf = (value: Json | undefined): string | null => {
  const ref = objectOf(value)['$ref']
  return typeof ref === 'string' ? (ref.split('/').at(-1) ?? null) : null
}

/** What stands there, or what is pointed to from there within the document. */
export const resolved = (document: JsonObject, value: Json | undefined): JsonObject => {
  const ref = objectOf(value)['$ref']
  if (typeof ref !== 'string') return objectOf(value)
  const at = ref.slice(2).split('/')
  return objectOf(at.reduce<Json | undefined>((found, key) => objectOf(found)[key], document))
}

const basePath = (servers: readonly Json[]): string =>
  new URL(textOf(objectOf(servers[0])['url']) || 'https://deelpoort.example').pathname.replace(/\/$/, '')

/** Every operation, in the order of the document. */
export const operationsOf = (document: JsonObject): readonly Operation[] =>
  Object.entries(objectOf(document['paths'])).flatMap(([path, item]) =>
    Object.entries(objectOf(item)).map(([method, value]) => {
      const said = objectOf(value)
      const servers = said['servers'] ?? document['servers']
      return {
        id: textOf(said['operationId']),
        method: method.toUpperCase(),
        path: basePath(listOf(servers)) + path,
        said,
      }
    }),
  )

/** The operations of a tag. */
export const taggedBy = (operations: readonly Operation[], tag: string): readonly Operation[] =>
  operations.filter(({ said }) => listOf(said['tags']).includes(tag))

/** Components of a kind, by name. */
export const componentsOf = (document: JsonObject, kind: string): readonly (readonly [string, JsonObject])[] =>
  Object.entries(objectOf(objectOf(document['components'])[kind])).map(([name, value]) => [name, objectOf(value)])
