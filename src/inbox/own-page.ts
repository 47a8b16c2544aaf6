import type { Caller } from '../http/caller.ts'

/** Where a page stopped. */
export interface PagePosition {
  readonly municipality: string
  readonly id: string
}

/** What of one municipality is an organisation's own, in order of id, from after an id. */
export type ReadOwn<T> = (municipality: string, after: string | null, limit: number) => Promise<readonly T[]>

/** A page of what waits for the caller, over all its municipalities. */
export const ownPage = async <T extends { readonly id: string }>(
  { municipalities }: Pick<Caller, 'municipalities'>,
  after: PagePosition | null,
  limit: number,
  read: ReadOwn<T>,
): Promise<{ readonly items: readonly T[]; readonly next: PagePosition | null }> => {
  const found: (T & { readonly municipality: string })[] = []
  for (const municipality of [...municipalities].sort()) {
    if (found.length > limit) break
    if (after !== null && municipality < after.municipality) continue
    const from = after?.municipality === municipality ? after.id : null
    const more = await read(municipality, from, limit + 1 - found.length)
    found.push(...more.map((one) => ({ ...one, municipality })))
  }
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const next = found.length > limit && last !== undefined ? { municipality: last.municipality, id: last.id } : null
  return { items, next }
}

/** The position that a cursor held; null: from the beginning. */
export const positionOf = (opened: unknown): PagePosition | null => {
  const { municipality, id } = (opened ?? {}) as Partial<PagePosition>
  return typeof municipality === 'string' && typeof id === 'string' ? { municipality, id } : null
}
