import t, { type Test } from 'tap'
import { decide } from '../../src/core/decide.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Facts } from '../../src/core/facts.ts'
import { tell } from '../../src/core/tell.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { frozen } from '../../src/policy/fingerprint.ts'
import { generator } from './generated.ts'

// Many runs, and a machine that others use too.
t.setTimeout(300_000)

const { tables } = loadPolicies('policies').of('9901')
const runs = Number(process.env['PROPERTY_RUNS'] ?? 1500)
// A busy machine is no fault.
t.setTimeout(240_000)

const fieldsOf = ({ permitted }: Decision): readonly string[] =>
  permitted.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`))

/** Fields that the second decision permits and the first does not. */
const wider = (before: Decision, after: Decision) =>
  fieldsOf(after).filter((field) => !fieldsOf(before).includes(field))

const each = (t: Test, check: (facts: Facts, seed: number) => string | null) => {
  for (let seed = 1; seed <= runs; seed++) {
    const fault = check(frozen(generator(tables, seed).facts()), seed)
    if (fault !== null) return t.fail(`seed ${seed}: ${fault}`)
  }
  return t.pass(`${runs} runs`)
}

t.test('the generator reaches every outcome', async (t) => {
  const seen = new Map<string, number>()
  each(t, (facts) => {
    const { outcome } = decide(tables, facts)
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
    return null
  })
  for (const outcome of ['permit', 'permit-partial', 'needs-consent', 'review', 'deny'])
    t.ok((seen.get(outcome) ?? 0) > runs / 150, `${outcome}: ${seen.get(outcome)}`)
})

t.test('whatever is permitted has a legal basis, a secrecy ground and an article, within the purpose', async (t) => {
  each(t, (facts) => {
    const decision = decide(tables, facts)
    if (decision.permitted.length === 0) return null
    const { ground } = decision
    if (!ground || ground.legalBasis === '' || ground.secrecyGround === '' || ground.law.length === 0)
      return 'no ground'
    const allowed = tables.purposes[facts.purpose]?.categories ?? {}
    const outside = decision.permitted.filter(({ category, fields }) =>
      fields.some((f) => !allowed[category]?.includes(f)),
    )
    return outside.length > 0 ? `outside the purpose: ${JSON.stringify(outside)}` : null
  })
})

t.test('what rests on consent lies within a consent on record', async (t) => {
  each(t, (facts) => {
    const decision = decide(tables, facts)
    if (decision.ground?.secrecyGround !== 'consent' || decision.reasons.some(({ code }) => code === 'OK_COURT'))
      return null
    const loose = decision.permitted.find(
      ({ category }) =>
        !facts.consents.some(({ scope, layer }) => layer !== 'help' && scope.categories.includes(category)),
    )
    return loose ? `${loose.category} is in no consent` : null
  })
})

t.test(
  'every field asked is permitted or withheld, never both, and every decision has a reason and a row',
  async (t) => {
    each(t, (facts) => {
      const decision = decide(tables, facts)
      const withheld = decision.withheld.flatMap(({ category, fields }) =>
        fields.map((field) => `${category}.${field}`),
      )
      const both = fieldsOf(decision).filter((field) => withheld.includes(field))
      if (both.length > 0) return `both ways: ${both.join()}`
      if (new Set(withheld).size !== withheld.length) return 'withheld twice'
      return decision.reasons.length > 0 && decision.rows.length > 0 ? null : 'no reason or no row'
    })
  },
)

t.test('a consent that is not there never permits more', async (t) => {
  each(t, (facts) => {
    const named = facts.withdrawals.map(({ consent }) => consent)
    const before = decide(tables, facts)
    for (const gone of facts.consents) {
      const yesOnly = gone.statements.every(({ outcome }) => outcome === 'given') && gone.layer !== 'help'
      if (!yesOnly || named.includes(gone.id)) continue
      const after = decide(tables, { ...facts, consents: facts.consents.filter((consent) => consent !== gone) })
      const more = wider(before, after)
      if (more.length > 0) return `without ${gone.id} also ${more.join()}`
    }
    return null
  })
})

t.test('a withdrawal never permits more', async (t) => {
  each(t, (facts, seed) => {
    const added = generator(tables, seed + 1_000_000).withdrawal(facts.purpose, 9)
    const more = wider(decide(tables, facts), decide(tables, { ...facts, withdrawals: [...facts.withdrawals, added] }))
    return more.length > 0 ? `also ${more.join()}` : null
  })
})

t.test('a no never permits more', async (t) => {
  each(t, (facts, seed) => {
    const [first, ...rest] = facts.consents
    if (first === undefined || first.layer === 'help') return null
    const no = generator(tables, seed + 2_000_000).statement('refused')
    const refused = { ...first, id: 'refusal', statements: [no] }
    const more = wider(decide(tables, facts), decide(tables, { ...facts, consents: [first, ...rest, refused] }))
    return more.length > 0 ? `also ${more.join()}` : null
  })
})

t.test('a narrower no survives every later general yes of the same person', async (t) => {
  each(t, (facts) => {
    const said = (outcome: 'given' | 'refused', at: string) => ({
      ...{ by: 'subject', capacity: 'self', outcome, saidAt: at, saidOn: at.slice(0, 10), recordedAt: at },
      method: 'written' as const,
    })
    const scope = {
      purposes: [facts.purpose],
      categories: Object.keys(tables.vocabulary.categories),
      sources: [String(facts.source.oin)],
      recipients: [String(facts.recipient.oin)],
      fields: {},
    }
    const asked = facts.categories[0]?.category ?? 'plan'
    const record = (id: string, layer: 'legal-basis' | 'secrecy', kind: 'consent' | 'statutory-condition') => ({
      ...{ id, layer, kind, scope, validUntil: null, recordedAt: '2026-10-01T10:00:00.000Z', freeConsent: null },
      statements: [said('given', '2026-10-01T10:00:00.000Z')],
    })
    const no = {
      ...record('no', 'secrecy', 'consent'),
      scope: { ...scope, categories: [asked] },
      statements: [said('refused', '2026-05-01T10:00:00.000Z')],
    }
    const yes = [
      record('a', 'secrecy', 'consent'),
      record('b', 'legal-basis', 'consent'),
      record('c', 'legal-basis', 'statutory-condition'),
    ]
    const young = facts.person.birthDate.kind !== 'date' || facts.person.birthDate.on > '2010-11-22'
    const replaced = facts.person.recorded.length > 0
    if (young || replaced) return null
    const decision = decide(tables, { ...facts, consents: [...yes, no], withdrawals: [] })
    const rests = decision.ground?.secrecyGround === 'consent'
    return rests && decision.permitted.some(({ category }) => category === asked) ? `${asked} goes all the same` : null
  })
})

t.test('the same facts give the same decision', async (t) => {
  each(t, (facts) => {
    const again = structuredClone(facts)
    return JSON.stringify(decide(tables, facts)) === JSON.stringify(decide(tables, again)) ? null : 'differs'
  })
})

t.test('a sealed or unknown person, a deceased one, and a restriction let nothing through', async (t) => {
  const fact = (kind: string) => ({
    ...{ id: kind, kind, from: '2026-01-01', until: null, recordedAt: '2026-01-01T00:00:00.000Z', concerns: null },
    ...{ source: { type: 'x', reference: null }, details: {} },
  })
  each(t, (facts) => {
    const { person } = facts
    const blocked: readonly Facts['person'][] = [
      { ...person, recorded: [...person.recorded, fact('sealed')] },
      { ...person, registration: 'not-found' },
      { ...person, death: { state: 'deceased', on: null } },
      ...(facts.purpose === 'veilig-thuis-report'
        ? []
        : [{ ...person, recorded: [...person.recorded, fact('restriction')] }]),
    ]
    const through = blocked.filter((other) => decide(tables, { ...facts, person: other }).permitted.length > 0)
    return through.length > 0 ? 'something goes' : null
  })
})

t.test('without the Wams no decision cites the bill', async (t) => {
  each(t, (facts) => {
    const decision = decide(tables, facts)
    const laws = [...decision.reasons.flatMap(({ law }) => law), ...(decision.ground?.law ?? [])]
    return laws.some((law) => /wams|36 ?295|2\.3a/i.test(law)) ? laws.join() : null
  })
})

t.test('facts that make no sense are refused, never thrown', async (t) => {
  for (const broken of [null, {}, { v: 1 }, { v: 1, purpose: 'constructor', categories: [{}] }]) {
    const decision = decide(tables, broken as unknown as Facts)
    t.equal(decision.outcome, 'deny')
    t.same(decision.permitted, [])
  }
  each(t, (facts) => {
    const strange = {
      ...facts,
      purpose: '__proto__',
      categories: [{ category: 'constructor', fields: ['toString'], why: 'given' as const }],
    }
    return decide(tables, strange).permitted.length > 0 ? 'permitted' : null
  })
})

const partner = { kind: 'school', scopes: ['exchange'], recordsConsent: false }

t.test('a partner is told the same whether gezag is joint, sole or with a guardian', async (t) => {
  const holder = (id: string, capacity: 'parent' | 'guardian') => ({ id, handle: `ah_${id}`, capacity })
  const kinds = [
    { kind: 'joint', holders: [holder('mother', 'parent'), holder('father', 'parent')] },
    { kind: 'sole', holders: [holder('mother', 'parent')] },
    { kind: 'guardian', holders: [holder('guardian', 'guardian')] },
  ] as const
  each(t, (facts) => {
    for (const everybody of [false, true]) {
      const told = kinds.map((authority) => {
        const statements = authority.holders.map(({ id, capacity }) => ({
          ...{ by: id, capacity, outcome: 'given' as const, saidAt: '2026-10-01T10:00:00.000Z', saidOn: '2026-10-01' },
          ...{ recordedAt: '2026-10-01T10:00:00.000Z', method: 'written' as const },
        }))
        const said = facts.consents.map((consent) => ({
          ...consent,
          statements: [...consent.statements.filter(({ by }) => by === 'subject'), ...(everybody ? statements : [])],
        }))
        const given = {
          ...facts,
          person: { ...facts.person, authority, recorded: [] },
          consents: said,
          withdrawals: [],
        }
        return JSON.stringify(tell(tables, decide(tables, given), partner))
      })
      if (new Set(told).size > 1) return told.join('\n')
    }
    return null
  })
})

t.test('no caller but an officer is told of a sealed person what he is not told of an unknown one', async (t) => {
  const sealed = {
    ...{ id: 's', kind: 'sealed', from: '2026-01-01', until: null, recordedAt: '2026-01-01T00:00:00.000Z' },
    ...{ concerns: null, source: { type: 'x', reference: null }, details: {} },
  }
  each(t, (facts) => {
    const callers = [partner, { kind: 'municipality-youth', scopes: ['exchange', 'consent'], recordsConsent: true }]
    const unlike = callers.filter((caller) => {
      const a = decide(tables, { ...facts, person: { ...facts.person, recorded: [...facts.person.recorded, sealed] } })
      const b = decide(tables, { ...facts, person: { ...facts.person, registration: 'not-found' } })
      return JSON.stringify(tell(tables, a, caller)) !== JSON.stringify(tell(tables, b, caller))
    })
    return unlike.length > 0 ? 'told apart' : null
  })
})

t.test('a partner is told nothing of persons, and never more than is permitted or masked', async (t) => {
  each(t, (facts) => {
    const decision = decide(tables, facts)
    const told = tell(tables, decision, partner)
    const text = JSON.stringify(told)
    if (told.missing.length > 0) return 'missing is told'
    if (/mother|father|aunt|mentor|curator|ah_/.test(text)) return text
    const masked = decision.withheld.filter(({ code }) => code === 'SECRET_ADDRESS')
    const allowed = [...decision.permitted, ...masked]
    const more = told.permitted.filter(({ category, fields }) =>
      fields.some((field) => !allowed.some((set) => set.category === category && set.fields.includes(field))),
    )
    return more.length > 0 ? `told as permitted: ${JSON.stringify(more)}` : null
  })
})

t.test('whether another takes part in the case is not told to who records no consent', async (t) => {
  each(t, (facts) => {
    if (facts.case.state !== 'found' || facts.direction !== 'ask') return null
    const asked = { ...facts, consents: [], case: { ...facts.case, callerRecordsConsent: false } }
    const told = [true, false].map((sourceTakesPart) =>
      JSON.stringify(tell(tables, decide(tables, { ...asked, case: { ...asked.case, sourceTakesPart } }), partner)),
    )
    const consentLane =
      decide(tables, { ...asked, case: { ...asked.case, sourceTakesPart: true } }).outcome === 'needs-consent'
    return consentLane && told[0] !== told[1] ? told.join('\n') : null
  })
})

t.test('where asking is unsafe nobody who has gezag is named to anybody', async (t) => {
  each(t, (facts) => {
    const shelter = {
      ...{ id: 'sh', kind: 'shelter', from: '2026-01-01', until: null, recordedAt: '2026-01-01T00:00:00.000Z' },
      ...{ concerns: null, source: { type: 'x', reference: null }, details: {} },
    }
    const decision = decide(tables, {
      ...facts,
      person: { ...facts.person, recorded: [...facts.person.recorded, shelter] },
    })
    if (!decision.reasons.some(({ code }) => code === 'ASKING_UNSAFE')) return null
    if (decision.missing.length > 0) return 'missing names somebody'
    const recorder = {
      kind: 'local-team-municipal',
      scopes: ['exchange', 'consent'],
      recordsConsent: true,
      notedDanger: true,
    }
    const text = JSON.stringify(tell(tables, decision, recorder))
    return /ah_|mother|father/.test(text) ? text : null
  })
})
