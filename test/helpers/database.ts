import { appendFileSync } from 'node:fs'
import pg from 'pg'
import type { Test } from 'tap'
import type { Db } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { derivedUrls } from '../../src/store/logins.ts'
import { replayAll } from './replay.ts'
import { tablesWithTestNumbers } from './scenario-leaks.ts'
import { databaseUrl } from './template.ts'

/** A fresh migrated database of this test file. The owner bypasses row-level security where it is a superuser. */
export interface TestDatabase {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly consoleUrl: string
  readonly verifyUrl: string
  readonly retentionUrl: string
  readonly owner: Db
  readonly app: Db
}

let made = 0

/**
 * Copies the run's template (12 ms); the copy is dropped at teardown, after a look whether any number of the test range
 * stands in it: whatever a test did, none may (Must show 4). Works under `npm test -- file` only. Not `searched`: for
 * the benchmark, in whose tens of thousands of random digests nine digits come to look like a number by chance.
 * Everything that was decided in it is decided again, from the records and the tables of their day: the same outcome, the
 * same reasons. Not `replayed`: where a test leaves records that it broke on purpose.
 */
export const testDatabase = async (
  t: Test,
  { searched = true, replayed = searched }: { readonly searched?: boolean; readonly replayed?: boolean } = {},
): Promise<TestDatabase> => {
  const { DATABASE_URL: server, TEST_TEMPLATE: template, TEST_PREFIX: prefix } = process.env
  if (server === undefined || template === undefined || prefix === undefined) {
    throw new Error('Tests that need the database run with: npm test -- <file>')
  }
  made += 1
  const name = `${prefix}${process.pid}_${made}`
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const ownerUrl = databaseUrl(server, name)
  const urls = derivedUrls(ownerUrl)
  const owner = openDatabase({ url: ownerUrl, name: 'deelpoort tests', patience: 0 })
  const app = openDatabase({ url: urls.app, name: 'deelpoort tests' })
  t.teardown(async () => {
    const leaking = searched ? await tablesWithTestNumbers(owner) : []
    const again = replayed ? await replayAll({ verifyUrl: urls.verify }) : { replayed: 0, differences: [] }
    countReplayed(again.replayed)
    await Promise.all([owner.destroy(), app.destroy()])
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    if (again.differences.length > 0)
      throw new Error(`Decided again, not the same:\n${again.differences.slice(0, 20).join('\n')}`)
    if (leaking.length > 0) throw new Error(`Citizen service numbers stand in ${leaking.join(', ')}`)
  })
  return {
    ownerUrl,
    appUrl: urls.app,
    consoleUrl: urls.console,
    verifyUrl: urls.verify,
    retentionUrl: urls.retention,
    owner,
    app,
  }
}

/** For the last lines of a run: how many records were decided again. */
const countReplayed = (count: number): void => {
  const file = process.env['TEST_REPLAYS']
  if (file !== undefined && count > 0) appendFileSync(file, `${String(count)}\n`)
}

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, application_name: 'deelpoort tests' })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
