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

/** SQLSTATE classes 22 (data), 23 (constraints), 54 (limits): rolled back for what was in the statement. */
export const isOfData = (error: unknown): boolean => /^(22|23|54)...$/.test(faultOf(error).code)

/** The same, or the statement took too long: a read that did too much for one of those it was for. */
export const isOfOneRead = (error: unknown): boolean => isOfData(error) || faultOf(error).code === '57014'
