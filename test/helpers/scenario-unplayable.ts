import type { Scenario } from '../../src/policy/scenario-schema.ts'

/** Why a scenario cannot be set up through the API of part 1; null where it can. */
export const unplayable = ({ given }: Scenario): string | null => {
  const reasons = [
    [Object.keys(given.switches).length > 0, 'another choice of the municipality'],
    [given.notOpened.length > 0, 'a purpose that the municipality has not opened'],
    [Object.keys(given.request.answers).length > 0, 'answers of the request that the contract does not have yet'],
    [Object.values(given.parties).some((p) => p.task || p.organisation), 'a party that holds data under another task'],
    [!asksAsParticipant(given), 'the asker takes no part, so it cannot call'],
    [typeof given.case === 'object' && given.case.relation === 'asserted-by-system', 'an agreement of another kind'],
    [typeof given.case === 'object' && !given.case.personIsSubject, 'the API finds no case for a person not in it'],
    [given.persons.some((p) => p.gezag === 'unknown' && p.registration === 'found'), 'gezag the BRP does not answer'],
    [given.persons.some((p) => p.registration === 'identity-only'), 'a person by identity alone, with recorded facts'],
    [given.persons.some((p) => p.addressSecret === 'unknown' && p.registration === 'found'), 'secrecy not known'],
    [given.persons.some((p) => p.died === 'unknown' && p.registration === 'found'), 'death not known'],
    [
      given.withdrawals.some(({ recorded, said }) => (recorded ?? said) > '2026-11-22T23'),
      'a word of after the question',
    ],
  ] as const
  return reasons.find(([holds]) => holds)?.[1] ?? null
}

const asksAsParticipant = ({ asker, parties }: Scenario['given']) => parties[asker]?.active !== false
