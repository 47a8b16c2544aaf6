import type { LookPosition } from './looks-store.ts'

const shape = /^(\d{4}-(?:0[1-9]|1[0-2])-01)_(\d{1,18})$/

/** Before which place in the log looks are asked for (`?seen=`); null: the last. */
export const beforeIn = (query: unknown): LookPosition | null => {
  const { seen } = query as { readonly seen?: unknown }
  const [, month, index] = (typeof seen === 'string' ? shape.exec(seen) : null) ?? []
  return month === undefined || index === undefined ? null : { month, index }
}

/** Where the looks before these are, and the last; null: there are none, or they are here. */
export const seenPaths = (
  path: string,
  before: LookPosition | null,
  next: LookPosition | null,
): { readonly next: string | null; readonly first: string | null } => ({
  next: next && `${path}?seen=${next.month}_${next.index}#seen`,
  first: before && `${path}#seen`,
})
