import type { Tables } from '../../../src/core/tables.ts'
import { caseOf } from '../naive/cases.ts'
import { differences } from '../naive/differences.ts'
import { evaluate, type Answer } from '../naive/evaluate.ts'
import { perSeed, type Rule } from './rule.ts'

/** A copy without one part. */
const without = (value: object, name: string): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))

/** Parts that earlier tables did not have: facts of those days are decided again by the tables of those days. */
const cuts: readonly ((tables: Tables) => Tables)[] = [
  ...['rights', 'lanes', 'reviews'].map((name) => (tables: Tables) => without(tables, name) as Tables),
  ...['asking', 'reach', 'dated', 'placeNever', 'specialGrounds', 'notice'].map((name) => (tables: Tables) => ({
    ...tables,
    gates: without(tables.gates, name) as Tables['gates'],
  })),
  ...['oral', 'relatives'].map((name) => (tables: Tables) => ({
    ...tables,
    consent: without(tables.consent, name) as Tables['consent'],
  })),
  ...['freeService', 'partialTransfer'].map((name) => (tables: Tables) => {
    const parents = without(tables.consent.parents, name) as Tables['consent']['parents']
    return { ...tables, consent: { ...tables.consent, parents } }
  }),
  (tables) => ({ ...tables, vocabulary: without(tables.vocabulary, 'roles') as Tables['vocabulary'] }),
]

const caseOfThen = perSeed((seed) => {
  const { tables, facts } = caseOf(seed * 11)
  const then = (cuts[seed % cuts.length] ?? ((same) => same))(tables)
  const died = { ...facts, person: { ...facts.person, death: { state: 'deceased', on: '2026-01-01' } as const } }
  const given = seed % 5 === 0 ? died : facts
  const answer: Answer = evaluate(then, given)
  return { tables: then, facts: given, answer }
})

export const earlier: readonly Rule[] = [
  {
    title: 'tables that lack what came later decide as the second evaluator says',
    cases: 1400,
    fault: ({ decide }, seed) => {
      const { tables, facts, answer } = caseOfThen(seed)
      const faults = differences(decide(tables, facts), answer)
      return faults.length === 0 ? null : `${String(seed % cuts.length)}: ${faults.join('; ')}`
    },
  },
]
