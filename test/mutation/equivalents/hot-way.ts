import { listed, type Equivalent } from './listing.ts'

const onlyQuick = 'What is known already is only quicker: worked out anew it is the same.'
const copies = 'A list copied once more than needed holds the same.'
const alsoSplit = 'The look of each field tells them apart already where somebody decided.'
const sameSplit = 'The other way round it tells the same fields apart.'

const early = "if (scopes.length === 0 && !adult && !decided) return () => ''"
const known = 'if (before !== undefined) return before'
const sight =
  'const sight = purpose === undefined || (facts.verdicts ?? none).length > 0 ? null : sightOf(tables)(purpose)'
const within = 'const within = fields.map((list) => list === null || own(list, category)?.includes(field) === true)'
const seen = "const seen = [about?.class, about?.others, about?.place, never, category === 'criminal']"

const block = `{
    const before = known.get(unit.category)
    if (before !== undefined) return before
    const look = single(unit.category) ? null : seen(unit)
    known.set(unit.category, look)
    return look
  }`

/** Equivalent mutants of what the core remembers, and of how it tells fields apart. */
export const ofHotWay: readonly Equivalent[] = [
  ...listed('look.ts', early, onlyQuick, [
    ['ConditionalExpression', 'scopes.length === 0 && !adult && !decided', 'false'],
  ]),
  ...listed('look.ts', 'const ofCategory = (unit: Unit): string | null => {', onlyQuick, [
    ['BlockStatement', block, '{}'],
  ]),
  ...listed('look.ts', known, onlyQuick, [
    ['ConditionalExpression', 'before !== undefined', 'true'],
    ['ConditionalExpression', 'before !== undefined', 'false'],
    ['EqualityOperator', 'before !== undefined', 'before === undefined'],
  ]),
  ...listed('alike.ts', sight, alsoSplit, [['ConditionalExpression', '(facts.verdicts ?? none).length > 0', 'false']]),
  ...listed('alike.ts', within, sameSplit, [
    [
      'EqualityOperator',
      'own(list, category)?.includes(field) === true',
      'own(list, category)?.includes(field) !== true',
    ],
  ]),
  ...listed('alike.ts', seen, sameSplit, [['EqualityOperator', "category === 'criminal'", "category !== 'criminal'"]]),
  ...listed('lists.ts', 'if (made === null) whole = made = whole.slice()', copies, [
    ['ConditionalExpression', 'made === null', 'true'],
  ]),
]
