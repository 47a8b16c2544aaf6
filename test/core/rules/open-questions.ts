import type { Facts } from '../../../src/core/facts.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { scenarioFacts } from '../../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../../src/policy/scenario-files.ts'
import { adviceFiles } from './advice-files.ts'
import { unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')
const unfree = loadScenarios('policies/scenarios')
  .filter(({ id }) => id === 'S120')
  .flatMap((scenario) => [...scenarioFacts(scenario, () => 'required').values()])
  .map((facts) => frozen({ ...facts, consents: facts.consents.map((one) => ({ ...one, freeConsent: null })) }))

/** S120 with the five questions still open. */
export const openQuestions: readonly Rule[] = [
  {
    title: 'five open questions of free consent are answered, and nobody is asked to weigh them',
    cases: unfree.length,
    about: adviceFiles,
    fault: ({ adviceFor, decide }, seed) => {
      const facts = unfree[seed - 1] as Facts
      const [first] = adviceFor(loaded, facts, decide(loaded, facts)).all
      return unlike('first', first?.changes, [{ kind: 'answer-free-consent' }])
    },
  },
]
