import type { Scenario } from '../../src/policy/scenario-schema.ts'

type Given = Scenario['given']

/** Why a scenario cannot be set up through the API of part 1; null where it can. */
export const unplayable = (scenario: Scenario): string | null =>
  reasons.find(([holds]) => holds(scenario.given, scenario))?.[1] ?? null

const reasons: readonly (readonly [(given: Given, scenario: Scenario) => boolean, string])[] = [
  [(given) => JSON.stringify(given).includes('"general"'), 'the edge does not compare reasons of different cases yet'],
  [(_, { regime }) => regime !== undefined, 'a regime that does not hold'],
  [({ right }) => right !== undefined, 'residents have no requests of their own yet'],
  [({ switches }) => Object.keys(switches).length > 0, 'the municipality chose otherwise'],
  [({ notOpened }) => notOpened.length > 0, 'the municipality has not opened the purpose'],
  [({ parties }) => Object.values(parties).some((p) => p.organisation), 'two parties under one OIN'],
  [({ asker, parties }) => parties[asker]?.active === false, 'the asker takes no part, so its call is refused (403)'],
  [({ source, parties }) => parties[source ?? '']?.active === false, 'a source that left cannot join a case'],
  [({ stops }) => stops.length > 0, 'a stop is made by an administrator: test/exchange/stops.test.ts'],
  [(given) => found(given)?.relation === 'asserted-by-system', 'an agreement of another kind'],
  [(given) => found(given)?.personIsSubject === false, 'a person outside the case is answered as in no case'],
  [({ persons }) => persons.some(unknownToRegister), 'the BRP gives no such answer'],
  [({ facts }) => facts.some(({ details }) => 'holders' in details), 'holders of an order are named by handle'],
  [({ purpose }) => purpose === 'research', 'a word outside the tables is a fault (400)'],
  [({ request }) => request.weighing?.talkSkipped === 'comfort', 'a word outside the tables is a fault (400)'],
  [({ categories }) => JSON.stringify(categories).includes('"budget"'), 'a word outside the tables is a fault (400)'],
  [(given, { at }) => recordedAfter(given, at), 'a word recorded after the question'],
  [
    (given) => given.verdicts.length > 0 && given.recipient !== undefined,
    'advice opens no review to give a verdict in',
  ],
  [({ verdicts }) => verdicts.some(({ until }) => until !== null), 'the tables say how long a verdict holds'],
  [(given, { at }) => verdictAfter(given, at), 'a verdict after the question'],
  [(_, { id }) => noReviewThere.includes(id), 'the question opens no review in which this verdict can be given'],
  [
    (_, { id }) => id === 'N-verdict-refused-beside-release',
    'a review is closed after the first verdict that settles it',
  ],
  [
    (_, { id }) => notOfMunicipality.includes(id),
    'no party is the municipality’s, and its reviewers alone give verdicts',
  ],
  [(_, { id }) => id === 'N-verdict-asking-unsafe-refused', 'who may not hear of the review cannot ask again (409)'],
  [(_, { id }) => id === 'N-verdict-about-another', 'a question is asked again when every review of it is closed'],
  [(_, { id }) => id === 'N-secret-address-case-closed', 'closing a case ends what was granted in it'],
  [(_, { id }) => noNameForSource.includes(id), 'the source may have no number and no case gives it a reference'],
]

/** The source may not have the number for this purpose, and the question stands in no case: it cannot be asked. */
const noNameForSource = [
  'N-youth-from-school',
  'N-debt-provider-agreed',
  'N-benefit-from-provider-agreed',
  'N-absence-asked',
]

/** Asked before the verdict these are denied, need a word, or wait in another lane; or the lane takes refusals alone. */
const noReviewThere = [
  'N-verdict-other-code',
  'N-verdict-no-consent-at-all',
  'N-verdict-restricted',
  'N-verdict-asking-unsafe-others-asked',
  'N-verdict-mature-minor-own-no',
  'N-verdict-child-stop',
  'N-verdict-authority-unknown',
  'N-verdict-nobody-speaks',
]

/** A review that no municipality controls: nobody can judge it through the API yet. */
const notOfMunicipality = ['N-verdict-inquiry', 'N-verdict-raad-one-person']

const verdictAfter = ({ verdicts }: Given, at: string): boolean =>
  verdicts.some(({ recorded }) => Date.parse(recorded) > Date.parse(at))

const found = (given: Given) => (typeof given.case === 'object' ? given.case : undefined)

const unknownToRegister = ({ registration, gezag, addressSecret, died }: Given['persons'][number]): boolean =>
  registration === 'found' &&
  (gezag === 'unknown' || gezag === 'of-age' || addressSecret === 'unknown' || died === 'unknown')

const recordedAfter = ({ consents, withdrawals }: Given, at: string): boolean =>
  [...consents, ...withdrawals].some(({ recorded }) => recorded !== undefined && Date.parse(recorded) > Date.parse(at))
