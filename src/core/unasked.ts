import type { Facts } from './facts.ts'
import { none } from './lists.ts'
import { unknownToRegister } from './unknown-person.ts'

/** The facts of an exchange that nobody asks (yet): who, to whom, for what and when, and nothing else. */
export const unasked = (exchange: Pick<Facts, 'moment' | 'direction' | 'source' | 'recipient' | 'purpose'>): Facts => ({
  ...exchange,
  ...{ v: 1, municipality: '', initiatedBy: 'professional', categories: none },
  asserted: { legalBasis: null, law: null },
  professional: { function: null, actingAs: null },
  case: { state: 'absent' },
  request: {
    ...{ alternativesTried: 'missing', informed: null, subjectMatter: 'missing', addressNeeded: false, weighing: null },
    answers: {},
  },
  person: { ...unknownToRegister, id: '', registration: 'unavailable', recorded: none },
  ...{ consents: none, withdrawals: none },
})
