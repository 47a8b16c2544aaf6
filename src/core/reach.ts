import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { join, none } from './lists.ts'
import { own } from './own.ts'
import type { FieldsByCategory, Purpose, Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** Whether somebody is the one the lane is about: its client, youth or tenant. Nobody said: he is (domain.md B.2, C.3). */
export const isMain = ({ vocabulary }: Tables, role: string | undefined): boolean =>
  role === undefined || own(vocabulary.roles ?? {}, role)?.main === true

/** Step 9: whom the lane's law does not reach is outside it, e.g. the file of a brother or sister (domain.md 1.2, C.3). */
export const subjectFindings = (tables: Tables, facts: Facts, { subjectRoles }: Purpose): readonly Finding[] => {
  const gate = tables.gates.reach?.person
  if (gate === undefined || subjectRoles == null || facts.role === undefined) return none
  return own(subjectRoles, facts.role) === undefined ? [found(tables, gate)] : none
}

/** Steps 9 and 10: of somebody beside the subject only what the lane reaches, to this requester only what its part needs. */
export const reachFindings = (
  tables: Tables,
  facts: Pick<Facts, 'role' | 'recipient'>,
  purpose: Purpose,
  unit: Unit,
): readonly Finding[] => {
  const gate = tables.gates.reach
  if (gate === undefined) return none
  const ofRole = facts.role === undefined ? undefined : own(purpose.subjectRoles ?? {}, facts.role)
  const ofRequester = own(purpose.requesterParts ?? {}, facts.recipient.kind)
  return join(
    outside(ofRole, unit) ? [found(tables, gate.field)] : none,
    outside(ofRequester, unit) ? [found(tables, gate.requester)] : none,
  )
}

const outside = (reach: FieldsByCategory | null | undefined, { category, field }: Unit): boolean =>
  reach != null && own(reach, category)?.includes(field) !== true
