import type { Advice, Ways } from '../../../src/core/advice.ts'
import type { Teller } from '../../../src/core/audience.ts'
import { kinds as changeKinds, type Change } from '../../../src/core/change.ts'
import { decide } from '../../../src/core/decide.ts'
import type { Decision, FieldSet, Missing, Outcome, Reason } from '../../../src/core/decision.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { rowIds } from '../../../src/policy/row-ids.ts'
import { generator } from '../generated.ts'
import { caseOf } from '../naive/cases.ts'
import { Telling } from '../naive/telling.ts'
import { perSeed, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')
const allRows = rowIds(loaded)
const { reasons, categories, obligations, remedies } = loaded.vocabulary

interface Case {
  readonly tables: Tables
  readonly decision: Decision
  readonly teller: Teller
}

type Pick = <T>(items: readonly T[]) => T
type Maybe = (chance: number) => boolean

const tellerOf = (pick: Pick, maybe: Maybe): Teller => ({
  kind: pick([
    'school',
    'municipality-controller',
    'municipality-youth',
    'local-team-municipal',
    'unknown',
    'toString',
  ]),
  scopes: pick([
    ['exchange'],
    ['exchange', 'consent'],
    ['audit'],
    ['privacy'],
    ['review', 'exchange'],
    ['admin', 'exchange'],
  ]),
  recordsConsent: maybe(0.5),
  ...(maybe(0.3) ? { designated: maybe(0.5) } : {}),
  ...(maybe(0.3) ? { notedDanger: maybe(0.5) } : {}),
})

/** One that the core came to. */
const decided = perSeed((seed): Case => {
  const { tables, facts } = caseOf(seed * 3 + 1)
  const { pick, maybe } = generator(loaded, seed)
  return { tables, decision: frozen(decide(tables, facts)), teller: tellerOf(pick, maybe) }
})

/** One that holds any words together, so that every code meets every ear. */
const invented = perSeed((seed): Case => {
  const { pick, maybe } = generator(loaded, seed + 50_000)
  const some = <T>(items: readonly T[], most: number): T[] =>
    Array.from({ length: pick([...Array(most + 1).keys()]) }, () => pick(items))
  const early = Object.keys(reasons).filter((code) => (reasons[code]?.step ?? 9) <= 5)
  const silent = Object.keys(reasons).filter((code) => reasons[code]?.toldAs !== undefined)
  const code = () =>
    pick([pick(Object.keys(reasons)), pick(Object.keys(reasons)), pick(early), pick(silent), 'no-such-code'])
  const { relation, lanes, safety } = loaded.gates
  const gateRows = [...Object.values(relation), ...Object.values(lanes), ...Object.values(safety)].map(({ id }) => id)
  const row = () =>
    pick([pick(allRows), pick(gateRows), 'FLD-unknown', relation['not-found'].id, relation['not-in-case'].id])
  const set = (): FieldSet => {
    const category = pick(Object.keys(categories).slice(0, 5))
    const fields = Object.keys(categories[category]?.fields ?? {}).filter(() => maybe(0.5))
    return {
      category,
      fields: [...(maybe(0.05) ? ['no-such-field'] : []), ...(maybe(0.3) ? fields.toReversed() : fields)],
    }
  }
  const reason = (): Reason => ({
    code: code(),
    row: row(),
    law: some(['AVG 6', 'Wmo 5.2.9'], 2),
    concerns: pick([null, 'mother']),
  })
  const given = some([0, 1, 2, 3], 4).map(reason)
  const withheldCode = () => pick([pick(given.map((one) => one.code).concat('SECRET_ADDRESS')), code(), pick(silent)])
  const permitted = maybe(0.4) ? some([0, 1], 2).map(set) : []
  const secrecyGround = pick(['consent', 'statutory-duty', loaded.vocabulary.modes.consent.secrecyGround])
  const missing = (): Missing => ({
    ...{
      who: pick(['person', 'mother', '00000099000000000001', '0000009900000000001', 'x00000099000000000001']),
      handle: pick([null, null, 'ah_1']),
    },
    ...{ capacity: 'parent', layer: 'secrecy', kind: 'consent', norm: false, law: [] },
  })
  const decision: Decision = {
    ...{ person: 'person', outcome: pick<Outcome>(['permit', 'permit-partial', 'needs-consent', 'review', 'deny']) },
    ground: maybe(0.6)
      ? {
          ...{ legalBasis: 'public-task', secrecyGround, specialBasis: null },
          law: ['AVG 6'],
          row: row(),
          alternatives: [],
        }
      : null,
    permitted,
    withheld: some([0, 1, 2], 3).map(() => ({
      ...set(),
      code: withheldCode(),
      outcome: pick(['deny', 'review', 'needs-consent'] as const),
    })),
    reasons: given,
    missing: some([0, 1], 2).map(missing),
    obligations: some(Object.keys(obligations), 3).map((type) => ({
      ...{ type, before: null },
      row: maybe(0.5) && given.length > 0 ? pick(given).row : row(),
    })),
    remedies: some(Object.keys(remedies), 6).map((name) => ({ code: name, change: {} })),
    rows: [row(), row(), pick(Object.values(loaded.reviews?.lanes ?? {})).id],
    confidential: pick([null, { revealReviewAt: '2026-12-01T10:00:00.000Z' }]),
    consents: some(['consent-1'], 1),
  }
  return { tables: loaded, decision: frozen(decision), teller: tellerOf(pick, maybe) }
})

const waysOf = perSeed((seed): Ways => {
  const { pick, maybe } = generator(loaded, seed + 90_000)
  const heardByAll = Object.keys(reasons).filter((code) => reasons[code]?.audience.includes('all'))
  const code = () => pick([pick(heardByAll), pick(heardByAll), pick(Object.keys(reasons))])
  const way = (): Advice => ({
    changes: Array.from({ length: pick([1, 1, 2]) }, () => ({ kind: pick(changeKinds) }) as Change),
    outcome: pick(['permit', 'permit', 'review'] as const),
    persons: pick([0, 0, 0, 1, 2]),
    answers: Array.from({ length: pick([0, 1, 1, 2]) }, code),
    byConsent: maybe(0.3),
  })
  const ways = () => Array.from({ length: pick([0, 1, 4, 9, 12]) }, way)
  return frozen({
    all: ways(),
    masks: pick([[], [], ['SECRET_ADDRESS'], ['RIGHTS_RESTRICTED', 'SECRET_ADDRESS']]),
    unmasked: ways(),
  })
})

/** A mask is heard by the municipality, so that what is told of ways differs. */
const lanesOfTelling = (seed: number): Case => (seed % 2 === 0 ? decided(seed) : invented(seed))

const mayRecord = (tables: Tables, facts: Facts, scopes: readonly string[]): boolean => {
  if (scopes.every((scope) => scope !== 'consent') || facts.case.state === 'not-found') return false
  if (facts.case.state === 'found') return facts.case.callerRecordsConsent
  const { kind } = facts.direction === 'give' ? facts.source : facts.recipient
  const { organisationKinds } = tables.vocabulary
  return Object.keys(organisationKinds).includes(kind) && organisationKinds[kind]?.recordsConsent === true
}

/** Who is no municipal body: a partner that records consent, and one that does not. */
const others: readonly Teller[] = [
  { kind: 'school', scopes: ['exchange'], recordsConsent: false },
  { kind: 'youth-care-provider', scopes: ['exchange', 'consent'], recordsConsent: true },
]

/** What one is told of this person with a secret address and without; gezag unknown, as a secret address is also a danger. */
const maskedAndNot = perSeed((seed) => {
  const { tables, facts } = caseOf(seed * 2)
  const decisions = (['yes', 'no'] as const).map((addressSecret) => {
    const person = { ...facts.person, addressSecret, authority: { kind: 'unknown' } as const }
    return frozen(decide(tables, { ...facts, person }))
  })
  return { tables, decisions }
})

export const tellings: readonly Rule[] = [
  {
    title:
      'a secret address changes nothing in what others than the municipality are told, also where something else stands in the way',
    cases: 600,
    fault: (core, seed) => {
      const { tables, decisions } = maskedAndNot(seed)
      for (const teller of others) {
        const [a, b] = decisions.map((decision) => {
          const {
            outcome,
            permitted,
            withheld,
            reasons: why,
            remedies: helps,
            rows,
          } = core.tell(tables, decision, teller)
          const known = rows.filter((row) => row.startsWith('SAF-'))
          return { outcome, permitted, withheld, codes: why.map(({ code }) => code), helps, known }
        })
        const fault = unlike(teller.kind, a, b)
        if (fault !== null) return fault
      }
      return null
    },
  },
  {
    title: 'a caller is told of a decision what his ears are for, by a second teller',
    cases: 600,
    fault: (core, seed) => {
      const { tables, decision, teller } = decided(seed)
      return unlike('told', core.tell(tables, decision, teller), new Telling(tables, decision, teller).told())
    },
  },
  {
    title: 'a caller is told of any words together what his ears are for, by a second teller',
    cases: 1800,
    fault: (core, seed) => {
      const { tables, decision, teller } = invented(seed)
      return unlike('told', core.tell(tables, decision, teller), new Telling(tables, decision, teller).told())
    },
  },
  {
    title: 'a caller is told the ways out of which he may hear every reason, by a second teller',
    cases: 1200,
    fault: (core, seed) => {
      const { tables, decision, teller } = lanesOfTelling(seed)
      const ways = waysOf(seed)
      return unlike(
        'ways',
        core.tellAdvice(tables, decision, ways, teller),
        new Telling(tables, decision, teller).ways(ways),
      )
    },
  },
  {
    title:
      'consent is recorded by who may in the case, or where there is none by a kind that may, with the scope for it',
    cases: 150,
    fault: (core, seed) => {
      const { tables, facts: given } = caseOf(seed)
      const { pick, maybe } = generator(loaded, seed)
      const facts = maybe(0.5) ? { ...given, case: { state: pick(['absent', 'not-found'] as const) } } : given
      const scopes = pick([['exchange', 'consent'], ['consent'], ['exchange'], []])
      return unlike('records consent', core.recordsConsent(tables, facts, scopes), mayRecord(tables, facts, scopes))
    },
  },
]
