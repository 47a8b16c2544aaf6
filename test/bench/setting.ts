import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../src/sample/embedded-postgres.ts'
import { testDatabase, type TestDatabase } from '../helpers/database.ts'
import { startRun } from '../helpers/template.ts'

/** What a benchmark runs in: a durable PostgreSQL (DATABASE_URL, else an embedded one) and a fresh migrated database. */
export interface Setting {
  readonly t: { readonly teardown: (end: () => unknown) => void }
  readonly database: TestDatabase
  /** A folder that goes with the benchmark. */
  readonly folder: string
}

/** Runs a benchmark in its setting; what was started ends, in turn, whatever happens. */
export const inSetting = async (run: (setting: Setting) => Promise<void>): Promise<void> => {
  const ends: (() => unknown)[] = []
  const t = { teardown: (end: () => unknown) => void ends.unshift(end) }
  try {
    const folder = mkdtempSync(join(tmpdir(), 'deelpoort-bench-'))
    t.teardown(() => rmSync(folder, { recursive: true, force: true }))
    const url = await server(t, folder)
    const made = await startRun(url)
    t.teardown(made.end)
    Object.assign(process.env, { DATABASE_URL: url, TEST_TEMPLATE: made.template, TEST_PREFIX: made.prefix })
    const database = await testDatabase(t as never, { searched: false })
    await run({ t, database, folder })
  } finally {
    for (const end of ends) await end()
  }
}

const server = async (t: Setting['t'], folder: string): Promise<string> => {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') return given
  chmodSync(folder, 0o711)
  const started = await startPostgres({ folder, durable: true })
  t.teardown(() => started.stop({ clear: true }))
  return started.url
}
