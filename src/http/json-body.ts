import { Problem } from '../problems.ts'

const deepest = 32
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const fault = (code: string, reason: string): Problem =>
  new Problem('invalid-input', 'The body cannot be read.', { invalidParams: [{ name: 'body', code, reason }] })

/** Text that PostgreSQL and canonical JSON cannot hold: NUL, or half a surrogate pair. */
export const isSoundText = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text)

/**
 * Whether every string in a parsed value, names of fields included, is sound, and it is at most 32 levels deep. A loop, not
 * recursion: the depth is the caller's.
 */
const check = (value: unknown): Problem | null => {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > deepest) return fault('too-deep', `is nested deeper than ${deepest} levels`)
    if (typeof next.value === 'string' && !isSoundText(next.value)) {
      return fault('invalid-characters', 'holds NUL or half a surrogate pair')
    }
    if (next.value === null || typeof next.value !== 'object') continue
    for (const [key, each] of Object.entries(next.value)) {
      if (!isSoundText(key)) return fault('invalid-characters', 'holds NUL or half a surrogate pair')
      if (key === '__proto__') return fault('unknown-field', 'holds a field that is not in the contract')
      waiting.push({ value: each, depth: next.depth + 1 })
    }
  }
  return null
}

/** Reads a JSON body strictly: valid UTF-8, valid JSON, sound strings. Faults never quote it. */
export const readJson = (bytes: Buffer): unknown => {
  if (bytes.length === 0) throw fault('required', 'is empty')
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(bytes))
  } catch {
    throw fault('malformed', 'is not valid JSON in UTF-8')
  }
  const problem = check(value)
  if (problem !== null) throw problem
  return value
}
