import { Refusal } from './answer-schema.ts'
import { type Again, Failed, mediaTypeOf, readBody, type SourceResponse } from './http-body.ts'
import type { SourceResult } from './source.ts'

/** A source's professional declined, with a reason or without. Fails with `not-authorised` where it speaks no contract. */
export const declinedBy = async (response: SourceResponse, maxBytes: number): Promise<SourceResult> => {
  try {
    const problem = await readBody(response, 'application/problem+json', Math.min(maxBytes, 16_384))
    return { kind: 'declined', reason: reasonOf(problem) }
  } catch (error) {
    // A 403 that is no problem document says nothing of the person: the credential or a gateway before the source.
    if (error instanceof Failed && error.reason === 'wrong-content-type') throw new Failed('not-authorised')
    throw error
  }
}

/** What a declining source says, at most 500 characters on one line; null where it says nothing. */
const reasonOf = (problem: unknown): string | null => {
  const parsed = Refusal.safeParse(problem)
  const said = parsed.success ? (parsed.data.detail ?? parsed.data.title ?? '') : ''
  const line = said.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return line === '' ? null : Array.from(line).slice(0, 500).join('')
}

/** A 404 of a source that speaks the contract: without a body, or with JSON. A page is of something else. */
export const isContractual = ({ headers }: SourceResponse): boolean =>
  ['', 'application/json', 'application/problem+json'].includes(mediaTypeOf(headers))

/** The failure that a status is. */
export const failureOf = ({ statusCode, headers }: SourceResponse): Failed => {
  if (statusCode === 202) return new Failed('answers-later')
  if (statusCode === 401) return new Failed('not-authorised', 'new-token')
  if (statusCode >= 300 && statusCode < 400) return new Failed('redirected')
  const busy = [429, 502, 503, 504].includes(statusCode)
  return new Failed(statusCode >= 500 ? 'out-of-order' : 'error-status', busy ? waitNamed(headers) : 'no')
}

/** Retry-After in seconds. Without it, or with a date, a busy source is not asked again. */
const waitNamed = ({ 'retry-after': named }: SourceResponse['headers']): Again =>
  typeof named === 'string' && /^\d{1,4}$/.test(named) ? Number(named) * 1000 : 'no'
