import { createHash } from 'node:crypto'

/** JSON with its keys sorted, so that equal tables have equal bytes. */
export const sorted = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const pairs = entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${sorted(item)}`)
  return `{${pairs.join(',')}}`
}

/** `sha256:` and the hex digest of the sorted JSON: which tables a decision was made with. */
export const fingerprint = (value: unknown): string =>
  `sha256:${createHash('sha256').update(sorted(value)).digest('hex')}`

/** The value and all within it, frozen. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
