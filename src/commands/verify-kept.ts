import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from '../settings.ts'
import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import { Malformed } from '../tlog/malformed.ts'
import { parseNote } from '../tlog/note.ts'
import type { VerifierKey } from '../tlog/note-key.ts'

/** A checkpoint that a gateway keeps outside the database; `opened` throws `Malformed` where no such key signed it. */
export interface KeptOutside {
  readonly origin: string
  readonly opened: (keys: readonly VerifierKey[] | null) => SignedCheckpoint
}

/**
 * The last checkpoint of each log in LOG_CHECKPOINT_DIR; none where it is not set. Throws `ConfigError` where the folder
 * cannot be read, `Malformed` for a file that holds no checkpoint: what is kept outside must not go missing in silence.
 */
export const keptOutside = (folder: string | undefined): readonly KeptOutside[] => {
  if (folder === undefined || folder === '') return []
  return filesIn(folder)
    .filter((file) => file.endsWith('.checkpoint'))
    .map((file) => {
      const text = readFileSync(join(folder, file))
      const named = (read: () => SignedCheckpoint): SignedCheckpoint => {
        try {
          return read()
        } catch (error) {
          if (error instanceof Malformed) throw new Malformed(`${file} in LOG_CHECKPOINT_DIR: ${error.message}`)
          throw error
        }
      }
      const plain = named(() => parseCheckpoint(parseNote(text)))
      return {
        origin: plain.origin,
        opened: (keys) => (keys === null ? plain : named(() => openCheckpoint(text, keys))),
      }
    })
}

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new ConfigError([
      'LOG_CHECKPOINT_DIR cannot be read: verify where that folder is, or without the setting and with --checkpoint.',
    ])
  }
}
