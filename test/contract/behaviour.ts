import type { InjectOptions } from 'fastify'
import type { Test } from 'tap'
import type { App } from '../../src/http/app.ts'
import type { EdgeOptions } from '../../src/http/edge.ts'
import { operationsOf, type Operation } from './operations.ts'
import { isProblem } from './problem-check.ts'

/** What the table needs: apps that differ in one thing only, and a token with one scope that the participant may hold. */
export interface Subject {
  build(overrides: Partial<EdgeOptions>): Promise<App>
  token(scope: string): Promise<string>
  /** A valid token of a participant, without any scope. */
  tokenWithoutScope(): Promise<string>
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
  const challenge = 'Bearer realm="deelpoort", DPoP realm="deelpoort", algs="ES256 PS256 EdDSA Ed25519"'
  t.equal(missing.headers['www-authenticate'], challenge)
  const wrong = await app.inject(call(operation, 'not.a.token'))
  isProblem(t, wrong, 401, 'unauthenticated', 'a token that is none')
  t.match(wrong.headers['www-authenticate'], /^Bearer realm="deelpoort", error="invalid_token", DPoP /)
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
  const accept = await app.inject(call(operation, token, { headers: { accept: 'image/png' } }))
  isProblem(t, accept, 406, 'not-acceptable', 'an Accept of nothing that it answers')
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
