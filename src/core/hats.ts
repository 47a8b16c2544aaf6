import type { Facts, Party } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { join, none } from './lists.ts'
import { caller, kindOf, lawName, taskOf } from './sides.ts'
import type { Purpose, PurposeRow, Tables } from './tables.ts'

const helping = ['help', 'treatment']

/** Step 4: what was learned under one hat crosses to another by the rules of secrecy, never as internal use (B.3). */
export const hatFindings = (tables: Tables, facts: Facts, purpose: Purpose): readonly Finding[] => {
  const gate = tables.gates.hats
  const task = facts.professional.actingAs?.task ?? null
  const kind = kindOf(tables, caller(facts))
  const recorded = task === null || kind === undefined || task === caller(facts).kind || kind.hats.includes(task)
  const same = facts.source.oin !== null && facts.source.oin === facts.recipient.oin
  const helps = facts.direction === 'ask' && task !== null && helping.includes(task)
  return join(
    recorded ? none : [found(tables, gate['not-recorded'])],
    purpose.access && same ? [found(tables, gate['same-organisation'])] : none,
    purpose.access && helps ? [found(tables, gate['help-for-access'])] : none,
    purpose.access && isOtherTask(tables, facts, purpose) ? [found(tables, gate['other-task'])] : none,
  )
}

/** Whether who asks for an access purpose does so under a task or law that is not this purpose's (its rows' mandate). */
const isOtherTask = (tables: Tables, facts: Facts, { rows }: Purpose): boolean => {
  const hat = facts.direction === 'ask' ? facts.professional.actingAs : null
  const mandates = rows.flatMap(({ mandate }) => mandate ?? [])
  if (hat === null || mandates.length === 0) return false
  const { task, law } = hat
  const foreign = task !== null && task !== facts.recipient.kind && !mandates.some(({ tasks }) => tasks.includes(task))
  return foreign || (law !== null && !mandates.some((mandate) => mandate.law === lawName(tables, law)))
}

/** Step 4: a row that is only for those who act under a certain hat, on both sides (domain.md C.3 P04). */
export const rowHatFindings = (tables: Tables, facts: Facts, row: PurposeRow): readonly Finding[] => {
  const { hats } = row
  if (hats === null) return none
  return (['recipient', 'source'] as const).flatMap((side) => sideFindings(tables, facts, hats, side))
}

/** A kind that is not named counts where nobody says a task; a named one must say it: the caller can, the other not here. */
const sideFindings = (
  tables: Tables,
  facts: Facts,
  hats: NonNullable<PurposeRow['hats']>,
  side: 'source' | 'recipient',
): readonly Finding[] => {
  const party: Party = facts[side]
  const task = taskOf(facts, side)
  const said = task !== null && task !== party.kind
  if (said) return hats.tasks.includes(task) ? [] : [found(tables, tables.gates.hats.row)]
  if (!hats.kinds.includes(party.kind)) return []
  const demand = tables.gates.demands['hat']
  if (task === null && party === caller(facts) && demand !== undefined)
    return [found(tables, demand, { fields: [demand.field] })]
  return [found(tables, tables.gates.hats.row)]
}
