/** The files that search for ways out. */
export const adviceFiles: readonly string[] = [
  ...['advice.ts', 'advising.ts', 'applied.ts', 'change.ts', 'search-state.ts'],
  ...['ranking.ts', 'smallest.ts'],
  ...['ways-asking.ts', 'ways-on.ts', 'ways-out.ts', 'ways-verdict.ts'],
]
