import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { decide } from '../../src/core/decide.ts'
import type { Tables } from '../../src/core/tables.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { PolicyFault } from '../../src/policy/read-tables.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'

const faultsWith = (from: string, to: string): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'rights-'))
  cpSync('policies', folder, { recursive: true })
  const text = readFileSync(join(folder, 'rights.yaml'), 'utf8')
  t.not(text.replace(from, to), text, `${from} stands in the table`)
  writeFileSync(join(folder, 'rights.yaml'), text.replace(from, to))
  try {
    loadPolicies(folder)
    return []
  } catch (error) {
    if (error instanceof PolicyFault) return error.faults
    throw error
  }
}

const mistakes: readonly (readonly [string, string, string, RegExp])[] = [
  ['a right nobody knows', 'rights: [access, portability]', 'rights: [accces]', /accces is no right/],
  ['a law of a file nobody knows', 'under: [avg]', 'under: [avgg]', /avgg is no law of a file/],
  ['a code nobody knows', 'code: REVIEW_MATURE_MINOR', 'code: REVIEW_MATURE', /REVIEW_MATURE is no reason code/],
  ['a duty nobody knows', '[hold-and-weigh,', '[hold-and-wait,', /hold-and-wait is no obligation/],
  ['a fact nobody knows', 'facts: [shelter]', 'facts: [shelters]', /shelters is no fact/],
  [
    'a field nobody knows',
    'nameFields: [exchange-log.employees]',
    'nameFields: [exchange-log.people]',
    /people is no field/,
  ],
  ['an article of no law', '[Jeugdwet 7.3.9]', '[Jeugdwetten 7.3.9]', /Jeugdwetten 7\.3\.9/],
  ['an id used twice', 'id: HRM-shelter', 'id: HRM-suspected', /HRM-suspected: the id is used twice/],
  ['an unknown key', 'nameFields:', 'names: []\nnameFields:', /rights\.yaml.*names/],
]

for (const [what, from, to, fault] of mistakes)
  t.test(`${what} in rights.yaml stops the tables`, async (t) => {
    t.match(faultsWith(from, to).join('\n'), fault)
  })

t.test('without a table of rights nobody asks through this purpose', async (t) => {
  const { tables } = loadPolicies('policies').of('9901')
  const before = Object.fromEntries(Object.entries(tables).filter(([name]) => name !== 'rights')) as unknown as Tables
  const s30 = loadScenarios('policies/scenarios').find(({ id }) => id === 'S30')!
  const [facts] = [...scenarioFacts(s30, () => 'none').values()]
  t.equal(decide(before, facts!).outcome, 'deny')
})

t.test('for every right, law, asker, age and day there is an answer, and no fault of the engine', async (t) => {
  const { tables } = loadPolicies('policies').of('9901')
  const s30 = loadScenarios('policies/scenarios').find(({ id }) => id === 'S30')!
  const [facts] = [...scenarioFacts(s30, () => 'none').values()]
  const incapable = {
    id: 'f',
    kind: 'capacity-assessment',
    from: '2026-01-01',
    until: null,
    recordedAt: '2026-01-01T00:00:00.000Z',
  }
  const assessed = {
    ...incapable,
    source: { type: 'doctor', reference: null },
    concerns: null,
    details: { outcome: 'incapable' },
  }
  let asked = 0
  for (const right of Object.keys(tables.rights!.rights))
    for (const law of ['wmo', 'jeugdwet', 'wgbo', 'avg'])
      for (const [who, capacity] of [
        ['youth', 'self'],
        ['mother', 'parent'],
        ['aunt', 'parent'],
        ['aunt', 'relative'],
      ] as const)
        for (const year of [2024, 2016, 2012, 2009, 2000])
          for (const localDate of ['2026-08-31', '2026-09-01'])
            for (const recorded of [[], [assessed]])
              for (const died of [null, '2026-07-01']) {
                const person = {
                  ...facts!.person,
                  recorded,
                  birthDate: { kind: 'date' as const, on: `${year}-05-05` },
                  death: { state: died ? ('deceased' as const) : ('alive' as const), on: died },
                }
                const decision = decide(tables, {
                  ...facts!,
                  person,
                  moment: { at: '2026-09-30T10:00:00.000Z', localDate },
                  right: { right, law, by: { who, capacity }, written: true },
                })
                asked++
                const [first] = decision.reasons
                if (first === undefined || first.row === 'engine-fault')
                  t.fail(`${right} ${law} ${who} ${year} ${localDate}`)
                if (decision.outcome === 'needs-consent') t.fail(`${right} ${law} ${who}: asks for a word`)
                if (decision.outcome !== 'deny' && decision.outcome !== 'review' && decision.ground?.law.length === 0)
                  t.fail(`${right} ${law} ${who}: permits without an article`)
              }
  t.equal(asked, 8 * 4 * 4 * 5 * 2 * 2 * 2)
})
