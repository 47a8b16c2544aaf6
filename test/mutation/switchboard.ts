/** Stryker's own switchboard: which mutant is on, what was reached, how often. */
export interface Switchboard {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: {
    static: Record<string, number>
    perTest: Record<string, Record<string, number>>
  }
}

/** The one board of this process. */
export const board: Switchboard = ((globalThis as unknown as { __stryker__?: Switchboard }).__stryker__ ??= {})

/** More than any check needs of one mutant: then it goes round for ever. */
const limit = 1_000_000

/** Runs with a mutant on; an error, or a walk without end, is thrown. */
export const withMutant = <T>(id: string, run: () => T): T => {
  board.activeMutant = id
  board.hitCount = 0
  board.hitLimit = limit
  try {
    return run()
  } finally {
    board.activeMutant = undefined
    board.hitCount = undefined
  }
}
