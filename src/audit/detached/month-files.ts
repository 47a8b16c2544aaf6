import { type LineFile, lineFilesIn } from '../../store/line-files.ts'
import { Malformed } from '../../tlog/malformed.ts'
import type { LeafRow } from '../verify-store.ts'
import { headerIn, type MonthHeader, rowIn } from './month-lines-schema.ts'

/** A file of a month. `rows` gives its entries in order and throws `Malformed` for a line that is none. */
export interface MonthFile {
  readonly name: string
  readonly header: MonthHeader
  rows(): AsyncGenerator<LeafRow>
  digest(): Promise<Buffer>
}

const suffix = '.jsonl'

/** What the file of a month of a log is called. */
export const monthFileName = (log: string, month: string): string => `${log}-${month}${suffix}`

/** The files of months in a folder. Throws `Malformed` for one that is none, and for two of the same. */
export const monthFilesIn = async (folder: string): Promise<readonly MonthFile[]> => {
  const found = await lineFilesIn(folder, suffix)
  if (found === null) throw new Malformed(`the folder ${folder} cannot be read`)
  const files = await Promise.all(found.map(monthFile))
  const known = new Set<string>()
  for (const { name, header } of files) {
    const key = monthFileName(header.log, header.month)
    if (known.has(key)) throw new Malformed(`${name}: there is another file of ${header.month} of ${header.log}`)
    known.add(key)
  }
  return files
}

const monthFile = async ({ name, first, lines, digest }: LineFile): Promise<MonthFile> => {
  const header = headerIn(await first())
  if (header === null || header.size <= header.first) throw new Malformed(`${name}: not a file of a month of a log`)
  return {
    name,
    header,
    digest,
    rows: async function* () {
      let at = -1
      for await (const line of lines()) {
        at += 1
        if (at === 0) continue
        const row = rowIn(line, header)
        if (row === null) throw new Malformed(`${name}: line ${at + 1} is not an entry`)
        yield row
      }
    },
  }
}
