import { own } from '../core/own.ts'
import type { Tables } from '../core/tables.ts'

/** Who hears a code that may be counted by its own name; the others are lanes and officers (domain.md N). */
const open: readonly string[] = ['all', 'recorder', 'municipality']

/**
 * The code under which a reason is counted where anybody may read the count: its own, unless only a lane or an officer may
 * hear it; then the one that everybody else is told.
 */
export const publicCause = ({ vocabulary }: Pick<Tables, 'vocabulary'>, code: string): string => {
  const reason = own(vocabulary.reasons, code)
  if (reason?.audience.some((group) => open.includes(group)) === true) return code
  const told = reason?.toldAs ?? 'silent'
  return told === 'silent' ? 'NOT_NOW' : told
}
