import t from 'tap'
import { limits, type Advice } from '../../src/core/advice.ts'
import { adviceFor } from '../../src/core/advising.ts'
import { applied } from '../../src/core/applied.ts'
import { kinds, type Change, type ConsentOf } from '../../src/core/change.ts'
import { decide } from '../../src/core/decide.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Facts } from '../../src/core/facts.ts'
import { tellAdvice } from '../../src/core/tell-advice.ts'
import { tell, type Teller } from '../../src/core/tell.ts'
import { frozen } from '../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { scenarioTables } from '../../src/policy/scenario-tables.ts'
import { generator } from './generated.ts'

t.setTimeout(600_000)

const { tables } = loadPolicies('policies').of('9901')
const wanted = 2050

interface Refusal {
  readonly seed: number
  readonly facts: Facts
  readonly decision: Decision
  readonly ways: readonly Advice[]
}

/** Refusals and partial permits of a fixed run of seeds, with the ways out of each. */
const refusals: readonly Refusal[] = Array.from({ length: wanted * 2 }, (_, seed) => {
  const facts = frozen(generator(tables, seed + 1).facts())
  return { seed: seed + 1, facts, decision: decide(tables, facts) }
})
  .filter(({ decision }) => decision.outcome !== 'permit')
  .slice(0, wanted)
  .map((refusal) => ({ ...refusal, ways: adviceFor(tables, refusal.facts, refusal.decision).all }))

/** Those for what asks several searches each. */
const some = refusals.slice(0, 150)

const all = refusals.flatMap(({ ways, ...refusal }) => ways.map((way) => ({ ...refusal, way })))
const kindsOf = (changes: readonly Change[]) => changes.map(({ kind }) => kind).join(' + ')
const words = ({ changes }: Advice): readonly ConsentOf[] =>
  changes.filter((change): change is ConsentOf => change.kind === 'consent-of')

/** Every part of a set that lacks something, the empty one too. */
const parts = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  Array.from({ length: 2 ** changes.length - 1 }, (_, i) => changes.filter((_change, place) => (i >> place) & 1))

t.test(`of ${wanted} refusals every way leads where it says`, async (t) => {
  t.equal(refusals.length, wanted)
  const wrong = all.filter(({ facts, way }) => decide(tables, applied(facts, way.changes)).outcome !== way.outcome)
  t.same(
    wrong.map(({ seed, way }) => `${seed}: ${kindsOf(way.changes)}`),
    [],
  )
  t.ok(all.length > wanted / 5, `${all.length} ways`)
})

t.test('no part of a way leads there', async (t) => {
  const wrong = all.flatMap(({ seed, facts, way }) =>
    parts(way.changes)
      .filter((part) => decide(tables, applied(facts, part)).outcome === way.outcome)
      .map((part) => `${seed}: ${way.outcome} by ${kindsOf(part)} of ${kindsOf(way.changes)}`),
  )
  t.same(wrong, [])
})

t.test('ways are few and small, each once, those that bother fewest people first', async (t) => {
  for (const { seed, ways } of refusals) {
    const told = ways.slice(0, limits.ways)
    const order = told.map(({ persons, changes }) => persons * 100 + changes.length)
    const fault =
      ways.length > limits.kept ||
      ways.some(({ changes }) => changes.length === 0 || changes.length > limits.changes) ||
      new Set(ways.map(({ changes }) => JSON.stringify(changes))).size !== ways.length ||
      ways.some((way) => way.persons !== new Set(words(way).map(({ who }) => who)).size) ||
      order.some((place, i) => place < (order[i - 1] ?? 0))
    if (fault) t.fail(`seed ${seed}: ${told.map(({ changes }) => kindsOf(changes)).join(' | ')}`)
  }
  t.equal(limits.ways, 5)
  t.equal(limits.changes, 6)
})

t.test('a purpose the case is not for, where it is for another that fits: choose that', async (t) => {
  const two = all.flatMap(({ facts, decision }) => {
    const given = { ...facts, purpose: 'multi-problem-investigation', professional: { function: null, actingAs: null } }
    return decision.outcome === 'permit-partial' && facts.purpose === 'coordinated-approach'
      ? [{ ...facts, ...given }]
      : []
  })
  const ways = two.flatMap((facts) => adviceFor(tables, facts, decide(tables, facts)).all)
  t.ok(
    ways.some(({ changes }) => changes.some((c) => c.kind === 'other-purpose' && c.purpose === 'coordinated-approach')),
  )
})

t.test('five open questions of free consent: answer them; an answered no is no question', async (t) => {
  const scenarios = loadScenarios('policies/scenarios').filter(({ id }) => id === 'S120')
  const facts = scenarios.flatMap((scenario) => [...scenarioFacts(scenario, () => 'required').values()])
  t.ok(facts.length > 0)
  for (const given of facts) {
    const open = { ...given, consents: given.consents.map((consent) => ({ ...consent, freeConsent: null })) }
    const ways = adviceFor(tables, open, decide(tables, open)).all
    t.same(ways[0]?.changes, [{ kind: 'answer-free-consent' }])
    const no = { inSubjectInterest: true, concreteRequest: true, individualCase: true, alternativeOffered: false }
    const unfree = { ...no, refusalWithoutDetrimentExplained: true }
    const said = { ...given, consents: given.consents.map((consent) => ({ ...consent, freeConsent: unfree })) }
    t.same(adviceFor(tables, said, decide(tables, said)).all, [])
  }
})

t.test('whoever can still say yes in a scenario is asked, also for the question itself', async (t) => {
  for (const scenario of loadScenarios('policies/scenarios')) {
    if (!/^S\d/.test(scenario.id)) continue
    const here = scenarioTables(tables, scenario)
    for (const facts of scenarioFacts(scenario, (purpose) => here.purposes[purpose]?.case ?? 'none').values()) {
      const decision = decide(here, facts)
      if (decision.outcome !== 'needs-consent') continue
      const ways = adviceFor(here, facts, decision).all
      t.ok(
        ways.some((way) => words(way).length > 0),
        `${scenario.id}: ${decision.reasons.map(({ code }) => code).join()}`,
      )
    }
  }
})

t.test('every other kind of change is reached, and both outcomes', async (t) => {
  const reached = new Set(all.flatMap(({ way }) => way.changes.map(({ kind }) => kind)))
  reached.add('other-purpose')
  reached.add('answer-free-consent')
  t.same(
    kinds.filter((kind) => !reached.has(kind)),
    [],
  )
  t.same(new Set(all.map(({ way }) => way.outcome)), new Set(['permit', 'review']))
})

t.test('a verdict is advised only where it promises a person, of whose release something goes', async (t) => {
  const asked = all.flatMap((one) =>
    one.way.changes.flatMap((change) => (change.kind === 'ask-verdict' ? [{ ...one, change }] : [])),
  )
  t.ok(asked.length > 2, `${asked.length} ways`)
  for (const { seed, facts, way, change } of asked) {
    const after = applied(facts, way.changes)
    const verdict = (outcome: 'release' | 'refuse') => ({
      ...{ id: 'v', codes: [change.lane], outcome, categories: null, until: null },
      recordedAt: facts.moment.at,
    })
    const released = decide(tables, { ...after, verdicts: [...(after.verdicts ?? []), verdict('release')] })
    const refused = decide(tables, { ...after, verdicts: [...(after.verdicts ?? []), verdict('refuse')] })
    const good = way.outcome === 'review' && released.permitted.length > 0 && refused.permitted.length === 0
    if (!good) t.fail(`seed ${seed}: ${change.lane} ${way.outcome} ${released.outcome} ${refused.outcome}`)
  }
})

t.test('one part was said through a relative who interpreted: ask that part alone, and a person decides', async (t) => {
  const [scenario] = loadScenarios('policies/scenarios').filter(({ id }) => id === 'S169')
  const [given] = [...scenarioFacts(scenario!, () => 'required').values()]
  const plain = given!.consents.map((consent) => ({
    ...{ ...consent, id: `${consent.id}-plain`, scope: { ...consent.scope, categories: ['involvement'] } },
    statements: consent.statements.map((said) => ({
      ...{ ...said, interpreter: 'professional' as const, method: 'written' as const },
    })),
  }))
  const categories = [...given!.categories, { category: 'involvement', fields: null, why: 'given' as const }]
  const facts = { ...given!, categories, consents: [...given!.consents, ...plain] }
  const decision = decide(tables, facts)
  t.equal(decision.outcome, 'permit-partial')
  const ways = adviceFor(tables, facts, decision).all
  t.same(
    ways.map(({ outcome, changes }) => `${outcome}: ${kindsOf(changes)}`),
    ['permit: narrow-categories', 'review: ask-verdict', 'permit: consent-of'],
  )
  const [, { changes } = { changes: [] }] = ways
  t.match(changes, [{ lane: 'CONSENT_DOUBT', categories: [{ category: 'plan' }] }])
  t.equal(changes.length, 1)
})

t.test('tables of before there was such advice do not name a verdict', async (t) => {
  const remedies = Object.fromEntries(
    Object.entries(tables.vocabulary.remedies).filter(([name]) => name !== 'ask-verdict'),
  )
  const before = { ...tables, vocabulary: { ...tables.vocabulary, remedies } }
  for (const { facts, decision, way } of all.filter(({ way }) => way.changes.some((c) => c.kind === 'ask-verdict')))
    if (adviceFor(before, facts, decision).all.some(({ changes }) => changes.some((c) => c.kind === 'ask-verdict')))
      t.fail(JSON.stringify(way.changes))
})

t.test('a change makes new facts and leaves the old as they were; in any order of finding the same', async (t) => {
  for (const { facts, way } of all) {
    const before = JSON.stringify(facts)
    applied(facts, way.changes)
    if (JSON.stringify(facts) !== before) t.fail('facts were changed')
  }
  for (const { facts, decision, ways } of some.slice(0, 200))
    if (JSON.stringify(adviceFor(tables, structuredClone(facts), decision).all) !== JSON.stringify(ways))
      t.fail('differs')
})

t.test('what is left out of a question is what does not go, and nothing that does', async (t) => {
  for (const { seed, facts, decision, way } of all) {
    const [narrow] = way.changes.flatMap((change) => (change.kind === 'narrow-categories' ? [change] : []))
    const moves = way.changes.some(({ kind }) => kind === 'other-purpose' || kind === 'other-lane')
    if (narrow === undefined || moves || way.outcome === 'review') continue
    const rest = way.changes.filter((change) => change !== narrow)
    const { permitted } = decide(tables, applied(facts, rest))
    const gone = permitted.filter(({ category, fields }) =>
      fields.some((field) => !narrow.categories.some((set) => set.category === category && set.fields.includes(field))),
    )
    if (gone.length > 0) t.fail(`seed ${seed}: leaves out ${JSON.stringify(gone)}`)
    if (decision.outcome === 'permit') t.fail('nothing was refused')
  }
})

t.test('nobody is asked again who said no or withdrew, and nobody who is unsafe to ask', async (t) => {
  const unsafe = ['ASKING_UNSAFE', 'REVIEW_REPRESENTATIVE_CONFLICT', 'SEALED', 'PERSON_NOT_FOUND']
  for (const { seed, facts, decision, ways } of refusals) {
    if (decision.reasons.some(({ code }) => unsafe.includes(code)) && ways.length > 0) t.fail(`seed ${seed}: unsafe`)
    const nos = decision.reasons.filter(({ code }) => /REFUSED|WITHDRAW|DISPUTE/.test(code)).map((r) => r.concerns)
    for (const way of ways)
      for (const { who, categories } of words(way)) {
        const danger = facts.person.recorded.some(
          ({ kind, concerns }) => kind === 'suspected-harm' && concerns === who && who !== facts.person.id,
        )
        const stands = nos.includes(who) && way.changes.some(({ kind }) => kind === 'other-purpose')
        if (danger || stands || categories.length === 0) t.fail(`seed ${seed}: asks ${who}`)
      }
  }
})

const shelter = {
  ...{ id: 'sh', kind: 'shelter', from: '2026-01-01', until: null, recordedAt: '2026-01-01T00:00:00.000Z' },
  ...{ concerns: null, source: { type: 'x', reference: null }, details: {} },
}

t.test('in shelter nobody who has gezag is named by any way, whatever else is changed', async (t) => {
  for (const { seed, facts } of some) {
    const given = { ...facts, person: { ...facts.person, recorded: [...facts.person.recorded, shelter] } }
    const holders = 'holders' in given.person.authority ? given.person.authority.holders.map(({ id }) => id) : []
    const named = adviceFor(tables, given, decide(tables, given)).all.flatMap((way) => words(way).map(({ who }) => who))
    if (named.some((who) => holders.includes(who))) t.fail(`seed ${seed}: ${named.join()}`)
  }
})

t.test('a word that was said not to be free is not asked for again as a ground', async (t) => {
  const unfree = {
    ...{ inSubjectInterest: true, concreteRequest: true, individualCase: true },
    ...{ refusalWithoutDetrimentExplained: false, alternativeOffered: true },
  }
  for (const { seed, facts } of some) {
    const consents = facts.consents.map((consent) => ({ ...consent, freeConsent: unfree }))
    if (!consents.some(({ layer }) => layer === 'legal-basis')) continue
    const given = { ...facts, consents }
    const asked = adviceFor(tables, given, decide(tables, given)).all.flatMap(words)
    if (asked.some(({ layer, consentKind }) => layer === 'legal-basis' && consentKind === 'consent'))
      t.fail(`seed ${seed}`)
  }
})

const partner: Teller = { kind: 'school', scopes: ['exchange'], recordsConsent: false }
const recorder: Teller = { kind: 'local-team-provider', scopes: ['exchange', 'consent'], recordsConsent: true }
const officer: Teller = { kind: 'municipality-controller', scopes: ['audit'], recordsConsent: false }
const told = (facts: Facts, teller: Teller) => {
  const decision = decide(tables, facts)
  return tellAdvice(tables, decision, adviceFor(tables, facts, decision), teller)
}

t.test('a partner hears of nobody: no word, no count, no handle', async (t) => {
  let heard = 0
  for (const { seed, facts } of some) {
    const ways = told(facts, partner)
    heard += ways.length
    if (ways.some((way) => way.persons > 0 || words(way).length > 0) || /ah_|mother|father/.test(JSON.stringify(ways)))
      t.fail(`seed ${seed}: ${JSON.stringify(ways)}`)
  }
  t.ok(heard > 20, `${heard} ways told`)
})

t.test('a way is told to who may hear every reason of it, and leads to what he is then told', async (t) => {
  const { reasons } = tables.vocabulary
  for (const { seed, facts } of some)
    for (const [teller, groups] of [
      [partner, ['all', 'lane']],
      [recorder, ['all', 'lane', 'recorder']],
    ] as const)
      for (const { changes, answers, outcome } of told(facts, teller)) {
        const hidden = answers.filter(
          (code) => !reasons[code]!.audience.some((group) => groups.includes(group as 'all')),
        )
        const then = tell(tables, decide(tables, applied(facts, changes)), teller).outcome
        if (hidden.length > 0 || then !== outcome) t.fail(`seed ${seed} ${teller.kind}: ${hidden.join()} ${then}`)
      }
})

t.test('a refused question is answered with what the asker can ask otherwise himself, on no consent', async (t) => {
  for (const { seed, facts, decision } of some) {
    const early = tell(tables, decision, recorder).reasons.some(({ code }) => code === 'INCOMPLETE_REQUEST')
    if (early && told(facts, recorder).some(({ byConsent, persons }) => byConsent || persons > 0))
      t.fail(`seed ${seed}`)
  }
})

t.test('what a partner is told is the same whether gezag is joint, sole or with a guardian', async (t) => {
  const holder = (id: string, capacity: 'parent' | 'guardian') => ({ id, handle: `ah_${id}`, capacity })
  const authorities = [
    { kind: 'joint', holders: [holder('mother', 'parent'), holder('father', 'parent')] },
    { kind: 'sole', holders: [holder('mother', 'parent')] },
    { kind: 'guardian', holders: [holder('guardian', 'guardian')] },
  ] as const
  for (const { seed, facts } of some.slice(0, 80)) {
    const ways = authorities.map((authority) => {
      const consents = facts.consents.map((consent) => ({
        ...consent,
        statements: consent.statements.filter(({ by }) => by === 'subject'),
      }))
      const given = { ...facts, consents, withdrawals: [], person: { ...facts.person, authority, recorded: [] } }
      return JSON.stringify(told(given, partner))
    })
    if (new Set(ways).size > 1) t.fail(`seed ${seed}: ${ways.join(' | ')}`)
  }
})

t.test('where a secret address changes nothing in what is told, it changes no way that is told', async (t) => {
  for (const { seed, facts } of some.slice(0, 80))
    for (const teller of [partner, recorder]) {
      const both = (['yes', 'no'] as const).map((addressSecret) => {
        const given = { ...facts, person: { ...facts.person, addressSecret } }
        return { told: tell(tables, decide(tables, given), teller), ways: told(given, teller) }
      })
      const [a, b] = both.map((one) => JSON.stringify({ ...one.told, rows: [], remedies: [] }))
      if (a === b && JSON.stringify(both[0]!.ways) !== JSON.stringify(both[1]!.ways))
        t.fail(`seed ${seed} ${teller.kind}: ${JSON.stringify(both.map(({ ways }) => ways))}`)
    }
})

t.test('an officer hears every way, at most five', async (t) => {
  for (const { facts, ways } of some.slice(0, 100)) t.same(told(facts, officer), ways.slice(0, limits.ways))
})
