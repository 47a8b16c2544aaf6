import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { claimOf } from './lane-conditions.ts'
import { none as empty } from './lists.ts'
import { kindOf, lawName, taskOf } from './sides.ts'
import type { Purpose, PurposeRow, Tables } from './tables.ts'
import { own, unique } from './own.ts'

/** A row with the receiver's own ground and articles filled in. */
export interface Lane {
  readonly row: PurposeRow
  readonly legalBasis: string
  readonly special: string | null
  readonly law: readonly string[]
}

/** The rows that could carry this exchange, or the finding why there is none (steps 2 and 3). */
export interface Lanes {
  readonly lanes: readonly Lane[]
  readonly findings: readonly Finding[]
  /** Where an assertion was wrong: what would hold. */
  readonly instead: readonly Lane[]
}

/** Step 2: a law was cited that does not hold on this day. */
export const regimeFindings = (tables: Tables, facts: Facts): readonly Finding[] => {
  if (facts.asserted.law === null) return empty
  const cited = facts.asserted.law.trim().toLowerCase()
  const early = tables.notInForce.some(
    ({ inForceFrom, citedAs }) =>
      (inForceFrom === null || facts.moment.localDate < inForceFrom) &&
      citedAs.some((name) => cited.startsWith(name.toLowerCase())),
  )
  return early ? [found(tables, tables.gates.regime['not-in-force'])] : empty
}

/** Step 3: is the purpose open here, and between these two, in this direction, on the ground asserted. */
export const lanesOf = (tables: Tables, facts: Facts, purpose: Purpose | undefined): Lanes => {
  const gate = tables.gates.lanes
  if (purpose === undefined) return none([found(tables, gate['unknown-purpose'])])
  if (purpose.closed !== null) return none([found(tables, purpose.closed)])
  if (!tables.opened.includes(facts.purpose)) return none([found(tables, gate['not-opened'])])
  if (purpose.rows.length === 0) return none([found(tables, tables.gates.regime['not-in-force'])])
  const other = (purpose.elsewhere ?? []).find(
    ({ requesters, sources }) => requesters.includes(facts.recipient.kind) && sources.includes(facts.source.kind),
  )
  if (other !== undefined) return none([found(tables, other)])
  const claimed = purpose.rows.filter(({ claim }) => claim == null || claim === claimOf(facts))
  const named = claimed.filter((row) => row.requesters.includes(facts.recipient.kind))
  if (named.length === 0) return none([found(tables, gate.recipient)])
  const task = taskOf(facts, 'recipient') ?? ''
  const forRecipient = named.filter((row) => !row.recipientTask.never.includes(task) || byResident(facts, row))
  if (forRecipient.length === 0) return none([found(tables, gate['recipient-task'])])
  const between = forRecipient.filter((row) => row.sources.includes(facts.source.kind) && taskFits(facts, row))
  if (between.length === 0) return none([found(tables, gate.source)])
  const thisWay = between.filter((row) => row.directions.includes(facts.direction))
  if (thisWay.length === 0) return none([found(tables, gate.direction)])
  const open = thisWay.filter(({ when }) => when === null || String(tables.switches[when.switch]) === when.is)
  const [shut] = thisWay
  if (open.length === 0 && shut?.when)
    return none([found(tables, { ...gate.shut, code: shut.when.else, law: shut.when.law })])
  const lanes = open.flatMap((row) => filled(tables, facts, row))
  if (lanes.length === 0) return none([found(tables, gate['no-rows'])])
  return asserted(tables, facts, lanes)
}

/** On the client's own initiative his word opens what his provision may otherwise get from himself alone (B.1). */
const byResident = ({ initiatedBy }: Facts, { mode }: PurposeRow): boolean =>
  initiatedBy === 'resident' && mode === 'consent'

const none = (findings: readonly Finding[]): Lanes => ({ lanes: [], findings, instead: [] })

const taskFits = (facts: Facts, { sourceTask }: PurposeRow): boolean => {
  const task = taskOf(facts, 'source') ?? ''
  return !sourceTask.never.includes(task) && (sourceTask.only.length === 0 || sourceTask.only.includes(task))
}

/** A hat that names no law, or one that is not of its kind's own task, acts under no task law here: then the receiver has no ground of its own. */
const filled = (tables: Tables, facts: Facts, row: PurposeRow): readonly Lane[] => {
  const task = kindOf(tables, facts.recipient)?.ownTask ?? null
  const hat = facts.direction === 'ask' ? facts.professional.actingAs : null
  const lawless = hat !== null && hat.task !== null && hat.law === null
  const said = lawName(tables, hat?.law ?? null)
  const otherLaw = hat !== null && hat.law !== null && (said === null || own(task?.law ?? {}, said) === undefined)
  const special = row.special === 'own-task' ? (task?.special ?? null) : row.special
  if (row.legalBasis !== 'own-task') return [{ row, legalBasis: row.legalBasis, special, law: row.law }]
  if (task === null || lawless || otherLaw) return []
  const law = task.law[said ?? ''] ?? task.law[task.usual] ?? []
  return [{ row, legalBasis: task.legalBasis, special, law: unique([...law, ...row.law]) }]
}

const asserted = (tables: Tables, facts: Facts, lanes: readonly Lane[]): Lanes => {
  const { legalBasis, law } = facts.asserted
  const onBasis = lanes.filter((lane) => legalBasis === null || lane.legalBasis === legalBasis)
  const gate = tables.gates.lanes
  if (onBasis.length === 0) return { lanes: [], findings: [found(tables, gate['asserted-basis'])], instead: lanes }
  const onLaw = onBasis.filter((lane) => law === null || lane.law.some((article) => cites(tables, law, article)))
  if (onLaw.length === 0) return { lanes: [], findings: [found(tables, gate['asserted-law'])], instead: lanes }
  return { lanes: onLaw, findings: [], instead: [] }
}

/** Whether what a caller cited is this article, or the law or article it is part of. */
const cites = (tables: Tables, said: string, article: string): boolean => {
  const [first = '', ...rest] = said.trim().split(/\s+/)
  const full = [lawName(tables, first) ?? first, ...rest].join(' ').toLowerCase()
  const known = article.toLowerCase()
  return known === full || known.startsWith(`${full} `) || lawName(tables, said)?.toLowerCase() === known.split(' ')[0]
}
