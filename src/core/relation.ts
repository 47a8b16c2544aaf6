import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { Purpose, Tables } from './tables.ts'

/** Step 1: does the professional belong to this case, and is it a case for this purpose (domain.md 1.2). */
export const relationFindings = (tables: Tables, facts: Facts, purpose: Purpose): readonly Finding[] => {
  const gate = tables.gates.relation
  const known = facts.case
  if (purpose.case === 'none' || purpose.closed !== null) return []
  if (known.state === 'absent')
    return purpose.case === 'required' ? [found(tables, gate['no-case'], { fields: ['case'] })] : []
  if (known.state === 'not-found') return [found(tables, gate['not-found'])]
  const callerTakesPart = facts.direction === 'ask' ? known.recipientTakesPart : known.sourceTakesPart
  const otherTakesPart = facts.direction === 'ask' ? known.sourceTakesPart : known.recipientTakesPart
  return [
    ...(known.relation === 'none' || !callerTakesPart ? [found(tables, gate['not-in-case'])] : []),
    ...(known.personIsSubject ? [] : [found(tables, gate[purpose.relativesByAgreement ? 'relative' : 'not-subject'])]),
    ...(purpose.case === 'required' && !otherTakesPart ? [found(tables, gate.counterpart)] : []),
    ...(known.purposes.includes(facts.purpose) ? [] : [found(tables, gate.purpose)]),
  ]
}

/** Step 1: both sides take part in this municipality today. */
export const partyFindings = (tables: Tables, facts: Facts): readonly Finding[] => [
  ...(facts.source.active ? [] : [found(tables, tables.gates.parties['source-inactive'])]),
  ...(facts.recipient.active ? [] : [found(tables, tables.gates.parties['recipient-inactive'])]),
]
