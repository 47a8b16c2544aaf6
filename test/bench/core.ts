import { setFlagsFromString } from 'node:v8'
import { loadPolicies } from '../../src/policy/policies.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { Scenario } from '../../src/policy/scenario-schema.ts'
import { cedarFor } from './cedar.ts'
import { compiledCore } from './compiled.ts'

/**
 * The first part of `npm run bench`: one decision for one person and five categories in this process, beside Cedar deciding the same
 * facts; five alternating runs, medians and their ratio (decisions.md 44; docs/decisions/0009).
 */
// Node 20 ends with "unreachable code" where it inlines a call into this WebAssembly and must take that back.
setFlagsFromString('--no-turbo-inline-js-wasm-calls')

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const times = 4000

const { tables } = loadPolicies('policies').of('9901')
const { decide } = await compiledCore()
const purpose = 'coordinated-approach'
const cedar = cedarFor(tables, purpose)

const scenario = (consents: readonly object[]) =>
  Scenario.parse({
    id: 'N-bench',
    title: 'A youth of 14, five categories',
    given: {
      ...{ asker: 'local-team-municipal', source: 'youth-care-provider', purpose },
      categories: ['involvement', 'plan', 'youth-help', 'education', 'housing'],
      persons: [{ name: 'youth', born: '2012-05-01', gezag: 'joint' }],
      consents,
    },
    expect: { persons: { youth: { outcome: 'permit', reasons: ['OK_CONSENT'] } } },
  })

const factsOf = (consents: readonly object[]) => {
  const [facts] = scenarioFacts(scenario(consents), () => 'required').values()
  if (facts === undefined) throw new Error('no facts')
  return facts
}

const cases = {
  'all three said yes': factsOf([{ by: ['youth', 'mother', 'father'] }]),
  'nobody was asked': factsOf([]),
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Processor time, not the clock: other work on the machine counts less. */
const microseconds = (work: () => unknown, count: number): number => {
  const start = process.cpuUsage()
  for (let i = 0; i < count; i++) work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / count
}

for (const [name, facts] of Object.entries(cases)) {
  const ours = decide(tables, facts).permitted.map(({ category }) => category)
  const theirs = facts.categories.map(({ category }) => category).filter((_, i) => cedar(facts)[i])
  if (ours.toSorted().join() !== theirs.toSorted().join())
    throw new Error(`${name}: ${ours.join()} is not ${theirs.join()}`)
  const runs = { core: [] as number[], cedar: [] as number[] }
  microseconds(() => decide(tables, facts), times)
  microseconds(() => cedar(facts), times / 10)
  for (let round = 0; round < rounds; round++) {
    runs.core.push(microseconds(() => decide(tables, facts), times))
    runs.cedar.push(microseconds(() => cedar(facts), times / 10))
  }
  const [core, other] = [median(runs.core), median(runs.cedar)]
  console.log(`${name}: core ${core.toFixed(1)} µs (aim: at most 50), Cedar ${other.toFixed(1)} µs in five calls`)
  console.log(
    `  Cedar / core ${(other / core).toFixed(1)} (aim: 5 or more); medians of ${String(rounds)} alternating runs`,
  )
}
