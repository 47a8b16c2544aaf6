import { applied } from './applied.ts'
import type { Change } from './change.ts'
import { decide } from './decide.ts'
import type { Decision, FieldSet, Withheld } from './decision.ts'
import type { Facts } from './facts.ts'
import { own } from './own.ts'
import type { Tables } from './tables.ts'

/** Decides, as often as the budget allows; throws `Spent` beyond it. */
export type Judge = (facts: Facts) => Decision

/** The search has decided as often as it may. */
export class Spent extends Error {}

/** Decides about facts, and about sets of changes once each. */
export interface Judging {
  readonly judge: Judge
  /** Masks that were met of which others than their audience hear nothing (a secret address). */
  readonly masks: ReadonlySet<string>
  readonly of: (changes: readonly Change[]) => { readonly facts: Facts; readonly decision: Decision }
}

/** A judge with a budget of decides, and a memory of the sets it has judged; `masked`: or as if there were no such masks. */
export const judging = (tables: Tables, facts: Facts, budget: number, masked = true): Judging => {
  let left = budget
  const masks = new Set<string>()
  const judge: Judge = (asked) => {
    if (left <= 0) throw new Spent()
    left -= 1
    const decision = decide(tables, asked)
    const silent = decision.withheld.filter(({ code }) => own(tables.vocabulary.reasons, code)?.toldAs === 'silent')
    for (const { code } of silent) masks.add(code)
    return masked || silent.length === 0 || decision.ground === null ? decision : withoutMasks(decision, silent)
  }
  const known = new Map<string, { readonly facts: Facts; readonly decision: Decision }>()
  return {
    judge,
    masks,
    of: (changes) => {
      const key = keyOf(changes)
      const before = known.get(key)
      if (before !== undefined) return before
      const after = applied(facts, changes)
      const made = { facts: after, decision: judge(after) }
      known.set(key, made)
      return made
    },
  }
}

/** What it would be for who hears nothing of a mask: those fields go, as far as a ground carries them. */
const withoutMasks = (decision: Decision, silent: readonly Withheld[]): Decision => {
  const withheld = decision.withheld.filter((item) => !silent.includes(item))
  const permitted = [...decision.permitted, ...silent.map(({ category, fields }) => ({ category, fields }))]
  return { ...decision, permitted, withheld, outcome: withheld.length === 0 ? 'permit' : 'permit-partial' }
}

/** One name for one set of changes. */
export const keyOf = (changes: readonly Change[]): string => JSON.stringify(changes)

/** What is still asked when these fields are left out, by name: in an order that tells nothing of what was permitted. */
export const fieldsLeft = ({ permitted, withheld }: Decision, without: readonly FieldSet[]): readonly FieldSet[] => {
  const sets = new Map<string, readonly string[]>()
  for (const { category, fields } of [...permitted, ...withheld]) {
    const gone = without.filter((set) => set.category === category).flatMap((set) => set.fields)
    const left = fields.filter((field) => !gone.includes(field))
    if (left.length > 0) sets.set(category, [...(sets.get(category) ?? []), ...left])
  }
  return [...sets.keys()].toSorted().map((category) => ({ category, fields: (sets.get(category) ?? []).toSorted() }))
}
