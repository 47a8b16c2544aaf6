import { filled, listed, type Changed, type Equivalent } from './listing.ts'

const unread =
  'Nobody reads this of an exchange that is not asked: words of consent look at who, to whom, for what and when.'
const onlyQuick = 'The short way is only quicker: the longer one gives the same.'
const emptied: (original: string) => Changed = (original) => ['ObjectLiteral', original, '{}']
const blank = (original: string): Changed => ['StringLiteral', `'${original}'`, '""']

/** Equivalent mutants of facts that nobody reads, and of ways that are only quicker. */
export const ofShortcuts: readonly Equivalent[] = [
  ...listed('unasked.ts', "...{ v: 1, municipality: '', initiatedBy: 'professional', categories: none },", unread, [
    ['StringLiteral', "''", '"Stryker was here!"'],
    blank('professional'),
  ]),
  ...listed('unasked.ts', 'professional: { function: null, actingAs: null },', unread, [
    emptied('{ function: null, actingAs: null }'),
  ]),
  ...listed('unasked.ts', "case: { state: 'absent' },", unread, [emptied("{ state: 'absent' }"), blank('absent')]),
  ...listed('verdicts.ts', 'if ((facts.verdicts ?? none).length === 0) return { findings, lanes: none }', onlyQuick, [
    ['ConditionalExpression', '(facts.verdicts ?? none).length === 0', 'false'],
  ]),
  ...listed('verdicts.ts', 'if ((facts.verdicts ?? none).length === 0) return false', onlyQuick, [
    ['ConditionalExpression', '(facts.verdicts ?? none).length === 0', 'false'],
  ]),
  ...listed('not-again.ts', 'const who = reasons.flatMap(({ concerns }) => concerns ?? [])', 'Nobody is called so.', [
    filled,
  ]),
  ...listed(
    'presumed.ts',
    'if (findings.length > 0) return { ...verdict, findings, missing: [] }',
    'Whom a word lacks of is told only where a word lacks.',
    [filled],
  ),
]
