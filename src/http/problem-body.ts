import { STATUS_CODES } from 'node:http'
import { z } from 'zod'

/** What every 4xx and 5xx looks like (RFC 9457, ADR error-handling): flat, no value of the input in it. */
export const ProblemBody = z
  .strictObject({
    type: z.string().meta({ description: 'Stable name of the problem: urn:deelpoort:problem:<code>.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ description: 'This occurrence, as urn:uuid; quote it when asking for help.' }),
    invalidParams: z
      .array(
        z.strictObject({
          name: z.string().meta({ description: 'Dotted path of the field, e.g. persons.0.bsn.' }),
          code: z.string(),
          reason: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'All faults of the input together.' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong and how to mend it (foutmelding, RFC 9457).' })

export type ProblemBody = z.output<typeof ProblemBody>

/** A status as an answer that may come, for the contract. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503

/**
 * Declares problem answers on a route: `response: { 200: View, ...problemResponses(404, 409) }`. What every route shares
 * (400, 401, 403, 406, 413, 415, 429, 500, 503) is added by the edge. The type is empty: rooms throw a Problem, they never send one.
 */
export const problemResponses = (...statuses: readonly ProblemStatus[]): Record<never, never> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: STATUS_CODES[status], content: { 'application/problem+json': { schema: ProblemBody } } },
    ]),
  )
