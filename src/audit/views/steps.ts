import { closingTypes } from '../closings.ts'
import type { EntryType } from '../entry.ts'
import type { RecordedEntry } from '../entry-query.ts'
import { type KeptRecord, keptRecord } from '../kept-record.ts'

/** Entries that one call appended together: one for each person, in the order of the log. */
export interface Step {
  readonly entries: readonly [RecordedEntry, ...RecordedEntry[]]
  readonly first: KeptRecord
}

/** Types that say that somebody looked into the log, or was refused to. */
export const lookTypes: readonly EntryType[] = ['log-viewed', 'export-made', 'access-refused']

/**
 * Puts entries of a log, read in its order, together as they were appended. A batch is numbered without a gap and all
 * or none (decisions.md 8), so that what belongs together stands together; memory is of one batch.
 */
export async function* stepsOf(pages: AsyncIterable<readonly RecordedEntry[]>): AsyncGenerator<Step> {
  let held: readonly RecordedEntry[] = []
  for await (const page of pages) {
    for (const entry of page) {
      const [first] = held
      if (first !== undefined && keyOf(first) !== keyOf(entry)) {
        yield stepOf(held)
        held = []
      }
      held = [...held, entry]
    }
  }
  if (held.length > 0) yield stepOf(held)
}

const stepOf = (entries: readonly RecordedEntry[]): Step => {
  const [first, ...others] = entries
  if (first === undefined) throw new Error('A step has an entry')
  return { entries: [first, ...others], first: keptRecord(first) }
}

/** Of the same call, exchange and kind; what has no call of its own (a start, a sweep) stands alone. */
const keyOf = (entry: RecordedEntry): string => {
  const { type, trace_id, parent_span_id, span_id, exchangeId } = keptRecord(entry)
  const kind = closingTypes.includes(type) ? 'closing' : type
  return [kind, trace_id, parent_span_id ?? span_id, exchangeId ?? ''].join(' ')
}
