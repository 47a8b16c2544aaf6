/** All that may be told of a database error: messages and details of PostgreSQL can hold values (decisions.md 31). */
export interface Fault {
  /** SQLSTATE, a code of the operating system such as `ECONNREFUSED`, or `unknown`. */
  readonly code: string
  readonly constraint: string | null
}

const stateOrErrno = /^[0-9A-Z_]{2,30}$/
const identifier = /^[a-zA-Z0-9_]{1,63}$/

/** Code and constraint of an error of the database or of the way to it; never its message. */
export const faultOf = (error: unknown): Fault => {
  const { code, constraint } = (error ?? {}) as { readonly code?: unknown; readonly constraint?: unknown }
  return {
    code: typeof code === 'string' && stateOrErrno.test(code) ? code : 'unknown',
    constraint: typeof constraint === 'string' && identifier.test(constraint) ? constraint : null,
  }
}
