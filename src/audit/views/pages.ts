import type { EntryFilter, EntryPosition, EntryReader, RecordedEntry } from '../entry-store.ts'
import { personOf } from '../entry-view.ts'

/** Entries a page: what is held in memory of a log that is read from end to end. */
const perPage = 250

/** The entries of a filter in the order of their log, up to an index; nothing is held open between two pages. */
export async function* pagesOf(
  { next }: Pick<EntryReader, 'next'>,
  filter: EntryFilter,
  from: EntryPosition | null,
  until: string,
): AsyncGenerator<readonly RecordedEntry[]> {
  let after = from
  for (;;) {
    const page = await next(filter, after, until, perPage)
    if (page.entries.length > 0) yield page.entries
    if (page.next === null) return
    after = page.next
  }
}

/** All of them at once, where they are few: of one person, of one exchange. */
export const everyEntry = async (
  reader: Pick<EntryReader, 'next'>,
  filter: EntryFilter,
  until: string,
): Promise<readonly RecordedEntry[]> => {
  const found: RecordedEntry[] = []
  for await (const page of pagesOf(reader, filter, null, until)) found.push(...page)
  return found
}

/** What an organisation knows persons (internal ids) by. */
export type Aliases = (
  municipality: string,
  organisation: string,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>

const mostRemembered = 5000

/** Asks aliases of one reader for the persons of entries, each once as long as it is remembered. */
export const rememberedAliases = (aliases: Aliases, municipality: string, organisation: string) => {
  let known = new Map<string, string>()
  return async (entries: readonly RecordedEntry[]): Promise<ReadonlyMap<string, string>> => {
    const persons = [...new Set(entries.flatMap((entry) => personOf(entry) ?? []))]
    const unknown = persons.filter((person) => !known.has(person))
    if (unknown.length > 0) {
      const asked = await aliases(municipality, organisation, persons)
      known = new Map([...(known.size > mostRemembered ? [] : known), ...asked])
    }
    return known
  }
}
