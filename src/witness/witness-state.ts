import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { durableFile } from '../store/durable-file.ts'

/** The checkpoint that was cosigned last, by the origin of its log; null before the first. */
export interface WitnessState {
  read(origin: string): Promise<string | null>
  /** Durable when it resolves. */
  write(origin: string, note: string): Promise<void>
}

/** One file a log in a folder that this one witness uses alone: its memory, without which it would believe a fork. */
export const witnessState = (folder: string): WitnessState => {
  const fileOf = (origin: string) =>
    durableFile(join(folder, `${createHash('sha256').update(origin).digest('hex')}.cosigned`))
  return { read: (origin) => fileOf(origin).read(), write: (origin, note) => fileOf(origin).write(note) }
}
