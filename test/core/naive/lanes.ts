import type { PurposeRow } from '../../../src/core/tables.ts'
import { holdsOn } from './days.ts'
import type { Objection, Sheet } from './sheet.ts'

interface Rule {
  readonly id: string
  readonly code: string
}

/** A row that could carry the exchange, with the ground it would have. */
export interface Row {
  readonly row: PurposeRow
  readonly basis: string
  readonly special: string | null
  readonly articles: readonly string[]
}

/** Which rows could carry it, or the one reason why none can. */
export const rowsFor = (s: Sheet): { rows: Row[]; why: Objection[]; instead: Row[] } => {
  const { tables, facts } = s
  const gate = tables.gates.lanes
  const no = (rule: Rule, instead: Row[] = []) => ({ rows: [], why: [s.object(rule)], instead })
  const purpose = purposeOf(s)
  if (!purpose) return no(gate['unknown-purpose'])
  if (purpose.shut) return no(purpose.shut)
  if (!tables.opened.includes(facts.purpose)) return no(gate['not-opened'])
  if (purpose.rows.length === 0) return no(tables.gates.regime['not-in-force'])
  for (const other of purpose.all.elsewhere ?? [])
    if (other.requesters.includes(facts.recipient.kind) && other.sources.includes(facts.source.kind)) return no(other)
  // Each sieve in turn; the first that leaves nothing says why.
  const hat = s.task('recipient') ?? ''
  const from = s.task('source') ?? ''
  const resident = facts.initiatedBy === 'resident'
  const sieves: [Rule, (row: PurposeRow) => boolean][] = [
    [gate.recipient, (row) => (row.claim ?? claim(s)) === claim(s) && row.requesters.includes(facts.recipient.kind)],
    [gate['recipient-task'], (row) => !row.recipientTask.never.includes(hat) || (resident && row.mode === 'consent')],
    [
      gate.source,
      ({ sources, sourceTask: { only, never } }) =>
        sources.includes(facts.source.kind) && !never.includes(from) && (only.length === 0 || only.includes(from)),
    ],
    [gate.direction, (row) => row.directions.includes(facts.direction)],
  ]
  let rows = purpose.rows
  for (const [rule, passes] of sieves) {
    rows = rows.filter(passes)
    if (rows.length === 0) return no(rule)
  }
  const open = rows.filter(({ when }) => when === null || String(tables.switches[when.switch]) === when.is)
  if (open.length === 0) {
    const shut = rows[0]?.when
    return no(shut ? { id: gate.shut.id, code: shut.else } : gate['no-rows'])
  }
  const filled = open.flatMap((row) => withGround(s, row))
  if (filled.length === 0) return no(gate['no-rows'])
  const { legalBasis, law } = facts.asserted
  const based = filled.filter(({ basis }) => legalBasis === null || basis === legalBasis)
  if (based.length === 0) return no(gate['asserted-basis'], filled)
  const cited =
    law === null ? based : based.filter(({ articles }) => articles.some((article) => cites(s, law, article)))
  return cited.length === 0 ? no(gate['asserted-law'], filled) : { rows: cited, why: [], instead: [] }
}

/** The purpose today: rows and closing that hold on this day under this regime. */
export const purposeOf = (s: Sheet) => {
  const { tables, facts } = s
  if (!Object.keys(tables.purposes).includes(facts.purpose)) return undefined
  const all = tables.purposes[facts.purpose]
  if (!all) return undefined
  let wams = tables.regime === 'WAMS'
  for (const bill of tables.notInForce)
    if (bill.regime === 'WAMS' && (bill.inForceFrom === null || bill.inForceFrom > s.today)) wams = false
  const now = wams ? 'WAMS' : 'PRE_WAMS'
  const here = (regimes: readonly string[] | null | undefined) => !regimes || regimes.includes(now)
  const shut = all.closed !== null && here(all.closed.regimes) ? all.closed : null
  const rows = all.rows.filter((row) => here(row.regimes) && holdsOn(s.today, row.from, row.until))
  return { all, shut, rows }
}

const claim = ({ facts: { request, professional } }: Sheet): string => {
  if (request.weighing?.conflictTests) return 'conflict'
  const said = request.declaration
  if (!said || !said.lifeThreatening || said.person !== 'unable') return 'none'
  return said.callBack === 'listed' && professional.function !== null ? 'vital' : 'none'
}

const withGround = (s: Sheet, row: PurposeRow): Row[] => {
  const own = s.kind(s.facts.recipient.kind)?.ownTask ?? null
  const special = row.special === 'own-task' ? (own === null ? null : own.special) : row.special
  if (row.legalBasis !== 'own-task') return [{ row, basis: row.legalBasis, special, articles: row.law }]
  if (own === null) return []
  const hat = s.facts.direction === 'ask' ? s.facts.professional.actingAs : null
  if (hat !== null && hat.law === null && hat.task !== null) return []
  let law = own.usual
  if (hat !== null && hat.law !== null) {
    const name = s.law(hat.law)
    if (name === null || !Object.keys(own.law).includes(name)) return []
    law = name
  }
  return [{ row, basis: own.legalBasis, special, articles: [...(own.law[law] ?? []), ...row.law] }]
}

const cites = (s: Sheet, said: string, article: string): boolean => {
  const [first = '', ...rest] = said.trim().split(/\s+/)
  const full = [s.law(first) ?? first, ...rest].join(' ').toLowerCase()
  const known = article.toLowerCase()
  return `${known} `.startsWith(`${full} `) || s.law(said)?.toLowerCase() === known.split(' ')[0]
}
