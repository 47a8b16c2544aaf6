import { randomUUID } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** The last checkpoint of each log that this gateway signed or saw signed, outside the database (decisions.md 16). */
export interface KeptCheckpoints {
  /** The note as it was kept; null where none is. */
  read(logName: string): Promise<string | null>
  /** Durable when it resolves; whole or not at all. Only while the tree of the log is locked. */
  write(logName: string, note: string): Promise<void>
}

/** One file a log in this folder, which several processes of one machine may share. */
export const keptCheckpoints = (folder: string): KeptCheckpoints => {
  const fileOf = (logName: string): string => join(folder, `${logName}.checkpoint`)
  return {
    read: async (logName) => {
      try {
        return await readFile(fileOf(logName), 'utf8')
      } catch (error) {
        if ((error as { readonly code?: string }).code === 'ENOENT') return null
        throw error
      }
    },
    write: async (logName, note) => {
      const draft = `${fileOf(logName)}.${randomUUID()}`
      await durable(draft, (file) => file.writeFile(note))
      await rename(draft, fileOf(logName))
      // The name too must be on the disk. Not every system lets a folder be opened.
      if (process.platform !== 'win32') await durable(folder, async () => undefined, 'r')
    },
  }
}

type File = Awaited<ReturnType<typeof open>>

const durable = async (path: string, work: (file: File) => Promise<void>, flags = 'wx'): Promise<void> => {
  const file = await open(path, flags, 0o600)
  try {
    await work(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
