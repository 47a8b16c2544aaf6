/** Where a page stopped. */
export interface PagePosition {
  readonly municipality: string
  readonly id: string
}

/** What of one municipality is an organisation's own, in order of id, from after an id. */
export type ReadOwn<T> = (municipality: string, after: string | null, limit: number) => Promise<readonly T[]>

/** A page of what is an organisation's own, over these municipalities, in their order. */
export const ownPage = async <T extends { readonly id: string }>(
  municipalities: readonly string[],
  after: PagePosition | null,
  limit: number,
  read: ReadOwn<T>,
): Promise<{
  readonly items: readonly (T & { readonly municipality: string })[]
  readonly next: PagePosition | null
}> => {
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
