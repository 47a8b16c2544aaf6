import type { Finding, Need, Operation, Word } from './history.ts'
import { lacking } from './words.ts'

/** One entry of the log, in its order: what it says about sharing, and by which ids an answer may name it. */
export interface Logged {
  readonly index: number
  readonly names: readonly string[]
  readonly word: Word | null
  readonly decided: Decided | null
}

/** What an entry says of one person of an exchange. */
export interface Decided {
  readonly type: 'decision' | 'release' | 'release-refused'
  readonly exchange: string
  readonly person: string
  readonly needs: Readonly<Record<string, readonly Need[]>>
  /** Categories that were permitted, or released. */
  readonly categories: readonly string[]
}

export const unfounded = 'no release or permit without a yes that stands at its place in the log'
export const passedOver = 'no refusal where everybody’s yes stands at its place in the log'
export const outOfTime = 'what was answered before a call began stands before it in the log'
export const notThere = 'what was answered stands in the log'

/**
 * Replays the log in its own order, trusting no clock: every decision must be what the words before it come to, every
 * release must stand on words that stand at its place. With `checkOrder` this is linearizability itself: the log is the
 * one order in which every call is right, and it agrees with time.
 */
export const checkByTheLog = (log: readonly Logged[]): readonly Finding[] => {
  const words = new Map<string, Word[]>()
  const permitted = new Map<string, readonly string[]>()
  return log.flatMap(({ index, word, decided }) => {
    if (word !== null) {
      const known = words.get(word.person)
      if (known === undefined) words.set(word.person, [word])
      else known.push(word)
    }
    if (decided === null) return []
    const { type, exchange, person, needs, categories } = decided
    const said = words.get(person) ?? []
    const lacks = (category: string) => (needs[category] ?? []).flatMap((need) => lacking(need, person, said))
    const lawful = Object.keys(needs).filter((category) => lacks(category).length === 0)
    const decision = `${exchange} ${person}`
    if (type === 'decision') permitted.set(decision, categories)
    const claimed = type === 'decision' ? lawful : (permitted.get(decision) ?? []).filter((one) => lawful.includes(one))
    const found = (law: string, what: string): Finding => ({ law, what: `${type} ${index} about ${person}: ${what}` })
    return [
      ...categories
        .filter((category) => !lawful.includes(category))
        .map((category) => found(unfounded, [category, ...lacks(category)].join(': '))),
      ...(type === 'release' ? [] : claimed.filter((category) => !categories.includes(category))).map((category) =>
        found(passedOver, category),
      ),
    ]
  })
}

/** What was answered stands in the log, and in the order in which answers and calls followed each other. */
export const checkOrder = (history: readonly Operation[], log: readonly Logged[]): readonly Finding[] => {
  const places = new Map(log.flatMap(({ index, names }) => names.map((name) => [name, index] as const)))
  const done = history.filter(({ outcome }) => outcome === 'done')
  const missing = done.flatMap(({ kind, number, receipts }) =>
    receipts
      .filter((receipt) => !places.has(receipt))
      .map((receipt) => ({ law: notThere, what: `${receipt} of ${kind} ${number}` })),
  )
  const placed = done.flatMap((by) => {
    const at = by.receipts.flatMap((receipt) => places.get(receipt) ?? [])
    return at.length === 0 || by.end === null
      ? []
      : [{ by, end: by.end, first: Math.min(...at), last: Math.max(...at) }]
  })
  const ending = placed.toSorted((a, b) => a.end - b.end)
  let [ended, before] = [0, null as (typeof placed)[number] | null]
  const crossed = placed
    .toSorted((a, b) => a.by.begin - b.by.begin)
    .flatMap(({ by, first }) => {
      for (let next = ending[ended]; next !== undefined && next.end < by.begin; next = ending[++ended])
        if (before === null || next.last > before.last) before = next
      if (before === null || before.last < first) return []
      const what = `${by.kind} ${by.number} at ${first} after ${before.by.kind} ${before.by.number} at ${before.last}`
      return [{ law: outOfTime, what }]
    })
  return [...missing, ...crossed]
}
