import type { App } from '../../src/http/app.ts'
import { emitContract } from '../../src/http/contract.ts'
import { objectOf, type Json, type JsonObject } from '../../src/http/json.ts'

/** One operation of the contract, with a path that can be called. */
export interface Operation {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly scopes: readonly string[]
  readonly isPublic: boolean
  readonly takesBody: boolean
  readonly demandsKey: boolean
  readonly takesQuery: boolean
}

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])

const operationOf = (path: string, method: string, operation: JsonObject): Operation => {
  const parameters = JSON.stringify(operation['parameters'] ?? [])
  const scopes = list(operation['security'])
    .flatMap((each) => list(objectOf(each)['oauth2']))
    .map(String)
  const prefix = operation['servers'] === undefined ? '/v1' : ''
  return {
    name: `${method.toUpperCase()} ${prefix}${path}`,
    method: method === 'get' ? 'GET' : 'POST',
    url: prefix + path.replace(/\{[^}]+\}/g, '9901-018f6b0e-0000-7000-8000-000000000001'),
    scopes,
    isPublic: scopes.length === 0,
    takesBody: operation['requestBody'] !== undefined,
    demandsKey: parameters.includes('IdempotencyKey-required'),
    takesQuery: parameters.includes('"in":"query"'),
  }
}

/** Every operation of an app, from its own contract: a new route is in the table without anyone adding it. */
export const operationsOf = (app: App): readonly Operation[] =>
  Object.entries(objectOf(emitContract(app)['paths'])).flatMap(([path, item]) =>
    Object.entries(objectOf(item)).map(([method, operation]) => operationOf(path, method, objectOf(operation))),
  )
