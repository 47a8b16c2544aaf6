import { decide } from '../../../src/core/decide.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { Facts, RecordedFact } from '../../../src/core/facts.ts'
import type { Exchanged, NoticeWording } from '../../../src/core/notice.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { generator } from '../generated.ts'
import { caseOf } from '../naive/cases.ts'
import { ages } from '../naive/days.ts'
import { Sheet } from '../naive/sheet.ts'
import { example, perSeed, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')
const { notice } = loaded.gates
if (notice === undefined) throw new Error('no rules of notices')

interface Case {
  readonly tables: Tables
  readonly exchanged: Exchanged
}

/** One exchange that a notice is asked of; mostly quiet, so that each thing that silences it is met alone. */
const caseOfNotice = perSeed((seed): Case => {
  const { tables, facts: given } = caseOf(seed)
  const { pick, maybe } = generator(loaded, seed + 300_000)
  const day = given.moment.localDate
  const born = `${String(Number(day.slice(0, 4)) - pick([6, 12, 12, 14, 16, 16, 40]))}${day.slice(4).replace('02-29', '02-28')}`
  const later = `${born.slice(0, 4)}-12-31`
  const old = `${String(Number(born.slice(0, 4)) - pick([4, 5, 10]))}${born.slice(4)}`
  const fact = (concerns: string | null): RecordedFact => ({
    ...{
      id: 'noted',
      kind: pick([...notice.unsafe, 'help-ended']),
      from: '2026-01-01',
      until: pick([null, null, '2026-01-02']),
    },
    ...{ recordedAt: '2026-01-01T00:00:00.000Z', source: { type: 'x', reference: null }, concerns, details: {} },
  })
  const deferred = { deferredUntil: pick(['2026-11-22', '2026-11-21', '2027-06-01']), reason: 'given' }
  const facts: Facts = {
    ...given,
    request: { ...given.request, informed: maybe(0.3) ? deferred : { on: '2026-11-01' } },
    person: {
      ...given.person,
      birthDate: pick([
        { kind: 'date', on: born },
        { kind: 'date', on: born },
        { kind: 'partial', earliest: born, latest: later },
        { kind: 'partial', earliest: old, latest: born },
        { kind: 'unknown' },
      ]),
      addressSecret: pick(['no', 'no', 'no', 'unknown', 'yes']),
      death: maybe(0.95) ? { state: 'alive', on: null } : { state: 'deceased', on: '2026-01-01' },
      registration: 'found',
      recorded: maybe(0.7) ? [] : [fact(pick([null, 'mother']))],
    },
  }
  const other: Facts = {
    ...given,
    person: {
      ...given.person,
      id: pick(['other', 'other', 'subject']),
      recorded: maybe(0.4) ? [fact(pick(['subject', 'mother']))] : [],
    },
  }
  const quiet = (decision: Decision): Decision => ({
    ...decision,
    reasons: decision.reasons.filter(({ code }) => !notice.silent.includes(code) || maybe(0.05)),
    withheld: maybe(0.97)
      ? decision.withheld.filter(({ code }) => !notice.silent.includes(code))
      : [{ category: 'plan', fields: ['goal'], code: pick(notice.silent), outcome: 'deny' }],
    confidential: maybe(0.9) ? null : { revealReviewAt: '2026-12-01T10:00:00.000Z' },
  })
  const then = quiet(decide(tables, facts))
  const shifted = maybe(0.5) ? '2026-11-22' : facts.moment.localDate
  const now = { ...facts, moment: { ...facts.moment, localDate: shifted } }
  return {
    tables,
    exchanged: frozen({
      then: maybe(0.1) ? { ...then, obligations: [] } : then,
      facts: now,
      now: quiet(decide(tables, now)),
      all: maybe(0.5) ? [now, other] : [now],
      putOffUntil: pick([null, null, null, '2026-11-21', shifted, '2027-01-01']),
      owesLook: maybe(0.05),
      revealed: maybe(0.3),
    }),
  }
})

/** Whether somebody is told now, and how: in the words of domain.md G and AVG 14 lid 5. */
const wordingOf = (
  tables: Tables,
  { then, now, facts, all, putOffUntil, owesLook, revealed }: Exchanged,
): NoticeWording | null => {
  const s = new Sheet(tables, facts)
  if (facts.person.death.state === 'deceased' || owesLook) return null
  if ((then.confidential ?? now.confidential) !== null && !revealed) return null
  for (const { reasons, withheld } of [then, now])
    for (const { code } of [...reasons, ...withheld]) if (notice.silent.includes(code)) return null
  if (putOffUntil !== null && putOffUntil >= s.today) return null
  const terms = (tables.lanes?.deferInform ?? []).map(({ code }) => code)
  const duty = then.obligations.find(({ type }) => type === 'inform-person')
  const stillOff = duty?.before == null || duty.before >= s.today
  if (then.reasons.some(({ code }) => terms.includes(code)) && stillOff) return null
  for (const other of all) {
    if (other.person.id === facts.person.id) continue
    const theirs = new Sheet(tables, other)
    for (const kind of notice.unsafe)
      if (theirs.holding(kind).some(({ concerns }) => concerns === facts.person.id)) return null
  }
  const [young, old] = ages(facts.person.birthDate, s.today)
  if (young >= notice.adultFrom) return 'adult'
  if (old >= notice.youthFrom) return young >= notice.youthFrom || old < notice.adultFrom ? 'youth' : 'adult'
  const danger = facts.person.addressSecret === 'yes' || notice.unsafe.some((kind) => s.holding(kind).length > 0)
  return danger ? null : 'representative'
}

export const noticing: readonly Rule[] = [
  {
    title: 'a notice goes to whom it may, in his own words, or to nobody and says nothing of why',
    cases: 1500,
    fault: ({ noticeFor }, seed) => {
      const { tables, exchanged } = caseOfNotice(seed)
      return unlike('notice', noticeFor(tables, exchanged), wordingOf(tables, exchanged))
    },
  },
  example('without rules of notices nobody is told', ({ noticeFor }) => {
    const { tables, exchanged } = caseOfNotice(1)
    const gates = { ...tables.gates }
    delete (gates as { notice?: unknown }).notice
    return unlike('notice', noticeFor({ ...tables, gates }, exchanged), null)
  }),
  example(
    'of somebody the register does not know everything is unknown, and nothing is guessed',
    ({ unknownToRegister }) => {
      const { birthDate, authority, death, ...flags } = unknownToRegister
      const said = [birthDate.kind, authority.kind, death.state, ...Object.values(flags)]
      return unlike('facts', [said.length, ...new Set(said), death.on], [6, 'unknown', null])
    },
  ),
]
