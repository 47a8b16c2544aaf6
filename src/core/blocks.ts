import { deceasedFindings } from './deceased.ts'
import type { Facts, Party } from './facts.ts'
import { factsNow } from './facts-now.ts'
import { found, type Finding } from './finding.ts'
import { join, none } from './lists.ts'
import type { Purpose, PurposeRow, Tables } from './tables.ts'

/** Step 5: what stops every exchange about this person, whatever the ground (domain.md 1.2, D.5, E). */
export const blockFindings = (tables: Tables, facts: Facts, purpose: Purpose): readonly Finding[] => {
  const { blocks } = tables.gates
  const known = facts.case
  const restricted = factsNow(facts, 'restriction').length > 0
  const closed = purpose.case !== 'none' && known.state === 'found' && known.phase === 'closed'
  return join(
    facts.person.registration === 'not-found' ? [found(tables, blocks['unknown-person'])] : none,
    factsNow(facts, 'sealed').length > 0 ? [found(tables, blocks.sealed)] : none,
    restricted && !purpose.passes.includes('restricted') ? [found(tables, blocks.restricted)] : none,
    purpose.passes.includes('deceased') ? none : deceasedFindings(tables, facts),
    closed ? [found(tables, blocks.closed)] : none,
    purpose.endsWithHelp && helpEnded(facts) ? [found(tables, blocks['help-ended'])] : none,
  )
}

/** Step 5, extra: a restriction is on and this lane passes for another's protection (AVG 18 lid 2). */
export const passedRestriction = (tables: Tables, facts: Facts, purpose: Purpose): readonly Finding[] =>
  purpose.passes.includes('restricted') && factsNow(facts, 'restriction').length > 0
    ? [found(tables, tables.gates.blocks['restricted-passed'])]
    : none

/** Step 5: an objection holds what rests on a public task or a legitimate interest (AVG 21). */
export const objectionFindings = (
  tables: Tables,
  facts: Facts,
  row: PurposeRow,
  legalBasis: string,
): readonly Finding[] => {
  const { objection, blocks } = tables.gates
  if (facts.person.recorded.length === 0) return none
  const applies = objection.legalBases.includes(legalBasis) && !objection.notModes.includes(row.mode)
  const about = factsNow(facts, 'objection').filter(({ details }) => namesPurpose(details['purposes'], facts.purpose))
  return applies && about.length > 0 ? [found(tables, blocks.objection)] : none
}

const namesPurpose = (purposes: unknown, purpose: string) => !Array.isArray(purposes) || purposes.includes(purpose)

/** Step 5: a resting case keeps open only contact between the team and the one chosen partner (domain.md E 7b). */
export const restingFindings = (
  tables: Tables,
  facts: Facts,
  category: string,
  purpose: Purpose,
): readonly Finding[] => {
  const known = facts.case
  if (purpose.case === 'none' || known.state !== 'found' || known.phase !== 'low-flame') return none
  const { lowFlameCategories, lowFlameTeams } = tables.gates
  const isPartner = ({ oin }: Party) => oin !== null && oin === known.lowFlamePartner
  const isTeam = ({ kind }: Party) => lowFlameTeams.includes(kind)
  const { source, recipient } = facts
  const between = (isPartner(source) && isTeam(recipient)) || (isTeam(source) && isPartner(recipient))
  const open = between && lowFlameCategories.includes(category)
  return open ? none : [found(tables, tables.gates.blocks['low-flame'])]
}

const helpEnded = (facts: Facts): boolean => {
  const sides = [facts.source.oin, facts.recipient.oin]
  const recorded = factsNow(facts, 'help-ended').some(({ concerns }) => concerns === null || sides.includes(concerns))
  const stopped = facts.consents.some(
    (consent) =>
      consent.layer === 'help' &&
      [...consent.scope.sources, ...consent.scope.recipients].some((oin) => sides.includes(oin)) &&
      facts.withdrawals.some((w) => w.consent === consent.id && w.recordedAt <= facts.moment.at),
  )
  return recorded || stopped
}
