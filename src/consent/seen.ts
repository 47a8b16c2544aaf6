import { unknownToRegister } from '../core/unknown-person.ts'
import type { PersonFacts } from '../core/facts.ts'

/**
 * What a route may show to depend on: a sealed person looks like one the BRP does not know (decisions.md 22). Inclusive
 * local days.
 */
export const seenFacts = (facts: PersonFacts, on: string): PersonFacts =>
  isKnown(facts) && !isSealed(facts, on) ? facts : hidden(facts.id)

/** Known to the BRP, or told by identity where there is no BSN (domain.md B.5). */
const isKnown = ({ registration, identification }: PersonFacts): boolean =>
  registration === 'found' || (registration === 'identity-only' && identification !== undefined)

/** Whether the person is sealed on this local day (domain.md D.5). */
const isSealed = (facts: PersonFacts, on: string): boolean =>
  facts.recorded.some((r) => r.kind === 'sealed' && r.from <= on && (r.until === null || r.until >= on))

const hidden = (id: string): PersonFacts => ({
  id,
  registration: 'not-found',
  ...unknownToRegister,
  recorded: [],
})
