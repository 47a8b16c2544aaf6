import fc from 'fast-check'
import t from 'tap'
import { decide } from '../../src/core/decide.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Facts } from '../../src/core/facts.ts'
import { tell } from '../../src/core/tell.ts'
import type { Tables } from '../../src/core/tables.ts'
import type { Judge } from './laws.ts'
import { fact, having, toldLaws } from './laws-told.ts'
import { caseOf } from './naive/cases.ts'

t.setTimeout(600_000)

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 700)
const core: Judge = { decide, tell }

for (const [name, law] of Object.entries(toldLaws))
  t.test(name, async (t) => {
    const seeds = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(seeds, (seed) => {
        const { tables, facts } = caseOf(seed)
        const fault = law(core, tables, facts)
        if (fault !== null) throw new Error(`seed ${String(seed)}: ${fault}`)
      }),
      { seed: 36_295, numRuns },
    )
    t.pass(`${String(numRuns)} runs`)
  })

const officer = { kind: 'municipality-controller', scopes: ['audit'], recordsConsent: false }
const recorder = { kind: 'local-team-municipal', scopes: ['exchange', 'consent'], recordsConsent: true }
const deciding = (change: (facts: Facts) => Facts): Judge => ({
  ...core,
  decide: (tables, facts) => decide(tables, change(facts)),
})
let last: Decision | null = null

/** Each rule broken on purpose, and the laws that must find it. */
const broken: readonly (readonly [string, Judge, readonly string[]])[] = [
  [
    'everybody hears what an officer hears',
    { ...core, tell: (tables, decision) => tell(tables, decision, officer) },
    [
      'what a partner is told does not depend on gezag or orders',
      'a partner is not told of a no: as without it, or the general no, the same whoever said it',
      'what is hidden from a parent changes nothing that others are told, or makes it the general no',
      'a report to Veilig Thuis in the file changes nothing that is told to who asks it',
    ],
  ],
  [
    'the articles of a hidden reason are told',
    {
      ...core,
      tell: (tables, decision, teller) => {
        const told = tell(tables, decision, teller)
        const law = decision.reasons.flatMap((reason) => reason.law)
        return { ...told, reasons: told.reasons.map((reason) => ({ ...reason, law })) }
      },
    },
    [
      'what a partner is told does not depend on gezag or orders',
      'what is hidden from a parent changes nothing that others are told, or makes it the general no',
    ],
  ],
  [
    'the general word stands where the hidden one stood',
    { ...core, tell: (tables, decision, teller) => ({ ...tell(tables, decision, teller), rows: decision.rows }) },
    ['a partner is not told of a no: as without it, or the general no, the same whoever said it'],
  ],
  [
    'a partner hears who must still say yes',
    { ...core, tell: (tables, decision) => tell(tables, decision, recorder) },
    ['what a partner is told does not depend on gezag or orders'],
  ],
  [
    'it matters what somebody is called',
    deciding((facts) => (JSON.stringify(facts).includes('"mother"') ? facts : having(facts, fact('sealed')))),
    ['a decision does not depend on which other people there are, only on what they are to this person'],
  ],
  [
    'anybody who calls himself a parent is one',
    deciding((facts) => JSON.parse(JSON.stringify(facts).replaceAll('"stranger"', '"subject"')) as Facts),
    ['what is said or noted of a stranger gives and takes nothing'],
  ],
  [
    'an earlier decision is taken for this one',
    {
      ...core,
      decide: (tables: Tables, facts: Facts) => {
        const decision = decide(tables, facts)
        const kept =
          last?.outcome === 'deny' && facts.person.id === 'subject' ? { ...decision, rows: last.rows } : decision
        last = decision
        return kept
      },
    },
    ['what was decided of somebody else just before changes nothing'],
  ],
  [
    'anybody may get what is meant for Veilig Thuis',
    deciding((facts) => ({ ...facts, recipient: { ...facts.recipient, kind: 'veilig-thuis' } })),
    ['Veilig Thuis alone is told in its lanes'],
  ],
]

for (const [fault, judge, names] of broken)
  t.test(`found: ${fault}`, async (t) => {
    for (const name of names) {
      const law = toldLaws[name]!
      const found = Array.from({ length: 400 }, (_, i) => caseOf(i + 1)).some(
        ({ tables, facts }) => law(judge, tables, facts) !== null,
      )
      t.ok(found, name)
    }
  })

t.test('every law has a rule that it finds broken', async (t) => {
  const found = broken.flatMap(([, , names]) => names)
  t.same(
    Object.keys(toldLaws).filter((name) => !found.includes(name)),
    [],
  )
})
