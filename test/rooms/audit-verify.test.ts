import { spawnSync } from 'node:child_process'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import type { LogFinding } from '../../src/audit/log-finding.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

const { owner, app, ownerUrl, verifyUrl } = await testDatabase(t)
await addMunicipalities(owner, '9901', '9902')
const log = openLog({ db: app })
const verifier = openDatabase({ url: verifyUrl, name: 'deelpoort tests' })
t.teardown(() => Promise.all([log.close(), verifier.destroy()]))

for (let i = 0; i < 8; i++) {
  await log.append({ entries: [anEntry({ person: `9901-${i}` })], stands: [] })
  await log.append({ entries: [anEntry({ municipality: '9902', outcome: 'deny', facts: null })], stands: [] })
}
const { rows: months } = await sql<{ month: string }>`
  SELECT DISTINCT to_char(recorded_month, 'YYYY_MM') AS month FROM log_leaves`.execute(owner)
const leaves = `log_leaves_${months[0]!.month}`
const records = `log_records_${months[0]!.month}`

const findingOf = async (municipality: string): Promise<LogFinding> =>
  (await verifyLogs(verifier)).find((finding) => finding.municipality === municipality)!

/** Does what only somebody with the whole server in hand can do, looks, and puts everything back. */
const tampered = async (statements: readonly string[]): Promise<LogFinding['broken']> => {
  const saved = ['log_heads', leaves, records]
  const always = async (what: 'ENABLE' | 'DISABLE'): Promise<void> => {
    for (const table of saved) await sql.raw(`ALTER TABLE ${table} ${what} TRIGGER USER`).execute(owner)
  }
  await always('DISABLE')
  for (const table of saved) await sql.raw(`CREATE TABLE saved_${table} AS TABLE ${table}`).execute(owner)
  try {
    for (const statement of statements) await sql.raw(statement).execute(owner)
    return (await findingOf('9901')).broken
  } finally {
    for (const table of saved) {
      await sql.raw(`DELETE FROM ${table}`).execute(owner)
      await sql.raw(`INSERT INTO ${table} SELECT * FROM saved_${table}`).execute(owner)
      await sql.raw(`DROP TABLE saved_${table}`).execute(owner)
    }
    await always('ENABLE')
  }
}

const at = (index: number): string => `WHERE municipality = '9901' AND log_index = ${index}`
const hashed = (set: string, where: string): readonly string[] => [
  `UPDATE ${leaves} SET ${set} ${where}`,
  `UPDATE ${leaves} SET leaf_hash = sha256('\\x00'::bytea || leaf) ${where}`,
]

t.test('a log that nobody touched is whole, and counted', async (t) => {
  t.match(await findingOf('9901'), { size: '8', types: { decision: 8 }, open: 0, broken: null, log: 'test-9901' })
})

t.test('each way to tamper is found at its first place', async (t) => {
  const ways: readonly (readonly [string, number, RegExp, readonly string[]])[] = [
    [
      'a leaf rewritten',
      3,
      /^leaf_hash/,
      [`UPDATE ${leaves} SET leaf = (SELECT leaf FROM ${leaves} ${at(4)}) ${at(3)}`],
    ],
    [
      'a leaf and its hash rewritten',
      3,
      /^record: not what/,
      hashed(`leaf = (SELECT leaf FROM ${leaves} ${at(4)})`, at(3)),
    ],
    ['a hash rewritten', 2, /^leaf_hash/, [`UPDATE ${leaves} SET leaf_hash = sha256('x') ${at(2)}`]],
    ['a leaf of another form', 5, /^leaf: not a leaf/, hashed(`leaf = leaf || ' '::bytea`, at(5))],
    [
      'a leaf of another log',
      1,
      /^leaf: not a leaf/,
      hashed(`leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '9901', '9902'), 'UTF8')`, at(1)),
    ],
    ['a record rewritten', 4, /^record: not what/, [`UPDATE ${records} SET record = record || ' '::bytea ${at(4)}`]],
    [
      'a record rewritten with bytes that are no text',
      4,
      /^record: not what/,
      [`UPDATE ${records} SET record = '\\x7bff5c00'::bytea ${at(4)}`],
    ],
    ['a salt rewritten', 4, /^record: not what/, [`UPDATE ${records} SET salt = sha256(salt) ${at(4)}`]],
    ['facts rewritten', 6, /^facts/, [`UPDATE ${records} SET facts = '{}'::bytea ${at(6)}`]],
    ['facts removed', 6, /^facts/, [`UPDATE ${records} SET facts = NULL ${at(6)}`]],
    ['a record removed', 2, /^record: missing/, [`DELETE FROM ${records} ${at(2)}`]],
    ['an entry removed', 2, /^gap/, [`DELETE FROM ${records} ${at(2)}`, `DELETE FROM ${leaves} ${at(2)}`]],
    ['the tail removed', 7, /^head: says 8/, [`DELETE FROM ${records} ${at(7)}`, `DELETE FROM ${leaves} ${at(7)}`]],
    ['a leaf alone removed', 3, /^gap/, [`DELETE FROM ${leaves} ${at(3)}`]],
    ['the last leaf alone removed', 7, /^record: without a leaf/, [`DELETE FROM ${leaves} ${at(7)}`]],
    ['the head moved on', 8, /^head: says 9/, [`UPDATE log_heads SET size = 9 WHERE municipality = '9901'`]],
    ['the head moved back', 8, /^head: says 7/, [`UPDATE log_heads SET size = 7 WHERE municipality = '9901'`]],
    [
      'the head renamed',
      0,
      /^leaf: not a leaf/,
      [`UPDATE log_heads SET log_name = 'other' WHERE municipality = '9901'`],
    ],
    ['the head removed', 0, /^head: missing/, [`DELETE FROM log_heads WHERE municipality = '9901'`]],
    [
      'two entries swapped',
      1,
      /^record: not what/,
      [
        `UPDATE ${records} SET log_index = 100 ${at(1)}`,
        `UPDATE ${records} SET log_index = 1 ${at(2)}`,
        `UPDATE ${records} SET log_index = 2 ${at(100)}`,
      ],
    ],
    [
      'a time put back',
      5,
      /^recorded_at: before/,
      [`UPDATE ${leaves} SET recorded_at = recorded_at - interval '1 second' ${at(5)}`],
    ],
    [
      'a time put on',
      3,
      /^columns.*recorded_at/,
      [`UPDATE ${records} SET recorded_at = recorded_at + interval '1 ms' ${at(3)}`],
    ],
    ...Object.entries({
      id: `'9901-other'`,
      type: `'advice'`,
      exchange_id: 'NULL',
      person_id: `'9901-other'`,
      actor_organisation: `'0000'`,
      source: 'NULL',
      recipient: 'NULL',
      case_id: 'NULL',
      purpose: 'NULL',
      outcome: `'permit'`,
      controllers: `'{}'`,
      at: `at + interval '1 ms'`,
      retain_until: `retain_until - 1`,
    }).map(
      ([column, value]) =>
        [
          `column ${column} rewritten`,
          4,
          new RegExp(`^columns unlike the record: ${column}$`),
          [`UPDATE ${records} SET ${column} = ${value} ${at(4)}`],
        ] as const,
    ),
  ]
  for (const [name, index, what, statements] of ways) {
    const broken = await tampered(statements)
    t.match(broken, { index: String(index), what }, name)
  }
  t.match(await tampered([`UPDATE ${records} SET salt = sha256(salt) WHERE municipality = '9902'`]), null, 'not ours')
  t.equal((await findingOf('9901')).broken, null, 'all is back in place')
})

t.test('a permitting decision is closed exactly once, or still open', async (t) => {
  const entry = (type: 'decision' | 'release' | 'release-refused', exchangeId: string, outcome: string) =>
    anEntry({ municipality: '9902', type, exchangeId, outcome, person: '9902-p' })
  const append = (...entries: ReturnType<typeof entry>[]) => log.append({ entries, stands: [] })
  await append(entry('decision', 'e1', 'permit'), entry('decision', 'e2', 'permit-partial'))
  t.match(await findingOf('9902'), { open: 2, broken: null })
  await append(entry('release', 'e1', 'permit'), entry('release-refused', 'e2', 'deny'))
  await append(
    entry('decision', 'e1', 'needs-consent'),
    entry('decision', 'e1', 'permit'),
    entry('release', 'e1', 'permit'),
  )
  t.match(await findingOf('9902'), { open: 0, broken: null }, 'a retry decides and closes anew')
  await append(entry('decision', 'e3', 'permit'), entry('decision', 'e3', 'permit'))
  t.match(await findingOf('9902'), { broken: { index: '16', what: /never closed/ } })
})

t.test('a second closing is found too', async (t) => {
  await addMunicipalities(owner, '9903')
  const entry = (type: 'decision' | 'release' | 'source-failed') =>
    anEntry({ municipality: '9903', type, outcome: 'permit' })
  await log.append({ entries: [entry('decision'), entry('release'), entry('source-failed')], stands: [] })
  t.match(await findingOf('9903'), { broken: { index: '2', what: 'source-failed: closes no open decision' } })
})

t.test('a cancellation closes nothing, and never what is still open', async (t) => {
  await addMunicipalities(owner, '9904')
  const entry = (type: 'decision' | 'release-refused', outcome: string, details = {}) =>
    anEntry({ municipality: '9904', type, outcome, details })
  const cancelled = entry('release-refused', 'needs-consent', { cause: 'cancelled' })
  await log.append({ entries: [entry('decision', 'needs-consent'), cancelled], stands: [] })
  t.match(await findingOf('9904'), { open: 0, broken: null })
  await log.append({ entries: [entry('decision', 'permit'), cancelled], stands: [] })
  t.match(await findingOf('9904'), { broken: { index: '3', what: /still open/ } })
})

t.test('the hash of the walk is the one the database made', async (t) => {
  const rows = await owner.selectFrom('log_leaves').select(['leaf', 'leaf_hash']).execute()
  t.ok(rows.length > 16 && rows.every((row) => leafHash(row.leaf).equals(row.leaf_hash)))
})

t.test('the command prints one line a log and ends with 1 where one is broken', async (t) => {
  const command = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/verify.ts'], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: ownerUrl, DATABASE_VERIFY_URL: verifyUrl },
    })
  const { status, stdout, stderr } = command()
  t.equal(status, 1)
  t.match(stdout, /test-9901 \(9901\): 8 entries, whole: 8 decision/)
  t.match(stderr, /test-9902 \(9902\): BROKEN at entry 16 \(9902-[0-9a-f-]+\): decision/)
  t.notMatch(stdout, /Verified/)
})

t.test('letters outside ASCII, quotes and backslashes are read as they were written', async (t) => {
  await addMunicipalities(owner, '9905')
  const details = { note: 'één "\\" \\101 \n €' }
  await log.append({ entries: [anEntry({ municipality: '9905', details, facts: details } as never)], stands: [] })
  t.match(await findingOf('9905'), { broken: null })
})
