import { join } from 'node:path'
import { durableFile } from '../../store/durable-file.ts'

/** The last checkpoint of each log that this gateway signed or saw signed, outside the database (decisions.md 16). */
export interface KeptCheckpoints {
  /** The note as it was kept; null where none is. */
  read(logName: string): Promise<string | null>
  /** Durable when it resolves; whole or not at all. Only while the tree of the log is locked. */
  write(logName: string, note: string): Promise<void>
}

/** One file a log in this folder, which several processes of one machine may share. */
export const keptCheckpoints = (folder: string): KeptCheckpoints => {
  const fileOf = (logName: string) => durableFile(join(folder, `${logName}.checkpoint`))
  return { read: (logName) => fileOf(logName).read(), write: (logName, note) => fileOf(logName).write(note) }
}
