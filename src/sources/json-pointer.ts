/** Nothing stands there. */
export const nothing = Symbol('nothing')

/** Reads what a JSON Pointer (RFC 6901) points at, own members only; `nothing` where it leads nowhere. Never throws. */
export const pointedAt = (value: unknown, pointer: string): unknown => {
  let found = value
  for (const token of tokensOf(pointer)) {
    if (typeof found !== 'object' || found === null) return nothing
    if (Array.isArray(found) && !/^(0|[1-9]\d{0,8})$/.test(token)) return nothing
    if (!Object.hasOwn(found, token)) return nothing
    found = (found as Readonly<Record<string, unknown>>)[token]
  }
  return found
}

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
