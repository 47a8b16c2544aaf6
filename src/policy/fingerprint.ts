import { createHash } from 'node:crypto'

/**
 * `sha256:` and the hex digest of the JSON: which tables a decision was made with. The order of keys counts, for it
 * decides: the codes stand in the order of their strength, the fields in the order of the vocabulary.
 */
export const fingerprint = (value: unknown): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`

/** The value and all within it, frozen. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
