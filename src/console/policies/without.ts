/** The same without these. */
export const without = <T extends object, K extends keyof T>(of: T, ...names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.some((one) => one === name))) as Omit<T, K>
