import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem, type InvalidParam } from '../problems.ts'
import { faultsOf } from './faults.ts'
import { parseIdempotencyKey } from './idempotency-key.ts'
import { isSoundText } from './json-body.ts'

const nothing = z.strictObject({})
const noBody = z.union([z.undefined(), z.null(), nothing])

const schemaOr = (schema: unknown, otherwise: z.ZodType): z.ZodType =>
  schema instanceof z.ZodType ? schema : otherwise

const soundOnly = (values: unknown): readonly InvalidParam[] =>
  Object.values((values ?? {}) as Record<string, unknown>)
    .flat()
    .filter((value) => typeof value === 'string' && !isSoundText(value))
    .map(() => ({ name: '?', code: 'invalid-characters', reason: 'holds NUL or half a surrogate pair' }))

const keyFaults = (request: FastifyRequest): readonly InvalidParam[] => {
  const demand = request.routeOptions.config.idempotency
  const header = request.headers['idempotency-key']
  if (demand === undefined) return []
  if (header === undefined) {
    return demand === 'required' ? [{ name: 'Idempotency-Key', code: 'required', reason: 'is missing' }] : []
  }
  request.idempotencyKey = typeof header === 'string' ? parseIdempotencyKey(header) : null
  if (request.idempotencyKey !== null) return []
  const reason = 'must be 8 to 128 visible ASCII characters without personal data'
  return [{ name: 'Idempotency-Key', code: 'invalid-format', reason }]
}

const problemOf = (faults: readonly InvalidParam[]): Problem => {
  const only = (name: string, code: string): boolean => faults.every((each) => each.name === name && each.code === code)
  if (faults.every((each) => each.code === 'bsn-in-text')) {
    return new Problem('bsn-in-text', 'Leave the number out of the text; say who it is in persons.', {
      invalidParams: faults,
    })
  }
  if (only('Idempotency-Key', 'required')) {
    return new Problem('idempotency-key-missing', 'Send an Idempotency-Key header, for instance a UUID.', {
      invalidParams: faults,
    })
  }
  return new Problem('invalid-input', `The request has ${faults.length} fault(s); see invalidParams.`, {
    invalidParams: faults,
  })
}

/**
 * Checks path, query, headers and body against the route's schemas, all of them before answering, and puts what they
 * parsed in their place. What has no schema must be empty.
 */
export const checkInput = async (request: FastifyRequest): Promise<void> => {
  if (request.is404) return
  const schema = request.routeOptions.schema
  const parts = [
    { part: 'params', whole: 'path', by: schemaOr(schema?.params, nothing) },
    { part: 'query', whole: 'query', by: schemaOr(schema?.querystring, nothing) },
    { part: 'headers', whole: 'headers', by: schemaOr(schema?.headers, z.unknown()) },
    { part: 'body', whole: 'body', by: schemaOr(schema?.body, noBody) },
  ] as const
  const faults = [...soundOnly(request.params), ...soundOnly(request.query), ...keyFaults(request)]
  for (const { part, whole, by } of parts) {
    const parsed = by.safeParse(request[part])
    if (parsed.success) Object.assign(request, { [part]: parsed.data })
    else faults.push(...faultsOf(parsed.error, request[part], whole))
  }
  if (faults.length > 0) throw problemOf(faults)
}
