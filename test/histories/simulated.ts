import type { Logged } from './by-the-log.ts'
import type { Chance } from './chance.ts'
import { categories, pupil, youth } from './by-hand.ts'
import type { Operation, Word } from './history.ts'
import { needsOfAll } from './needs.ts'
import { lacking } from './words.ts'

/** A gateway that does something wrong now and then; each part may be left out. */
export interface Fault {
  /** What a question sees of the words that were recorded; `now`: when it looks. */
  readonly sees?: (words: readonly Recorded[], now: number) => readonly Recorded[]
  /** Releases what was decided, whatever was recorded since. */
  readonly looksOnce?: boolean
  /** What of a history is kept, or changed on the way. */
  readonly forgets?: (word: Word) => boolean
  readonly answersEarly?: boolean
  readonly numbers?: (log: readonly Logged[], luck: Chance) => readonly Logged[]
}

/** A word with when it was recorded. */
export interface Recorded extends Word {
  readonly at: number
}

/** Something that happens at one moment. */
type Event = readonly [moment: number, happen: (now: number) => void]

/**
 * A history as a gateway would make it whose every call takes effect at one moment between its begin and its end: what is
 * right by construction, so that a checker may find nothing in it; and with a fault, what it must find.
 */
export const simulated = (luck: Chance, size: number, fault: Fault = {}) => {
  const [history, log, recorded, events]: [Operation[], Logged[], Recorded[], Event[]] = [[], [], [], []]
  const { sees = (words) => words } = fault
  const enter = (entry: Omit<Logged, 'index' | 'names'>, name: string) =>
    void log.push({ ...entry, names: [name], index: log.length })

  for (let number = 0; number < size; number++) {
    const begin = luck.next() * size
    const end = begin + luck.next() * 6
    const isLost = luck.holds(0.03)
    const known = luck.one([youth, pupil])
    const person = known.self
    const everybody = known.age < 12 ? known.holders : [known.self, ...known.holders]
    const call = {
      number,
      process: 'one',
      begin,
      end: isLost ? null : end,
      outcome: isLost ? 'unknown' : 'done',
    } as const
    const saidAt = begin - (luck.holds(0.2) ? luck.next() * 10 : 0)
    const layers = [
      luck.weighed([
        ['secrecy', 3],
        ['legal-basis', 1],
      ] as const),
    ]
    const reaches = luck.weighed([
      [categories, 3],
      [['youth-help'], 1],
      [['involvement'], 1],
    ] as const)
    const between = (from: number) => from + luck.next() * ((isLost ? from + 9 : end) - from)

    if (luck.holds(0.5)) {
      const isYes = luck.holds(0.6)
      const words = (isYes && luck.holds(0.8) ? everybody : [luck.one(everybody)]).map((by): Word =>
        isYes
          ? { person, by, says: 'yes', layers, reaches, liftedWithin: 'whatever', saidAt }
          : { person, by, says: 'no', layers: ['secrecy', 'legal-basis'], reaches, liftedWithin: reaches, saidAt },
      )
      history.push({
        ...call,
        kind: isYes ? 'consent' : 'withdrawal',
        words,
        asked: [],
        receipts: isLost ? [] : [`${number}`],
      })
      const moment = fault.answersEarly === true && !isYes && luck.holds(0.2) ? end + luck.next() * 5 : between(begin)
      const record = (now: number) => {
        for (const word of words) {
          if (fault.forgets?.(word) === true && luck.holds(0.5)) continue
          recorded.push({ ...word, at: now })
        }
        words.forEach((word, i) => enter({ word, decided: null }, i === 0 ? `${number}` : `${number}-${i}`))
      }
      events.push([moment, record])
      continue
    }
    const ground = luck.weighed([
      ['own-task', 3],
      ['consent', 1],
    ] as const)
    const needs = needsOfAll(known, ground, categories)
    const lawful = (now: number) =>
      categories.filter((one) => needs[one]!.every((need) => lacking(need, person, sees(recorded, now)).length === 0))
    const decides = between(begin)
    let permitted: readonly string[] = []
    const exchange = `${number}`
    events.push([
      decides,
      (now) => {
        permitted = lawful(now)
        enter({ word: null, decided: { type: 'decision', exchange, person, needs, categories: permitted } }, exchange)
      },
    ])
    events.push([
      between(decides),
      (now) => {
        const still = fault.looksOnce === true ? permitted : permitted.filter((one) => lawful(now).includes(one))
        const type = still.length > 0 ? 'release' : 'release-refused'
        if (permitted.length > 0)
          enter({ word: null, decided: { type, exchange, person, needs, categories: still } }, `${number}-r`)
        const fields = still.map((one) => `${one}/since`)
        history.push({
          ...{ ...call, kind: 'request', words: [], receipts: isLost ? [] : [exchange] },
          asked: [{ person, needs, permitted: isLost ? null : fields, released: isLost ? [] : fields }],
        })
      },
    ])
  }
  for (const [moment, happen] of events.toSorted(([a], [b]) => a - b)) happen(moment)
  return { history, log: fault.numbers?.(log, luck) ?? log }
}
