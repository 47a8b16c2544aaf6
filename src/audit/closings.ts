import type { EntryType } from './entry.ts'

/** Types that close a decision: what came of it, in one batch for all its persons. */
export const closingTypes: readonly EntryType[] = ['release', 'release-refused', 'source-failed', 'source-refused']

/**
 * Whether every decision that permits anything is followed by exactly one closing entry (decisions.md 14). `take` each
 * record in the order of the log; it answers what is wrong, or null. A null record was erased at the end of its term, and
 * each of those excuses one that is lacking: a refusal is kept shorter than a release. `open` tells how many still await
 * their closing.
 */
export interface Closings {
  take(record: Readonly<Record<string, unknown>> | null): string | null
  open(): number
}

const permits = new Set<unknown>(['permit', 'permit-partial'])

/** One log's decisions; its memory is only of what is open. */
export const closings = (): Closings => {
  const open = new Set<string>()
  let erased = 0
  const excused = (fault: string): string | null => {
    if (erased === 0) return fault
    erased -= 1
    return null
  }
  return {
    take: (record) => {
      if (record === null) {
        erased += 1
        return null
      }
      const key = JSON.stringify([record['exchangeId'], record['person']])
      if (record['type'] === 'decision') {
        const unclosed = open.delete(key)
          ? excused('decision: the one before it on this person was never closed')
          : null
        if (unclosed !== null) return unclosed
        if (permits.has(record['outcome'])) open.add(key)
        return null
      }
      if (isCancelled(record)) return open.has(key) ? 'release-refused: a cancellation of what is still open' : null
      if (!closes(record) || open.delete(key)) return null
      return excused(`${String(record['type'])}: closes no open decision`)
    },
    open: () => open.size,
  }
}

/** Whoever asked took the question back while it waited: that closes nothing, because nothing was under way (ADR 26). */
const isCancelled = ({ type, details }: Readonly<Record<string, unknown>>): boolean =>
  type === 'release-refused' && (details as { cause?: unknown } | undefined)?.cause === 'cancelled'

/** Whether a record closes the decision before it on its person; a cancellation is looked at apart. */
export const closes = (record: Readonly<Record<string, unknown>>): boolean =>
  closingTypes.some((type) => type === record['type']) && !isOfTask(record)

/** A source declined what lay there as a task: the walk that asked it is closed, and the one that hears it is by its own. */
const isOfTask = ({ type, details }: Readonly<Record<string, unknown>>): boolean =>
  type === 'source-refused' && typeof (details as { task?: unknown } | undefined)?.task === 'string'
