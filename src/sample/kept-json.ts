import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A JSON file that one process writes and others read: whole or not at all, for its owner only. */
export const keptJson = <T>(file: string) => ({
  read: (): T | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null),
  write: (value: T): void => {
    writeFileSync(`${file}.new`, JSON.stringify(value, null, 2), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  },
})
