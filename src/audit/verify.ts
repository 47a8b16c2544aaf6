import type { Db } from '../store/database.ts'
import { closings } from './closings.ts'
import { checkLeaf } from './leaf-check.ts'
import { everyMunicipality, inSnapshot, type LogSnapshot } from './verify-store.ts'

/** What a walk of one log found. `open`: decisions that permit something and await their closing entry. */
export interface LogFinding {
  readonly municipality: string
  readonly log: string
  readonly size: string
  readonly types: Readonly<Record<string, number>>
  readonly open: number
  /** The first broken place and what is wrong there; null where all is well. Codes and ids, never content. */
  readonly broken: { readonly index: string; readonly id: string | null; readonly what: string } | null
}

/**
 * Walks every log from its first leaf to its head, each in one snapshot, on a login that may only select. It finds what
 * was changed, removed or put between; not a tail cut off together with its head, nor a log made anew as a whole: that
 * needs signed checkpoints kept elsewhere (decisions.md 16).
 */
export const verifyLogs = async (db: Db): Promise<readonly LogFinding[]> => {
  const findings: LogFinding[] = []
  for (const municipality of await everyMunicipality(db)) {
    findings.push(await inSnapshot(db, municipality, (log) => walk(municipality, log)))
  }
  return findings
}

const walk = async (municipality: string, log: LogSnapshot): Promise<LogFinding> => {
  const { head } = log
  const types: Record<string, number> = {}
  const decisions = closings()
  let index = 0n
  let notBefore: Date | null = null
  const found = (broken: LogFinding['broken']): LogFinding => ({
    municipality,
    log: head?.log_name ?? '?',
    size: String(index),
    types,
    open: decisions.open(),
    broken,
  })
  if (head === null) return found({ index: '0', id: null, what: 'head: missing' })
  for await (const row of log.leaves()) {
    const expected = { municipality, logName: head.log_name, index, notBefore }
    const checked = checkLeaf(row, expected)
    const fault = 'fault' in checked ? checked.fault : decisions.take(checked.record)
    if (fault !== null) return found({ index: String(index), id: row.id, what: fault })
    if (row.type !== null) types[row.type] = (types[row.type] ?? 0) + 1
    notBefore = row.recorded_at
    index += 1n
  }
  const orphan = await log.orphan()
  if (orphan !== null) return found({ index: orphan, id: null, what: 'record: without a leaf' })
  if (BigInt(head.size) !== index) return found({ index: String(index), id: null, what: `head: says ${head.size}` })
  if (notBefore !== null && head.last_recorded_at.getTime() !== notBefore.getTime())
    return found({ index: String(index - 1n), id: null, what: 'head: not the moment of the last leaf' })
  return found(null)
}
