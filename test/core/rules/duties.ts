import type { Decision, Obligation } from '../../../src/core/decision.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { generator } from '../generated.ts'
import { caseOf } from '../naive/cases.ts'
import { later } from '../naive/days.ts'
import { perSeed, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')

/** The duties of every row of gates, words and lanes, by its id. */
const dutiesOfRows = (tables: Tables): ReadonlyMap<string, readonly string[]> => {
  const known = new Map<string, readonly string[]>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { id, obligations } = value as { readonly id?: unknown; readonly obligations?: unknown }
    if (typeof id === 'string' && Array.isArray(obligations)) known.set(id, obligations as readonly string[])
    Object.values(value).forEach(walk)
  }
  walk([tables.gates, tables.consent, tables.lanes])
  return known
}

interface Case {
  readonly tables: Tables
  readonly facts: Facts
}

/** A yes and noes to this very exchange, in any order of days. */
const refusals = (facts: Facts, pick: <T>(items: readonly T[]) => T): Facts['consents'] => {
  const both = [facts.source, facts.recipient].map(({ oin, kind }) => oin ?? kind)
  const at = () =>
    pick(['2026-08-20T10:00:00.000Z', '2026-08-20T10:00:00.000Z', facts.moment.at, '2029-01-01T00:00:00.000Z'])
  const said = () => ({
    ...{
      by: pick(['subject', 'subject', 'mother']),
      capacity: 'self',
      outcome: pick(['refused', 'refused', 'given'] as const),
    },
    ...{ saidAt: '2026-08-20T10:00:00.000Z', recordedAt: at(), method: 'written' as const },
    saidOn: pick(['2026-02-01', '2026-05-26', '2026-08-20', '2026-08-24', '2026-11-22', facts.moment.localDate]),
  })
  return [
    {
      ...{ id: 'said', layer: 'secrecy', kind: 'consent', validUntil: null, recordedAt: '2026-08-20T10:00:00.000Z' },
      scope: {
        ...{ purposes: [facts.purpose], sources: both, recipients: both, fields: {} },
        categories: facts.categories.map(({ category }) => category),
      },
      ...{ statements: [said(), said(), said()], freeConsent: null },
    },
  ]
}

/** Cases without verdicts; now and then a refusal of long ago, a deferral beyond its lane, or a talk that was skipped. */
const dutyCase = perSeed((seed): Case => {
  const { tables, facts } = caseOf(seed * 5)
  const { pick, maybe } = generator(loaded, seed + 400_000)
  const { localDate, at } = facts.moment
  const deferred = { deferredUntil: pick([localDate, '2026-12-24', '2027-06-01', '2029-01-01']), reason: 'given' }
  const lane = pick(['veilig-thuis-report', 'veilig-thuis-inquiry', facts.purpose, facts.purpose])
  const saidOn = () => pick(['2026-02-01', '2026-05-26', '2026-08-24', '2026-09-23', '2026-10-01', localDate])
  const consents = facts.consents.map((consent) => ({
    ...consent,
    statements: consent.statements.map((said) => ({
      ...said,
      saidOn: said.outcome === 'refused' ? saidOn() : said.saidOn,
      recordedAt: maybe(0.1) ? pick([at, '2029-01-01T00:00:00.000Z']) : said.recordedAt,
    })),
  }))
  return {
    tables,
    facts: frozen({
      ...facts,
      ...{ verdicts: [], purpose: lane, initiatedBy: maybe(0.9) ? facts.initiatedBy : 'resident' },
      consents: [...(maybe(0.5) ? consents : facts.consents), ...(maybe(0.3) ? refusals(facts, pick) : [])],
      case:
        facts.case.state === 'found' && maybe(0.5)
          ? { ...facts.case, relation: 'asserted-by-system' as const }
          : facts.case,
      request: {
        ...facts.request,
        informed: maybe(0.25) ? deferred : facts.request.informed,
        weighing: maybe(0.3)
          ? { steps: [1, 2, 4].slice(0, pick([1, 3])), talkSkipped: pick([null, 'danger', 'x']), acute: maybe(0.8) }
          : facts.request.weighing,
      },
    }),
  }
})

/** Every duty that follows from a decision, in the words of its tables, each once and with its day. */
const expected = (tables: Tables, facts: Facts, decision: Decision): readonly Obligation[] => {
  const rows = dutiesOfRows(tables)
  const permits = decision.permitted.length > 0
  const purpose = tables.purposes[facts.purpose]
  const row = permits ? purpose?.rows.find(({ id }) => id === decision.ground?.row) : undefined
  const list: { readonly type: string; readonly row: string }[] = []
  for (const type of row?.obligations ?? []) list.push({ type, row: row?.id ?? '' })
  for (const reason of decision.reasons) {
    const own = rows.get(reason.row) ?? []
    for (const type of [...own, ...(tables.vocabulary.reasons[reason.code]?.obligations ?? [])])
      list.push({ type, row: reason.row })
  }
  if (row && facts.case.state === 'found' && purpose?.case !== 'none') {
    const sample = Object.entries(tables.gates.relationObligations).find(
      ([relation]) => facts.case.state === 'found' && relation === facts.case.relation,
    )
    if (sample?.[1]) list.push({ type: sample[1], row: row.id })
  }
  const { weighing } = facts.request
  const { steps, talk, skipReasons } = tables.gates.weighing
  const skipped = (step: number) => step === talk && skipReasons.includes(weighing?.talkSkipped ?? '')
  const whole = steps.every((step) => weighing?.steps.includes(step) || skipped(step))
  if (row?.demands.includes('weighing') && weighing && !whole)
    list.push({ type: tables.gates.acuteObligation, row: row.id })
  const once = list.filter(({ type }, i) => list.findIndex((other) => other.type === type) === i)
  return once.flatMap(({ type, row: id }): readonly Obligation[] => {
    const before = type === 'not-again' ? notAgain(tables, facts, decision) : due(tables, facts, type)
    return type === 'not-again' && before === null ? [] : [{ type, row: id, before }]
  })
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const due = (
  tables: Tables,
  { request: { informed }, purpose, moment: { localDate } }: Facts,
  type: string,
): string | null => {
  if (type === 'inform-person' && informed && 'deferredUntil' in informed) {
    const terms = tables.lanes?.deferInform ?? []
    const term =
      terms.find(({ purposes }) => purposes.includes(purpose)) ?? terms.find(({ purposes }) => purposes.length === 0)
    const last = term ? plus(localDate, term.days) : informed.deferredUntil
    return last < informed.deferredUntil ? last : informed.deferredUntil
  }
  const { months = null, days = null } = tables.vocabulary.obligations[type] ?? {}
  if (months !== null) return later(localDate, months)
  return days === null ? null : plus(localDate, days)
}

/** Until when nobody asks those again who refused: so many days after the last of their refusals. */
const notAgain = (tables: Tables, facts: Facts, { reasons }: Decision): string | null => {
  if (facts.initiatedBy === 'resident') return null
  let last = ''
  for (const { statements } of facts.consents)
    for (const { by, outcome, saidOn, recordedAt } of statements) {
      const counts = outcome === 'refused' && recordedAt <= facts.moment.at
      if (counts && saidOn > last && reasons.some(({ concerns }) => concerns === by)) last = saidOn
    }
  if (last === '') return null
  const until = plus(last, Number(tables.switches['reask_days']))
  return until > facts.moment.localDate ? until : null
}

export const duties: readonly Rule[] = [
  {
    title: 'every duty of the row, the reasons, the relation and the weighing follows, each once, with its day',
    cases: 2500,
    fault: ({ decide }, seed) => {
      const { tables, facts } = dutyCase(seed)
      const decision = decide(tables, facts)
      return unlike('duties', decision.obligations, expected(tables, facts, decision))
    },
  },
]
