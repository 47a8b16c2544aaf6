import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'

/** The tables of this release. */
export const policyFolder = fileURLToPath(new URL('../../policies', import.meta.url))

/** One small edit of one file of the tables. */
export type Edit = readonly [file: string, from: string | RegExp, to: string]

/** A copy of the tables with these edits, gone at the end of the test; an edit that changes nothing fails. */
export const changedTables = (t: Test, ...edits: readonly Edit[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(policyFolder, folder, { recursive: true })
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(folder, file), 'utf8')
    const edited = text.replace(from, to)
    if (edited === text) throw new Error(`${file}: nothing to change`)
    writeFileSync(join(folder, file), edited)
  }
  return folder
}
