import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { CriminalGround, SpecialGround } from './gates.ts'
import type { Lane } from './lanes.ts'
import { gather, none } from './lists.ts'
import { own } from './own.ts'
import { kindOf } from './sides.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** All of the facts that these gates may see. */
type Asked = Pick<Facts, 'purpose' | 'recipient' | 'categories'>

/** Data of AVG 10, by category or by field. */
export const isCriminal = ({ category, about }: Unit): boolean => category === 'criminal' || about?.class === 'criminal'

/** The art. 10 gate for one field: on a ground of the table alone, and never to some kinds (UAVG 31 to 33). */
export const criminalFindings = (tables: Tables, facts: Asked, lane: Lane | null, unit: Unit): readonly Finding[] => {
  if (!isCriminal(unit)) return none
  const { criminal, criminalNever } = tables.gates
  const never = criminalNever.find(({ kinds }) => kinds.includes(facts.recipient.kind))
  if (never !== undefined) return [found(tables, never)]
  // Where there is no lane at all, that is why.
  if (lane === null) return none
  return criminalGround(tables, facts, lane) === undefined ? [found(tables, criminal.none)] : none
}

/** The art. 9 gate for one field: an exception that opens this category to this recipient (UAVG 22 to 30). */
export const specialFindings = (tables: Tables, facts: Asked, lane: Lane | null, unit: Unit): readonly Finding[] => {
  if (unit.about?.class !== 'special' || lane === null) return none
  const open = specialGround(tables, facts, lane, unit) !== undefined
  return open ? none : [found(tables, tables.gates.special['no-exception'])]
}

/** The rows of both gates that open what is asked, for the record. */
export const sensitiveRows = (
  tables: Tables,
  facts: Asked,
  lane: Lane | null,
  units: readonly { readonly unit: Unit }[],
): readonly string[] => {
  if (lane === null) return none
  return gather(units, ({ unit }) => {
    if (!isCriminal(unit) && unit.about?.class !== 'special') return none
    const ground = isCriminal(unit) ? criminalGround(tables, facts, lane) : specialGround(tables, facts, lane, unit)
    return ground === undefined ? none : [ground.id]
  })
}

const criminalGround = (tables: Tables, facts: Asked, lane: Lane): CriminalGround | undefined => {
  const asked = facts.categories.map(({ category }) => category)
  const fits = (words: readonly string[] | null, word: string | null) =>
    words === null || (word !== null && words.includes(word))
  return tables.gates.criminalGrounds.find(
    ({ purposes, legalBases, special, besides }) =>
      fits(purposes, facts.purpose) &&
      fits(legalBases, lane.legalBasis) &&
      fits(special, lane.special) &&
      (besides === null || besides.some((category) => asked.includes(category))),
  )
}

const specialGround = (
  tables: Tables,
  facts: Asked,
  { special }: Lane,
  { category }: Unit,
): Pick<SpecialGround, 'id'> | undefined => {
  if (special === null) return undefined
  const grounds = tables.gates.specialGrounds
  if (grounds === undefined) return { id: '' }
  const regime = own(tables.vocabulary.secrecyRegimes, kindOf(tables, facts.recipient)?.secrecy.own ?? '')
  return grounds.find(
    ({ basis, categories, bound }) =>
      basis === special &&
      (categories === null || categories.includes(category)) &&
      (!bound || regime?.bound === 'statutory'),
  )
}
