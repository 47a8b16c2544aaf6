import t from 'tap'
import { openBatches } from '../../src/store/batches.ts'

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

t.test('what is asked in one turn goes in one call, what comes during it in the next', async (t) => {
  const calls: string[] = []
  const batches = openBatches<number, number>({
    call: async (key, items) => {
      calls.push(`${key}: ${items.join(' ')}`)
      await wait(20)
      return items.map((item) => item * 10)
    },
    isOfOneItem: () => false,
    perCall: 3,
    mostWaiting: 100,
  })
  const first = [1, 2, 3, 4].map((item) => batches.add('a', item))
  const other = batches.add('b', 9)
  await wait(10)
  const late = batches.add('a', 5)
  t.same(await Promise.all([...first, other, late]), [10, 20, 30, 40, 90, 50])
  t.same(calls, ['a: 1 2 3', 'b: 9', 'a: 4 5'])
  await batches.idle()
  t.equal(await batches.add('a', 6), 60, 'and it starts anew')
})

t.test('so many lanes, so many calls of one key at once', async (t) => {
  let [open, most] = [0, 0]
  const batches = openBatches<number, number>({
    call: async (_key, items) => {
      open += 1
      most = Math.max(most, open)
      await wait(5)
      open -= 1
      return [...items]
    },
    isOfOneItem: () => false,
    perCall: 1,
    mostWaiting: 100,
    lanes: 2,
  })
  const asked = Array.from({ length: 9 }, (_, i) => i)
  t.same(await Promise.all(asked.map((item) => batches.add('a', item))), asked)
  t.equal(most, 2)
})

t.test('few go in one call, many are shared by the lanes', async (t) => {
  let calls: number[] = []
  const batches = openBatches<number, number>({
    call: async (_key, items) => {
      calls.push(items.length)
      await wait(5)
      return [...items]
    },
    isOfOneItem: () => false,
    perCall: 100,
    mostWaiting: 1000,
    lanes: 2,
    worthSharing: 10,
  })
  /** So many callers that each ask again as soon as they are answered. */
  const asked = async (callers: number, times: number): Promise<readonly number[]> => {
    calls = []
    const caller = async (): Promise<void> => {
      for (let i = 0; i < times; i++) t.equal(await batches.add('a', i), i)
    }
    await Promise.all(Array.from({ length: callers }, caller))
    return calls
  }
  t.same(await asked(8, 3), [8, 8, 8])
  t.same(await asked(30, 3), [15, 15, 15, 15, 15, 15])
  t.same(await asked(8, 3), [8, 8, 8], 'and few again afterwards')
})

t.test('one bad item fails alone; where nobody knows what was done, all of its call fail', async (t) => {
  const tried: number[][] = []
  const failing = (isOfOneItem: boolean) =>
    openBatches<number, number>({
      call: async (_key, items) => {
        tried.push([...items])
        if (items.includes(2)) throw new Error('two')
        return [...items]
      },
      isOfOneItem: () => isOfOneItem,
      perCall: 10,
      mostWaiting: 3,
    })
  const settle = (batches: ReturnType<typeof failing>) =>
    Promise.allSettled([1, 2, 3, 4].map((item) => batches.add('a', item)))
  const states = (settled: readonly PromiseSettledResult<number>[]) => settled.map(({ status }) => status)
  t.same(
    states(await settle(failing(true))),
    ['fulfilled', 'rejected', 'fulfilled', 'rejected'],
    'the fourth is too many',
  )
  t.same(tried, [[1, 2, 3], [1], [2], [3]])
  t.same(states(await settle(failing(false))), ['rejected', 'rejected', 'rejected', 'rejected'])
})
