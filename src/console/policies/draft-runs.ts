import type { Facts } from '../../core/facts.ts'
import { changeOf, type Change } from '../../policy/compare.ts'
import type { Policy } from '../../policy/policies.ts'
import { turn } from '../../policy/scenario-book.ts'
import type { DraftStore } from './draft-store.ts'

/** One recorded decision that the draft decides otherwise. */
export interface DraftExample {
  readonly entry: string
  readonly exchange: string
  readonly person: string | null
  readonly at: string
  readonly purpose: string
  readonly change: Change
}

/** Decisions that change in the same way: outcomes and reasons before and after, how many, and a few of them. */
export interface DraftGroup {
  readonly outcome: Change['outcome']
  readonly reasons: Change['reasons']
  readonly count: number
  readonly examples: readonly DraftExample[]
}

/** How far a comparison is, and what it found so far. */
export interface DraftRun {
  readonly state: 'running' | 'done' | 'failed'
  readonly before: string
  readonly after: string
  readonly since: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly total: number
  readonly seen: number
  /** Decisions whose facts are erased by now: they can be decided by neither. */
  readonly erased: number
  readonly changed: number
  readonly gained: number
  readonly lost: number
  readonly groups: readonly DraftGroup[]
}

/** At most so many decisions are read, the newest first; of a group so many are shown; so many groups are kept apart. */
export const draftLimits = { decisions: 100_000, examples: 5, groups: 100, page: 200 } as const

/** What a comparison is about: the log of a municipality, as far as this organisation may read it. */
export interface DraftQuestion {
  readonly municipality: string
  readonly reader: string
  readonly since: string
  readonly before: Policy
  readonly after: Policy
  readonly at: string
}

/** The comparisons of this process: one at a time for each municipality and reader, kept until the next. */
export const draftRuns = (store: DraftStore, now: () => Date) => {
  const runs = new Map<string, DraftRun>()
  const keyOf = (municipality: string, reader: string) => `${municipality} ${reader}`
  let stopped = false

  const walk = async (question: DraftQuestion, key: string): Promise<void> => {
    const { municipality, reader, since, before, after } = question
    const update = (run: Partial<DraftRun>) => {
      const known = runs.get(key)
      if (known !== undefined) runs.set(key, { ...known, ...run })
    }
    const total = Math.min(await store.count(municipality, reader, since), draftLimits.decisions)
    update({ total })
    const groups = new Map<string, DraftGroup>()
    let [seen, erased, changed, gained, lost] = [0, 0, 0, 0, 0]
    let position: string | null = null
    while (seen < total && !stopped) {
      const rows = await store.page(municipality, reader, since, position, draftLimits.page)
      if (rows.length === 0) break
      for (const { entry, exchange, person, at, purpose, facts, index } of rows) {
        seen += 1
        position = index
        const read = facts === null ? null : (JSON.parse(facts) as Facts)
        if (read === null) erased += 1
        const change = read === null ? null : changeOf(before.tables, after.tables, entry, read)
        if (change === null) continue
        changed += 1
        gained += change.gained.length > 0 ? 1 : 0
        lost += change.lost.length > 0 ? 1 : 0
        joined(groups, change, { entry, exchange, person, at, purpose, change })
      }
      update({ seen, erased, changed, gained, lost, groups: ranked(groups) })
      // Others are served between two pages.
      await turn()
    }
    update({ state: 'done', endedAt: now().toISOString(), total: seen })
  }

  return {
    of: (municipality: string, reader: string): DraftRun | null => runs.get(keyOf(municipality, reader)) ?? null,

    /** Begins, unless one is under way; it goes on after the answer. */
    start: (question: DraftQuestion): void => {
      const key = keyOf(question.municipality, question.reader)
      if (runs.get(key)?.state === 'running') return
      const { before, after, since, at } = question
      runs.set(key, {
        ...{ state: 'running', before: before.fingerprint, after: after.fingerprint, since, startedAt: at },
        ...{ endedAt: null, total: 0, seen: 0, erased: 0, changed: 0, gained: 0, lost: 0, groups: [] },
      })
      walk(question, key).catch(() => {
        const known = runs.get(key)
        if (known !== undefined) runs.set(key, { ...known, state: 'failed', endedAt: now().toISOString() })
      })
    },

    /** Ends what is under way, before the database closes. */
    stop: (): void => {
      stopped = true
    },
  }
}

export type DraftRuns = ReturnType<typeof draftRuns>

const joined = (groups: Map<string, DraftGroup>, { outcome, reasons }: Change, example: DraftExample): void => {
  const key = JSON.stringify([outcome, reasons])
  const known = groups.get(key)
  if (known === undefined && groups.size >= draftLimits.groups) return
  const examples = known?.examples ?? []
  groups.set(key, {
    ...{ outcome, reasons, count: (known?.count ?? 0) + 1 },
    examples: examples.length < draftLimits.examples ? [...examples, example] : examples,
  })
}

const ranked = (groups: ReadonlyMap<string, DraftGroup>): readonly DraftGroup[] =>
  [...groups.values()].toSorted((a, b) => b.count - a.count)
