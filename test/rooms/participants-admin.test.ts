import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { readAdminLine } from '../../src/commands/admin-line.ts'
import { UsageError } from '../../src/commands/admin-values.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { participants } from '../../src/participants/participants.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { testDatabase } from '../helpers/database.ts'
import { recordsOf } from '../helpers/register-room.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const oin = '00000099000000001000'

const setting = async (t: Test) => {
  const database = await testDatabase(t)
  const dir = t.testdir({ credential: 'a-secret-credential\n' })
  const keyFile = join(dir, 'keys.json')
  writeFileSync(keyFile, JSON.stringify([{ id: 'k1', key: randomBytes(32).toString('base64') }]), { mode: 0o600 })
  const admin = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    new Promise<{ readonly code: number; readonly out: string; readonly error: string }>((resolve) => {
      const settings = {
        PATH: process.env['PATH'] ?? '',
        DATABASE_APP_URL: database.appUrl,
        CONNECTOR_KEY_FILE: keyFile,
        ...env,
      }
      const words = ['--import', 'tsx', 'src/commands/admin.ts', ...args]
      execFile(process.execPath, words, { cwd: root, env: settings }, (failure, out, error) =>
        resolve({ code: failure === null ? 0 : Number(failure.code ?? 1), out: out.trim(), error: error.trim() }),
      )
    })
  const reads = participants({ db: database.app, credentials: credentials(loadKeyRing(keyFile)), rememberMs: 0 })
  return { ...database, admin, reads, credentialFile: join(dir, 'credential') }
}

t.test('the first rows are made on the application’s login, recorded, and said twice change nothing', async (t) => {
  const { admin, reads, owner, credentialFile } = await setting(t)
  const lines = [
    [
      'municipality',
      'add',
      '9901',
      'Voorbeeldgemeente',
      '--from',
      '2026-01-01',
      '--contact',
      '14 099',
      '--log-name',
      'log-voorbeeld',
      '--brp-url',
      'http://127.0.0.1:8082',
      '--brp-key-file',
      credentialFile,
    ],
    [
      'participant',
      'add',
      oin,
      '--kind',
      'youth-care-provider',
      '--name',
      'Jeugdhulp',
      '--municipality',
      '9901',
      '--from',
      '2026-01-01',
      '--asserted-by-system',
      '--connector-url',
      'http://127.0.0.1:8083/',
      '--credential-file',
      credentialFile,
      '--allow-private',
    ],
    [
      'participant',
      'mandate',
      oin,
      '--municipality',
      '9901',
      '--law',
      'Jeugdwet',
      '--article',
      '7.4.0 lid 1',
      '--task',
      'youth-access',
      '--decision',
      'B&W 2026-7',
      '--from',
      '2026-01-01',
    ],
  ]
  for (const line of lines) t.match(await admin(line), { code: 0, error: '' })
  t.equal((await reads.brpOf('9901'))?.apiKey(), 'a-secret-credential')
  const connector = await reads.connectorOf('9901', oin)
  t.match(connector, { baseUrl: 'http://127.0.0.1:8083', allowPrivateAddress: true })
  t.equal(connector?.credential(), 'a-secret-credential')
  t.same((await reads.find(oin, '2026-11-22'))?.municipalities, ['9901'])
  t.match(await owner.selectFrom('municipalities').selectAll().where('code', '=', '9901').executeTakeFirst(), {
    log_name: 'log-voorbeeld',
    residents_contact: '14 099',
  })
  t.match(await owner.selectFrom('agreements').selectAll().execute(), [
    { relations: 'asserted-by-system', valid_from: '2026-01-01' },
  ])

  const records = await recordsOf(owner, '0000')
  t.same(
    records.map((record) => record['type']),
    ['administrator-action', 'participant-changed', 'participant-changed'],
  )
  t.match(records[1], { actor: { organisation: '0000' }, operation: 'admin.participant-add' })
  t.notMatch(JSON.stringify(records), /a-secret-credential|127\.0\.0\.1|Jeugdhulp/)

  for (const line of lines.slice(0, 2)) t.match(await admin(line), { code: 0, out: /stands already$/ })
  t.equal((await recordsOf(owner, '0000')).length, 3, 'nothing was recorded again')
  const moved = lines[1]!.map((word) => word.replace(':8083', ':9083'))
  t.match(await admin(moved), { code: 0, out: /its connector was set$/ })
  t.equal((await reads.connectorOf('9901', oin))?.baseUrl, 'http://127.0.0.1:9083')
})

t.test('a line that cannot be done says in one message why, without a secret, and changes nothing', async (t) => {
  const { admin, owner, credentialFile } = await setting(t)
  await admin(['municipality', 'add', '9901', 'Voorbeeldgemeente'])
  const add = ['participant', 'add', oin, '--kind', 'school', '--name', 'S', '--municipality', '9901']
  const refused: [readonly string[], RegExp][] = [
    [[], /^Use one of/],
    [['municipality', 'add', '99', 'X'], /four digits/],
    [['municipality', 'add', '0000', 'X'], /four digits/],
    [['municipality', 'add', '9901', 'Another name'], /known here already/],
    [['participant', 'add', '123', '--kind', 'school'], /OIN has 20 positions/],
    [[...add.slice(0, 4), 'castle', ...add.slice(5)], /no organisation kind/],
    [add.slice(0, 5), /--name is needed/],
    [[...add.slice(0, -1), '9999'], /not known here/],
    [[...add, '--connector-url', 'http://127.0.0.1'], /must be https/],
    [[...add, '--connector-url', 'https://user:pw@x.example'], /no http\(s\) address/],
    [[...add, '--connector-url', 'https://x.example', '--credential-file', '/no/such/file'], /cannot be read/],
    [[...add, '--from', '2026-02-30'], /A day is written as/],
    [[...add, '--what'], /--what/],
    [
      ['participant', 'connector', oin, '--municipality', '9901', '--connector-url', 'https://x.example'],
      /not known here/,
    ],
  ]
  for (const [line, message] of refused) {
    const { code, error } = await admin(line)
    t.equal(code, 1, line.join(' '))
    t.match(error, message)
    t.notMatch(error, /\n\s+at /, 'no stack')
  }
  const keyless = await admin([...add, '--connector-url', 'https://x.example', '--credential-file', credentialFile], {
    CONNECTOR_KEY_FILE: '',
  })
  t.match(keyless, { code: 1, error: /CONNECTOR_KEY_FILE is missing/ })
  t.match(await admin(add, { DATABASE_APP_URL: '' }), { code: 1, error: /DATABASE_APP_URL is missing/ })
  t.match(await admin(add, { DATABASE_APP_URL: 'postgres://nobody@127.0.0.1:1/none' }), {
    code: 1,
    error: /^The database refused it \(ECONNREFUSED\)$/,
  })
  t.same(await owner.selectFrom('participants').select('oin').execute(), [])
  t.equal((await recordsOf(owner, '0000')).length, 1)
})

t.test('settings of a connector come from a file; closed addresses that are allowed are shown', async (t) => {
  const { admin, reads, owner, credentialFile } = await setting(t)
  await admin(['municipality', 'add', '9901', 'Voorbeeldgemeente', '--from', '2026-01-01'])
  await admin(['participant', 'add', oin, '--kind', 'youth-care-provider', '--name', 'J', '--municipality', '9901'])
  const oauth = { tokenEndpoint: 'http://127.0.0.1:8081/token', clientId: 'gate', key: 'gate', algorithm: 'ES256' }
  const file = (name: string, text: string): string => {
    const path = join(dirname(credentialFile), name)
    writeFileSync(path, text)
    return path
  }
  const odd = { oauth: { ...oauth, clientId: 'a b', secret: 'hush' }, mapping: { categories: { Debt: {} } } }
  const good = ['--settings-file', file('good', JSON.stringify({ oauth, tls: { certificate: 'gate' } }))]
  const line = (...more: readonly string[]) =>
    ['participant', 'connector', oin, '--municipality', '9901', '--connector-url', 'https://p.example'].concat(more)
  const faultOf = (...more: readonly string[]): string => {
    try {
      return JSON.stringify(readAdminLine(line(...more), '2026-11-22'))
    } catch (error) {
      return error instanceof UsageError ? error.message : ''
    }
  }
  for (const [settings, error] of [
    [
      file('odd', JSON.stringify(odd)),
      /oauth\.clientId \(invalid_format\).*oauth \(unrecognized_keys\).*categories\.Debt/,
    ],
    [file('broken', '{'), /cannot be read as JSON/],
  ] as const) {
    t.match(faultOf('--settings-file', settings), error)
    t.notMatch(faultOf('--settings-file', settings), /hush|a b/)
  }
  t.match(faultOf(...good), /oauth.tokenEndpoint must be https/)
  t.match(faultOf(...good, '--credential-file', credentialFile, '--allow-private'), /stands beside oauth/)
  for (const out of [/was set$/, /stands so already$/])
    t.match(await admin(line(...good, '--allow-private')), { code: 0, out })
  t.match((await reads.connectorOf('9901', oin))?.oauth, { clientId: 'gate', algorithm: 'ES256' })
  t.match(await admin(['participant', 'connectors', '--municipality', '9901']), {
    out: `${oin}  https://p.example  oauth  client certificate  PRIVATE ADDRESSES ALLOWED`,
  })
  t.notMatch(JSON.stringify(await recordsOf(owner, '0000')), /8081|"gate"/)
})
