/** What exists at a path, for 405 and its `Allow`. */
export interface RouteTable {
  add(url: string, method: string): void
  /** Methods of a path, or none where nothing is there. */
  methodsAt(path: string): readonly string[]
  /** Methods of a path that stands in the contract without parameters, such as `/cases/_search`. */
  methodsExactlyAt(path: string): readonly string[]
}

const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+')}$`)

/** A table that routes are added to as they are made. */
export const routeTable = (): RouteTable => {
  const fixed = new Map<string, Set<string>>()
  const open = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>()
  const methodsExactlyAt = (path: string): readonly string[] => [...(fixed.get(path) ?? [])].sort()
  return {
    add(url, method) {
      if (!url.includes(':')) {
        fixed.set(url, (fixed.get(url) ?? new Set()).add(method))
        return
      }
      const entry = open.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() }
      entry.methods.add(method)
      open.set(url, entry)
    },
    methodsExactlyAt,
    methodsAt(path) {
      const exact = methodsExactlyAt(path)
      if (exact.length > 0) return exact
      const found = [...open.values()].filter((entry) => entry.pattern.test(path))
      return [...new Set(found.flatMap((entry) => [...entry.methods]))].sort()
    },
  }
}
