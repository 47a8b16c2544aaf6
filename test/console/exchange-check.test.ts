import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import t from 'tap'
import { checkedEntries } from '../../src/audit/checked-entries.ts'
import { openLog } from '../../src/audit/log.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { growthBetween, stateFile } from '../../src/audit/tree/growth.ts'
import { looksAt } from '../../src/console/exchange/looks-store.ts'
import { shownEntry, stepsOf, walksOf } from '../../src/console/exchange/way.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { parseVkey } from '../../src/tlog/note-key.ts'
import { agreed, ask, good, localTeam, withdraw } from '../exchange/scene.ts'
import { anEntry } from '../helpers/entries.ts'
import { testGateway } from '../helpers/gateway.ts'

const gateway = await testGateway(t)
const { as, sample, owner, env } = gateway
const team = as('local-team')
const { body, personId } = await agreed(gateway, sample.family(0).youth)
const delivered = await good(ask(team, body))
await good(withdraw(team, personId))
const refused = await good(ask(team, body))

const db = openDatabase({ url: gateway.consoleUrl, name: 'deelpoort tests', max: 1, patience: 5000 })
t.teardown(() => db.destroy())
const logName = (
  await owner.selectFrom('municipalities').select('log_name').where('code', '=', '9901').executeTakeFirstOrThrow()
).log_name
const origin = (await stateFileOf()).note.split('\n')[0]!.split('/').slice(0, -1).join('/')
const keys = logKeys(loadKeyRing(env['LOG_SIGNING_KEY_FILE']!), origin)('9901', logName).all
const controller = localTeam.oin
const look = (exchangeId: string, with_ = keys) =>
  checkedEntries(db, { municipality: '9901', controller, exchangeId }, with_)

async function stateFileOf() {
  for (;;) {
    const state = await stateFile(db, '9901')
    const size = Number(state?.note.split('\n')[1] ?? 0)
    const head = await owner
      .selectFrom('log_heads')
      .select('size')
      .where('municipality', '=', '9901')
      .executeTakeFirstOrThrow()
    if (state !== null && size === Number(head.size)) return state
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

t.test('untouched, every entry matches leaf and tree', async (t) => {
  const entries = await look(delivered.id)
  t.same(
    entries.map(({ type, fault, signed }) => [type, fault, signed]),
    [
      ['decision', null, true],
      ['release', null, true],
    ],
  )
  t.ok(entries.every(({ facts }) => facts !== null))
  const stranger = { municipality: '9901', controller: '00000099000000999999', exchangeId: delivered.id }
  t.same(await checkedEntries(db, stranger, keys), [], 'nothing for who is no controller')
})

t.test('the way is read from them', async (t) => {
  const [walk, ...others] = walksOf((await look(delivered.id)).map(shownEntry))
  t.equal(others.length, 0)
  t.ok(Object.values(stepsOf(walk!)).every((state) => state === 'done'))
  const [stopped] = walksOf((await look(refused.id)).map(shownEntry))
  t.match(stepsOf(stopped!), { decided: 'stopped', source: 'not-reached', released: 'not-reached' })
})

const leafTable = async (table: 'log_records' | 'log_leaves') => {
  const { rows } = await sql<{ month: string }>`
    SELECT DISTINCT to_char(recorded_month, 'YYYY_MM') AS month FROM log_records`.execute(owner)
  return `${table}_${rows[0]!.month}`
}

/** Does what only the server's own hand can do, looks, and puts everything back. */
const planted = async (table: string, change: (db: Kysely<Database>) => Promise<unknown>) => {
  await sql.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`).execute(owner)
  await sql.raw(`CREATE TABLE saved AS TABLE ${table}`).execute(owner)
  try {
    await change(owner)
    return await look(delivered.id)
  } finally {
    await sql.raw(`DELETE FROM ${table}`).execute(owner)
    await sql.raw(`INSERT INTO ${table} SELECT * FROM saved`).execute(owner)
    await sql.raw('DROP TABLE saved').execute(owner)
    await sql.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`).execute(owner)
  }
}

t.test('what was changed behind our back is named, and its page still comes', async (t) => {
  const records = await leafTable('log_records')
  const leaves = await leafTable('log_leaves')
  const [decision] = await look(delivered.id)
  const { id, index } = decision!
  const bent = (column: string, value: unknown) => (db: Kysely<Database>) =>
    sql`UPDATE ${sql.table(records)} SET ${sql.ref(column)} = ${value} WHERE id = ${id}`.execute(db)
  const record = Buffer.from(JSON.stringify({ ...decision!.entry!.record, outcome: 'deny' }))
  const ways = [
    [records, bent('record', record), /^record: /],
    [records, bent('record', Buffer.from('no json <script>')), /^record: /],
    [records, bent('record', Buffer.from('{"reasons":7,"details":"x","categories":[{"category":1}]}')), /^record: /],
    [records, bent('salt', randomBytes(32)), /^record: /],
    [records, bent('facts', Buffer.from('{"v":1}')), /^facts: /],
    [records, bent('facts', Buffer.from('no json')), /^facts: /],
    [records, bent('outcome', 'deny'), /^columns unlike the record: outcome/],
    [
      leaves,
      (db: Kysely<Database>) =>
        sql`UPDATE ${sql.table(leaves)} SET leaf = 'x'::bytea WHERE log_index = ${index}`.execute(db),
      /^leaf: /,
    ],
    [
      'log_tiles',
      (db: Kysely<Database>) =>
        sql`UPDATE log_tiles SET hashes = overlay(hashes PLACING '\\x00'::bytea FROM 5)`.execute(db),
      /^tree: /,
    ],
  ] as const
  for (const [table, change, fault] of ways) {
    const entries = await planted(table, change)
    t.match(entries[0]!.fault, fault, String(fault))
    t.doesNotThrow(() => walksOf(entries.map(shownEntry)).map(stepsOf))
  }
  t.same(
    (await look(delivered.id)).map((one) => one.fault),
    [null, null],
    'put back, all matches',
  )
  const others = [parseVkey(logKeys(loadKeyRing(env['CURSOR_KEY_FILE']!), origin)('9901', logName).current.vkey)]
  t.match((await look(delivered.id, others))[0]!.fault, /^tree: /, 'signed by a key that is not known')
})

t.test('who looked is found by what was looked at', async (t) => {
  const entries = (await look(delivered.id)).flatMap(({ entry }) => entry ?? [])
  const persons = [String(entries[0]!.record['person'])]
  const at = { municipality: '9901', controller: '00000099000000009901', exchangeId: delivered.id, entries, persons }
  const most = 50
  t.same(await looksAt(db, at, { most }), { seen: [], next: null })
  const fg = as('fg')
  await good(fg.GET('/audit-events/{id}', { params: { path: { id: String(entries[0]!.record['id']) } } }))
  const { seen } = await looksAt(db, at, { most })
  t.match(seen, [{ how: 'look', organisation: '00000099000000009901' }])
  t.same((await looksAt(db, { ...at, controller: localTeam.oin }, { most })).seen, [], 'not for another controller')
  t.same((await looksAt(db, { ...at, persons: [] }, { most })).seen, [])

  // Exports of many that held nothing of it, more than are read at once: the look does not fall off behind them.
  const exportUntil = (until: string) =>
    anEntry({
      ...{ type: 'export-made', controllers: [at.controller], facts: null, person: null, exchangeId: null, case: null },
      details: { view: 'entries', until },
    })
  const log = openLog({ db: gateway.app })
  const append = (entries: readonly ReturnType<typeof anEntry>[]) => log.append({ entries, stands: [] })
  const others = (count: number) => Array.from({ length: count }, () => exportUntil('0'))
  await append(others(60))
  t.same(await looksAt(db, at, { most }), { seen, next: null })
  await append(others(200))
  await append([exportUntil('9999')])
  await append(others(3))
  await log.close()
  const first = await looksAt(db, at, { most: 1 })
  t.match(first.seen, [{ how: 'export' }])
  t.type(first.next, 'object', 'there is an earlier one')
  const earlier = await looksAt(db, at, { most: 1, before: first.next })
  t.same(earlier, { seen, next: null }, 'which is the last')
})

t.test('how the log grew is given for states it had, and for none it has not', async (t) => {
  const { note, name } = await stateFileOf()
  const size = Number(note.split('\n')[1])
  t.match(name, /^log-[0-9a-z-]+-[0-9]+\.checkpoint\.txt$/)
  t.ok((await growthBetween(db, '9901', 1, size))!.length > 0)
  t.same(await growthBetween(db, '9901', size, size), [])
  for (const [from, to] of [
    [0, size],
    [size, 1],
    [1, size + 1],
  ] as const)
    t.equal(await growthBetween(db, '9901', from, to), null)
})
