import { limits, noWays, type Advice, type Ways } from './advice.ts'
import { kinds, combined, type Change } from './change.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import { unique } from './own.ts'
import { fieldsLeft, judging, keyOf, Spent, type Judging } from './search-state.ts'
import type { Tables } from './tables.ts'
import { waysOn } from './ways-on.ts'
import { waysOut } from './ways-out.ts'

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

/** Nothing is advised where asking may be unsafe, about who is shielded or unknown, or where the engine itself failed. */
const isSilent = ({ reasons, rows }: Decision): boolean =>
  rows.includes('engine-fault') || reasons.some(({ code }) => silences.includes(code))

const silences = ['ASKING_UNSAFE', 'REVIEW_REPRESENTATIVE_CONFLICT', 'SEALED', 'PERSON_NOT_FOUND']

/** Breadth first: every step answers the first thing that still stands in the way. */
const search = (tables: Tables, start: Decision, known: Judging, found: Map<string, Found>) => {
  const queue: { readonly changes: readonly Change[]; readonly answers: readonly string[] }[] = [
    { changes: [], answers: [] },
  ]
  const seen = new Set<string>([keyOf([])])
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { changes, answers } = next
    const { facts, decision } = known.of(changes)
    if (changes.length > 0 && isSilent(decision)) continue
    if (isGoal(start, decision, changes) && changes.length > 0)
      keep(known, found, { changes, answers, after: decision })
    if (decision.outcome === 'permit') continue
    const ways = waysOut(tables, facts, decision) ?? waysOn(tables, facts, decision, changes, known.judge)
    for (const way of [...(changes.length === 0 ? unasserted(facts) : []), ...ways]) {
      const more = combined(changes, way.changes)
      const key = keyOf(more)
      if (seen.has(key) || more.length > limits.changes) continue
      seen.add(key)
      queue.push({ changes: more, answers: unique([...answers, ...way.answers]) })
    }
  }
}

/** A ground was asserted that may not be the right one: first see what holds without it. */
const unasserted = ({ asserted: { legalBasis, law } }: Facts) =>
  legalBasis === null && law === null
    ? []
    : [
        {
          changes: [{ kind: 'use-ground', legalBasis: '', secrecyGround: '', law: [] } as const],
          answers: ['WRONG_BASIS'],
        },
      ]

/** Everything then asked may go; or a person must decide, where before nobody would, or not about these fields alone. */
const isGoal = (start: Decision, { outcome }: Decision, changes: readonly Change[]): boolean =>
  outcome === 'permit' ||
  (outcome === 'review' &&
    (start.outcome === 'deny' ||
      start.outcome === 'needs-consent' ||
      (start.outcome === 'permit-partial' && changes.some(({ kind }) => kind === 'ask-verdict'))))

/** Keeps the smallest part of a way that already leads there, with a question as wide as it can be. */
const keep = (known: Judging, found: Map<string, Found>, way: Found) => {
  const leads = (changes: readonly Change[]) => {
    const { decision } = known.of(changes)
    return decision.outcome === way.after.outcome && !isSilent(decision)
  }
  const wide = widened(known, way.changes)
  const changes = leads(wide) ? wide : way.changes
  const smallest = parts(changes).find(leads) ?? changes
  const key = keyOf(smallest)
  if (!found.has(key)) found.set(key, { ...way, changes: smallest, after: known.of(smallest).decision })
}

/** The same with all that goes by its other changes: what stopped a field at first may have gone since. */
const widened = (known: Judging, changes: readonly Change[]): readonly Change[] => {
  const rest = changes.filter(({ kind }) => kind !== 'narrow-categories')
  if (rest.length === changes.length || rest.length === 0) return changes
  const categories = fieldsLeft({ ...known.of(rest).decision, withheld: [] }, [])
  return categories.length === 0 ? changes : combined(rest, [{ kind: 'narrow-categories', categories }])
}

/** Every part of a set that lacks something, the smallest first. */
const parts = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  Array.from({ length: 2 ** changes.length - 2 }, (_, i) =>
    changes.filter((_change, place) => ((i + 1) >> place) & 1),
  ).toSorted((a, b) => a.length - b.length)

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

/** Fewest people first, then the smallest; where another ground carries it, nobody is asked for a word. */
const ranked = (ways: readonly Advice[]): readonly Advice[] => {
  const grounded = ways.some(
    ({ changes, persons, byConsent, outcome }) =>
      outcome === 'permit' && !byConsent && persons === 0 && changes.some(({ kind }) => kind === 'use-ground'),
  )
  const within = (part: Advice, whole: Advice) =>
    part.changes.every((change) => whole.changes.some((other) => keyOf([other]) === keyOf([change])))
  const useful = ways.filter(
    (way) => way.outcome === 'permit' || !ways.some((other) => other.outcome === 'permit' && within(way, other)),
  )
  return useful
    .filter(({ persons }) => !grounded || persons === 0)
    .toSorted(
      (a, b) =>
        a.persons - b.persons ||
        a.changes.length - b.changes.length ||
        rank(a) - rank(b) ||
        (keyOf(a.changes) < keyOf(b.changes) ? -1 : 1),
    )
    .slice(0, limits.kept)
}

const rank = ({ outcome, changes }: Advice): number =>
  (outcome === 'permit' ? 0 : 100) + changes.reduce((sum, { kind }) => sum + kinds.indexOf(kind), 0)
