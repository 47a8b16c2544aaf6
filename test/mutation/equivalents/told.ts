import { filled, listed, type Equivalent } from './listing.ts'

const notACode = 'Nothing is called so: no code, no row and no word of a list.'

/** Equivalent mutants of the files about what is told. */
export const ofTold: readonly Equivalent[] = [
  ...listed('tell.ts', '.flatMap(({ code }) => own(vocabulary.reasons, code)?.remedies ?? [])', notACode, [filled]),
  ...listed(
    'told.ts',
    'const remedies = unique(reasons.flatMap(({ code }) => own(tables.vocabulary.reasons, code)?.remedies ?? []))',
    notACode,
    [filled],
  ),
  ...listed('told.ts', 'const remedies = own(tables.vocabulary.reasons, code)?.remedies ?? []', notACode, [filled]),
  ...listed('told.ts', "...bare(decision, 'NOT_NOW'),", 'The reasons of it are replaced at once.', [
    ['StringLiteral', "'NOT_NOW'", '""'],
  ]),
  ...listed(
    'audience.ts',
    'const code = (name: string) => any(own(tables.vocabulary.reasons, name)?.audience ?? [])',
    notACode,
    [filled],
  ),
  ...listed(
    'audience.ts',
    'obligation: (type: string) => any(own(tables.vocabulary.obligations, type)?.audience ?? []),',
    notACode,
    [filled],
  ),
  ...listed(
    'minimise.ts',
    "return typeof value === 'number' && Number.isFinite(value)",
    'A value that is no number is not finite either.',
    [['ConditionalExpression', "typeof value === 'number'", 'true']],
  ),
  ...listed(
    'minimise.ts',
    "return typeof value === 'string' && /^\\d{4}-\\d{2}-\\d{2}$/.test(value)",
    'No number and no boolean is written with two dashes in these places.',
    [['ConditionalExpression', "typeof value === 'string'", 'true']],
  ),
]
