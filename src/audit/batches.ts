/**
 * `call` gives one result an item, in order. `isOfOneItem`: the error proves that nothing was done and may be one item's
 * own fault, so each is tried alone. `perCall` items at most in a call, `mostWaiting` a key before new ones are refused.
 */
export interface BatchOptions<Item, Result> {
  readonly call: (key: string, items: readonly Item[]) => Promise<readonly Result[]>
  readonly isOfOneItem: (error: unknown) => boolean
  readonly perCall: number
  readonly mostWaiting: number
}

/** Puts what waits for the same key into one call; one call a key at a time. */
export interface Batches<Item, Result> {
  /** Resolves with the item's own result, rejects with the error of its call. Once asked it is not taken back. */
  add(key: string, item: Item): Promise<Result>
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** See `Batches`. Nothing runs before the first item. */
export const openBatches = <Item, Result>(options: BatchOptions<Item, Result>): Batches<Item, Result> => {
  const queues = new Map<string, Waiting<Item, Result>[]>()
  const running = new Map<string, Promise<void>>()

  const call = async (key: string, batch: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await options.call(
        key,
        batch.map(({ item }) => item),
      )
      if (results.length !== batch.length) throw new Error('Not one result an item')
      batch.forEach(({ resolve }, at) => resolve(results[at] as Result))
    } catch (error) {
      if (batch.length === 1 || !options.isOfOneItem(error)) for (const { reject } of batch) reject(error)
      else for (const one of batch) await call(key, [one])
    }
  }

  const drain = async (key: string, queue: Waiting<Item, Result>[]): Promise<void> => {
    while (queue.length > 0) await call(key, queue.splice(0, options.perCall))
    queues.delete(key)
    running.delete(key)
  }

  return {
    add: (key, item) =>
      new Promise((resolve, reject) => {
        const queue = queues.get(key) ?? []
        if (queue.length >= options.mostWaiting) return reject(new Error('Too many are waiting'))
        queue.push({ item, resolve, reject })
        queues.set(key, queue)
        // Starts in a microtask: what is asked in the same turn goes in the same call.
        if (!running.has(key)) {
          running.set(
            key,
            Promise.resolve().then(() => drain(key, queue)),
          )
        }
      }),
    idle: async () => {
      await Promise.all(running.values())
    },
  }
}
