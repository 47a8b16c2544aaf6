import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** One file that is whole at any moment, also after a crash. */
export interface DurableFile {
  /** Its text; null where there is none. */
  read(): Promise<string | null>
  /** On the disk, under its name, when this resolves. */
  write(text: string | AsyncIterable<string>): Promise<void>
}

/** The file at this path; its folder must be there. */
export const durableFile = (path: string): DurableFile => ({
  read: async () => {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      if ((error as { readonly code?: string }).code === 'ENOENT') return null
      throw error
    }
  },
  write: async (text) => {
    const draft = `${path}.${randomUUID()}`
    try {
      await synced(draft, 'wx', async (file) => {
        if (typeof text === 'string') return file.writeFile(text)
        for await (const part of text) await file.writeFile(part)
      })
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    // The name too must be on the disk. Not every system lets a folder be opened.
    if (process.platform !== 'win32') await synced(dirname(path), 'r', async () => undefined)
  },
})

type File = Awaited<ReturnType<typeof open>>

const synced = async (path: string, flags: string, work: (file: File) => Promise<void>): Promise<void> => {
  const file = await open(path, flags, 0o600)
  try {
    await work(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
