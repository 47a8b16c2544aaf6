import type { Facts } from '../../src/core/facts.ts'
import type { Scenario } from '../../src/policy/scenario-schema.ts'
import type { Population } from './scenario-people.ts'

/** A scenario about to be played: its facts by person, its OINs here, and who everybody is. */
export interface Script {
  readonly scenario: Scenario
  readonly facts: ReadonlyMap<string, Facts>
  readonly oin: (scenarioOin: string) => string
  readonly people: Population
}

interface Given<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/** The answer of a call that must have gone well; throws with the problem otherwise. */
export const well = async <T>(call: Promise<Given<T>>, what: string): Promise<T> => {
  const { data, error, response } = await call
  if (data === undefined) throw new Error(`${what}: ${response.status} ${JSON.stringify(error)}`)
  return data
}
