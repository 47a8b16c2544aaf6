import { decide as realDecide } from '../../../src/core/decide.ts'
import type { Facts, Statement } from '../../../src/core/facts.ts'
import type { PurposeRow, Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { generator } from '../generated.ts'
import { caseOf } from '../naive/cases.ts'
import { differences } from '../naive/differences.ts'
import { evaluate } from '../naive/evaluate.ts'
import { perSeed, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')

type Choose = <T>(items: readonly T[]) => T
type Maybe = (chance: number) => boolean

/** The facts of a case moved to a row of a purpose, so that its words are what counts. */
const onRow = (facts: Facts, purpose: string, row: PurposeRow, pick: Choose): Facts => {
  const to = { ...facts.recipient, kind: pick(row.requesters), oin: '00000099000000000002', task: null, active: true }
  const from = { ...facts.source, kind: pick(row.sources), oin: '00000099000000000001', task: null, active: true }
  const known = { ...facts.case, purposes: [purpose], phase: 'execution', relation: 'lead', personIsSubject: true }
  return {
    ...facts,
    ...{
      purpose,
      source: from,
      recipient: to,
      direction: pick(row.directions),
      asserted: { legalBasis: null, law: null },
    },
    professional: { function: 'worker', actingAs: null },
    case:
      facts.case.state === 'found'
        ? ({ ...known, sourceTakesPart: true, recipientTakesPart: true } as Facts['case'])
        : facts.case,
    person: { ...facts.person, registration: 'found', death: { state: 'alive', on: null } },
  }
}

/** How an oral yes was made sure of, around the last day for it. */
const oral = (said: Statement, pick: Choose, maybe: Maybe): Statement => {
  const saidOn = pick(['2026-11-07', '2026-11-08', '2026-11-09', said.saidOn])
  const last = Date.parse(`${saidOn}T00:00:00Z`) + (loaded.consent.oral?.days ?? 0) * 86_400_000
  const day = (shift: number) => new Date(last + shift * 86_400_000).toISOString().slice(0, 10)
  const how = 'letter' as const
  const sure = pick<{ readonly confirmed?: NonNullable<Statement['confirmed']> | null } | null>([
    null,
    { confirmed: null },
    { confirmed: { how, on: day(pick([-3, 0, 1])) } },
  ])
  return {
    ...said,
    ...{
      method: maybe(0.8) ? 'oral' : 'written',
      saidOn,
      saidAt: `${saidOn}T10:00:00.000Z`,
      recordedAt: `${saidOn}T10:00:00.000Z`,
    },
    ...sure,
  }
}

type Spoken = { readonly tables: Tables; readonly facts: Facts; readonly row: PurposeRow }

/** An adult who speaks for himself in one layer, and through a curator in the other. */
const underCurator = (facts: Facts): Facts => {
  const source = { type: 'court', reference: null }
  const fact = {
    id: 'curator',
    kind: 'curatorship',
    from: '2026-01-01',
    until: null,
    recordedAt: '2026-01-01T00:00:00.000Z',
  }
  const at = '2026-09-01T10:00:00.000Z'
  const said = (by: string, capacity: string): Statement => ({
    ...{ by, capacity, outcome: 'given', saidAt: at, saidOn: '2026-09-01', recordedAt: at, method: 'written' },
  })
  const consents = facts.consents.map((consent) => ({
    ...consent,
    statements: [said('subject', 'self'), said('curator', 'curator')],
  }))
  const recorded = [{ ...fact, concerns: 'curator', source, details: {} }]
  const birthDate = { kind: 'date', on: '1980-01-01' } as const
  return { ...facts, consents, person: { ...facts.person, birthDate, underCuratele: 'yes', recorded } }
}

/** Lanes in which a word is presumed, and words said by mouth alone. */
const spoken = perSeed((seed): Spoken => {
  const { tables, facts: given } = caseOf(seed * 3 + 2)
  const { pick, maybe } = generator(loaded, seed + 500_000)
  const lanes = Object.entries(tables.purposes).flatMap(([purpose, { rows }]) =>
    rows.filter(({ presumed, mode }) => presumed != null || mode === 'consent').map((row) => ({ purpose, row })),
  )
  const presumed = lanes.filter(({ row }) => row.presumed != null)
  const byConsent = lanes.filter(({ row: one }) => one.legalBasis === 'consent')
  const { purpose, row } = pick(pick([presumed, presumed, byConsent, lanes]))
  const facts = onRow(given, purpose, row, pick)
  const answer = row.presumed?.answer
  const answers = {
    ...facts.request.answers,
    ...(answer === undefined ? {} : { [answer]: pick(['yes', 'yes', 'yes', 'no']) }),
  }
  const consents = facts.consents.map((consent) => ({
    ...consent,
    scope: { ...consent.scope, purposes: [purpose] },
    statements: consent.statements.map((said) =>
      said.outcome === 'given' && maybe(0.7) ? oral(said, pick, maybe) : said,
    ),
  }))
  const older = maybe(0.1)
    ? ({ ...tables, consent: { ...tables.consent, oral: undefined } } as unknown as Tables)
    : tables
  const mine = { ...facts, request: { ...facts.request, answers }, consents: maybe(0.8) ? consents : [] }
  return { tables: older, facts: frozen(maybe(0.15) ? underCurator(mine) : mine), row }
})

const answerOf = perSeed((seed) => {
  const { tables, facts } = spoken(seed)
  return evaluate(tables, facts)
})

export const spokenWords: readonly Rule[] = [
  {
    title: 'a word by mouth, and one that is presumed, count as the second evaluator says',
    cases: 1500,
    fault: ({ decide }, seed) => {
      const { tables, facts } = spoken(seed)
      const decision = decide(tables, facts)
      const strange = decision.consents.filter((id) => !facts.consents.some((consent) => consent.id === id))
      if (strange.length > 0) return `rests on ${strange.join()}, which nobody recorded`
      const faults = differences(decision, answerOf(seed))
      return faults.length === 0 ? null : faults.join('; ')
    },
  },
  {
    title: 'what is presumed changes nothing where the word is there, and names its articles where it is not',
    cases: 700,
    fault: ({ decide }, seed) => {
      const { tables, facts, row } = spoken(seed)
      if (row.presumed == null) return null
      const { answer, law } = row.presumed
      const asked = (said: string) => ({
        ...facts,
        request: { ...facts.request, answers: { ...facts.request.answers, [answer]: said } },
      })
      const [presumed, without] = [decide(tables, asked('yes')), decide(tables, asked('no'))]
      if (without.outcome === 'permit' && without.ground?.row === row.id) return unlike('presumed', presumed, without)
      if (presumed.outcome !== 'permit' || without.permitted.length > 0) return null
      const cited = presumed.reasons[0]?.law ?? []
      return law.every((article) => cited.includes(article)) ? null : `cites ${cited.join()}`
    },
  },
  {
    title: 'what stands against it follows in the order of the vocabulary: first what has the outcome, then the rest',
    cases: 1200,
    fault: ({ decide }, seed) => {
      const { tables, facts } = caseOf(seed)
      const { reasons } = tables.vocabulary
      const against = decide(tables, facts).reasons.flatMap(({ code }) => {
        const known = reasons[code]
        return known === undefined || known.leads === true || ['permit', 'extra'].includes(known.outcome)
          ? []
          : [known.place]
      })
      const falls = against.filter((place, i) => i > 0 && place < (against[i - 1] ?? 0))
      return falls.length < 2 ? null : `places ${against.join()}`
    },
  },
]

/** Verdicts by lanes that other tables could have: for one recipient alone, never a release, less at most. */
const judgedCase = perSeed((seed) => {
  const { tables, facts: given } = caseOf(seed * 13)
  const { pick, maybe } = generator(loaded, seed + 600_000)
  const { reviews } = tables
  if (reviews === undefined) return null
  const lanes = Object.fromEntries(
    Object.entries(reviews.lanes).map(([code, lane]) => {
      const changed = {
        ...lane,
        releasable: maybe(0.85) ? lane.releasable : !lane.releasable,
        singleRecipient: maybe(0.5),
        withoutWord: maybe(0.85) ? lane.withoutWord : !lane.withoutWord,
        minimum: maybe(0.8) ? lane.minimum : { plan: ['goal'], safety: ['signals'] },
      }
      return [code, changed]
    }),
  )
  const known = realDecide(tables, given).reasons.map(({ code }) => code)
  const codes = () => pick([known, Object.keys(lanes), ['ASKING_UNSAFE'], ['ASKING_UNSAFE', ...known]])
  const verdict = () => ({
    ...{ id: 'verdict', codes: codes(), outcome: pick(['release', 'release', 'release', 'refuse'] as const) },
    categories: maybe(0.7) ? null : { plan: ['goal'], safety: ['signals'], contact: ['phone'] },
    recordedAt: pick([
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      given.moment.at,
      '2029-01-01T00:00:00.000Z',
    ]),
    until: pick([null, null, given.moment.at, '2026-01-02T00:00:00.000Z']),
  })
  const facts: Facts = {
    ...given,
    verdicts: [verdict(), ...(maybe(0.4) ? [verdict()] : [])],
    recipient: maybe(0.15) ? { ...given.recipient, oin: null } : given.recipient,
    person: { ...given.person, addressSecret: maybe(0.3) ? 'yes' : given.person.addressSecret },
  }
  const mine: Tables = { ...tables, reviews: { ...reviews, lanes } }
  return { tables: mine, facts: frozen(facts), answer: evaluate(mine, facts) }
})

export const verdictRules: readonly Rule[] = [
  {
    title: 'a verdict settles what its lane lets it, by whatever lanes, as the second evaluator says',
    cases: 1500,
    fault: ({ decide }, seed) => {
      const given = judgedCase(seed)
      if (given === null) return null
      const faults = differences(decide(given.tables, given.facts), given.answer)
      return faults.length === 0 ? null : faults.join('; ')
    },
  },
]
