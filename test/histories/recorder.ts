import type { Asked, Operation } from './history.ts'

/** What an answer says that the history keeps. */
export interface Heard {
  readonly receipts: readonly string[]
  readonly asked?: readonly Asked[]
}

/** An answer of the typed client. */
export interface Answered<T> {
  readonly data?: T | undefined
  readonly response: Response
}

/** What is about to be called. */
export type Planned = Pick<Operation, 'kind' | 'process'> & Partial<Pick<Operation, 'words' | 'asked'>>

/** Makes calls and keeps when they began, when they were answered and what came of them. */
export const recorder = () => {
  const history: Operation[] = []
  let made = 0

  /** One call; `hear` reads a good answer. A call that is cut off or answered 5xx is kept as unknown. Never throws. */
  const run = async <T>(
    planned: Planned,
    call: () => Promise<Answered<T>>,
    hear: (data: T) => Heard,
  ): Promise<T | null> => {
    const number = made++
    const begin = performance.now()
    const kept = { words: [], asked: [], ...planned, number, begin }
    const answer = await call().catch(() => null)
    const end = performance.now()
    const status = answer?.response.status ?? 0
    if (status >= 200 && status < 300 && answer?.data !== undefined) {
      history.push({ ...kept, ...hear(answer.data), end, outcome: 'done' })
      return answer.data
    }
    const isRefused = status >= 400 && status < 500
    history.push({ ...kept, receipts: [], end: isRefused ? end : null, outcome: isRefused ? 'refused' : 'unknown' })
    return null
  }
  return { run, history: (): readonly Operation[] => history, made: () => made }
}

export type Recorder = ReturnType<typeof recorder>
