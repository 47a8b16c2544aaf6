import type { Facts } from './facts.ts'
import { classFindings, necessityFindings, powerFindings } from './fields.ts'
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

/** All of the facts that these gates may see. */
export type Setting = Pick<Facts, 'purpose' | 'recipient' | 'role' | 'categories'>

/** What the tables alone find (steps 4, 6, 9 and 10), worked out once for each row, kind, role and known field. */
export const byTables = (tables: Tables, setting: Setting, purpose: Purpose, lane: Lane, unit: Unit): ByTables => {
  const { recipient, role } = setting
  const known = role === undefined || Object.hasOwn(tables.vocabulary.roles ?? {}, role)
  // Criminal data depend on what is asked beside them; what the tables do not know is not remembered.
  if (isCriminal(unit) || unit.about === null || !known || kindOf(tables, recipient) === undefined)
    return judge(tables, setting, purpose, lane, unit)
  const key = `${recipient.kind} ${role ?? ''} ${lane.legalBasis} ${lane.special ?? ''}`
  const ofRow = remembered(tables)(lane.row)
  const ofKey = ofRow.get(key) ?? new Map<Unit, ByTables>()
  ofRow.set(key, ofKey)
  const judged = ofKey.get(unit) ?? judge(tables, setting, purpose, lane, unit)
  ofKey.set(unit, judged)
  return judged
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
