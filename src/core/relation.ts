import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { join, none } from './lists.ts'
import type { Purpose, Tables } from './tables.ts'

/** Step 1: does the professional belong to this case, and is it a case for this purpose (domain.md 1.2). */
export const relationFindings = (tables: Tables, facts: Facts, purpose: Purpose): readonly Finding[] => {
  const gate = tables.gates.relation
  const known = facts.case
  if (purpose.case === 'none' || purpose.closed !== null) return none
  if (known.state === 'absent')
    return purpose.case === 'required' ? [found(tables, gate['no-case'], { fields: ['case'] })] : []
  if (known.state === 'not-found') return [found(tables, gate['not-found'])]
  const callerTakesPart = facts.direction === 'ask' ? known.recipientTakesPart : known.sourceTakesPart
  const otherTakesPart = facts.direction === 'ask' ? known.sourceTakesPart : known.recipientTakesPart
  return join(
    known.relation === 'none' || !callerTakesPart ? [found(tables, gate['not-in-case'])] : none,
    known.personIsSubject ? none : [found(tables, gate[purpose.relativesByAgreement ? 'relative' : 'not-subject'])],
    purpose.case === 'required' && !otherTakesPart ? [found(tables, gate.counterpart)] : none,
    known.purposes.includes(facts.purpose) ? none : [found(tables, gate.purpose)],
  )
}

/** Step 1: both sides take part in this municipality today. */
export const partyFindings = (tables: Tables, facts: Facts): readonly Finding[] =>
  join(
    facts.source.active ? none : [found(tables, tables.gates.parties['source-inactive'])],
    facts.recipient.active ? none : [found(tables, tables.gates.parties['recipient-inactive'])],
  )
