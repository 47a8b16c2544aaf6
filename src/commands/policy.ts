#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import type { Advice } from '../core/advice.ts'
import { adviceFor } from '../core/advising.ts'
import { decide } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import { regimeOn } from '../core/in-force.ts'
import { unknownLaws } from '../policy/checks.ts'
import { loadPolicies, type Policy } from '../policy/policies.ts'
import { readTables } from '../policy/read-tables.ts'
import { rowIds } from '../policy/row-ids.ts'
import { scenarioFacts } from '../policy/scenario-facts.ts'
import { loadScenarios } from '../policy/scenario-files.ts'
import { scenarioTables } from '../policy/scenario-tables.ts'
import { momentOf } from '../http/moment.ts'

const folder = process.env['POLICY_DIR'] ?? fileURLToPath(new URL('../../policies', import.meta.url))

/** `npm run policy -- check`: the tables are sound, and of which municipality they have which fingerprint. */
const check = (on: string): string => {
  const policies = loadPolicies(folder)
  const unknown = unknownLaws(readTables(folder), on)
  if (unknown.length > 0)
    throw new Error(`On ${on} the tables rest on articles nobody has read:\n  ${unknown.join('\n  ')}`)
  const lines = policies.municipalities.map((code) => {
    const { fingerprint, regime, tables } = policies.of(code)
    return `${code}  ${regime}  ${String(rowIds(tables).length)} rows  ${fingerprint}`
  })
  return [`The tables are sound on ${on}.`, ...lines].join('\n')
}

/** `npm run policy -- explain <scenario>`: what was given, what was decided, by which rows, in plain words. */
const explain = (id: string): string => {
  const scenario = loadScenarios(`${folder}/scenarios`).find((known) => known.id === id)
  if (scenario === undefined) throw new Error(`no scenario ${id} in ${folder}/scenarios`)
  const policy = loadPolicies(folder).of('9901')
  const tables = scenarioTables(policy.tables, scenario)
  const decided = [...scenarioFacts(scenario, (purpose) => tables.purposes[purpose]?.case ?? 'none')]
  const persons = decided.flatMap(([name, facts]) => {
    const decision = decide(tables, facts)
    return ['', ...story(policy, name, decision, adviceFor(tables, facts, decision).all)]
  })
  return [
    `${scenario.id}: ${scenario.title}`,
    `${scenario.at} · ${regimeOn(tables, scenario.at.slice(0, 10))} · ${policy.fingerprint}`,
    ...persons,
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

const usage = 'Usage: npm run policy -- check [--on YYYY-MM-DD] | explain <scenario id>'

try {
  const [command, argument, day] = process.argv.slice(2)
  const on = argument === '--on' && day !== undefined ? day : momentOf(new Date()).localDate
  if (command === 'check') console.log(check(on))
  else if (command === 'explain' && argument !== undefined) console.log(explain(argument))
  else throw new Error(usage)
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The tables could not be read')
  process.exitCode = 1
}
