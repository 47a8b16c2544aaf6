import type { Party } from '../../../src/core/facts.ts'

/** What a word is about: one field between two parties for one purpose. */
export interface About {
  readonly purpose: string
  readonly source: Party
  readonly recipient: Party
  readonly category: string
  readonly field: string
  readonly sensitive: boolean
}

/** A scope as it is written down; each part may lack. */
export interface Written {
  readonly purposes?: readonly string[]
  readonly categories?: readonly string[]
  readonly sources?: readonly string[]
  readonly recipients?: readonly string[]
  readonly fields?: Readonly<Record<string, readonly string[]>>
}

export const named = (list: readonly string[], { oin, kind }: Party): boolean =>
  list.some((word) => word === kind || word === oin)

/** Whether a scope reaches the matter. */
export const reaches = (scope: Written, about: About): boolean => {
  if (scope.purposes && !scope.purposes.includes(about.purpose)) return false
  if (scope.categories && !scope.categories.includes(about.category)) return false
  const fields = scope.fields?.[about.category]
  if (fields && !fields.includes(about.field)) return false
  if (scope.sources && !named(scope.sources, about.source)) return false
  return !(scope.recipients && !named(scope.recipients, about.recipient))
}

/** Whether `inner` says nothing that `outer` does not. */
export const inside = (inner: Written, outer: Written, about: About): boolean => {
  const kinds: Record<string, string> = {}
  for (const { oin, kind } of [about.source, about.recipient]) kinds[oin ?? ''] = kind
  const all = (a: readonly string[] | undefined, b: readonly string[] | undefined, parties = false) => {
    if (b === undefined) return true
    if (a === undefined) return false
    for (const word of a) if (!b.includes(word) && !(parties && b.includes(kinds[word] ?? ''))) return false
    return true
  }
  if (!all(inner.purposes, outer.purposes) || !all(inner.categories, outer.categories)) return false
  if (!all(inner.sources, outer.sources, true) || !all(inner.recipients, outer.recipients, true)) return false
  for (const category of Object.keys(outer.fields ?? {})) {
    const outside = inner.categories !== undefined && !inner.categories.includes(category)
    if (!outside && !all(inner.fields?.[category], outer.fields?.[category])) return false
  }
  return true
}
