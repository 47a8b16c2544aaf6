import { limits, type Advice } from './advice.ts'
import { kinds } from './change.ts'
import { keyOf } from './search-state.ts'

/**
 * Fewest people first, then the smallest; where another ground carries it nobody is asked for a word, and a review on the
 * way to a permit is not told beside it.
 */
export const ranked = (ways: readonly Advice[]): readonly Advice[] => {
  const permits = ways.filter(({ outcome }) => outcome === 'permit')
  const isGrounded = permits.some(
    ({ changes, persons, byConsent }) =>
      !byConsent && persons === 0 && changes.some(({ kind }) => kind === 'use-ground'),
  )
  return ways
    .filter((way) => way.outcome === 'permit' || !permits.some((permit) => isWithin(way, permit)))
    .filter(({ persons }) => !isGrounded || persons === 0)
    .toSorted(
      (a, b) =>
        a.persons - b.persons ||
        a.changes.length - b.changes.length ||
        rank(a) - rank(b) ||
        (keyOf(a.changes) < keyOf(b.changes) ? -1 : 1),
    )
    .slice(0, limits.kept)
}

const isWithin = (part: Advice, whole: Advice): boolean => {
  const names = whole.changes.map((change) => keyOf([change]))
  return part.changes.every((change) => names.includes(keyOf([change])))
}

const rank = ({ outcome, changes }: Advice): number =>
  (outcome === 'permit' ? 0 : 100) + changes.reduce((sum, { kind }) => sum + kinds.indexOf(kind), 0)
