import type { Logged } from './by-the-log.ts'
import type { Asked, Layer, Operation, Word } from './history.ts'
import { needsOfAll, type Ground, type Known } from './needs.ts'

/** A child of 14 with two holders of gezag, and one of 7 with one. */
export const youth: Known = { self: 'youth', age: 14, holders: ['mother', 'father'] }
export const pupil: Known = { self: 'pupil', age: 7, holders: ['mother'] }
export const categories = ['involvement', 'youth-help']

let made = 0

type Times = readonly [number, number | null]

/** A call by hand; without an end nobody knows whether it took effect. */
export const call = (kind: Operation['kind'], [begin, end]: Times, more: Partial<Operation> = {}): Operation => ({
  ...{ number: made++, kind, process: 'one', begin, end, outcome: end === null ? 'unknown' : 'done' },
  ...{ words: [], asked: [], receipts: [], ...more },
})

/** One word; said when its call begins unless `more` says otherwise. */
export const word = (says: Word['says'], by: string, saidAt: number, more: Partial<Word> = {}): Word => ({
  ...{ person: 'youth', by, says, layers: says === 'yes' ? ['secrecy'] : ['secrecy', 'legal-basis'] },
  ...{ reaches: categories, liftedWithin: 'whatever', saidAt, ...more },
})

/** Everybody who is asked about the youth says yes. */
export const consent = (times: Times, more: Partial<Word> = {}): Operation =>
  call('consent', times, { words: ['youth', 'mother', 'father'].map((by) => word('yes', by, times[0], more)) })

/** One of them says no. */
export const stop = (times: Times, by = 'youth', more: Partial<Word> = {}): Operation =>
  call('withdrawal', times, { words: [word('no', by, times[0], more)] })

/** A question about the youth, or whoever, and what was given. */
export const question = (
  times: Times,
  given: readonly string[],
  more: {
    readonly of?: Known
    readonly ground?: Ground
    readonly kind?: Operation['kind']
    readonly asked?: Partial<Asked>
  } = {},
): Operation => {
  const { of = youth, ground = 'own-task', kind = 'request', asked } = more
  const fields = given.map((category) => `${category}/since`)
  const released = kind === 'advice' ? [] : fields
  return call(kind, times, {
    asked: [{ person: of.self, needs: needsOfAll(of, ground, categories), permitted: fields, released, ...asked }],
  })
}

/** Entries of a log by hand, in their order. */
export const log = (
  ...parts: readonly (Omit<Logged, 'index' | 'names'> & { readonly name?: string })[]
): readonly Logged[] => parts.map(({ name, ...part }, index) => ({ ...part, index, names: [name ?? `entry-${index}`] }))

/** Words of everybody about the youth in one layer. */
export const said = (says: Word['says'], by: string, saidAt: number, layer?: Layer) => ({
  word: word(says, by, saidAt, layer === undefined ? {} : { layers: [layer] }),
  decided: null,
})

/** What an entry decided or gave about the youth. */
export const decided = (
  type: 'decision' | 'release' | 'release-refused',
  given: readonly string[],
  ground: Ground = 'own-task',
) => ({
  word: null,
  decided: { type, exchange: 'x', person: 'youth', needs: needsOfAll(youth, ground, categories), categories: given },
})
