import pg from 'pg'

/** What one call was answered, with everything that may differ between two of the same replaced by its place. */
export interface Seen {
  readonly what: string
  readonly status: number
  readonly headers: string
  readonly body: string
  readonly milliseconds: number
}

const statements: string[] = []
const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const name = (this as unknown as { connectionParameters?: { application_name?: string } }).connectionParameters
  const text = typeof args[0] === 'string' ? args[0] : (args[0] as { text?: string } | undefined)?.text
  if (name?.application_name === 'deelpoort gateway') statements.push(text ?? 'other')
  return query.apply(this, args)
} as never

/** Every statement that a gateway of this process has sent to its database so far. */
export const statementsSent = (): readonly string[] => [...statements]

/** Replaces ids by their order of appearance, and moments by a word, over the answers of one walk. */
export const normaliser = (more: readonly (readonly [RegExp, string])[] = []) => {
  const ids = new Map<string, string>()
  // The same id under the neutral name of its log is the same id.
  const idOf = (id: string): string => {
    const bare = id.slice(-36)
    if (!ids.has(bare)) ids.set(bare, `#${ids.size}`)
    return ids.get(bare)!.padEnd(id.length, '_')
  }
  return (text: string): string =>
    more
      .reduce((so, [pattern, word]) => so.replace(pattern, word), text)
      .replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid')
      .replace(/(?:9901|log-[0-9a-f]{12})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|ah_[A-Za-z0-9_-]{22}/g, idOf)
      .replace(/\d{4}-\d{2}-\d{2}T[0-9:.]+Z/g, 'a moment')
}

const varying = ['date', 'ratelimit', 'traceparent', 'keep-alive', 'connection']

/** The headers of an answer in order, without those that tell the time or the count. */
export const headersOf = (response: Response): string =>
  [...response.headers]
    .filter(([name]) => !varying.includes(name))
    .map((header) => header.join(': '))
    .join('\n')
