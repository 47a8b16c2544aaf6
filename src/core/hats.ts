import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { caller, kindOf } from './sides.ts'
import type { Purpose, PurposeRow, Tables } from './tables.ts'

const helping = ['help', 'treatment']

/** Step 4: what was learned under one hat crosses to another by the rules of secrecy, never as internal use (B.3). */
export const hatFindings = (tables: Tables, facts: Facts, purpose: Purpose): readonly Finding[] => {
  const gate = tables.gates.hats
  const task = facts.professional.actingAs?.task ?? null
  const kind = kindOf(tables, caller(facts))
  const recorded = task === null || kind === undefined || task === caller(facts).kind || kind.hats.includes(task)
  const same = facts.source.oin !== null && facts.source.oin === facts.recipient.oin
  return [
    ...(recorded ? [] : [found(tables, gate['not-recorded'])]),
    ...(purpose.access && same ? [found(tables, gate['same-organisation'])] : []),
    ...(purpose.access && facts.direction === 'ask' && task !== null && helping.includes(task)
      ? [found(tables, gate['help-for-access'])]
      : []),
  ]
}

/** Step 4: a row that is only for those who act under a certain hat; no hat said is an incomplete request. */
export const rowHatFindings = (tables: Tables, facts: Facts, row: PurposeRow): readonly Finding[] => {
  const task = facts.professional.actingAs?.task ?? null
  if (row.hats === null || !row.hats.kinds.includes(caller(facts).kind)) return []
  const demand = tables.gates.demands['hat']
  if (task === null && demand !== undefined) return [found(tables, demand, { fields: [demand.field] })]
  return row.hats.tasks.includes(task ?? '') ? [] : [found(tables, tables.gates.hats.row)]
}
