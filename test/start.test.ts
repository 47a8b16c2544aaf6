import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { testDatabase } from './helpers/database.ts'
import { emptyDatabase } from './helpers/empty-database.ts'
import { gatewaySettings } from './helpers/gateway.ts'
import { freePort, runProgram, startProgram, untilReady } from './helpers/program.ts'
import { startSample } from './helpers/sample.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const args = ['--import', 'tsx', 'src/main.ts']

type Environment = Readonly<Record<string, string>>

/** The one line with which a start fails. */
const refusal = async (t: Test, env: Environment): Promise<string> => {
  const { code, error, out } = await runProgram(t, { folder, args, env })
  t.equal(code, 1, 'it ends with 1')
  t.equal(out, '', 'nothing was served or logged')
  t.match(error, /^[^\n]+\n$/, 'one line')
  return error
}

t.test('a start without settings names all of them in one line', async (t) => {
  const line = await refusal(t, {})
  for (const name of [
    'PUBLIC_URL',
    'DATABASE_APP_URL',
    'BSN_LOOKUP_KEY_FILE',
    'BSN_ENCRYPTION_KEY_FILE',
    'IDEMPOTENCY_KEY_FILE',
    'CONNECTOR_KEY_FILE',
    'CURSOR_KEY_FILE',
    'LOG_SIGNING_KEY_FILE',
    'LOG_CHECKPOINT_DIR',
    'TOKEN_ISSUERS',
    'TOKEN_AUDIENCE',
  ])
    t.match(line, name)
})

t.test('the gateway alone, from its environment', async (t) => {
  const database = await testDatabase(t)
  const sample = await startSample(t)
  const port = await freePort()
  const env = { ...gatewaySettings(database, sample), PORT: String(port) }

  t.test('a database that is not there, or does not let it in, is named without the password', async (t) => {
    const away = await refusal(t, { ...env, DATABASE_APP_URL: 'postgres://deelpoort_app:s3cret@127.0.0.1:1/deelpoort' })
    t.match(away, /^The database at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)\.$/m)
    t.notMatch(away, /s3cret/)
    const url = new URL(database.appUrl)
    url.pathname = '/deelpoort_nowhere'
    t.match(await refusal(t, { ...env, DATABASE_APP_URL: url.href }), /has no database of the name in DATABASE_APP_URL/)
    const stranger = new URL(database.appUrl)
    stranger.username = 'deelpoort_nobody'
    stranger.password = 's3cret'
    const shut = await refusal(t, { ...env, DATABASE_APP_URL: stranger.href })
    t.match(shut, /refuses the login of DATABASE_APP_URL \(28/)
    t.notMatch(shut, /s3cret/)
  })

  t.test('for real people it does not start on tables that nobody signed', async (t) => {
    const keys = join(mkdtempSync(join(tmpdir(), 'deelpoort-keys-')), 'policy-keys.pem')
    writeFileSync(keys, generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }))
    const line = await refusal(t, { ...env, RUN_AS: 'production', POLICY_KEY_FILE: keys })
    t.match(line, /^The tables may not be used for real people: nobody signed them/)
  })

  t.test('a database without the migrations is not served', async (t) => {
    const { appUrl } = await emptyDatabase(t)
    t.match(await refusal(t, { ...env, DATABASE_APP_URL: appUrl }), /lacks migrations \(0001_foundation, .+\): run the/)
  })

  t.test('a port that is taken is named', async (t) => {
    const other = createServer()
    await new Promise<void>((resolve) => void other.listen(port, '127.0.0.1', resolve))
    t.teardown(() => other.close())
    const { code, error } = await runProgram(t, { folder, args, env: { ...env, LOG_LEVEL: 'silent' } })
    t.equal(code, 1)
    t.equal(error, `Port ${port} is taken: stop what listens there, or set PORT, PAGES_PORT or METRICS_PORT.\n`)
  })

  t.test('it serves until it is asked to end, and ends with 0', async (t) => {
    const metricsPort = await freePort()
    const running = startProgram(t, { folder, args, env: { ...env, METRICS_PORT: String(metricsPort) } })
    await untilReady(`http://127.0.0.1:${port}/health/ready`, running)
    const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`)
    t.match(await metrics.text(), /deelpoort_http_request_seconds_count/)
    const { code, error } = await running.end()
    t.equal(code, 0)
    t.equal(error, '')
  })

  t.test('npm start passes the signal on, and leaves nothing behind', async (t) => {
    const running = startProgram(t, { command: 'npm', folder, args: ['start', '--silent'], env })
    const url = `http://127.0.0.1:${port}/health/ready`
    await untilReady(url, running)
    t.equal((await running.end()).code, 0)
    await t.rejects(fetch(url), 'nobody listens any more')
  })

  t.test('asked to end while it starts, it ends with 0 too', async (t) => {
    const running = startProgram(t, { folder, args, env: { ...env, LOG_LEVEL: 'trace' } })
    const sessions = sql<{ n: number }>`
      SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'deelpoort gateway'`
    while ((await sessions.execute(database.owner)).rows[0]?.n === 0) await wait(20)
    t.equal((await running.end()).code, 0)
  })
})
