import type { Box, Part } from '../../../src/core/scope-parts.ts'
import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'

const box: Box = { categories: ['plan', 'health', 'contact'], sources: ['s1', 's2'], recipients: ['r1', 'r2', 'r3'] }

/** Every way to name some, all or none of a list, and words that are not in it. */
const choices = (all: readonly string[]): readonly (readonly string[] | undefined)[] => [
  undefined,
  [],
  all.slice(0, 1),
  all.slice(1),
  all,
  ['other'],
  [...all.slice(0, 2), 'other'],
]

const only: readonly Part[] = choices(box.categories).flatMap((categories) =>
  choices(box.sources).flatMap((sources) =>
    choices(box.recipients).map((recipients) => ({ categories, sources, recipients })),
  ),
)

type Point = readonly [string, string, string]
const points = ({ categories, sources, recipients }: Box): readonly Point[] =>
  categories.flatMap((c) => sources.flatMap((s) => recipients.map((r): Point => [c, s, r])))
const names = (list: readonly Point[]) => list.map((point) => point.join()).toSorted()

/** What an answer in part gives and refuses. */
export const parting = byTables({
  'a yes gives all that was asked, a no refuses all of it': ({ answered }) => {
    return (
      unlike('yes', answered(box, 'yes', null), { given: box, refused: [] }) ??
      unlike('no', answered(box, 'no', null), { given: null, refused: [box] }) ??
      unlike('a yes has no part', answered(box, 'yes', { sources: ['s1'] }), { given: box, refused: [] }) ??
      unlike('a part that nobody named is all', answered(box, 'partly', null), { given: box, refused: [] })
    )
  },
  'a yes in part gives what lies in every part that was named and refuses the rest, each once': ({ answered }) =>
    firstFault(only, (part) => {
      const { given, refused } = answered(box, 'partly', part)
      const meant = ([category, source, recipient]: Point) =>
        part.categories?.includes(category) !== false &&
        part.sources?.includes(source) !== false &&
        part.recipients?.includes(recipient) !== false
      const all = points(box)
      const empty = [given, ...refused].some((one) => one !== null && points(one).length === 0)
      return (
        unlike(
          `given of ${JSON.stringify(part)}`,
          names(given === null ? [] : points(given)),
          names(all.filter(meant)),
        ) ??
        unlike(
          `refused of ${JSON.stringify(part)}`,
          names(refused.flatMap(points)),
          names(all.filter((point) => !meant(point))),
        ) ??
        (empty ? `an empty part of ${JSON.stringify(part)}` : null)
      )
    }),
})
