import type { RouteOptions } from 'fastify'
import { z } from 'zod'
import { problemResponses, type ProblemStatus } from './problem-body.ts'

const within = (value: unknown): readonly z.core.$ZodType[] => {
  if (value instanceof z.core.$ZodType) return [value]
  if (Array.isArray(value)) return value.flatMap(within)
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
    ? Object.values(value).flatMap(within)
    : []
}

const isLoose = (schema: z.core.$ZodType): boolean => {
  const { type, catchall } = schema._zod.def as { readonly type: string; readonly catchall?: z.core.$ZodType }
  return type === 'object' && catchall?._zod.def.type !== 'never'
}

/** Whether a schema, or any inside it, is an object that lets unknown fields through. */
export const holdsLooseObject = (schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): boolean => {
  if (seen.has(schema)) return false
  seen.add(schema)
  return (
    isLoose(schema) ||
    Object.values({ ...schema._zod.def })
      .flatMap(within)
      .some((inner) => holdsLooseObject(inner, seen))
  )
}

const schemasOf = (response: unknown): readonly z.core.$ZodType[] =>
  response instanceof z.core.$ZodType ? [response] : within(response)

const implied = (route: RouteOptions): readonly ProblemStatus[] => {
  const { schema, config } = route
  const reads = schema?.body !== undefined || config?.idempotency !== undefined
  const asks = reads || schema?.params !== undefined || schema?.querystring !== undefined || route.method === 'POST'
  return [
    ...(asks ? ([400] as const) : []),
    ...(config?.public === true ? [] : ([401, 403, 429, 503] as const)),
    406,
    ...(schema?.body === undefined ? [] : ([413, 415] as const)),
    500,
  ]
}

const camel = (operation: string): string =>
  operation.replace(/[-.]([a-z])/g, (_all, letter: string) => letter.toUpperCase())

const faultsOf = (route: RouteOptions): readonly string[] => {
  const { config, schema } = route
  const response = (schema?.response ?? {}) as Readonly<Record<string, unknown>>
  const answers = Object.keys(response).filter((status) => Number(status) < 400)
  const strict = [schema?.body, schema?.params, schema?.querystring, ...answers.map((status) => response[status])]
  return [
    ...(config?.operation ? [] : ['config.operation is missing']),
    ...(config?.scope === undefined ? ['config.scope is missing'] : []),
    ...(config?.scope?.length === 0 && config.public !== true
      ? ['config.scope is empty and the route is not public']
      : []),
    ...(answers.length === 0 ? ['schema.response has no success'] : []),
    ...(schema?.summary && schema.description ? [] : ['schema.summary or schema.description is missing']),
    ...(strict.flatMap(schemasOf).some((each) => holdsLooseObject(each))
      ? ['a schema lets unknown fields through']
      : []),
  ]
}

/**
 * Holds a route to the house's rules when it is made (a route that breaks one does not start), and declares the answers
 * that every route shares.
 */
export const applyRouteRules = (route: RouteOptions): void => {
  if (route.method === 'OPTIONS' || route.method === 'HEAD') return
  const faults = faultsOf(route)
  if (faults.length > 0) throw new Error(`Route ${String(route.method)} ${route.url}: ${faults.join('; ')}.`)
  const declared = route.schema?.response as Readonly<Record<string, unknown>>
  const { config } = route
  route.schema = {
    operationId: camel(config?.operation ?? ''),
    security: config?.public === true ? [] : (config?.scope ?? []).map((scope) => ({ oauth2: [scope] })),
    ...(route.url.startsWith('/v1/') ? {} : { servers: [{ url: 'https://deelpoort.example' }] }),
    ...(config?.idempotency === undefined ? {} : { 'x-idempotency': config.idempotency }),
    ...(config?.produces === undefined ? {} : { produces: config.produces }),
    ...route.schema,
    response: { ...problemResponses(...implied(route)), ...declared },
  }
}
