import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Malformed } from '../../tlog/malformed.ts'
import type { LeafRow } from '../verify-store.ts'
import { headerIn, type MonthHeader, rowIn } from './month-lines.ts'

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
  const files = await Promise.all(
    filesIn(folder)
      .filter((name) => name.endsWith(suffix))
      .map((name) => monthFile(folder, name)),
  )
  const known = new Set<string>()
  for (const { name, header } of files) {
    const key = monthFileName(header.log, header.month)
    if (known.has(key)) throw new Malformed(`${name}: there is another file of ${header.month} of ${header.log}`)
    known.add(key)
  }
  return files
}

const monthFile = async (folder: string, name: string): Promise<MonthFile> => {
  const path = join(folder, name)
  const header = headerIn(await firstLine(path))
  if (header === null || header.size <= header.first) throw new Malformed(`${name}: not a file of a month of a log`)
  return {
    name,
    header,
    rows: async function* () {
      let at = -1
      for await (const line of linesOf(path)) {
        at += 1
        if (at === 0) continue
        const row = rowIn(line, header)
        if (row === null) throw new Malformed(`${name}: line ${at + 1} is not an entry`)
        yield row
      }
    },
    digest: async () => {
      const hash = createHash('sha256')
      for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
      return hash.digest()
    },
  }
}

/** Lines end in one line feed; what a file that was cut off ends with is given too, and is no entry. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const firstLine = async (path: string): Promise<string> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(1024), position: 0 })
    return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? ''
  } finally {
    await file.close()
  }
}

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new Malformed(`the folder ${folder} cannot be read`)
  }
}
