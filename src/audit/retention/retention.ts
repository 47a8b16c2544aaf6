import { prepare } from '../record.ts'
import type { EndedEntry, Ending, ErasingStore, KeptFor, LogToErase, RowCounts, Term } from './erasing-store.ts'
import { countsOf, type ErasedCount, type Eraser, rowsEntry, runEntry, summed } from './run-entry.ts'

/** What became of one log. `kept`: entries whose term has ended, by what keeps them. */
export interface LogErased {
  readonly municipality: string
  readonly log: string
  readonly erased: readonly ErasedCount[]
  readonly kept: Readonly<Partial<Record<KeptFor, number>>>
  /** Rows of the rooms that went with them. */
  readonly rows: RowCounts
}

/** How a run erases: everything whose term ended before that day; `dry`: it only tells what it would. */
export interface RetentionRun {
  readonly store: ErasingStore
  readonly terms: readonly Term[]
  readonly before: string
  readonly eraser: Eraser
  readonly dry: boolean
  /** Entries a transaction (500). */
  readonly perBatch?: number
}

/** Another run may be first as often as this before we take it for a fault. */
const mostRetries = 20

/**
 * Erases record, salt and facts of every entry of every log whose term has ended and that nothing keeps, in small
 * transactions that each append what they did. It may stop anywhere, and run beside another.
 */
export const runRetention = async (run: RetentionRun): Promise<readonly LogErased[]> => {
  if (!run.dry) await run.store.indexTerms()
  const done: LogErased[] = []
  for (const log of await run.store.logs(run.before))
    done.push({ ...(await eraseLog(run, log)), rows: await forgetRows(run, log) })
  // Also where nothing ended today: the run before may have been killed.
  if (!run.dry) await run.store.sampleAnew()
  return done
}

const eraseLog = async (run: RetentionRun, log: LogToErase): Promise<Omit<LogErased, 'rows'>> => {
  const { store, terms, before, dry, perBatch = 500 } = run
  const ending: Ending = { municipality: log.municipality, before, terms }
  let erased: readonly ErasedCount[] = []
  const kept: Partial<Record<KeptFor, number>> = {}
  let after: EndedEntry | null = null
  let refused = 0
  for (;;) {
    const page: readonly EndedEntry[] = await store.ended(ending, after, perBatch)
    const free = page.filter((entry) => entry.kept === null)
    if (
      free.length > 0 &&
      !dry &&
      !(await store.erase(ending, free, prepare(runEntry(log, ending, free, run.eraser))))
    ) {
      if (++refused > mostRetries) throw new Error('What is to be erased changes all the time')
      continue
    }
    erased = summed([...erased, ...countsOf(free, terms)])
    for (const { kept: why } of page) if (why !== null) kept[why] = (kept[why] ?? 0) + 1
    after = page.at(-1) ?? null
    if (after === null || page.length < perBatch) return { municipality: log.municipality, log: log.log, erased, kept }
  }
}

/** A case goes after its requests, and a person last: so until nothing more goes. A dry run tells what goes by now. */
const forgetRows = async (
  { store, before, dry, eraser, perBatch = 500 }: RetentionRun,
  log: LogToErase,
): Promise<RowCounts> => {
  const ending = { municipality: log.municipality, before }
  const total: Record<string, number> = {}
  let refused = 0
  let next = await store.forget(ending, dry ? everything : perBatch, null)
  while (next !== null && Object.values(next).some((count) => count > 0)) {
    if (dry) return next
    const other = await store.forget(ending, perBatch, prepare(rowsEntry(log, before, next, eraser)))
    if (other !== null && ++refused > mostRetries) throw new Error('What is to be erased changes all the time')
    if (other === null) for (const [what, count] of Object.entries(next)) total[what] = (total[what] ?? 0) + count
    next = other ?? (await store.forget(ending, perBatch, null))
  }
  return total
}

const everything = 1_000_000_000
