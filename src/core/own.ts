/** What stands under a key itself: never what every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The list without repetitions, in the order of first appearance. */
export const unique = <T>(items: readonly T[]): readonly T[] => (items.every(isFirst) ? items : items.filter(isFirst))

const isFirst = <T>(item: T, at: number, items: readonly T[]): boolean => items.indexOf(item) === at

/** Both lists as one; of the second what the first does not hold. */
export const together = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
  const more = b.filter((item) => !a.includes(item))
  return more.length === 0 ? a : [...a, ...more]
}

/** The first item of each key. */
export const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  const firsts = items.map(key).map(isFirst)
  return items.filter((_, at) => firsts[at])
}

/**
 * A function of one object that works once per object. The tables are frozen, so what follows from them never changes:
 * this makes nothing less pure, only quicker.
 */
export const once = <K extends object, V>(make: (from: K) => V): ((from: K) => V) => {
  const known = new WeakMap<K, { readonly made: V }>()
  return (from) => {
    const before = known.get(from)
    if (before !== undefined) return before.made
    const made = make(from)
    known.set(from, { made })
    return made
  }
}
