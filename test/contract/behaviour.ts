import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import type { App } from '../../src/http/app.ts'
import { emitContract } from '../../src/http/contract.ts'
import type { EdgeOptions } from '../../src/http/edge.ts'
import { objectOf, type Json, type JsonObject } from '../../src/http/json.ts'
import { version } from '../../src/http/version.ts'

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

/** What the table needs: apps that differ in one thing only, and a token with one scope that the participant may hold. */
export interface Subject {
  build(overrides: Partial<EdgeOptions>): Promise<App>
  token(scope: string): Promise<string>
  /** A valid token of a participant, without any scope. */
  tokenWithoutScope(): Promise<string>
}

const securityHeaders: Readonly<Record<string, string>> = {
  'api-version': version,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
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

/** Whether an answer has the headers of every answer. */
export const hasEveryHeader = (t: Test, answer: LightMyRequestResponse, where: string): void => {
  t.match(answer.headers, securityHeaders, `${where}: headers of every answer`)
  t.notOk(answer.headers['server'] ?? answer.headers['x-powered-by'], `${where}: says nothing of what runs here`)
}

/** Whether an answer is a problem of this status and code, whole and alone. */
export const isProblem = (
  t: Test,
  answer: LightMyRequestResponse,
  status: number,
  code: string,
  where: string,
): void => {
  t.equal(answer.statusCode, status, `${where}: ${status}`)
  hasEveryHeader(t, answer, where)
  t.match(answer.headers['content-type'], /^application\/problem\+json/, `${where}: problem+json`)
  const body = answer.json<Record<string, unknown>>()
  t.match(body, { type: `urn:deelpoort:problem:${code}`, status, title: String, detail: String }, `${where}: ${code}`)
  t.match(body['instance'], /^urn:uuid:[0-9a-f-]{36}$/, `${where}: instance is a fresh URN`)
  const known = ['type', 'title', 'status', 'detail', 'instance', ...(status === 400 ? ['invalidParams'] : [])]
  t.strictSame(
    Object.keys(body).filter((name) => !known.includes(name)),
    [],
    `${where}: nothing else in the problem`,
  )
  if (status === 400) t.ok(Array.isArray(body['invalidParams']), `${where}: faults are listed`)
}

const unreachable = async (): Promise<never> => {
  throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
}

const broken = async (): Promise<never> => {
  throw new Error('a fault of ours')
}

const call = (operation: Operation, token: string | null, more: Partial<InjectOptions> = {}): InjectOptions => ({
  method: operation.method,
  url: operation.url,
  ...(operation.takesBody ? { payload: {} } : {}),
  ...more,
  headers: {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(operation.demandsKey ? { 'idempotency-key': '"behaviour-0001"' } : {}),
    ...more.headers,
  },
})

const withoutToken = async (t: Test, app: App, operation: Operation, subject: Subject): Promise<void> => {
  const missing = await app.inject(call(operation, null))
  isProblem(t, missing, 401, 'unauthenticated', 'no token')
  t.equal(missing.headers['www-authenticate'], 'Bearer realm="deelpoort"')
  const wrong = await app.inject(call(operation, 'not.a.token'))
  isProblem(t, wrong, 401, 'unauthenticated', 'a token that is none')
  t.match(wrong.headers['www-authenticate'], /error="invalid_token"/)
  const scopeless = await app.inject(call(operation, await subject.tokenWithoutScope()))
  isProblem(t, scopeless, 403, 'forbidden', 'no scope')
  t.match(scopeless.headers['www-authenticate'], /error="insufficient_scope"/)
}

const wrongForm = async (t: Test, app: App, operation: Operation, token: string | null): Promise<void> => {
  const slash = await app.inject(call(operation, token, { url: `${operation.url}/` }))
  isProblem(t, slash, 404, 'not-found', 'a trailing slash')
  const method = await app.inject({ method: 'DELETE', url: operation.url })
  isProblem(t, method, 405, 'method-not-allowed', 'a wrong method')
  t.ok(String(method.headers['allow']).split(', ').includes(operation.method), 'Allow names the right method')
  const accept = await app.inject(call(operation, token, { headers: { accept: 'text/html' } }))
  isProblem(t, accept, 406, 'not-acceptable', 'an Accept without JSON')
  const query = await app.inject(call(operation, token, { url: `${operation.url}?999990019=1` }))
  isProblem(t, query, 400, 'invalid-input', 'an unknown query key')
  t.notMatch(query.body, /999990019/, 'which is not named')
}

const wrongBody = async (t: Test, app: App, operation: Operation, token: string | null): Promise<void> => {
  const send = (payload: string, type = 'application/json') =>
    app.inject(call(operation, token, { payload, headers: { 'content-type': type } }))
  isProblem(t, await send('{"a":'), 400, 'invalid-input', 'malformed JSON')
  isProblem(t, await send('{"a":"\\u0000"}'), 400, 'invalid-input', 'NUL')
  isProblem(t, await send('{"a":"\\ud800"}'), 400, 'invalid-input', 'half a surrogate pair')
  isProblem(t, await send('<a/>', 'application/xml'), 415, 'unsupported-media-type', 'a wrong content type')
  isProblem(t, await send(`{"a":"${'x'.repeat(300_000)}"}`), 413, 'too-large', 'a body too large')
  const unknown = await send('{"notInTheContract":1,"999990019":1}')
  isProblem(t, unknown, 400, 'invalid-input', 'unknown fields')
  t.match(unknown.body, /"notInTheContract"/, 'one that looks like a name is named')
  t.notMatch(unknown.body, /999990019/, 'one that does not is not')
}

const withoutKey = async (t: Test, app: App, operation: Operation, token: string | null): Promise<void> => {
  const answer = await app.inject(call(operation, token, { headers: { 'idempotency-key': 'short' } }))
  t.equal(answer.statusCode, 400)
  t.match(answer.body, /"Idempotency-Key"/, 'a key of a wrong shape is a fault')
}

const whenWeCannot = async (t: Test, operation: Operation, token: string, subject: Subject): Promise<void> => {
  const refused = async () => undefined
  const away = await subject.build({ ports: { findParticipant: unreachable, refused } })
  const unavailable = await away.inject(call(operation, token))
  isProblem(t, unavailable, 503, 'unavailable', 'the database is away')
  t.match(unavailable.headers['retry-after'], /^\d+$/)
  const wrong = await subject.build({ ports: { findParticipant: broken, refused } })
  isProblem(t, await wrong.inject(call(operation, token)), 500, 'internal', 'a fault of ours')
  const limited = await subject.build({ rateLimitPerMinute: 1 })
  const bad = { headers: { accept: 'text/html' } }
  await limited.inject(call(operation, token, bad))
  const many = await limited.inject(call(operation, token, bad))
  isProblem(t, many, 429, 'too-many-requests', 'too many calls')
  t.match(many.headers, {
    'retry-after': /^\d+$/,
    ratelimit: /^"default";r=0;t=\d+$/,
    'ratelimit-policy': '"default";q=1;w=60',
  })
  await Promise.all([away, wrong, limited].map((app) => app.close()))
}

/**
 * Runs the table of shared behaviour over every operation of the app: 400 401 403 404 405 406 413 415 429 500 503 and the headers of
 * every answer. No call gets as far as a room. What depends on state (409, 422) is tested where that state is.
 */
export const everyRouteBehaves = async (t: Test, subject: Subject): Promise<void> => {
  const app = await subject.build({})
  for (const operation of operationsOf(app)) {
    await t.test(operation.name, async (t) => {
      const token = operation.isPublic ? null : await subject.token(operation.scopes[0] ?? '')
      await wrongForm(t, app, operation, token)
      if (operation.takesBody) await wrongBody(t, app, operation, token)
      if (operation.demandsKey) await withoutKey(t, app, operation, token)
      if (token === null) return
      await withoutToken(t, app, operation, subject)
      await whenWeCannot(t, operation, token, subject)
    })
  }
}
