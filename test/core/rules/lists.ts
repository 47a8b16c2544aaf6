import { example, firstOf, unlike } from './rule.ts'

const samples: readonly (readonly number[])[] = [[], [1], [1, 1], [1, 2, 1, 3, 2], [4, 4, 4], [5, 6]]

/** Lists that are put together, and made nowhere else than where they must. */
export const listing = [
  example('lists together are their items in order, and the one list that holds anything is that very list', (core) => {
    const [a, b, c] = [['a'], ['b', 'c'], ['d']]
    const kept = structuredClone([a, b, c])
    return firstOf([
      unlike('three', core.join(a, [], b, c), ['a', 'b', 'c', 'd']),
      unlike('none', core.join([], []), []),
      core.join([], b, []) === b ? null : 'one list was made anew',
      unlike(
        'what each gives',
        core.gather([a, [], b, c], (list) => list),
        ['a', 'b', 'c', 'd'],
      ),
      unlike(
        'nobody gives',
        core.gather([1, 2], () => []),
        [],
      ),
      core.gather([1, 2], (n) => (n === 2 ? c : [])) === c && core.gather([1, 2], (n) => (n === 1 ? c : [])) === c
        ? null
        : 'what one gives was made anew',
      unlike('the lists themselves', [a, b, c], kept),
    ])
  }),
  example('without repetitions each item stands once, where it first stood', (core) =>
    firstOf(
      samples.map((items) => {
        const once = items.filter((item, i) => !items.slice(0, i).includes(item))
        return firstOf([
          unlike('once', core.unique(items), once),
          once.length < items.length || core.unique(items) === items
            ? null
            : 'a list without repetitions was made anew',
          unlike(
            'once a key',
            core.uniqueBy(items, (n) => (n % 2 === 0 ? 'even' : 'odd')),
            items.filter((item, i) => items.findIndex((other) => other % 2 === item % 2) === i),
          ),
        ])
      }),
    ),
  ),
  example('of the second of two lists only what the first lacks is added', (core) => {
    const a = ['x', 'y']
    return firstOf([
      unlike('together', core.joined(a, ['y', 'z', 'x', 'w']), ['x', 'y', 'z', 'w']),
      core.joined(a, ['x']) === a ? null : 'a list that lacks nothing was made anew',
    ])
  }),
  example('what follows from an object is worked out once for each object', (core) => {
    const [one, other] = [{}, {}]
    let times = 0
    const of = core.once((_: object) => {
      times += 1
      return undefined
    })
    for (const object of [one, other, one, one]) of(object)
    return unlike('times', times, 2)
  }),
]
