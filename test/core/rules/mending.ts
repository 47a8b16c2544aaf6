import type { Advice } from '../../../src/core/advice.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { clean, openedFor, waysOf, type Way } from '../focused/clean.ts'
import { generator } from '../generated.ts'
import { evaluate, type Answer } from '../naive/evaluate.ts'
import { adviceFiles } from './advice-files.ts'
import { breaks, type Broken } from './breaks.ts'
import { firstOf, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')

/** A question that may be answered whole, by the second evaluator; and what was taken from it. */
export interface Mending extends Broken {
  readonly tables: Tables
  readonly whole: Facts
  readonly permit: Answer
}

/** A question of this way that is permitted whole, where there is one. */
const permittedOf = (tables: Tables, way: Way, seed: number): Facts | null => {
  const { pick, maybe } = generator(tables, seed)
  const facts = clean(tables, way, pick, maybe)
  const { outcome, permitted } = evaluate(tables, facts)
  if (outcome !== 'permit' && outcome !== 'permit-partial') return null
  const names = [...new Set(permitted.map((name) => name.split('.')[0] ?? ''))]
  const fieldsOf = (category: string) =>
    permitted.filter((name) => name.startsWith(`${category}.`)).map((name) => name.slice(category.length + 1))
  const categories = names.map((category) => ({ category, fields: fieldsOf(category), why: 'given' as const }))
  return outcome === 'permit' ? facts : { ...facts, categories }
}

/** Every way of the tables, each with one thing taken from a question that it permits. */
export const mendings: readonly Mending[] = waysOf(loaded).flatMap((way, i) => {
  const tables = openedFor(loaded, way)
  const whole = permittedOf(tables, way, i + 1)
  if (whole === null) return []
  const permit = evaluate(tables, whole)
  return permit.outcome !== 'permit'
    ? []
    : breaks(tables, whole, permit)
        .filter(({ facts }) => evaluate(tables, facts).outcome !== 'permit')
        .map((broken) => ({ ...broken, tables, whole: frozen(whole), permit, facts: frozen(broken.facts) }))
})

/** The same changes whatever their order, and that of the fields and articles in them. */
const text = (changes: readonly Change[]) => changes.map(said).toSorted().join('\n')

const said = (change: Change): string =>
  JSON.stringify(
    Object.entries({
      ...change,
      ...('categories' in change ? { categories: sets(change) } : {}),
      ...('law' in change && typeof change.law !== 'string' ? { law: change.law.toSorted() } : {}),
    }).toSorted(),
  )

const sets = ({ categories }: Extract<Change, { categories: unknown }>) =>
  categories.map(({ category, fields }) => `${category}: ${fields.toSorted().join()}`).toSorted()

export const mending: readonly Rule[] = [
  {
    title: 'what was taken from a permitted question is advised, by name, and leads to the permit',
    cases: mendings.length,
    about: adviceFiles,
    fault: ({ adviceFor, decide }, seed) => {
      const { tables, facts, mends, taken, permit, code } = mendings[seed - 1] as Mending
      const decision = decide(tables, facts)
      const { all } = adviceFor(tables, facts, decision)
      const found = all.find((way) => text(way.changes) === text(mends))
      const kinds = all.map(({ changes }) => JSON.stringify(changes)).join('\n')
      if (found === undefined) return `${taken} of ${facts.purpose}: ${JSON.stringify(mends)} is not among\n${kinds}`
      return faultOf(tables, found, permit, code)
    },
  },
]

const faultOf = (tables: Tables, way: Advice, permit: Answer, code: string): string | null =>
  firstOf([
    unlike('outcome', way.outcome, 'permit'),
    unlike(
      'whose word',
      way.persons,
      new Set(way.changes.flatMap((one) => (one.kind === 'consent-of' ? [one.who] : []))).size,
    ),
    unlike('on consent', way.byConsent, permit.ground?.secrecyGround === tables.vocabulary.modes.consent.secrecyGround),
    way.answers.includes(code) ? null : `${code} is not answered by ${way.answers.join()}`,
    unlike(
      'codes',
      way.answers,
      [...new Set(way.answers)].filter((code) => code in tables.vocabulary.reasons).toSorted(),
    ),
  ])
