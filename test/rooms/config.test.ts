import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { readConfig, readDatabaseConfig } from '../../src/config.ts'
import { ConfigError, type Environment } from '../../src/settings.ts'

const dir = mkdtempSync(join(tmpdir(), 'deelpoort-config-'))
t.teardown(() => rmSync(dir, { recursive: true }))
const keyFile = join(dir, 'key.json')
writeFileSync(keyFile, '[]')

const complete: Environment = {
  POLICY_KEY_FILE: keyFile,
  PUBLIC_URL: 'https://deelpoort.example/',
  DATABASE_APP_URL: 'postgres://deelpoort_app:secret@127.0.0.1/deelpoort',
  BSN_LOOKUP_KEY_FILE: keyFile,
  BSN_ENCRYPTION_KEY_FILE: keyFile,
  IDEMPOTENCY_KEY_FILE: keyFile,
  CONNECTOR_KEY_FILE: keyFile,
  CURSOR_KEY_FILE: keyFile,
  LOG_SIGNING_KEY_FILE: keyFile,
  LOG_CHECKPOINT_DIR: dir,
  TOKEN_ISSUERS: '[{"issuer":"http://127.0.0.1:8081","jwksUri":"http://127.0.0.1:8081/jwks"}]',
  TOKEN_AUDIENCE: 'https://deelpoort.example',
}

const pages: Environment = {
  PAGES_PORT: '8090',
  PAGES_URL: 'https://partners.example',
  LOGIN_ISSUER: 'https://login.example',
  LOGIN_CLIENT_ID: 'deelpoort-pages',
  LOGIN_KEY_FILE: keyFile,
  DATABASE_CONSOLE_URL: 'postgres://deelpoort_console:w@db.example/deelpoort',
}

const faultsOf = (env: Environment): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

t.test('what must be given is enough, the rest has defaults', async (t) => {
  const config = readConfig(complete)
  t.match(config, { port: 8080, metricsPort: null, publicUrl: 'https://deelpoort.example', leaseSeconds: 60 })
  t.match(config, { brp: { maxAgeSeconds: 300 }, tokens: { algorithms: ['RS256', 'PS256', 'ES256'] } })
  t.equal(config.database.owner, null)
  t.equal(config.database.verify, null)
})

t.test('the settings are frozen, all the way down', async (t) => {
  const config = readConfig(complete) as unknown as { port: number; tokens: { issuers: unknown[] } }
  t.throws(() => (config.port = 1))
  t.throws(() => config.tokens.issuers.push({}))
})

t.test('one error of one line names all that is missing and all that is wrong, never a value', async (t) => {
  const faults = faultsOf({
    ...complete,
    TOKEN_AUDIENCE: '',
    PORT: '80a',
    DATABASE_APP_URL: 'mysql://me:s3cret@host/x',
  })
  t.same(faults, [
    'PORT is no whole number from 0 to 65535.',
    'DATABASE_APP_URL is no postgres://user@host/database address.',
    'TOKEN_AUDIENCE is missing.',
  ])
  const { message } = new ConfigError(faults)
  t.notMatch(message, /s3cret|80a|\n/)
  for (const name of Object.keys(complete))
    t.ok(
      faultsOf({}).some((fault) => fault.includes(name)),
      `${name} is named`,
    )
})

t.test('each setting refuses what it cannot be', async (t) => {
  const wrong: Environment = {
    PORT: '65536',
    METRICS_PORT: '-1',
    PUBLIC_URL: 'http://deelpoort.example',
    CORS_ORIGINS: '*',
    TRUST_PROXY: 'true',
    BODY_LIMIT_BYTES: '1e6',
    RATE_LIMIT_PER_MINUTE: '0',
    LOG_LEVEL: 'loud',
    POLICY_DIR: join(dir, 'nowhere'),
    POLICY_DRAFT_DIR: join(dir, 'nowhere'),
    LEASE_SECONDS: '10',
    DATABASE_URL: 'postgres:///deelpoort',
    CURSOR_KEY_FILE: join(dir, 'nowhere.json'),
    TOKEN_ISSUERS: '[{"issuer":"https://a.example","jwksUri":"http://a.example/jwks"}]',
    TOKEN_ALGORITHMS: 'RS256,HS256',
    TOKEN_KEYS_MAX_AGE_SECONDS: '0',
    SENDER_CONSTRAINT: 'both',
    DPOP_ALGORITHMS: 'ES256,none',
    CLIENT_CERTIFICATE_HEADER: 'Client-Cert',
    TLS_CERTIFICATE_FILE: keyFile,
    TLS_CLIENT_CA_FILE: keyFile,
    LOG_ORIGIN: 'a b',
    LOG_WITNESSES: '[{"url":"http://a.example","vkey":"a+00000000+AA"}]',
    BRP_MAX_AGE_SECONDS: '90000',
    SOURCE_MAX_BYTES: '1.5',
  }
  for (const [name, value] of Object.entries(wrong)) {
    const faults = faultsOf({ ...complete, [name]: value })
    t.match(faults, [new RegExp(`^${name} `)], `${name}`)
    t.equal(faults.length, 1)
  }
})

t.test('an issuer may be held to organisations; a certificate’s header needs a proxy who sends it', async (t) => {
  const issuer = { issuer: 'https://a.example', jwksUri: 'https://a.example/jwks' }
  const held = [{ ...issuer, oins: ['00000099000000002000'] }]
  t.strictSame(readConfig({ ...complete, TOKEN_ISSUERS: JSON.stringify(held) }).tokens.issuers, held)
  for (const oins of [[], 'all', [1]])
    t.match(faultsOf({ ...complete, TOKEN_ISSUERS: JSON.stringify([{ ...issuer, oins }]) }), [/^TOKEN_ISSUERS /])
  const proxied = { ...complete, TRUST_PROXY: '10.0.0.1', CLIENT_CERTIFICATE_HEADER: 'Client-Cert' }
  t.equal(readConfig(proxied).possession.certificateHeader, 'client-cert')
  t.match(faultsOf({ ...proxied, CLIENT_CERTIFICATE_HEADER: 'a b' }), [/^CLIENT_CERTIFICATE_HEADER /])
})

t.test('pages are there when they are asked for, and then need a provider; mails lead to them', async (t) => {
  t.equal(readConfig(complete).pages, null)
  t.match(readConfig({ ...complete, ...pages }), { mail: null, pages: { idleMinutes: 30, login: { oins: [] } } })
  t.same(faultsOf({ ...complete, PAGES_PORT: '8090' }), [
    'PAGES_URL is missing.',
    'LOGIN_ISSUER is missing.',
    'LOGIN_CLIENT_ID is missing.',
    'LOGIN_KEY_FILE is missing.',
    'DATABASE_CONSOLE_URL is missing (or DATABASE_URL, to derive it from; or set CONSOLE to none).',
  ])
  t.same(faultsOf({ ...complete, ...pages, DATABASE_CONSOLE_URL: undefined, CONSOLE: 'none' }), [])
  t.match(faultsOf({ ...complete, CONSOLE: 'only' }), [/^CONSOLE=only needs PAGES_PORT/])
  const mail = { SMTP_URL: 'smtps://u:p@mail.example', MAIL_FROM: 'deelpoort@example.nl' }
  t.match(readConfig({ ...complete, ...pages, ...mail }).mail, { from: 'deelpoort@example.nl' })
  t.match(faultsOf({ ...complete, ...mail }), [/^SMTP_URL needs PAGES_PORT/])
  for (const [name, value] of [
    ['PAGES_URL', 'http://partners.example'],
    ['LOGIN_ISSUER', 'http://login.example'],
    ['LOGIN_OINS', 'all'],
    ['VISIT_IDLE_MINUTES', '1'],
    ['SMTP_URL', 'mail.example'],
  ] as const)
    t.match(faultsOf({ ...complete, ...pages, ...mail, [name]: value }), [new RegExp(`^${name} `)], name)
})

t.test('logins that are not given are derived from the owner', async (t) => {
  const derived = readDatabaseConfig({ DATABASE_URL: 'postgres://owner:pass@db.example:5433/deelpoort' })
  t.match(derived.app, /^postgres:\/\/deelpoort_app:[\w-]{43}@db\.example:5433\/deelpoort$/)
  t.not(new URL(derived.verify!).password, new URL(derived.app).password)
  const given = readDatabaseConfig({ DATABASE_URL: 'postgres://o:p@h/d', DATABASE_APP_URL: 'postgres://a:b@h/d' })
  t.equal(given.app, 'postgres://a:b@h/d')
  t.match(given.console, /deelpoort_console/)
  const open = readDatabaseConfig({ DATABASE_URL: 'postgres://owner@h/d' })
  t.equal(open.app, 'postgres://deelpoort_app@h/d', 'an owner without a password gives logins without one')
  t.throws(() => readDatabaseConfig({}), { message: /DATABASE_APP_URL is missing/ })
})

t.test('.env.example lists every setting that is read, each after a comment, and no other', async (t) => {
  const read = new Set<string>()
  readConfig(
    new Proxy(
      {
        ...{ ...complete, ...pages, SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'deelpoort@example.nl' },
        ...{ METRICS_PORT: '9090', TLS_KEY_FILE: keyFile, TLS_CERTIFICATE_FILE: keyFile },
      } as Environment,
      {
        get: (env, name: string) => (read.add(name), env[name]),
      },
    ),
  )
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n')
  const listed = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
  t.same(listed.sort(), [...read].sort())
  lines.forEach((line, index) => {
    if (!/^[A-Z]/.test(line) || /^PORT=/.test(line)) return
    t.match(lines[index - 1], /^# .+/, line)
  })
})

t.test('.env.example itself is in order, but for the key files and the folder that are not there', async (t) => {
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n')
  const pairs = lines.flatMap((line) => {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? []
    return name === undefined
      ? []
      : [[name, name.endsWith('_KEY_FILE') && value !== '' ? keyFile : name === 'LOG_CHECKPOINT_DIR' ? dir : value]]
  })
  t.same(faultsOf(Object.fromEntries(pairs)), [])
  const named = readConfig(Object.fromEntries(pairs))
  t.same(
    { ...named, publicUrl: '', database: {}, tokens: {} },
    { ...readConfig(complete), publicUrl: '', database: {}, tokens: {} },
    'and shows the defaults',
  )
})

t.test('a gateway has no sandbox', async (t) => {
  t.match(faultsOf({ ...complete, SANDBOX: 'on' }), [/^SANDBOX is of the demo alone/])
  t.match(faultsOf({ ...complete, RUN_AS: 'development', SANDBOX: 'on' }), [/^SANDBOX is of the demo alone/])
})

t.test('for real people the keys of who signs the tables must be named', async (t) => {
  t.equal(readConfig(complete).runAs, 'production', 'where nothing is said')
  const unnamed = Object.fromEntries(Object.entries(complete).filter(([name]) => name !== 'POLICY_KEY_FILE'))
  t.match(faultsOf(unnamed), [/^POLICY_KEY_FILE is missing/])
  t.same(faultsOf({ ...unnamed, RUN_AS: 'development' }), [])
  t.match(faultsOf({ ...complete, RUN_AS: 'test' }), [/^RUN_AS is none of production, development/])
})
