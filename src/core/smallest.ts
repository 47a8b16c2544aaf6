import { combined, type Change } from './change.ts'
import type { Decision } from './decision.ts'
import { fieldsLeft, type Judging } from './search-state.ts'

/** Nothing is advised where asking may be unsafe, about who is shielded or unknown, or where the engine itself failed. */
export const isSilent = ({ reasons, rows }: Decision): boolean =>
  rows.includes('engine-fault') || reasons.some(({ code }) => silences.includes(code))

const silences = ['ASKING_UNSAFE', 'REVIEW_REPRESENTATIVE_CONFLICT', 'SEALED', 'PERSON_NOT_FOUND']

/** The smallest part of a way that already leads where all of it does, with a question as wide as it can be. */
export const smallest = (
  known: Pick<Judging, 'of'>,
  way: readonly Change[],
  outcome: Decision['outcome'],
): readonly Change[] => {
  const leads = (changes: readonly Change[]) => {
    const { decision } = known.of(changes)
    return decision.outcome === outcome && !isSilent(decision)
  }
  const wide = widened(known, way)
  const changes = leads(wide) ? wide : way
  return parts(changes).find(leads) ?? changes
}

/** The same with all that goes by its other changes: what stopped a field at first may have gone since. */
const widened = (known: Pick<Judging, 'of'>, changes: readonly Change[]): readonly Change[] => {
  const rest = changes.filter(({ kind }) => kind !== 'narrow-categories')
  if (rest.length === changes.length) return changes
  const categories = fieldsLeft({ ...known.of(rest).decision, withheld: [] }, [])
  return categories.length === 0 ? changes : combined(rest, [{ kind: 'narrow-categories', categories }])
}

/** Every part of a set that lacks something, the smallest first. */
const parts = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  Array.from({ length: 2 ** changes.length - 2 }, (_, i) =>
    changes.filter((_change, place) => ((i + 1) >> place) & 1),
  ).toSorted((a, b) => a.length - b.length)
