/** What stands under a key itself: never what every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The list without repetitions, in the order of first appearance. */
export const unique = <T>(items: readonly T[]): readonly T[] => (items.length < 2 ? items : [...new Set(items)])

/** The first item of each key. */
export const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  if (items.length < 2) return items
  const seen = new Set<string>()
  return items.filter((item) => seen.size < seen.add(key(item)).size)
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
