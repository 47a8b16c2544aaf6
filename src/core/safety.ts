import { factsNow } from './facts-now.ts'
import type { Facts, RecordedFact } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { none } from './lists.ts'
import { kindOf } from './sides.ts'
import type { PurposeRow, Tables } from './tables.ts'
import type { Unit } from './units.ts'
import { mandateFindings } from './demands.ts'

/**
 * Whether this person must not be asked, named or written to (domain.md 1.2 step 11). A fact that concerns nobody in
 * particular is about everybody who has gezag; so is a secret address of the child.
 */
export const unsafeToAsk = ({ gates }: Tables, facts: Facts, who: string): boolean => {
  const { authority, addressSecret, recorded } = facts.person
  if (recorded.length === 0 && addressSecret !== 'yes') return false
  const holder = 'holders' in authority && authority.holders.some(({ id }) => id === who)
  if (holder && addressSecret === 'yes') return true
  const about = ({ concerns }: RecordedFact) => concerns === who || (concerns === null && holder)
  return gates.unsafeFacts.some((kind) => factsNow(facts, kind).some(about))
}

/** Whether somebody is suspected of harming this person: his word decides nothing (domain.md D.3). */
export const suspected = (facts: Facts, who: string): boolean =>
  factsNow(facts, 'suspected-harm').some(({ concerns }) => concerns === who)

const addressSecret = (facts: Facts) => facts.person.addressSecret !== 'no'
const inShelter = (facts: Facts) => factsNow(facts, 'shelter').length > 0

/** Step 11: a secret address is masked but for a public task that says it needs it, and with it, as in shelter, every place but for a public task (D.5). */
export const addressFindings = (tables: Tables, facts: Facts, row: PurposeRow, unit: Unit): readonly Finding[] => {
  const { safety } = tables.gates
  if (unit.about === null) return none
  if (unit.about.class === 'address' && (addressSecret(facts) || inShelter(facts)))
    return mayUnmask(tables, facts, row) ? none : [found(tables, safety['secret-address'])]
  const hidden = inShelter(facts) || facts.person.addressSecret === 'yes'
  if (!hidden || !unit.about.place) return none
  const publicTask = kindOf(tables, facts.recipient)?.publicTask === true && !isNever(tables, facts)
  return publicTask ? none : [found(tables, safety.place)]
}

/** Extra: a secret address goes, for a stated need. */
export const unmasked = (
  tables: Tables,
  facts: Facts,
  row: PurposeRow,
  permitted: readonly Unit[],
): readonly Finding[] =>
  permitted.some(({ about }) => about?.class === 'address') && addressSecret(facts) && mayUnmask(tables, facts, row)
    ? [found(tables, tables.gates.safety['address-unmasked'])]
    : none

const isNever = ({ gates }: Tables, { recipient }: Facts): boolean =>
  gates.placeNever?.includes(recipient.kind) === true

/** Known to be secret, asked for, by a body with a public task; a separate team only with its designation (B.4). */
const mayUnmask = (tables: Tables, facts: Facts, row: PurposeRow): boolean => {
  const kind = kindOf(tables, facts.recipient)
  const designated =
    row.mandate?.kinds.includes(facts.recipient.kind) === true && mandateFindings(tables, facts, row).length === 0
  return (
    facts.request.addressNeeded &&
    !isNever(tables, facts) &&
    !inShelter(facts) &&
    facts.person.registration !== 'unavailable' &&
    (kind?.publicTask === true || designated)
  )
}
