import type { Call } from './caller.ts'
import { type Cursors, nextLink } from './cursor.ts'

/** A list as it is asked over HTTP. */
export interface AskedPage {
  readonly cursors: Cursors
  readonly reply: { header(name: string, value: string): unknown }
  readonly call: Call
  readonly query: { readonly cursor?: string | undefined; readonly limit: number }
  /** The whole question beside its operation: a cursor is good for that alone. */
  readonly about: readonly unknown[]
  /** Where it was asked, with its query but for cursor and limit. */
  readonly path: string
}

/** Answers a page, from where its cursor stopped (null: the beginning), with the `Link` to the next. A strange cursor is a fault. */
export const answerPage = async <Item>(
  { cursors, reply, call, query, about, path }: AskedPage,
  read: (position: unknown, limit: number) => Promise<{ readonly items: readonly Item[]; readonly next: unknown }>,
): Promise<{ items: Item[] }> => {
  const { organisation } = call.caller
  const bound = [call.operation, ...about]
  const { items, next } = await read(cursors.open(organisation, bound, query.cursor), query.limit)
  const cursor = next === null ? null : cursors.seal(organisation, bound, next)
  const link = nextLink(path, cursor, query.limit)
  if (link !== null) reply.header('link', link)
  return { items: [...items] }
}

/** The id that a cursor held; null: from the beginning. */
export const idOf = (opened: unknown): string | null => (typeof opened === 'string' ? opened : null)

/** The place in a list over several municipalities that a cursor held; null: from the beginning. */
export const positionOf = (opened: unknown): { readonly municipality: string; readonly id: string } | null => {
  const { municipality, id } = (opened ?? {}) as Readonly<Record<string, unknown>>
  return typeof municipality === 'string' && typeof id === 'string' ? { municipality, id } : null
}
