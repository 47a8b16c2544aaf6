import type { ConsentRecord, Facts, Party } from '../../../src/core/facts.ts'
import type { Standing } from '../../../src/core/standing.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { generator } from '../generated.ts'
import { caseOf } from '../naive/cases.ts'
import type { About } from '../naive/scope.ts'
import { Sheet } from '../naive/sheet.ts'
import { wordOn } from '../naive/word.ts'
import { perSeed, unlike, type Rule } from './rule.ts'

const loaded = loadPolicies('policies').of('9901').tables

/** The worst that one of these codes says of a consent, the worst first (api.md). */
const states: readonly (readonly [Standing['state'], readonly string[]])[] = [
  ['invalid', ['CONSENT_INVALID']],
  ['withdrawn', ['CONSENT_WITHDRAWN', 'REVIEW_WITHDRAWAL']],
  ['refused', ['CONSENT_REFUSED', 'PARENT_DISPUTE', 'NO_LEGAL_REPRESENTATIVE', 'REVIEW_MATURE_MINOR']],
  ['expired', ['CONSENT_EXPIRED']],
  ['lapsed', ['CONSENT_REPRESENTATIVE_LAPSED']],
]

const partyNamed = (name: string): Party => {
  const isOin = name.length === 20 && [...name].every((c) => c >= '0' && c <= '9')
  return { oin: isOin ? name : null, kind: isOin ? 'unknown' : name, active: true, mandates: [] }
}

interface Case {
  readonly tables: typeof loaded
  readonly facts: Facts
  readonly consent: ConsentRecord
  readonly parties: readonly Party[]
  readonly expected: Pick<Standing, 'state'> & { readonly missing: readonly string[] }
}

/** One consent of generated facts, now and then of another layer, cut short, or narrowed to a field. */
const known = perSeed((seed): Case | null => {
  const { tables, facts } = caseOf(seed * 7)
  const { pick, maybe } = generator(loaded, seed)
  const [given] = facts.consents
  if (given === undefined) return null
  const layers = ['secrecy', 'legal-basis', 'help'] as const
  const statements = maybe(0.3) ? given.statements.slice(0, pick([0, 1, 2])) : given.statements
  const consent = frozen({
    ...given,
    layer: maybe(0.5) ? pick(layers) : given.layer,
    statements: maybe(0.1)
      ? statements.map((said) => ({ ...said, recordedAt: pick([facts.moment.at, '2029-01-01T00:00:00.000Z']) }))
      : statements,
    validUntil: maybe(0.3)
      ? pick([facts.moment.localDate, '2026-11-21', '2026-08-30', '2029-01-01'])
      : given.validUntil,
    scope: {
      ...given.scope,
      categories: maybe(0.2)
        ? pick([[], ['no-such-category'], ['plan'], ['involvement', 'health']])
        : given.scope.categories.slice(0, 4),
      fields: maybe(0.2)
        ? pick([{ health: ['careNeed'] }, { plan: ['goal', 'due'] }, { plan: ['no-such-field'] }])
        : given.scope.fields,
      sources: maybe(0.2)
        ? pick([['municipality-wmo'], ['00000099000000000001'], ['0000009900000000000']])
        : given.scope.sources,
      recipients: maybe(0.1) ? pick([[], ['local-team-municipal']]) : given.scope.recipients,
      purposes: maybe(0.05) ? [] : given.scope.purposes,
    },
  } as const)
  const stop = {
    id: 'stop',
    by: pick(['subject', 'mother']),
    consent: pick([consent.id, 'another']),
    scope: 'all',
  } as const
  const at = pick([facts.moment.at, '2026-08-20T10:00:00.000Z', '2029-01-01T00:00:00.000Z'])
  const withdrawals = maybe(0.2)
    ? [{ ...stop, saidAt: at, saidOn: at.slice(0, 10), recordedAt: at }]
    : facts.withdrawals
  const mine = frozen({ ...facts, withdrawals })
  const parties = maybe(0.6) ? [facts.source, ...(maybe(0.3) ? [facts.recipient] : [])] : []
  return { tables, facts: mine, consent, parties, expected: expectedOf(tables, mine, consent, parties) }
})

const expectedOf = (
  tables: typeof loaded,
  facts: Facts,
  consent: ConsentRecord,
  parties: readonly Party[],
): Case['expected'] => {
  if (consent.layer === 'help') return { state: helpOf(facts, consent), missing: [] }
  const sources = parties.length > 0 ? parties : consent.scope.sources.map(partyNamed)
  const codes = new Set<string>()
  const missing: string[] = []
  let asked = 0
  for (const source of sources)
    for (const category of consent.scope.categories) {
      asked++
      const s = new Sheet(tables, asIfAsked(facts, consent, source))
      const layer = { layer: consent.layer, kind: consent.kind, asking: false }
      try {
        const word = wordOn(s, layer, s.regime(), aboutOf(tables, s.facts, consent, category))
        for (const { code } of word.against) codes.add(code)
        for (const one of word.missing) if (!missing.includes(one)) missing.push(one)
      } catch {
        return { state: 'invalid', missing: [] }
      }
    }
  const worst = states.find(([, list]) => list.some((code) => codes.has(code)))
  const state = worst?.[0] ?? (asked === 0 || codes.size > 0 ? 'incomplete' : 'complete')
  const silent = ['invalid', 'withdrawn', 'refused', 'complete'].includes(state) || codes.has('ASKING_UNSAFE')
  return { state, missing: silent ? [] : missing }
}

/** A word for help stands by itself: the last thing said, unless it was stopped or its day has passed. */
const helpOf = ({ withdrawals, moment }: Facts, consent: ConsentRecord): Standing['state'] => {
  for (const { consent: id, recordedAt } of withdrawals)
    if (id === consent.id && recordedAt <= moment.at) return 'withdrawn'
  let said: string | null = null
  for (const { outcome, recordedAt } of consent.statements) if (recordedAt <= moment.at) said = outcome
  if (said === 'refused') return 'refused'
  if (consent.validUntil !== null && consent.validUntil < moment.localDate) return 'expired'
  return said === null ? 'incomplete' : 'complete'
}

const asIfAsked = (facts: Facts, consent: ConsentRecord, source: Party): Facts => ({
  ...{ v: 1, moment: facts.moment, municipality: '', direction: 'ask', initiatedBy: 'professional', source },
  recipient: partyNamed(consent.scope.recipients[0] ?? 'unknown'),
  ...{ purpose: consent.scope.purposes[0] ?? '', categories: [], asserted: { legalBasis: null, law: null } },
  ...{ professional: { function: null, actingAs: null }, case: { state: 'absent' }, person: facts.person },
  request: {
    ...{ alternativesTried: 'given', informed: null, subjectMatter: 'given', addressNeeded: false, weighing: null },
    answers: {},
  },
  ...{ consents: [consent], withdrawals: facts.withdrawals },
})

const aboutOf = ({ vocabulary }: typeof loaded, facts: Facts, consent: ConsentRecord, category: string): About => {
  const fields = Object.hasOwn(vocabulary.categories, category) ? (vocabulary.categories[category]?.fields ?? {}) : {}
  const field = consent.scope.fields[category]?.[0] ?? Object.keys(fields)[0] ?? '*'
  const kind = Object.hasOwn(fields, field) ? fields[field]?.class : undefined
  return {
    ...{ purpose: facts.purpose, source: facts.source, recipient: facts.recipient, category, field },
    sensitive: kind === 'special' || kind === 'criminal',
  }
}

export const standings: readonly Rule[] = [
  {
    title: 'a consent stands as the weakest part of what it covers, by the second evaluator’s words',
    cases: 900,
    fault: (core, seed) => {
      const given = known(seed)
      if (given === null) return null
      const { tables, facts, consent, parties, expected } = given
      const got = core.standing(tables, consent, facts.person, facts.withdrawals, facts.moment, parties)
      const missing = got.missing.map(({ who, layer, kind }) => `${who} ${layer} ${kind}`)
      return unlike(
        'standing',
        { state: got.state, missing: missing.toSorted() },
        { ...expected, missing: expected.missing.toSorted() },
      )
    },
  },
]

/** For the test: how often each state is met. */
export const statesMet = (): readonly string[] =>
  Array.from({ length: 900 }, (_, i) => known(i + 1)?.expected.state ?? 'none')
