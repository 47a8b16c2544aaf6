/** What stands under a key itself: never what every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The list without repetitions, in the order of first appearance. */
export const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

/** The first item of each key. */
export const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed()
