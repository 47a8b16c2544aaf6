import type { FailureCause, Source, SourceConnector } from './source.ts'

/** After `failures` in a row a source is left alone for `seconds`; `clock` in milliseconds, never back. */
export interface BreakerOptions {
  readonly failures: number
  readonly seconds: number
  readonly clock?: () => number
  /** Hears when a source is left alone, and when it is asked again with success. */
  readonly onChange?: (connector: SourceConnector, open: boolean) => void
}

/** Failures by which a source is unwell. A no, a wrong answer or a setting of ours says nothing of that. */
const unwell: ReadonlySet<FailureCause> = new Set<FailureCause>([
  'unreachable',
  'tls-failed',
  'timed-out',
  'broken-off',
  'out-of-order',
  'token-unavailable',
])

interface State {
  failures: number
  openUntil: number | null
  trying: boolean
}

const mostKnown = 10_000

/**
 * A circuit breaker per source over any adapter: who failed so often in a row is not asked for a while, which gives it
 * air and callers a quick answer (`breaker-open`, recorded like every failure). After that one question tries; its
 * outcome closes the breaker or opens it again. The state is this process's own and goes with it.
 */
export const breaking = (source: Source, options: BreakerOptions): Source => {
  const { failures, seconds, clock = () => performance.now(), onChange = () => undefined } = options
  const states = new Map<string, State>()

  const stateOf = ({ municipality, oin, baseUrl }: SourceConnector): State => {
    const key = JSON.stringify([municipality, oin, baseUrl])
    const known = states.get(key)
    if (known !== undefined) return known
    if (states.size >= mostKnown) states.clear()
    const made = { failures: 0, openUntil: null, trying: false }
    states.set(key, made)
    return made
  }

  const isOpen = (state: State): boolean => state.openUntil !== null && (state.trying || clock() < state.openUntil)

  const learn = (connector: SourceConnector, state: State, isUnwell: boolean): void => {
    const was = state.openUntil !== null
    state.failures = isUnwell ? state.failures + 1 : 0
    state.openUntil = state.failures >= failures ? clock() + seconds * 1000 : null
    if (was !== (state.openUntil !== null)) onChange(connector, !was)
  }

  return {
    fetch: async (question) => {
      const { connector } = question
      const state = stateOf(connector)
      if (isOpen(state)) return { kind: 'failed', cause: 'breaker-open' }
      const tries = state.openUntil !== null
      if (tries) state.trying = true
      try {
        const result = await source.fetch(question)
        // What was asked before it opened and answers late neither closes it nor keeps it open longer.
        if (tries || state.openUntil === null)
          learn(connector, state, result.kind === 'failed' && unwell.has(result.cause))
        return result
      } finally {
        if (tries) state.trying = false
      }
    },
    close: () => source.close(),
  }
}
