import { own } from '../core/own.ts'
import { anyPolicy, type Policies } from './policies.ts'

/**
 * Whether a kind of organisation may not know where people live (domain.md D.5): it has no public task, or no place is
 * ever told to it (gates.yaml, `placeNever`). A kind that the tables do not know may not. The tables all share it.
 */
export const isPlaceless = (policies: Policies, kind: string): boolean => {
  const { vocabulary, gates } = anyPolicy(policies).tables
  return own(vocabulary.organisationKinds, kind)?.publicTask !== true || gates.placeNever?.includes(kind) === true
}
