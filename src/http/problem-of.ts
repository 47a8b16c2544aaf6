import { Problem } from '../problems.ts'

const codeOf = (error: unknown): string => {
  const code: unknown = (error as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

/**
 * SQLSTATE classes and errno of a database that cannot serve now: connection, resources, intervention, lock,
 * serialization; that takes no connections (55000) or no writes (25006, a standby), or ended what took too long (25P03,
 * 25P04).
 */
const database =
  /^(08|53|57|58)[0-9A-Z]{3}$|^(55P03|40001|40P01|55000|25006|25P0[34])$|^E(CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|HOSTUNREACH|NOTFOUND)$/

/** Words of the driver that come without a code; the last are those of a ROLLBACK where the connection broke before it. */
const unreached =
  /^(timeout exceeded when trying to connect|Connection terminated|Client (has encountered a connection error|was closed))/

const isAway = (error: unknown, code: string): boolean =>
  database.test(code) || (code === '' && error instanceof Error && unreached.test(error.message))

const body = (code: string, reason: string): Problem =>
  new Problem('invalid-input', 'The body cannot be read.', { invalidParams: [{ name: 'body', code, reason }] })

const ofFramework: Readonly<Record<string, () => Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Problem('too-large', 'Send less at once.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Problem('unsupported-media-type', 'Send application/json.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => body('malformed', 'has another length than Content-Length says'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => body('required', 'is empty'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => body('malformed', 'is not valid JSON in UTF-8'),
  FST_ERR_MAX_PARAM_LENGTH: () => new Problem('not-found', 'There is nothing here for you.'),
  FST_ERR_HANDLER_TIMEOUT: () => new Problem('unavailable', 'Try again later.', { retryAfter: 5 }),
  FST_ERR_BAD_URL: () =>
    new Problem('invalid-input', 'The path cannot be read.', {
      invalidParams: [{ name: 'path', code: 'malformed', reason: 'is not valid percent-encoding' }],
    }),
}

/** The problem an error is told as: its own, that of the framework, 503 for an unreachable database, else 500. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  const code = codeOf(error)
  const known = ofFramework[code]
  if (known !== undefined) return known()
  // The framework marks what went wrong while the body came in, a caller that hung up included.
  if ((error as { readonly statusCode?: unknown } | null)?.statusCode === 400)
    return body('malformed', 'cannot be read')
  if (isAway(error, code)) return new Problem('unavailable', 'Try again later.', { cause: error, retryAfter: 5 })
  return new Problem('internal', 'Nothing was shared. Tell the operator the instance of this problem.', {
    cause: error,
  })
}
