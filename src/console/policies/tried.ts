import type { Policy } from '../../policy/policies.ts'
import { scenarioFacts } from '../../policy/scenario-facts.ts'
import type { Scenario } from '../../policy/scenario-schema.ts'
import { scenarioTables } from '../../policy/scenario-tables.ts'
import type { Language } from '../../policy/texts.ts'
import { judge, type Judged } from '../made-up/judged.ts'
import type { MadeUp } from './given-made.ts'

/** Whose choices a made-up request is decided by: those of the municipality, or of a scenario. */
export type Choices = Pick<Scenario, 'given' | 'regime'> | null

/**
 * A made-up request decided, by person: the municipality's own tables, in the core alone. null: it names what does not fit
 * together, such as a word of somebody who may not speak.
 */
export const tried = (
  policy: Policy,
  made: MadeUp,
  choices: Choices,
  language: Language,
): ReadonlyMap<string, Judged> | null => {
  const tables = choices === null ? policy.tables : scenarioTables(policy.tables, choices)
  const whole = { id: 'S00', title: 'made up', http: false, expect: { persons: {} }, ...made }
  try {
    const facts = scenarioFacts(whole, (purpose) => tables.purposes[purpose]?.case ?? 'none')
    return new Map(
      [...facts].map(([name, of]) => [
        name,
        judge({ tables, texts: policy.texts }, { ...of, municipality: tables.municipality }, language),
      ]),
    )
  } catch {
    return null
  }
}
