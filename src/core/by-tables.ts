import { classFindings, necessityFindings, powerFindings, type Setting } from './fields.ts'
import { found, type Finding } from './finding.ts'
import { firewallFindings } from './firewall.ts'
import type { Lane } from './lanes.ts'
import { join, none } from './lists.ts'
import { once } from './own.ts'
import { reachFindings } from './reach.ts'
import { isCriminal } from './sensitive.ts'
import { kindOf } from './sides.ts'
import type { Purpose, Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** What the tables alone say of a field on a row: nothing of the person, of anybody's words, of the case or of the day. */
export interface ByTables {
  /** Of its class: before all else. */
  readonly ofClass: readonly Finding[]
  /** Whether the purpose holds it. */
  readonly ofPurpose: readonly Finding[]
  /** What this role and requester need, what the source's power reaches, who weighs: after all else. */
  readonly ofReach: readonly Finding[]
}

/** What the tables alone find on a row (steps 4, 6, 9 and 10), worked out once for each kind, role and known field. */
export const byTables = (
  tables: Tables,
  setting: Setting,
  purpose: Purpose,
  lane: Lane,
): ((unit: Unit) => ByTables) => {
  const { recipient, role } = setting
  const ofUnit = (unit: Unit) => judge(tables, setting, purpose, lane, unit)
  const known = role === undefined || Object.hasOwn(tables.vocabulary.roles ?? {}, role)
  if (!known || kindOf(tables, recipient) === undefined) return ofUnit
  const ofRow = remembered(tables)(lane.row)
  const key = `${recipient.kind} ${role ?? ''} ${lane.legalBasis} ${lane.special ?? ''}`
  const before = ofRow.get(key) ?? new Map<Unit, ByTables>()
  ofRow.set(key, before)
  return (unit) => {
    const judged = before.get(unit) ?? ofUnit(unit)
    // Criminal data depend on what is asked beside them; fields that the tables do not know are without end.
    if (!isCriminal(unit) && unit.about !== null) before.set(unit, judged)
    return judged
  }
}

const remembered = once((_: Tables) => once((_row: Lane['row']) => new Map<string, Map<Unit, ByTables>>()))

const judge = (tables: Tables, setting: Setting, purpose: Purpose, lane: Lane, unit: Unit): ByTables => ({
  ofClass: join(firewallFindings(tables, setting, unit), classFindings(tables, setting, lane, unit)),
  ofPurpose: necessityFindings(tables, purpose, lane, unit),
  ofReach: join(
    reachFindings(tables, setting, purpose, unit),
    powerFindings(tables, lane, unit),
    weighsFindings(tables, lane),
  ),
})

/** A right, not a duty: a named professional of the source weighs before anything goes (Wmo 5.2.6 "kunnen"; BW 1:240). */
const weighsFindings = (tables: Tables, { row }: Lane): readonly Finding[] =>
  row.weighs == null ? none : [found(tables, { id: row.id, code: row.weighs, law: row.law })]
