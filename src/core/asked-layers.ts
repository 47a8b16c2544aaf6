import type { Facts, Moment, Party } from './facts.ts'
import { lanesOf } from './lanes.ts'
import { layersOf } from './layers.ts'
import { own } from './own.ts'
import type { Tables } from './tables.ts'
import { unknownToRegister } from './unknown-person.ts'
import type { Layer } from './words.ts'

/** Who would tell whom, for what; `legalBasis`: the ground that is named, where no task of the receiver carries it. */
export interface Leg {
  readonly purpose: string
  readonly source: Party
  readonly recipient: Party
  readonly legalBasis: string | null
}

/**
 * Which words the tables ask for this leg (domain.md D.1, C.2): those of the first row that could carry it. None where the
 * law carries it without a word, or not at all.
 */
export const askedLayers = (tables: Tables, leg: Leg, moment: Moment): readonly Layer[] => {
  const ways = (['ask', 'give'] as const).map((direction) =>
    lanesOf(tables, factsOf(leg, direction, moment), own(tables.purposes, leg.purpose)),
  )
  const [first] = ways.flatMap(({ lanes }) => lanes)
  return first === undefined ? [] : layersOf(first)
}

/** The facts of an exchange that nobody asks yet: only who, to whom and for what. */
const factsOf = (
  { purpose, source, recipient, legalBasis }: Leg,
  direction: Facts['direction'],
  moment: Moment,
): Facts => ({
  ...{ v: 1, moment, municipality: '', direction, initiatedBy: 'professional', source, recipient, purpose },
  categories: [],
  asserted: { legalBasis, law: null },
  professional: { function: null, actingAs: null },
  case: { state: 'absent' },
  request: {
    ...{ alternativesTried: 'given', informed: null, subjectMatter: 'given', addressNeeded: false, weighing: null },
    answers: {},
  },
  person: { id: '', registration: 'unavailable', ...unknownToRegister, recorded: [] },
  consents: [],
  withdrawals: [],
})
