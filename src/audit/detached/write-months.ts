import { join } from 'node:path'
import type { Db } from '../../store/database.ts'
import { durableFile } from '../../store/durable-file.ts'
import { rootAt } from '../../tlog/proofs.ts'
import { nodesFromTiles } from '../../tlog/tile-nodes.ts'
import { tilesOf } from '../tree/tree-store.ts'
import { everyMunicipality, inSnapshot, type LogSnapshot } from '../verify-store.ts'
import { CannotDetach } from './cannot-detach.ts'
import { monthFileName } from './month-files.ts'
import { entryLine, headerLine } from './month-lines-schema.ts'
import { isAttached, monthInDatabase } from './month-in-database.ts'

/** A file that was written of a log; `root` of the tree at its end. */
export interface WrittenMonth {
  readonly municipality: string
  readonly log: string
  readonly file: string
  readonly first: number
  readonly size: number
  readonly root: string
}

/** Writes a file of each log that has entries in the month. Throws `CannotDetach` before the first where one may not go. */
export const writeMonths = async (db: Db, month: string, folder: string): Promise<readonly WrittenMonth[]> => {
  const municipalities = await everyMunicipality(db)
  const look = <T>(municipality: string, work: (log: LogSnapshot) => Promise<T>) => inSnapshot(db, municipality, work)
  if (!(await look('0000', ({ trx }) => isAttached(trx, month))))
    throw new CannotDetach(`The database holds no ${month}, or no longer.`)
  for (const municipality of municipalities) await look(municipality, (log) => mayGo(municipality, log, month))
  const written: WrittenMonth[] = []
  for (const municipality of municipalities) {
    const file = await look(municipality, (log) => writeMonth(municipality, log, month, folder))
    if (file !== null) written.push(file)
  }
  return written
}

/** The entries of the month, or null; throws `CannotDetach` where something stands in the way. */
export const mayGo = async (municipality: string, { trx, head }: Pick<LogSnapshot, 'trx' | 'head'>, month: string) => {
  const found = await monthInDatabase(trx, municipality, month)
  if (found?.hindrance != null)
    throw new CannotDetach(`${head?.log_name ?? '?'} (${municipality}) in ${month}: ${found.hindrance}.`)
  return found
}

const writeMonth = async (
  municipality: string,
  log: LogSnapshot,
  month: string,
  folder: string,
): Promise<WrittenMonth | null> => {
  const found = await mayGo(municipality, log, month)
  if (found === null || log.head === null) return null
  const { first, size } = found
  const root = (await rootAt(nodesFromTiles(tilesOf(log.trx, municipality), log.treeSize), size)).toString('hex')
  const name = log.head.log_name
  const file = monthFileName(name, month)
  const lines = async function* (): AsyncGenerator<string> {
    yield `${headerLine({ format: 'deelpoort-log-month', v: 1, log: name, month, first, size, root })}\n`
    for await (const rows of log.leaves({ month: `${month}-01`, index: first - 1 })) {
      const own = rows.filter(({ log_index }) => Number(log_index) < size)
      if (own.length > 0) yield own.map((row) => `${entryLine(row)}\n`).join('')
      if (own.length < rows.length) return
    }
  }
  await durableFile(join(folder, file)).write(lines())
  return { municipality, log: name, file, first, size, root }
}
