import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import { startPostgres } from '../../src/sample/embedded-postgres.ts'
import { derivedUrl, derivedUrls, logins, roleOf } from '../../src/store/logins.ts'
import { ensureRoles } from '../../src/store/roles.ts'

// A server of its own: roles are of the whole server, and here they come and go.
const folder = mkdtempSync(join(tmpdir(), 'deelpoort-roles-'))
chmodSync(folder, 0o711)
const { url, logFile, stop } = await startPostgres({ folder, durable: false })
t.teardown(async () => {
  await stop({ clear: true })
  rmSync(folder, { recursive: true, force: true })
})
t.jobs = 1

const ask = async (address: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: address })
  try {
    await client.connect()
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
const drop = (): Promise<unknown> => ask(url, `DROP ROLE IF EXISTS ${logins.map(roleOf).join(', ')}`)

t.test('the roles are made once, also by runs side by side, and can log in without any special right', async (t) => {
  await Promise.all([1, 2, 3].map(() => ensureRoles(url, derivedUrls(url))))
  await ensureRoles(url, derivedUrls(url))
  for (const login of logins) {
    const [row] = await ask(derivedUrl(url, login), 'SELECT * FROM pg_roles WHERE rolname = current_user')
    t.match(row, {
      rolname: roleOf(login),
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    })
  }
  const passwords = logins.map((login) => new URL(derivedUrl(url, login)).password)
  t.equal(new Set(passwords).size, logins.length)
  const log = readFileSync(logFile, 'utf8')
  for (const password of passwords) t.notOk(log.includes(password))
})

t.test('a password that was configured is the one that works, also when it changes', async (t) => {
  const withPassword = (password: string): string => {
    const address = new URL(derivedUrl(url, 'app'))
    address.password = password
    return address.href
  }
  for (const word of ['first:/@é', 'second']) {
    await ensureRoles(url, { ...derivedUrls(url), app: withPassword(word) })
    t.match(await ask(withPassword(word), 'SELECT 1 AS one'), [{ one: 1 }])
  }
  await t.rejects(ask(withPassword('first'), 'SELECT 1'), { code: '28P01' })
})

t.test('a role that could bypass row-level security is refused', async (t) => {
  await ask(url, 'ALTER ROLE deelpoort_app BYPASSRLS')
  await t.rejects(ensureRoles(url, derivedUrls(url)), {
    message: /^Role deelpoort_app could bypass row-level security/,
  })
  await ask(url, 'ALTER ROLE deelpoort_app NOBYPASSRLS')
})

t.test('an owner who may not make roles hears the statements a DBA must run, and they are enough', async (t) => {
  await drop()
  await ask(url, "CREATE ROLE modest LOGIN PASSWORD 'm'")
  const modest = url.replace(/\/\/[^@]*@/, '//modest:m@')
  const urls = {
    app: address('app'),
    console: address('console'),
    verify: address('verify'),
    retention: address('retention'),
  }
  const { message } = await ensureRoles(modest, urls).then(
    () => t.fail('it should be refused') as never,
    (error: Error) => error,
  )
  const statements = message.split('\n').slice(1)
  t.equal(statements.length, logins.length)
  t.notMatch(message, /a-password/)
  for (const statement of statements) await ask(url, statement.replace('…', 'a-password'))
  await t.resolves(ensureRoles(modest, urls), 'roles that can log in need nothing')
})

t.test('an owner with no more than CREATEROLE can make them', async (t) => {
  await drop()
  await ask(url, "CREATE ROLE maker LOGIN CREATEROLE PASSWORD 'k'")
  const maker = url.replace(/\/\/[^@]*@/, '//maker:k@')
  await ensureRoles(maker, derivedUrls(maker))
  t.match(await ask(derivedUrl(maker, 'verify'), 'SELECT current_user AS me'), [{ me: 'deelpoort_verify' }])
})

const address = (login: (typeof logins)[number]): string => {
  const of = new URL(derivedUrl(url, login))
  of.password = 'a-password'
  return of.href
}
