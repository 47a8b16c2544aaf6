import { decide } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import type { Facts } from '../core/facts.ts'
import type { Tables } from '../core/tables.ts'

/** One decision that comes out otherwise: outcomes, reasons, and the fields that go or no longer go. */
export interface Change {
  readonly id: string
  readonly outcome: readonly [before: string, after: string]
  readonly reasons: readonly [before: readonly string[], after: readonly string[]]
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

/** What changes for these facts between two versions of the tables; null: nothing of outcome, reasons or fields. */
export const changeOf = (before: Tables, after: Tables, id: string, facts: Facts): Change | null => {
  const [was, is] = [decide(before, facts), decide(after, facts)]
  const [had, has] = [fieldsOf(was), fieldsOf(is)]
  const change: Change = {
    id,
    outcome: [was.outcome, is.outcome],
    reasons: [reasonsOf(was), reasonsOf(is)],
    gained: has.filter((field) => !had.includes(field)),
    lost: had.filter((field) => !has.includes(field)),
  }
  const same =
    was.outcome === is.outcome &&
    change.gained.length + change.lost.length === 0 &&
    change.reasons[0].join() === change.reasons[1].join()
  return same ? null : change
}

/** Changes of one kind together: how many, and the first few. */
export interface ChangeGroup {
  readonly outcome: Change['outcome']
  readonly reasons: Change['reasons']
  readonly count: number
  readonly examples: readonly Change[]
}

/** Changes by outcome and reasons before and after, the most frequent first. */
export const grouped = (changes: readonly Change[]): readonly ChangeGroup[] => {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = JSON.stringify([change.outcome, change.reasons])
    const same = groups.get(key) ?? []
    same.push(change)
    groups.set(key, same)
  }
  return [...groups.values()]
    .flatMap((same) => {
      const [first] = same
      if (first === undefined) return []
      return [{ outcome: first.outcome, reasons: first.reasons, count: same.length, examples: same.slice(0, 3) }]
    })
    .toSorted((a, b) => b.count - a.count)
}

const reasonsOf = ({ reasons }: Decision) => [...new Set(reasons.map(({ code, row }) => `${code} [${row}]`))]

const fieldsOf = ({ permitted }: Decision) =>
  permitted.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`))
