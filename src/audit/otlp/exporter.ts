import type { EntryFilter, EntryPosition } from '../entry-store.ts'
import { adlRecords, type AdlRecord } from '../views/adl.ts'
import { ldvLines, type LdvLine } from '../views/ldv.ts'
import { pagesOf, rememberedAliases } from '../views/pages.ts'
import { type ViewPorts, wholeExchange } from '../views/rows.ts'
import { stepsOf } from '../views/steps.ts'
import type { Send } from './collector.ts'
import type { ExportCursors, ExportName } from './export-cursor-store.ts'

/** One export: a view of one log as one controller sees it, to one collector. */
export interface ExportTarget extends ExportName {
  readonly controller: string
  readonly view: 'ldv' | 'adl'
  readonly send: Send
}

/** What exporting needs. `onFault` hears why a batch waits; `leaseSeconds` is longer than sending one takes. */
export interface ExporterParts extends ViewPorts {
  readonly cursors: ExportCursors
  readonly leaseSeconds: number
  readonly onFault: (target: ExportName, error: unknown) => void
  /** Hears that a collector refused rows for good; they still stand in the log, and can be given out from there. */
  readonly onRejected: (target: ExportName, count: { readonly sent: number; readonly rejected: number }) => void
}

const rowsPerBatch = 200

/**
 * Sends what a log got since the last confirmed batch, in its order, and moves the cursor only after the collector
 * answered for it. What was sent and not answered is sent again: at least once, also after a crash. Answers how many rows
 * are behind us; -1 where the collector failed.
 */
export const exportOnce = async (parts: ExporterParts, target: ExportTarget): Promise<number> => {
  const { cursors, leaseSeconds, reader } = parts
  const taken = await cursors.take(target, leaseSeconds)
  if (taken === null) return 0
  let { sent } = taken
  let confirmed = 0
  try {
    const { size, last: end } = await reader.end(target.municipality)
    for await (const { rows, last } of batchesOf(parts, target, sent, size)) {
      const rejected = rows.length === 0 ? 0 : await target.send({ view: target.view, rows } as Parameters<Send>[0])
      if (rejected > 0) parts.onRejected(target, { sent: rows.length, rejected })
      if (!(await cursors.confirm(target, sent, last, leaseSeconds))) return confirmed
      sent = last
      confirmed += rows.length
    }
    // What is of other controllers is behind us too: retention need not wait for it.
    if (end !== null && BigInt(end.index) > BigInt(sent?.index ?? -1))
      await cursors.confirm(target, sent, end, leaseSeconds)
    return confirmed
  } catch (error) {
    parts.onFault(target, error)
    return -1
  } finally {
    await cursors.release(target).catch((error: unknown) => parts.onFault(target, error))
  }
}

interface Rows {
  readonly rows: readonly (LdvLine | AdlRecord)[]
  readonly last: EntryPosition
}

/** Rows by batch with the last entry they come from; what is of no interest to the view moves the cursor too. */
async function* batchesOf(
  { reader, aliases, activity }: ExporterParts,
  { municipality, controller, view }: ExportTarget,
  from: EntryPosition | null,
  until: string,
): AsyncGenerator<Rows> {
  const filter: EntryFilter = { municipality, controller }
  const known = rememberedAliases(aliases, municipality, controller)
  const exchange = (_municipality: string, id: string) => wholeExchange(reader, filter, id)
  let rows: (LdvLine | AdlRecord)[] = []
  let last: EntryPosition | null = null
  for await (const step of stepsOf(pagesOf(reader, filter, from, until))) {
    const made: readonly (LdvLine | AdlRecord)[] =
      view === 'ldv'
        ? ldvLines(step, { activity, aliases: await known(step.entries) })
        : await adlRecords(step, { level: 3, activity, aliases: known, exchange })
    rows.push(...made)
    const entry = step.entries.at(-1) ?? step.entries[0]
    last = { month: `${entry.recordedAt.slice(0, 7)}-01`, index: entry.index }
    if (rows.length < rowsPerBatch) continue
    yield { rows, last }
    ;[rows, last] = [[], null]
  }
  if (last !== null) yield { rows, last }
}
