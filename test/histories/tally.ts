import type { Logged } from './by-the-log.ts'
import type { Operation } from './history.ts'

/** Every kind of call there is. */
export const kinds = [
  'withdrawal',
  'consent-withdrawal',
  'refusal',
  'consent',
  'statement',
  'request',
  'retry',
  'advice',
] as const satisfies readonly Operation['kind'][]

/** What a history holds, so that one in which nothing happened is not taken for one in which nothing went wrong. */
export const tallyOf = (history: readonly Operation[], log: readonly Logged[]) => {
  const gave = history.filter(({ asked }) => asked.some(({ released }) => released.length > 0))
  const unknown = history.filter(({ outcome }) => outcome === 'unknown').length
  const byKind = kinds.map((kind) => [
    kind,
    history.filter((one) => one.kind === kind && one.outcome === 'done').length,
  ])
  const counted = {
    operations: history.length,
    releases: log.filter(({ decided }) => decided?.type === 'release').length,
    /** Answers that gave something, of retries and of several persons. */
    retried: gave.filter(({ kind }) => kind === 'retry').length,
    ofSeveral: gave.filter(({ asked }) => asked.filter(({ released }) => released.length > 0).length > 1).length,
    /** Decisions that permitted what their release did not give any more, in part or at all. */
    overtaken: overtakenIn(log),
    /** Releases about somebody of whom somebody had said no before, in the log. */
    anew: anewIn(log),
    unknown,
  }
  return {
    ...counted,
    processes: [...new Set(history.map(({ process }) => process))].toSorted(),
    neverDone: byKind.filter(([, count]) => count === 0).map(([kind]) => kind),
    lines: [
      ...[byKind.map(([kind, count]) => `${count} ${kind}`).join(', '), `${unknown} of which nobody knows`],
      `${counted.releases} releases (${counted.anew} after a no and a new yes), ${gave.length} answers with data`,
      `${counted.retried} of them retries, ${counted.ofSeveral} of several persons`,
      `${counted.overtaken} decisions overtaken by a no before their release`,
    ],
  }
}

const overtakenIn = (log: readonly Logged[]): number => {
  const permitted = new Map<string, number>()
  let count = 0
  for (const { decided } of log) {
    if (decided === null) continue
    const { exchange, person, type, categories } = decided
    const decision = `${exchange} ${person}`
    if (type === 'decision') permitted.set(decision, categories.length)
    else if (categories.length < (permitted.get(decision) ?? 0)) count += 1
  }
  return count
}

const anewIn = (log: readonly Logged[]): number => {
  const stopped = new Set<string>()
  let count = 0
  for (const { word, decided } of log) {
    if (word?.says === 'no') stopped.add(word.person)
    if (decided?.type === 'release' && decided.categories.length > 0 && stopped.has(decided.person)) count += 1
  }
  return count
}
