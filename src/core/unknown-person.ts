import type { PersonFacts } from './person.ts'

/** What the BRP would say of somebody of whom it says nothing: unknown is a value (decisions.md 23). */
export const unknownToRegister: Omit<PersonFacts, 'id' | 'registration' | 'recorded'> = {
  birthDate: { kind: 'unknown' },
  authority: { kind: 'unknown' },
  underCuratele: 'unknown',
  addressSecret: 'unknown',
  death: { state: 'unknown', on: null },
  underInvestigation: 'unknown',
}
