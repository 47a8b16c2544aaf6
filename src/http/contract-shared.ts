import { problems } from '../problems.ts'
import type { JsonObject } from './json.ts'
import { version } from './version.ts'

const text = (description: string, example: string): JsonObject => ({
  description,
  schema: { type: 'string' },
  example,
})

/** Headers of answers, by name. */
export const answerHeaders: JsonObject = {
  'API-Version': text('Version of this contract (versie).', version),
  Allow: text('Methods that this path has (toegestane methoden).', 'GET, HEAD'),
  'DPoP-Nonce': text(
    'For the next proof, on every answer to a call with scheme `DPoP` (RFC 9449) (nonce).',
    'o3V8x1yHk2bO5m0cQy1J9m0g5Sxj4mH2mKq7p0e3c1A',
  ),
  'Idempotency-Replayed': text(
    '`true` where the outcome is that of an earlier request with this key (herhaling).',
    'true',
  ),
  Link: text(
    '`rel="next"`: the next page, absent on the last (volgende pagina).',
    '</v1/cases/_search?cursor=b3Bh&limit=25>; rel="next"',
  ),
  Location: text('Where the new resource is (locatie).', '/v1/cases/9901-018f6b0e-0000-7000-8000-000000000001'),
  RateLimit: text('What is left in this window (resterend aantal).', '"default";r=599;t=60'),
  'RateLimit-Policy': text('How many calls a window has (limiet).', '"default";q=600;w=60'),
  'Retry-After': text('Seconds to wait (wachttijd).', '5'),
  'WWW-Authenticate': text(
    'How a token is shown, and what is wrong with this one (authenticatie).',
    'Bearer realm="deelpoort", error="invalid_token", DPoP realm="deelpoort", algs="ES256 PS256"',
  ),
}

const keyOf = (required: boolean): JsonObject => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  description:
    'Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.',
  schema: { type: 'string', minLength: 8, maxLength: 130 },
  example: '"3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"',
})

/** The header parameter, demanded or merely taken. */
export const idempotencyKeys: JsonObject = {
  'IdempotencyKey-required': keyOf(true),
  'IdempotencyKey-optional': keyOf(false),
}

const details: Readonly<Record<string, string>> = {
  '400': 'The request has 1 fault(s); see invalidParams.',
  '401': 'Send a valid access token.',
  '403': 'This organisation may not call this operation with this token.',
  '404': 'There is nothing here for you.',
  '503': 'Try again later.',
}

/** One sample problem for a status. */
export const problemExample = (status: string): JsonObject => {
  const [code, { title }] = Object.entries(problems).find(([, each]) => String(each.status) === status) ?? [
    'internal',
    problems.internal,
  ]
  return {
    type: `urn:deelpoort:problem:${code}`,
    title,
    status: Number(status),
    detail: details[status] ?? `${title}.`,
    instance: 'urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01',
    ...(status === '400'
      ? { invalidParams: [{ name: 'persons.0.bsn', code: 'not-a-bsn', reason: 'is no citizen service number' }] }
      : {}),
  }
}
