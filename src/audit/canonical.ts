/**
 * The RFC 8785 form of a JSON value: keys in the order of their UTF-16 units, strings and numbers as ECMAScript writes them.
 * Throws for what cannot be kept: lone surrogates, NUL, numbers that are none, and nothing at all. Its message holds no input.
 */
export const canonical = (value: unknown): string => {
  const text = written(value)
  if (text === undefined) throw new Error('Nothing to write')
  return text
}

/** Whether a text is the RFC 8785 form of the value that was parsed from it. */
export const isCanonical = (text: string, value: unknown): boolean =>
  // What JSON.stringify writes is that form, but for the order of keys and for characters that cannot be kept, which it escapes.
  (!text.includes('\\u') && inOrder(value) && JSON.stringify(value) === text) || canonical(value) === text

const inOrder = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(inOrder)
  let before = ''
  for (const key in value) {
    if (key < before || !inOrder((value as Readonly<Record<string, unknown>>)[key])) return false
    before = key
  }
  return true
}

/** Undefined where JSON has no word for it: left out of an object, null in a list. */
const written = (value: unknown): string | undefined => {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      if (!Number.isFinite(value)) throw new Error('A number that is none cannot be kept')
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'bigint':
      throw new Error('A bigint is no JSON')
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? list(value) : object(value)
    default:
      return undefined
  }
}

const list = (values: readonly unknown[]): string => {
  let text = '['
  for (let i = 0; i < values.length; i++) text += (i === 0 ? '' : ',') + (written(values[i]) ?? 'null')
  return `${text}]`
}

const object = (value: object): string => {
  const { toJSON } = value as { readonly toJSON?: unknown }
  if (typeof toJSON === 'function') return written(toJSON.call(value)) ?? 'null'
  let text = '{'
  for (const key of sorted(Object.keys(value))) {
    const member = written((value as Readonly<Record<string, unknown>>)[key])
    if (member !== undefined) text += `${text === '{' ? '' : ','}${quoted(key)}:${member}`
  }
  return `${text}}`
}

/** By their UTF-16 units. Few keys, mostly in order already: quicker so than by the sort of arrays. */
const sorted = (keys: string[]): readonly string[] => {
  if (keys.length > 40) return keys.sort()
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string
    let at = i
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string
    keys[at] = key
  }
  return keys
}

const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/

const quoted = (text: string): string => {
  if (plain.test(text)) return `"${text}"`
  if (text.includes('\0')) throw new Error('NUL cannot be kept')
  if (/\p{Surrogate}/u.test(text)) throw new Error('Half a surrogate pair cannot be kept')
  return JSON.stringify(text)
}
