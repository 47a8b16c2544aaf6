import canonicalize from 'canonicalize'

/** NUL as JSON writes it: an escape whose backslash is not itself escaped. PostgreSQL cannot read it back. */
const nul = /(?<!\\)(?:\\\\)*\\u0000/

/**
 * The RFC 8785 form of a JSON value. Throws for what cannot be kept: lone surrogates, NUL, numbers that are none, and
 * nothing at all. Its message holds no input.
 */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Nothing to write')
  if (nul.test(text)) throw new Error('NUL cannot be kept')
  return text
}
