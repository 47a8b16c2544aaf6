import { filled, listed, type Equivalent } from './listing.ts'

/** Equivalent mutants of the files that search for ways out. */
export const ofAdvice: readonly Equivalent[] = [
  ...listed('ranking.ts', '(keyOf(a.changes) < keyOf(b.changes) ? -1 : 1),', 'No two ways have the same changes.', [
    ['EqualityOperator', 'keyOf(a.changes) < keyOf(b.changes)', 'keyOf(a.changes) <= keyOf(b.changes)'],
  ]),
  ...listed(
    'smallest.ts',
    'if (rest.length === changes.length) return changes',
    'Only to be quick: where a way permits, all that is asked goes, and to ask that by name changes nothing.',
    [['ConditionalExpression', 'rest.length === changes.length', 'false']],
  ),
  ...listed(
    'smallest.ts',
    'const categories = fieldsLeft({ ...known.of(rest).decision, withheld: [] }, [])',
    'No category is called so.',
    [filled],
  ),
  ...listed(
    'ways-verdict.ts',
    "...{ id: 'advised-verdict', codes: [code], outcome: 'release', categories: null },",
    'Nobody looks a verdict up by its name here.',
    [['StringLiteral', "'advised-verdict'", '""']],
  ),
  ...listed(
    'search-state.ts',
    "const silent = decision.withheld.filter(({ code }) => own(tables.vocabulary.reasons, code)?.toldAs === 'silent')",
    'Every code that withholds stands in the vocabulary: reason-codes.test.ts holds it.',
    [
      [
        'OptionalChaining',
        'own(tables.vocabulary.reasons, code)?.toldAs',
        'own(tables.vocabulary.reasons, code).toldAs',
      ],
    ],
  ),
  ...listed(
    'search-state.ts',
    'return [...sets.keys()].toSorted().map((category) => ({ category, fields: (sets.get(category) ?? []).toSorted() }))',
    'Each name is one of the map itself.',
    [filled],
  ),
]
