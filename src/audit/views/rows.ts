import type { EntryView } from '../audit-schema.ts'
import type { EntryFilter, EntryPosition, EntryReader, RecordedEntry } from '../entry-store.ts'
import type { AdlLevel } from './adl-body.ts'
import { adlRecords } from './adl.ts'
import type { View } from './columns.ts'
import { ldvLines } from './ldv.ts'
import { nenLines } from './nen7513.ts'
import { type Aliases, everyEntry, pagesOf, rememberedAliases } from './pages.ts'
import { stepsOf } from './steps.ts'

/** What views of the log are made with. */
export interface ViewPorts {
  readonly reader: EntryReader
  readonly aliases: Aliases
  /** Where a purpose stands in the register of processing activities (AVG 30). */
  readonly activity: (municipality: string, purpose: string | null) => string
}

/** Which part of a log, from a position to an index. */
export interface Part {
  readonly filter: EntryFilter
  readonly from: EntryPosition | null
  readonly until: string
}

/** The rows of a view over a part of the log, in its order. `told`: entries as their reader sees them. */
export async function* rowsOf(
  { reader, aliases, activity }: ViewPorts,
  view: View,
  { filter, from, until }: Part,
  { level, told }: { readonly level: AdlLevel; readonly told: (e: readonly RecordedEntry[]) => Promise<EntryView[]> },
): AsyncGenerator<object> {
  const pages = pagesOf(reader, filter, from, until)
  if (view === 'entries') {
    for await (const page of pages) yield* await told(page)
    return
  }
  const { municipality, controller } = filter
  const known = rememberedAliases(aliases, municipality, controller)
  const exchange = (_municipality: string, exchangeId: string) => wholeExchange(reader, filter, exchangeId)
  for await (const step of stepsOf(withAliases(pages, known))) {
    if (view === 'adl') yield* await adlRecords(step, { level, activity, aliases: known, exchange })
    else yield* (view === 'ldv' ? ldvLines : nenLines)(step, { activity, aliases: await known(step.entries) })
  }
}

/** Asks the aliases of a whole page at once. */
async function* withAliases(
  pages: AsyncIterable<readonly RecordedEntry[]>,
  known: (entries: readonly RecordedEntry[]) => Promise<unknown>,
) {
  for await (const page of pages) {
    await known(page)
    yield page
  }
}

/** All entries of an exchange that this reader may see. */
export const wholeExchange = (
  reader: Pick<EntryReader, 'next'>,
  { municipality, controller }: EntryFilter,
  exchangeId: string,
): Promise<readonly RecordedEntry[]> => everyEntry(reader, { municipality, controller, exchangeId }, endOfAll)

/** Beyond every index (bigint). */
const endOfAll = '9223372036854775807'
