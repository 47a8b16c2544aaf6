import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Private keys and certificates of connectors, PEM: `<folder>/<municipality>/<name>.<kind>.pem`. They are in no database. */
export interface SecretFiles {
  /** Reads it anew, so that a file that was replaced counts at once. Throws where it is not there; the message names no path. */
  read(municipality: string, name: string, kind: 'key' | 'cert' | 'ca'): string
}

/** The files under this folder; null: there are none. A municipality reaches its own and no other's. */
export const secretFiles = (folder: string | null): SecretFiles => ({
  read: (municipality, name, kind) => {
    if (folder === null || !/^[0-9]{4}$/.test(municipality) || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(name))
      throw new Error('No such file of a connector')
    try {
      return readFileSync(join(folder, municipality, `${name}.${kind}.pem`), 'utf8')
    } catch {
      throw new Error('A file of a connector cannot be read')
    }
  },
})
