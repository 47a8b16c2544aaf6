import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import t from 'tap'
import { keyFile, loginAt } from '../helpers/pages.ts'
import { testDatabase } from '../helpers/database.ts'
import { gatewaySettings, registerSample } from '../helpers/gateway.ts'
import { freePort, startProgram, untilReady } from '../helpers/program.ts'
import { startSample } from '../helpers/sample.ts'
import { visitor } from '../helpers/visitor.ts'

const folder = fileURLToPath(new URL('../..', import.meta.url))

t.test('CONSOLE=only: the console as a process of its own, without an API and without other work', async (t) => {
  const database = await testDatabase(t)
  const sample = await startSample(t)
  const [port, api] = [await freePort(), await freePort()]
  const { provider, pages, clientId } = await loginAt(t, port)
  const env: Record<string, string> = {
    ...gatewaySettings(database, sample),
    ...{ CONSOLE: 'only', PORT: String(api), PAGES_PORT: String(port), PAGES_URL: pages },
    ...{ LOGIN_ISSUER: provider.url, LOGIN_CLIENT_ID: clientId, LOGIN_KEY_FILE: keyFile(provider, clientId) },
  }
  await registerSample(database.app, sample, env['CONNECTOR_KEY_FILE'] ?? '')
  const count = async () =>
    (await sql<{ n: number }>`SELECT count(*)::int AS n FROM log_records`.execute(database.owner)).rows[0]!.n
  const before = await count()
  const process = startProgram(t, { folder, args: ['--import', 'tsx', 'src/main.ts'], env })
  await untilReady(`${pages}/health/ready`, process)
  t.equal(await count(), before, 'it records nothing of its own')
  await t.rejects(fetch(`http://127.0.0.1:${api}/health/live`), 'no API')

  const me = visitor(pages)
  const { status, url } = await me.logIn('privacy-1')
  t.equal(status, 200, url)
  t.equal((await me.get('/partner/tasks')).status, 404, "no partner's room")
})
