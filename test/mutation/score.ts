/** How many mutants were killed, of how many that a check could kill. */
export interface Score {
  readonly file: string
  readonly killed: number
  readonly all: number
}

/** Over several files. */
export const total = (scores: readonly Score[]): Omit<Score, 'file'> => ({
  killed: scores.reduce((sum, { killed }) => sum + killed, 0),
  all: scores.reduce((sum, { all }) => sum + all, 0),
})

/** In words. */
export const rate = ({ killed, all }: Omit<Score, 'file'>): string =>
  `${((100 * killed) / Math.max(1, all)).toFixed(1)} % (${String(killed)} of ${String(all)} killed)`
