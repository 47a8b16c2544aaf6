import { existsSync, statSync } from 'node:fs'
import { regimeOn } from '../core/in-force.ts'
import type { Advice } from '../core/advice.ts'
import { adviceFor } from '../core/advising.ts'
import type { Decision } from '../core/decision.ts'
import { loadPolicies, type Policy } from '../policy/policies.ts'
import { scenarioDecisions } from '../policy/scenario-decisions.ts'
import { loadScenarios, scenariosIn } from '../policy/scenario-files.ts'
import type { Scenario } from '../policy/scenario-schema.ts'
import { scenarioTables } from '../policy/scenario-tables.ts'

/**
 * `npm run policy -- explain <scenario id, or a file of scenarios>`: what was given, what was decided, by which rows, in
 * plain words. A file of one's own needs no `expect` that holds.
 */
export const explain = (folder: string, named: string): string => {
  const policy = loadPolicies(folder).of('9901')
  return scenariosOf(folder, named)
    .map((scenario) => told(policy, scenario))
    .join('\n\n')
}

const scenariosOf = (folder: string, named: string): readonly Scenario[] => {
  if (existsSync(named) && statSync(named).isFile()) return scenariosIn(named)
  const known = loadScenarios(`${folder}/scenarios`).filter(({ id }) => id === named)
  if (known.length === 0) throw new Error(`No scenario ${named} in ${folder}/scenarios, and no file of that name.`)
  return known
}

const told = (policy: Policy, scenario: Scenario): string => {
  const tables = scenarioTables(policy.tables, scenario)
  const regime = regimeOn(tables, scenario.at.slice(0, 10))
  return [
    `${scenario.id}: ${scenario.title}`,
    `${scenario.at} · ${regime} · ${policy.fingerprint}`,
    ...scenarioDecisions(policy.tables, scenario).flatMap(({ name, facts, decision }) => [
      '',
      ...story(policy, name, decision, adviceFor(tables, facts, decision).all),
    ]),
  ].join('\n')
}

const story = (policy: Policy, name: string, decision: Decision, ways: readonly Advice[]): readonly string[] => {
  const words = policy.words('nl')
  const fields = (sets: readonly { readonly category: string; readonly fields: readonly string[] }[]) =>
    sets.map((set) => `${set.category} (${set.fields.join(', ')})`).join('; ') || 'nothing'
  return [
    `${name}: ${decision.outcome}`,
    ...(decision.ground
      ? [
          `  ground    ${decision.ground.legalBasis}, ${decision.ground.secrecyGround}: ${decision.ground.law.join(', ')}`,
        ]
      : []),
    `  permitted ${fields(decision.permitted)}`,
    ...decision.withheld.map((item) => `  withheld  ${fields([item])}: ${item.code}`),
    ...decision.reasons.flatMap(({ code, row, law }) => {
      const step = policy.tables.vocabulary.reasons[code]?.step ?? 0
      return [
        `  step ${String(step).padStart(2)}   ${code} [${row}] ${law.join(', ')}`,
        `            ${words.reason(code)}`,
      ]
    }),
    ...decision.missing.map((item) => `  missing   ${item.who}: ${words.missing(item)}`),
    ...decision.obligations.map(({ type, before }) => `  duty      ${words.obligation(type, before)}`),
    ...ways.map(
      ({ changes, outcome }) => `  helps     ${[...changes.map(words.change), words.leadsTo(outcome)].join(' ')}`,
    ),
    `  rows      ${decision.rows.join(', ')}`,
  ]
}
