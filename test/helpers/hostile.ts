import type { JsonObject } from '../../src/http/json.ts'

/** What everybody can find again of what somebody would send who wants our pages to run it. */
export const marker = 'HOSTILE'

/** A formula, a way out of an attribute and of a statement, marks, a template; the shorter, the fewer of them. */
const forms = (leaf: string): readonly string[] => [
  `='"><script>alert('${marker}')</script><img src=x onerror=alert(1)>&{{7*7}}\${7*7}<svg/onload=alert(2)>'; DROP TABLE cases;-- ${marker}:${leaf}`,
  `='"><b/on=a>${marker}:${leaf}';--`,
  `='"><b/on=a>${marker}`,
]
/** For what takes no space, only an address, no double quote, or a way into an answer. */
const narrow = (leaf: string): readonly string[] => [
  `='"><svg/onload=alert(2)>${marker}:${leaf}`,
  `https://hostile.invalid/'"><svg/onload=alert(2)>${marker}:${leaf}`,
  `<svg/onload=alert(2)>${marker}:${leaf}`,
  `/'"><b on=a>${marker}:${leaf}`,
]

/** Hostile text of at most this length, that tells in which field it was said. */
export const hostile = (longest = 1000, leaf = ''): string => {
  const all = forms(leaf)
  return all.find((text) => text.length <= longest) ?? (all.at(-1) ?? '').slice(0, longest)
}

/** Hostile text that a schema lets in; undefined: none of ours. */
export const hostileIn = (schema: JsonObject, leaf: string): string | undefined => {
  if (![schema['type']].flat().includes('string') || ['enum', 'const', 'format'].some((word) => word in schema))
    return undefined
  const { maxLength, pattern } = schema
  const longest = typeof maxLength === 'number' ? maxLength : 1000
  if (typeof pattern !== 'string') return hostile(longest, leaf)
  const shape = new RegExp(pattern, 'u')
  return [...forms(leaf), ...narrow(leaf)].find((text) => text.length <= longest && shape.test(text))
}
