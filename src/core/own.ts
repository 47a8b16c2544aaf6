/** What stands under a key itself: never what every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The list without repetitions, in the order of first appearance. */
export const unique = <T>(items: readonly T[]): readonly T[] => {
  if (items.length > 40) return [...new Set(items)]
  let made: T[] | null = null
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as T
    if (items.indexOf(item) < i) made ??= items.slice(0, i)
    else if (made !== null) made.push(item)
  }
  return made ?? items
}

/** Both lists as one without repetitions. */
export const together = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
  const more = b.filter((item, i) => !a.includes(item) && b.indexOf(item) === i)
  return more.length === 0 ? a : [...a, ...more]
}

/** The first item of each key. */
export const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  if (items.length < 2) return items
  const keys = items.map(key)
  return items.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
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
