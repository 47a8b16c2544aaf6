import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { version } from '../../src/http/version.ts'

const securityHeaders: Readonly<Record<string, string>> = {
  'api-version': version,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
}

/** A page may also have a stylesheet of ours. */
const pagePolicy = /^default-src 'none'; style-src 'self'; .*frame-ancestors 'none'$/

/** Whether an answer has the headers of every answer. */
export const hasEveryHeader = (t: Test, answer: LightMyRequestResponse, where: string): void => {
  const page = String(answer.headers['content-type']).startsWith('text/html')
  const headers = page ? { ...securityHeaders, 'content-security-policy': pagePolicy } : securityHeaders
  t.match(answer.headers, headers, `${where}: headers of every answer`)
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

interface Fault {
  readonly name: string
  readonly code: string
}

/** Faults of a problem as `name code`, sorted. */
export const faults = (body: { readonly invalidParams?: readonly Fault[] }) =>
  (body.invalidParams ?? []).map(({ name, code }) => `${name} ${code}`).sort()
