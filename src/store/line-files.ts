import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that is read line by line; lines end in one line feed. */
export interface LineFile {
  readonly name: string
  /** Its first line, as far as it lies in the first kilobyte. */
  first(): Promise<string>
  /** What a file that was cut off ends with is given too. */
  lines(): AsyncGenerator<string>
  /** SHA-256 of all of it. */
  digest(): Promise<Buffer>
}

/** The files in a folder whose names end so, by name; null: the folder cannot be read. */
export const lineFilesIn = async (folder: string, suffix: string): Promise<readonly LineFile[] | null> => {
  const names = await readdir(folder).catch(() => null)
  return names === null
    ? null
    : names
        .filter((name) => name.endsWith(suffix))
        .sort()
        .map((name) => lineFile(folder, name))
}

const lineFile = (folder: string, name: string): LineFile => {
  const path = join(folder, name)
  return {
    name,
    first: async () => {
      const file = await open(path, 'r')
      try {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(1024), position: 0 })
        return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? ''
      } finally {
        await file.close()
      }
    },
    lines: async function* () {
      let rest = ''
      for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
        const lines = (rest + String(chunk)).split('\n')
        rest = lines.pop() ?? ''
        yield* lines
      }
      if (rest !== '') yield rest
    },
    digest: async () => {
      const hash = createHash('sha256')
      for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
      return hash.digest()
    },
  }
}
