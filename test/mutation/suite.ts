import { recordsConsent } from '../../src/core/audience.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Tables } from '../../src/core/tables.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { differences as scenarioDifferences } from '../../src/policy/scenario-differences.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import type { Scenario } from '../../src/policy/scenario-schema.ts'
import { laws } from '../core/laws.ts'
import { caseOf } from '../core/naive/cases.ts'
import { differences } from '../core/naive/differences.ts'
import { evaluate } from '../core/naive/evaluate.ts'
import type { Core } from './instrumented.ts'

/** One check of the core on fresh tables, which remember nothing: true where all holds. */
export type Check = (core: Core, fresh: (tables: Tables) => Tables) => boolean

/**
 * All that the core is held by, in one process at fixed seeds: the scenarios with what the asker hears, the second evaluator
 * over generated cases, and the laws.
 */
export const suite = (cases: number): readonly Check[] => [
  ...scenarioChecks(),
  ...evaluatorChecks(cases),
  ...lawChecks(cases),
]

const scenarioChecks = (): readonly Check[] => {
  const { tables } = loadPolicies('policies').of('9901')
  return loadScenarios('policies/scenarios').flatMap((scenario) => {
    const chosen = tablesOf(tables, scenario)
    return [...scenarioFacts(scenario, (purpose) => chosen.purposes[purpose]?.case ?? 'none')].map(
      ([name, facts]): Check =>
        (core, fresh) => {
          const mine = tablesOf(fresh(tables), scenario)
          const decision = core.decide(mine, facts)
          const expected = scenario.expect.persons[name]
          if (expected === undefined || scenarioDifferences(expected, decision).length > 0) return false
          const told = scenario.expect.told?.[name]
          if (told === undefined) return true
          const heard = core.tell(mine, decision, tellerOf(mine, facts, notedItself(mine, scenario, name)))
          const codes = heard.reasons.map(({ code }) => code).join()
          const who = heard.missing.map((missing) => missing.who).join()
          return (
            heard.outcome === told.outcome &&
            codes === told.reasons.join() &&
            (told.missing === undefined || who === told.missing.join())
          )
        },
    )
  })
}

const notedItself = ({ gates }: Tables, { given }: Scenario, name: string): boolean =>
  given.facts.some(
    ({ about = name, kind, notedBy }) => about === name && notedBy === 'asker' && gates.unsafeFacts.includes(kind),
  )

const tellerOf = (tables: Tables, facts: Facts, notedDanger: boolean) => ({
  ...{ kind: (facts.direction === 'ask' ? facts.recipient : facts.source).kind, scopes: ['exchange', 'consent'] },
  ...{ recordsConsent: recordsConsent(tables, facts, ['exchange', 'consent']), notedDanger },
})

const tablesOf = (tables: Tables, { given, regime }: Scenario): Tables => ({
  ...tables,
  regime: regime ?? tables.regime,
  switches: { ...tables.switches, ...given.switches },
  opened: tables.opened.filter((purpose) => !given.notOpened.includes(purpose)),
})

const evaluatorChecks = (cases: number): readonly Check[] =>
  Array.from({ length: cases }, (_, i): Check => {
    const { tables, facts } = caseOf(i + 1)
    const answer = evaluate(tables, facts)
    return (core, fresh) => differences(core.decide(fresh(tables), facts), answer).length === 0
  })

const lawChecks = (cases: number): readonly Check[] =>
  Object.values(laws).flatMap((law) =>
    Array.from({ length: Math.ceil(cases / 25) }, (_, i): Check => {
      const { tables, facts } = caseOf(100_000 + i)
      return (core, fresh) => law(core, fresh(tables), facts) === null
    }),
  )

/** The suite must hold for the core as it is: else its verdict on mutants means nothing. */
export const holdsNow = (checks: readonly Check[], core: Core): number =>
  checks.filter((check) => !check(core, (tables) => tables)).length
