import type { Facts, FreeConsent } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { LayerVerdict } from './layer.ts'
import { none } from './lists.ts'
import { kindOf } from './sides.ts'
import type { Tables } from './tables.ts'

/** Step 6: AVG consent towards a municipality counts only where all five answers say it was free (domain.md D.1). */
export const freeFindings = (tables: Tables, facts: Facts, { permit, consents }: LayerVerdict): readonly Finding[] => {
  if (permit === null || kindOf(tables, facts.recipient)?.municipal !== true) return none
  const answered = facts.consents
    .filter(({ id }) => consents.includes(id))
    .every(({ freeConsent }) => isFree(freeConsent, facts.initiatedBy))
  return answered ? none : [found(tables, tables.gates.freeConsent)]
}

/** The resident's own initiative answers the question of a concrete request. */
export const isFree = (said: FreeConsent | null, initiatedBy: Facts['initiatedBy']): boolean =>
  said !== null &&
  said.inSubjectInterest === true &&
  (said.concreteRequest === true || initiatedBy === 'resident') &&
  said.individualCase === true &&
  said.refusalWithoutDetrimentExplained === true &&
  said.alternativeOffered === true
