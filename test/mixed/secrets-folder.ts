import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'

/** A folder of keys and certificates of a municipality (CONNECTOR_SECRETS_DIR), by file name; it goes with the run. */
export const secretsFolder = (
  t: Pick<Test, 'teardown'>,
  municipality: string,
  files: Readonly<Record<string, string>>,
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-secrets-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, municipality))
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, municipality, `${name}.pem`), text, { mode: 0o600 })
  return folder
}
