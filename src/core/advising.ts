import { limits, noWays, type Advice, type Ways } from './advice.ts'
import { combined, type Change } from './change.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import { unique } from './own.ts'
import { ranked } from './ranking.ts'
import { judging, keyOf, Spent, type Judging } from './search-state.ts'
import { isSilent, smallest } from './smallest.ts'
import type { Tables } from './tables.ts'
import { waysOn } from './ways-on.ts'
import { isAsserted, waysOut, type Way } from './ways-out.ts'

/**
 * What would make a refused or partial exchange lawful: at most five ways, each of at most six changes of which none can
 * be left out, those that bother fewest people first (domain.md 1.2, N 8). `decide` is the judge of every way. Where
 * asking anybody may be unsafe, or nobody is known here, there is none.
 */
export const adviceFor = (tables: Tables, facts: Facts, decision: Decision): Ways => {
  if (decision.outcome === 'permit' || isSilent(decision)) return noWays
  const all = judging(tables, facts, limits.decides)
  const ways = waysBy(tables, decision, all)
  if (all.masks.size === 0) return { all: ways, masks: [], unmasked: [] }
  const unmasked = waysBy(tables, decision, judging(tables, facts, limits.decides, false))
  return { all: ways, masks: [...all.masks].toSorted(), unmasked }
}

const waysBy = (tables: Tables, decision: Decision, known: Judging): readonly Advice[] => {
  const found = new Map<string, Found>()
  try {
    search(tables, decision, known, found)
  } catch (error) {
    if (!(error instanceof Spent)) throw error
  }
  return ranked([...found.values()].map((way) => adviceOf(tables, way)))
}

/** A way that was tried, with the codes it answers. */
interface Found {
  readonly changes: readonly Change[]
  readonly answers: readonly string[]
  readonly after: Decision
}

/** Breadth first: every step answers the first thing that still stands in the way. */
const search = (tables: Tables, start: Decision, known: Judging, found: Map<string, Found>) => {
  const queue: { readonly changes: readonly Change[]; readonly answers: readonly string[] }[] = [
    { changes: [], answers: [] },
  ]
  const seen = new Set<string>()
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { changes, answers } = next
    const { facts, decision } = known.of(changes)
    if (isSilent(decision)) continue
    if (changes.length > 0 && isGoal(start, decision, changes)) {
      const least = smallest(known, changes, decision.outcome)
      const name = keyOf(least)
      if (!found.has(name)) found.set(name, { changes: least, answers, after: known.of(least).decision })
    }
    if (decision.outcome === 'permit') continue
    const ways = waysOut(tables, facts, decision) ?? waysOn(tables, facts, decision, changes, known.judge)
    for (const way of changes.length === 0 && isAsserted(facts) ? [unasserted, ...ways] : ways) {
      const more = combined(changes, way.changes)
      const key = keyOf(more)
      if (seen.has(key) || more.length > limits.changes) continue
      seen.add(key)
      queue.push({ changes: more, answers: unique([...answers, ...way.answers]) })
    }
  }
}

/** A ground was asserted that may not be the right one: first see what holds without it. */
const unasserted: Way = {
  changes: [{ kind: 'use-ground', legalBasis: '', secrecyGround: '', law: [] }],
  answers: ['WRONG_BASIS'],
}

/** Everything then asked may go; or a person must decide, where before nobody would, or not about these fields alone. */
const isGoal = (start: Decision, { outcome }: Decision, changes: readonly Change[]): boolean =>
  outcome === 'permit' ||
  (outcome === 'review' &&
    (start.outcome === 'permit-partial'
      ? changes.some(({ kind }) => kind === 'ask-verdict')
      : start.outcome !== 'review'))

const adviceOf = (tables: Tables, { changes, answers, after }: Found): Advice => {
  const outcome = after.outcome === 'permit' ? 'permit' : 'review'
  const lead = outcome === 'review' ? after.reasons.slice(0, 1).map(({ code }) => code) : []
  const people = changes.flatMap((change) => (change.kind === 'consent-of' ? [change.who] : []))
  return {
    changes: changes.map((change) => grounded(change, after)),
    outcome,
    persons: unique(people).length,
    answers: unique([...answers, ...lead]).toSorted(),
    byConsent: after.ground?.secrecyGround === tables.vocabulary.modes.consent.secrecyGround,
  }
}

/** The ground that holds instead of the one asserted. */
const grounded = (change: Change, { ground }: Decision): Change =>
  change.kind === 'use-ground' && ground !== null
    ? { ...change, legalBasis: ground.legalBasis, secrecyGround: ground.secrecyGround, law: ground.law }
    : change
