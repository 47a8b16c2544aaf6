import { found, type Finding } from './finding.ts'
import type { Facts } from './facts.ts'
import type { Lane } from './lanes.ts'
import { join, none } from './lists.ts'
import { own } from './own.ts'
import { isMain } from './reach.ts'
import { kindOf } from './sides.ts'
import type { Purpose, Tables } from './tables.ts'
import type { Unit } from './units.ts'
import { bsnRow, bsnRule } from './bsn.ts'
import { criminalFindings, specialFindings } from './sensitive.ts'

/** All of the facts that gates may see which the tables alone decide. */
export type Setting = Pick<Facts, 'purpose' | 'recipient' | 'role' | 'categories'>

/** Step 6 for one field: special data (AVG 9), criminal data (AVG 10), the BSN (UAVG 46). */
export const classFindings = (tables: Tables, facts: Setting, lane: Lane | null, unit: Unit): readonly Finding[] => {
  const { gates } = tables
  const kind = unit.about?.class
  const never = gates.specialNever.find(
    ({ kinds, categories }) =>
      kinds.includes(facts.recipient.kind) && (categories.includes(unit.category) || kind === 'special'),
  )
  const criminal = unit.category === 'criminal' || kind === 'criminal'
  if (never === undefined && !criminal && (kind === 'normal' || kind === 'address')) return none
  return join(
    criminalFindings(tables, facts, lane, unit),
    never ? [found(tables, never)] : specialFindings(tables, facts, lane, unit),
    kind === 'number' && !bsnGoes(tables, facts) ? [found(tables, gates.fields.bsn)] : none,
  )
}

const bsnGoes = (tables: Tables, facts: Setting) => {
  const row = bsnRow(tables, facts.recipient.kind)
  return (
    row !== undefined &&
    kindOf(tables, facts.recipient) !== undefined &&
    bsnRule(row, facts.purpose, isMain(tables, facts.role) ? 'subject' : 'other')
  )
}

/** Steps 9 and 10 for one field: never shared, outside the purpose, about somebody else (domain.md N 7). */
export const necessityFindings = (
  tables: Tables,
  purpose: Purpose,
  lane: Lane | null,
  unit: Unit,
): readonly Finding[] => {
  const { fields } = tables.gates
  if (unit.never !== null)
    return [found(tables, { ...fields.purpose, id: `${fields.purpose.id}-${unit.never}`, code: unit.never })]
  const inPurpose = own(purpose.categories, unit.category)?.includes(unit.field) === true
  if (unit.about === null || !inPurpose) return [found(tables, unit.about === null ? fields.unknown : fields.purpose)]
  const others = unit.about.others && lane?.row.mode === 'consent'
  return others ? [found(tables, fields.others)] : none
}

/** Step 10: beyond what the source's own power reaches. */
export const powerFindings = (tables: Tables, lane: Lane, unit: Unit): readonly Finding[] => {
  const { categories } = lane.row
  if (categories === null || own(categories, unit.category)?.includes(unit.field)) return none
  return [found(tables, tables.gates.fields.power)]
}
