import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Test } from 'tap'
import { derivedUrls } from '../../src/store/logins.ts'
import { databaseUrl } from './template.ts'

/** The owner's and three logins' addresses of a database. */
export interface EmptyDatabase {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly consoleUrl: string
  readonly verifyUrl: string
}

/** A database in which nothing ran yet, dropped at the end of the test; the roles are those of the run. */
export const emptyDatabase = async (t: Test): Promise<EmptyDatabase> => {
  const { DATABASE_URL: server, TEST_PREFIX: prefix } = process.env
  if (server === undefined || prefix === undefined) throw new Error('Run tests with npm test -- <file>')
  const name = `${prefix}empty_${randomBytes(4).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  t.teardown(() => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
  const ownerUrl = databaseUrl(server, name)
  const { app, console, verify } = derivedUrls(ownerUrl)
  return { ownerUrl, appUrl: app, consoleUrl: console, verifyUrl: verify }
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
