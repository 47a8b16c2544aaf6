import t, { type Test } from 'tap'
import { decide } from '../../src/core/decide.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Facts, Verdict } from '../../src/core/facts.ts'
import { tell } from '../../src/core/tell.ts'
import { frozen } from '../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { lanesMissing } from '../../src/policy/review-checks.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { generator } from './generated.ts'

const { tables } = loadPolicies('policies').of('9901')
const lanes = tables.reviews!.lanes
const codes = Object.keys(lanes)
const rows = Object.values(lanes).map(({ id }) => id)
const runs = 400
t.setTimeout(300_000)

const release: Verdict = {
  id: 'verdict-1',
  codes,
  outcome: 'release',
  categories: null,
  recordedAt: '2026-01-01T00:00:00.000Z',
  until: null,
}

const withVerdicts = (facts: Facts, ...verdicts: readonly Verdict[]): Facts => frozen({ ...facts, verdicts })

const fieldsOf = ({ permitted }: Decision): readonly string[] =>
  permitted.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`))

/** Fields that the second decision permits and the first does not. */
const wider = (before: Decision, after: Decision) =>
  fieldsOf(after).filter((field) => !fieldsOf(before).includes(field))

/** A check over generated facts; says how often it was about something. */
const each = (t: Test, check: (facts: Facts, seed: number) => string | boolean) => {
  let met = 0
  for (let seed = 1; seed <= runs; seed++) {
    const fault = check(frozen(generator(tables, seed).facts()), seed)
    if (typeof fault === 'string') return t.fail(`seed ${seed}: ${fault}`)
    if (fault) met++
  }
  return t.ok(met > 1, `${met} of ${runs} runs were about it`)
}

t.test('a release permits what waited for a person, within the purpose, and names its row', async (t) => {
  each(t, (facts) => {
    const before = decide(tables, facts)
    const after = decide(tables, withVerdicts(facts, release))
    const more = wider(before, after)
    if (more.length === 0) return false
    const allowed = tables.purposes[facts.purpose]?.categories ?? {}
    for (const name of more) {
      const [category = '', field = ''] = name.split('.')
      if (!allowed[category]?.includes(field)) return `outside the purpose: ${name}`
    }
    if (!after.rows.some((row) => rows.includes(row))) return `no row of a verdict: ${after.rows.join(' ')}`
    return after.ground !== null && after.ground.law.length > 0 ? true : 'no ground'
  })
})

t.test('a release never lifts a denial: neither of the person nor of a field', async (t) => {
  each(t, (facts) => {
    const before = decide(tables, facts)
    if (before.outcome !== 'deny' && !before.withheld.some(({ outcome }) => outcome === 'deny')) return false
    const after = decide(tables, withVerdicts(facts, release))
    if (before.outcome === 'deny' && after.permitted.length > 0) {
      return `${before.reasons.map(({ code }) => code).join(' ')} became ${after.outcome}`
    }
    const denied = before.withheld.filter(({ outcome }) => outcome === 'deny')
    const lifted = denied.filter(({ category, fields }) =>
      fields.some((field) => fieldsOf(after).includes(`${category}.${field}`)),
    )
    return lifted.length > 0 ? `lifted ${lifted.map(({ code }) => code).join(' ')}` : true
  })
})

t.test('who still has to say yes still has to, after any release', async (t) => {
  each(t, (facts) => {
    const before = decide(tables, facts)
    if (before.outcome !== 'needs-consent') return false
    const after = decide(tables, withVerdicts(facts, release))
    return after.permitted.length > 0 ? `${before.reasons[0]?.code} became ${after.outcome}` : true
  })
})

t.test('a refusal widens nothing, and binds beside a release', async (t) => {
  each(t, (facts) => {
    const before = decide(tables, facts)
    const refuse: Verdict = { ...release, outcome: 'refuse' }
    const refused = decide(tables, withVerdicts(facts, refuse))
    const both = decide(tables, withVerdicts(facts, release, refuse))
    if (wider(before, refused).length > 0) return 'a refusal widened'
    if (JSON.stringify(both) !== JSON.stringify(refused)) return 'a release beside a refusal changed something'
    return before.outcome === 'review'
  })
})

t.test('a verdict that is past, not yet there, or about another code changes nothing', async (t) => {
  each(t, (facts) => {
    const before = decide(tables, facts)
    const at = Date.parse(facts.moment.at)
    const idle: readonly Verdict[] = [
      { ...release, until: new Date(at - 1).toISOString() },
      { ...release, recordedAt: new Date(at + 1).toISOString() },
      { ...release, codes: ['CONSENT_REFUSED', 'RESTRICTED', 'SEALED', 'NOT_IN_CASE', 'SECRECY'] },
    ]
    for (const verdict of idle) {
      const after = decide(tables, withVerdicts(facts, verdict))
      if (JSON.stringify(after) !== JSON.stringify(before)) return JSON.stringify(verdict)
    }
    return before.outcome === 'review'
  })
})

t.test('a release of some categories gives at most those of what waited', async (t) => {
  each(t, (facts) => {
    const before = decide(tables, facts)
    const categories = { plan: ['goal'], involvement: ['status'], safety: ['signals'] }
    const narrow = decide(tables, withVerdicts(facts, { ...release, categories }))
    const whole = decide(tables, withVerdicts(facts, release))
    if (wider(whole, narrow).length > 0) return 'the narrower verdict gave more'
    const more = wider(before, narrow)
    const named = Object.entries(categories).flatMap(([category, fields]) => fields.map((f) => `${category}.${f}`))
    const outside = more.filter((field) => !named.includes(field))
    return outside.length > 0 ? `not named: ${outside.join(' ')}` : wider(before, whole).length > 0
  })
})

t.test('where asking is unsafe, who may not hear of it is told nothing of the verdict either', async (t) => {
  const tellers = [
    { kind: 'school', scopes: ['exchange'], recordsConsent: false },
    { kind: 'youth-care-provider', scopes: ['exchange', 'consent'], recordsConsent: true },
  ]
  const scenario = loadScenarios('policies/scenarios').find(({ id }) => id === 'N-verdict-asking-unsafe')!
  const facts = scenarioFacts(scenario, (purpose) => tables.purposes[purpose]!.case).get('child')!
  const of = (...verdicts: readonly Verdict[]) => decide(tables, withVerdicts(facts, ...verdicts))
  const unsafe: Verdict = { ...release, codes: ['ASKING_UNSAFE'] }
  t.equal(of().outcome, 'review')
  t.ok(of(unsafe).rows.includes('VRD-asking-unsafe'), 'the record names the row')
  for (const teller of tellers) {
    const refused = of({ ...unsafe, outcome: 'refuse' })
    t.same(tell(tables, refused, teller), tell(tables, of(), teller), 'a refusal is not told')
    const told = JSON.stringify(tell(tables, of(unsafe), teller))
    t.notMatch(told, /VRD|UNSAFE|1:253r|meldcode/, 'a release is told as any permit')
  }
})

t.test('every code that asks for a person has a lane, or belongs to what comes later', async (t) => {
  const later = ['REVIEW_NON_CUSTODIAL', 'REVIEW_DECEASED_CHILD', 'NAMES_WEIGHED']
  t.same(lanesMissing(tables).toSorted(), later.toSorted())
})

t.test('a release without consent is for one recipient by name', async (t) => {
  const scenario = loadScenarios('policies/scenarios').find(({ id }) => id === 'N-verdict-conflict')!
  const facts = scenarioFacts(scenario, (purpose) => tables.purposes[purpose]!.case).get('client')!
  t.equal(decide(tables, facts).outcome, 'permit-partial')
  t.equal(decide(tables, { ...facts, recipient: { ...facts.recipient, oin: null } }).outcome, 'review')
})
