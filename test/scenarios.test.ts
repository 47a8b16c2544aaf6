import t from 'tap'
import { recordsConsent } from '../src/core/audience.ts'
import { decide } from '../src/core/decide.ts'
import type { Decision } from '../src/core/decision.ts'
import type { Tables } from '../src/core/tables.ts'
import { tell } from '../src/core/tell.ts'
import type { Facts } from '../src/core/facts.ts'
import { rowIds } from '../src/policy/row-ids.ts'
import { loadPolicies } from '../src/policy/policies.ts'
import { differences, permittedDiffers } from '../src/policy/scenario-differences.ts'
import { scenarioFacts } from '../src/policy/scenario-facts.ts'
import { loadScenarios } from '../src/policy/scenario-files.ts'
import { scenarioTables } from '../src/policy/scenario-tables.ts'
import type { ExpectedTold, Scenario } from '../src/policy/scenario-schema.ts'

const municipalityTables = loadPolicies('policies').of('9901').tables
const scenarios = loadScenarios('policies/scenarios')

const tablesOf = (scenario: Scenario): Tables => scenarioTables(municipalityTables, scenario)

const decisionsOf = (scenario: Scenario) => {
  const tables = tablesOf(scenario)
  const facts = scenarioFacts(scenario, (purpose) => tables.purposes[purpose]?.case ?? 'none')
  return [...facts].map(([name, given]) => ({ name, facts: given, decision: decide(tables, given) }))
}

/** Status of a request once every source has answered (decisions.md 18). */
const statusOf = (decisions: readonly Decision[]) => {
  const outcomes = decisions.map(({ outcome }) => outcome)
  if (outcomes.every((outcome) => outcome === 'permit')) return 'delivered'
  if (decisions.some(({ permitted }) => permitted.length > 0)) return 'partially-delivered'
  if (outcomes.includes('review')) return 'awaiting-review'
  return outcomes.includes('needs-consent') ? 'needs-consent' : 'denied'
}

/** Whether the asker itself noted a danger about this person. */
const notedDanger = ({ given }: Scenario, name: string): boolean =>
  given.facts.some(
    ({ about = name, kind, notedBy }) =>
      about === name && notedBy === 'asker' && municipalityTables.gates.unsafeFacts.includes(kind),
  )

/** What the asker hears of one person; it records consent where the case says so. */
const toldDiffers = (
  expected: ExpectedTold,
  tables: Tables,
  facts: Facts,
  decision: Decision,
  notedDanger: boolean,
): readonly string[] => {
  const asker = facts.direction === 'ask' ? facts.recipient : facts.source
  const told = tell(tables, decision, {
    kind: asker.kind,
    scopes: ['exchange', 'consent'],
    recordsConsent: recordsConsent(tables, facts, ['exchange', 'consent']),
    notedDanger,
  })
  const codes = told.reasons.map(({ code }) => code).join(', ')
  const who = told.missing.map((missing) => missing.who).join(', ')
  return [
    ...(told.outcome === expected.outcome ? [] : [`outcome ${told.outcome}, not ${expected.outcome}`]),
    ...(codes === expected.reasons.join(', ') ? [] : [`reasons ${codes}, not ${expected.reasons.join(', ')}`]),
    ...(expected.permitted === undefined ? [] : permittedDiffers(expected.permitted, told.permitted)),
    ...(expected.missing === undefined || who === expected.missing.join(', ') ? [] : [`missing ${who}`]),
  ]
}

// A busy machine is no fault.
t.setTimeout(300_000)

const rowsMet = new Set<string>()

for (const scenario of scenarios) {
  t.test(`${scenario.id}: ${scenario.title}`, async (t) => {
    const decided = decisionsOf(scenario)
    const lines = decided.flatMap(({ name, facts, decision }) => {
      for (const row of decision.rows) rowsMet.add(row)
      const expected = scenario.expect.persons[name]!
      const told = scenario.expect.told?.[name]
      return [
        ...differences(expected, decision).map((line) => `${name}: ${line}`),
        ...(told === undefined
          ? []
          : toldDiffers(told, tablesOf(scenario), facts, decision, notedDanger(scenario, name)).map(
              (line) => `${name} is told: ${line}`,
            )),
        ...(decision.person === facts.person.id ? [] : [`${name}: decided about ${decision.person}`]),
      ]
    })
    const { status, record } = scenario.expect
    const codes = decided.flatMap(({ decision }) => decision.reasons.map(({ code }) => code))
    const got = statusOf(decided.map(({ decision }) => decision))
    if (status !== undefined && status !== got) lines.push(`status: expected ${status}, got ${got}`)
    for (const code of record?.codes ?? []) if (!codes.includes(code)) lines.push(`record: ${code} is not there`)
    t.same(lines, [], `${scenario.id} ${lines.join(' · ')}`, { rows: decided.map(({ decision }) => decision.rows) })
  })
}

t.test('every row of the tables is a reason in some scenario', async (t) => {
  const unmet = rowIds(municipalityTables).filter((row) => !rowsMet.has(row))
  t.same(unmet, [], `rows that no scenario meets: ${unmet.join(', ')}`)
})
