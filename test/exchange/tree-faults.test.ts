import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import pg from 'pg'
import t, { type Test } from 'tap'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { readConfig } from '../../src/config.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { openCheckpoint } from '../../src/tlog/checkpoint.ts'
import { verifyEvidence } from '../../src/tlog/verify-evidence.ts'
import { testGateway } from '../helpers/gateway.ts'
import { runProgram } from '../helpers/program.ts'
import { logIsWhole } from './log-reading.ts'
import { agreed, good } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t)
const { as, raw, sample, owner, url, env } = gateway
const team = as('local-team')
const { body } = await agreed(gateway, sample.family(0).youth)
const folder = fileURLToPath(new URL('../..', import.meta.url))
const { rows: names } = await sql<{ log: string; database: string }>`
  SELECT log_name AS log, current_database() AS database FROM municipalities WHERE code = '9901'`.execute(owner)
const { log, database } = names[0]!
const config = readConfig(env)
const keys = logKeys(loadKeyRing(config.keyFiles.logSigning), config.tlog.origin)('9901', log).all

const advise = async (): Promise<number> => (await team.POST('/advice', { body })).response.status
const headSize = async (): Promise<number> => {
  const { rows } = await sql<{ size: string }>`SELECT size FROM log_heads WHERE municipality = '9901'`.execute(owner)
  return Number(rows[0]!.size)
}
const checkpoint = async (): Promise<string> => (await fetch(`${url}/tlog/${log}/checkpoint`)).text()
const signedUpTo = async (): Promise<number> => {
  const answer = await fetch(`${url}/tlog/${log}/checkpoint`)
  return answer.ok ? openCheckpoint(await answer.text(), keys).size : 0
}
/** The log is where it was, and goes on: an advice is recorded, signed and whole. */
const goesOn = async (t: Test, before: number): Promise<void> => {
  t.equal(await headSize(), before, 'nothing was appended meanwhile')
  await until(async () => (await advise()) === 200, 'an answer', 20_000)
  await until(async () => (await signedUpTo()) === (await headSize()), 'a checkpoint', 20_000)
  t.ok((await headSize()) > before)
  await logIsWhole(t, gateway)
}

t.test('what the running gateway gives out verifies with its public key alone', async (t) => {
  t.equal(await advise(), 200)
  await until(async () => (await signedUpTo()) > 0, 'a first checkpoint', 20_000)
  const before = await checkpoint()
  const { items } = await good(as('fg').POST('/audit-events/_search', { body: { municipality: '9901' } }))
  const answer = await raw('fg', `/v1/audit-events/${items[0]!.id}/proof`)
  t.equal(answer.status, 200)
  const { origin, index } = verifyEvidence(await answer.text(), { keys })
  t.equal(origin, `127.0.0.1:8080/tlog/${log}`)
  t.equal(index, items[0]!.index)

  const saved = join(mkdtempSync(join(tmpdir(), 'deelpoort-saved-')), 'saved.checkpoint')
  writeFileSync(saved, before)
  const command = (script: string, ...args: readonly string[]) =>
    runProgram(t, { folder, args: ['--import', 'tsx', `src/commands/${script}.ts`, ...args], env })
  const http = ['--url', `${url}/tlog/${log}`, ...keys.flatMap(({ vkey }) => ['--vkey', vkey])]
  const whole = await command('verify', ...http, '--checkpoint', saved, '--growth', `${saved}.growth`)
  t.match(whole, { code: 0, out: /^127\.0\.0\.1:8080\/tlog\/\S+: \d+ entries, whole\n$/ }, whole.error)
  const part = await command('verify', ...http, '--from', '1', '--until', '3')
  t.match(part, { code: 0, out: /whole from 1 to before 3/ }, part.error)
  const grown = await command('proof', 'growth', saved, `${saved}.growth`, '--vkey', keys[0]!.vkey)
  t.match(grown, { code: 0, out: /^GROWN / }, grown.error)
  t.match(await command('log-keys'), { code: 0, out: new RegExp(`^127.*tlog/${log}\\+`, 'm') })
})

t.test('the disk is full: 503, nothing is released, and afterwards the log goes on where it was', async (t) => {
  const before = await headSize()
  const { rows } = await sql<{ name: string }>`
    SELECT tableoid::regclass::text AS name FROM log_leaves WHERE municipality = '9901' LIMIT 1`.execute(owner)
  // What PostgreSQL says where a file cannot grow, at the place where it would say so.
  await sql`CREATE FUNCTION no_space() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`.execute(owner)
  await sql
    .raw(`CREATE TRIGGER full_disk BEFORE INSERT ON ${rows[0]!.name} FOR EACH ROW EXECUTE FUNCTION no_space()`)
    .execute(owner)
  const calls = sample.parties.youthCareProvider.calls()
  t.equal(await advise(), 503)
  t.equal((await raw('local-team', '/v1/data-requests', posted())).status, 503)
  t.equal(sample.parties.youthCareProvider.calls(), calls, 'no source was asked')
  await sql.raw(`DROP TRIGGER full_disk ON ${rows[0]!.name}`).execute(owner)
  await goesOn(t, before)
})

t.test('the head of the log is held too long: 503 in time, and afterwards it goes on', async (t) => {
  const before = await headSize()
  await owner.transaction().execute(async (trx) => {
    await sql`SELECT FROM log_heads WHERE municipality = '9901' FOR UPDATE`.execute(trx)
    const started = Date.now()
    t.equal(await advise(), 503)
    t.ok(Date.now() - started < 8000, `after ${Date.now() - started} ms`)
  })
  await goesOn(t, before)
})

/** On the server, beside the database of the test. */
const onServer = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
const closed = [
  `ALTER DATABASE ${database} ALLOW_CONNECTIONS false`,
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`,
]
const opened = `ALTER DATABASE ${database} ALLOW_CONNECTIONS true`

t.test('the database is gone: 503, not ready; when it returns the log goes on where it was', async (t) => {
  const before = await headSize()
  await onServer(...closed)
  t.equal(await advise(), 503)
  t.equal((await fetch(`${url}/health/ready`)).status, 503)
  t.equal((await fetch(`${url}/tlog/${log}/checkpoint`)).status, 503)
  await onServer(opened)
  await goesOn(t, before)
  await until(async () => (await fetch(`${url}/health/ready`)).status === 200, 'readiness', 20_000)
})

t.test('an older database put back is refused at the start, in one line, and signs nothing', async (t) => {
  const copy = `${database}_older`
  await onServer(...closed, `CREATE DATABASE ${copy} TEMPLATE ${database}`, opened)
  t.teardown(() => onServer(`DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`))
  await goesOn(t, await headSize())
  const older = new URL(env['DATABASE_APP_URL'] ?? '')
  older.pathname = `/${copy}`
  const start = () =>
    runProgram(t, { folder, args: ['--import', 'tsx', 'src/main.ts'], env: { ...env, DATABASE_APP_URL: older.href } })
  const { code, out, error } = await start()
  t.equal(code, 1)
  t.notMatch(out, 'listening')
  t.match(
    error,
    new RegExp(
      `^Log (${log}|operator) cannot be continued: a checkpoint of \\d+ entries was signed and the log holds \\d+: the database is older than the checkpoint kept outside it\\.\\n$`,
    ),
  )
})

const posted = (): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'idempotency-key': `"full-${Date.now()}"` },
  body: JSON.stringify(body),
})
