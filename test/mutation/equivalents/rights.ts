import { filled, listed, type Equivalent } from './listing.ts'

const notChosen = 'A right is not chosen among the rows of a purpose: nobody reads this part of its row.'
const noTerms = 'Articles and words of who is asked are not read here: a right asks nobody.'
const guard = 'The checks of rights.yaml keep this from happening; with or without it the decision would be refused.'

/** Equivalent mutants of the files about residents' rights. */
export const ofRights: readonly Equivalent[] = [
  ...listed(
    'right-lane.ts',
    'const articles = unique([...law, ...(own(right.law, asked.law) ?? [])])',
    'A right that its law does not have is blocked: its articles are not shown.',
    [filled],
  ),
  ...listed(
    'right-lane.ts',
    "...{ id, note: right.term, requesters: [], sources: [], directions: ['ask'], mode: 'duty' },",
    notChosen,
    [filled, ['ArrayDeclaration', "['ask']", '[]'], ['StringLiteral', "'ask'", '""']],
  ),
  ...listed(
    'right-lane.ts',
    "...{ legalBasis: 'legal-obligation', special: null, law: articles, categories: null, mandate: null, hats: null },",
    notChosen,
    [['StringLiteral', "'legal-obligation'", '""']],
  ),
  ...listed(
    'right-lane.ts',
    '...{ sourceTask: { only: [], never: [] }, recipientTask: { never: [] }, when: null, demands: [] },',
    notChosen,
    [filled, ['ObjectLiteral', '{ only: [], never: [] }', '{}'], ['ObjectLiteral', '{ never: [] }', '{}']],
  ),
  ...listed('right-lane.ts', '...{ obligations, confidential: false, onRefusal: null },', notChosen, [
    ['BooleanLiteral', 'false', 'true'],
  ]),
  ...listed('right-role.ts', "representativesOf(tables, facts, matter, word, none, 'refused')", noTerms, [
    ['StringLiteral', "'refused'", '""'],
  ]),
  ...listed('right-checks.ts', '{ by, jointly = [] }: RightFacts,', 'Nobody is called so.', [filled]),
  ...listed(
    'right-decide.ts',
    "if (lane === null && blocks.length === 0) throw new Error('a right that no row carries or refuses')",
    guard,
    [
      ['ConditionalExpression', 'lane === null && blocks.length === 0', 'false'],
      ['StringLiteral', "'a right that no row carries or refuses'", '""'],
    ],
  ),
  ...listed(
    'right-decide.ts',
    "const law = own(row.law, asked.law) ?? own(row.law, 'any') ?? []",
    'Every row of who may has the articles of `any`, so that the last of these is never reached.',
    [filled],
  ),
  ...listed(
    'right-who.ts',
    "if (row === undefined) throw new Error('an asker whom no row of rights.yaml fits')",
    guard,
    [
      ['ConditionalExpression', 'row === undefined', 'false'],
      ['StringLiteral', "'an asker whom no row of rights.yaml fits'", '""'],
    ],
  ),
  ...listed(
    'right-lane.ts',
    '...{ sourceTask: { only: [], never: [] }, recipientTask: { never: [] }, when: null, demands: [] },',
    notChosen,
    [
      [
        'ObjectLiteral',
        '{ sourceTask: { only: [], never: [] }, recipientTask: { never: [] }, when: null, demands: [] }',
        '{}',
      ],
    ],
  ),
]
