import { anyPolicy, type Policies } from './policies.ts'

/** Whether a kind of organisation acts for the municipality (vocabulary.yaml, `municipal`): the tables all share it. */
export const isMunicipal = (policies: Policies, kind: string): boolean => {
  const { organisationKinds } = anyPolicy(policies).tables.vocabulary
  return Object.hasOwn(organisationKinds, kind) && organisationKinds[kind]?.municipal === true
}
