import { closingTypes } from '../closings.ts'
import type { EntryFilter } from '../entry-query.ts'
import type { EntryReader, RecordedEntry } from '../entry-store.ts'
import type { EntryType } from '../entry.ts'
import { type KeptRecord, keptRecord } from '../kept-record.ts'
import { pagesOf } from '../views/pages.ts'
import { lookTypes } from '../views/steps.ts'

/** Whose log, as which controller. */
export interface OfLog {
  readonly municipality: string
  readonly controller: string
}

/** Exports of many people's entries at once: of no person in particular, and so in nobody's own entries. */
export const bulkExports = async (
  reader: Pick<EntryReader, 'next'>,
  { municipality, controller }: OfLog,
  until: string,
): Promise<readonly RecordedEntry[]> => {
  const found: RecordedEntry[] = []
  const filter = { municipality, controller, types: ['export-made'], person: null }
  for await (const page of pagesOf(reader, filter, null, until))
    found.push(...page.filter((entry) => isBulk(keptRecord(entry))))
  return found
}

/** Whether an entry says that entries of many were given out. */
export const isBulk = ({ type, person, details }: KeptRecord): boolean =>
  type === 'export-made' && person === null && typeof details['until'] === 'string'

/** A person's own entries and exports of many, in the order of the log. */
export const inLogOrder = (...lists: readonly (readonly RecordedEntry[])[]): readonly RecordedEntry[] =>
  lists.flat().toSorted((a, b) => Number(BigInt(a.index) - BigInt(b.index)))

/** Whether an export held one of these entries: its part of the log, its words of search and its view (domain.md G). */
export const held = ({ details }: KeptRecord, entries: readonly RecordedEntry[]): boolean => {
  const { after, until, view } = details
  const search = (details['search'] ?? {}) as Search
  const from = typeof after === 'string' ? BigInt(after) : -1n
  const end = BigInt(String(until))
  return entries.some((entry) => {
    const index = BigInt(entry.index)
    const record = keptRecord(entry)
    if (index <= from || index >= end) return false
    return view === 'exchanges'
      ? isOfExchange(search, record)
      : isInView(String(view), record.type) && isFound(search, entry, record)
  })
}

type Search = Pick<
  EntryFilter,
  'types' | 'exchangeId' | 'case' | 'organisation' | 'recordedFrom' | 'recordedUntil' | 'purpose'
>

/**
 * Whether an exchange that was given out can be this entry's. Its other words may have been found in another step of it, or
 * in that of another person, whose line this is too: rather one export too many is told than one too few.
 */
const isOfExchange = (search: Search, { type, exchangeId, purpose, case: inCase }: KeptRecord): boolean =>
  exchangeId !== null &&
  decided.includes(type) &&
  (search.purpose === undefined || search.purpose === purpose) &&
  (search.case === undefined || search.case === inCase)

const isFound = (search: Search, entry: RecordedEntry, record: KeptRecord): boolean =>
  (search.types === undefined || search.types.includes(record.type)) &&
  (search.exchangeId === undefined || search.exchangeId === record.exchangeId) &&
  (search.case === undefined || search.case === record.case) &&
  (search.organisation === undefined || search.organisation === record.actor.organisation) &&
  isWithin(entry, search.recordedFrom, search.recordedUntil)

/** Whether an entry was recorded between these instants, `until` exclusive; undefined: no bound. */
export const isWithin = ({ recordedAt }: RecordedEntry, from?: string, until?: string): boolean =>
  (from === undefined || Date.parse(recordedAt) >= Date.parse(from)) &&
  (until === undefined || Date.parse(recordedAt) < Date.parse(until))

const decided: readonly EntryType[] = ['decision', 'advice', ...closingTypes, ...lookTypes]

const isInView = (view: string, type: EntryType): boolean => {
  if (view === 'ldv' || view === 'nen7513') return !lookTypes.includes(type)
  return view === 'adl' ? decided.includes(type) : true
}
