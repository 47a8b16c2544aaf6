/**
 * `call` gives one result an item, in order. `isOfOneItem`: the error proves that nothing was done and may be one item's
 * own fault, so each is tried alone. `perCall` items at most in a call, `mostWaiting` a key before new ones are refused;
 * `lanes` calls a key at a time (1). `worthSharing`: where fewer wait for each, they go in one call rather than in two at once.
 */
export interface BatchOptions<Item, Result> {
  readonly call: (key: string, items: readonly Item[]) => Promise<readonly Result[]>
  readonly isOfOneItem: (error: unknown) => boolean
  readonly perCall: number
  readonly mostWaiting: number
  readonly lanes?: number
  readonly worthSharing?: number
}

/** Puts what waits for the same key into one call. */
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

interface Key<Item, Result> {
  readonly queue: Waiting<Item, Result>[]
  lanes: number
  calling: number
}

/** See `Batches`. Nothing runs before the first item. */
export const openBatches = <Item, Result>(options: BatchOptions<Item, Result>): Batches<Item, Result> => {
  const keys = new Map<string, Key<Item, Result>>()
  const running = new Set<Promise<void>>()
  const { lanes = 1, worthSharing } = options

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

  const drain = async (key: string, state: Key<Item, Result>): Promise<void> => {
    // Not at once: what is asked in the same turn goes in the same call.
    await turn()
    while (isWanted(state)) {
      const batch = state.queue.splice(0, share(state))
      state.calling += 1
      await call(key, batch)
      state.calling -= 1
      // Who waited for that call may ask again at once.
      if (worthSharing !== undefined) await turn()
    }
    state.lanes -= 1
    if (state.lanes === 0) keys.delete(key)
  }

  const isWanted = ({ queue, lanes: open }: Key<Item, Result>): boolean =>
    queue.length > 0 && (worthSharing === undefined || queue.length >= (open - 1) * worthSharing)

  /** How many of what waits a lane takes, so that those that are as free find theirs. */
  const share = ({ queue, lanes: open, calling }: Key<Item, Result>): number =>
    worthSharing === undefined ? options.perCall : Math.min(options.perCall, Math.ceil(queue.length / (open - calling)))

  const start = (key: string, state: Key<Item, Result>): void => {
    state.lanes += 1
    const lane = drain(key, state)
    running.add(lane)
    void lane.then(() => running.delete(lane))
  }

  return {
    add: (key, item) =>
      new Promise((resolve, reject) => {
        const state = keys.get(key) ?? { queue: [], lanes: 0, calling: 0 }
        if (state.queue.length >= options.mostWaiting) return reject(new Error('Too many are waiting'))
        state.queue.push({ item, resolve, reject })
        keys.set(key, state)
        if (state.lanes < lanes && state.queue.length >= state.lanes * (worthSharing ?? 1)) start(key, state)
      }),
    idle: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
