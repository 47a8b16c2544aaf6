import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { type KeptCheckpoints, keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { openSequencer, type Sequencer } from '../../src/audit/tree/sequencer.ts'
import { checkTreesAtStart } from '../../src/audit/tree/tree-at-start.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import type { Key, KeyRing } from '../../src/store/keys.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { openCheckpoint, signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { emptyEdge, grow, rootOf } from '../../src/tlog/edge.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

const { owner, app, appUrl } = await testDatabase(t)
const ringOf = (...keys: readonly Key[]): KeyRing => ({
  current: keys[0]!,
  all: keys,
  byId: (id) => keys.find((key) => key.id === id) ?? null,
})
const [first, second] = ['first', 'second'].map((id) => ({ id, bytes: randomBytes(32) })) as [Key, Key]
const keysOf = logKeys(ringOf(first), 'deelpoort.example/tlog')
const newFolder = () => mkdtempSync(join(tmpdir(), 'deelpoort-checkpoints-'))
const folder = newFolder()
const kept = keptCheckpoints(folder)
const log = openLog({ db: app })
t.teardown(() => log.close())

const faults: string[] = []
const sequencer = (t: Test, more: Partial<Parameters<typeof openSequencer>[0]> = {}): Sequencer => {
  const made = openSequencer({
    db: app,
    keysOf,
    kept,
    refused: () => undefined,
    onFault: ({ code }) => faults.push(code),
    ...more,
  })
  t.teardown(() => made.close())
  return made
}
const appended = async (municipality: string, count: number): Promise<void> => {
  const entries = Array.from({ length: count }, () => anEntry({ municipality, person: `${municipality}-1` }))
  await log.append({ entries, stands: [] })
}
const leavesOf = async (municipality: string): Promise<readonly Buffer[]> => {
  const { rows } = await sql<{ leaf_hash: Buffer }>`
    SELECT leaf_hash FROM log_leaves WHERE municipality = ${municipality} ORDER BY log_index`.execute(owner)
  return rows.map(({ leaf_hash }) => leaf_hash)
}
const notesOf = async (municipality: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ note: string }>`
    SELECT note FROM log_checkpoints WHERE municipality = ${municipality} ORDER BY size`.execute(owner)
  return rows.map(({ note }) => note)
}
const nameOf = (municipality: string): string => `test-${municipality}`
const keysFor = (municipality: string) => keysOf(municipality, nameOf(municipality))
const keptNote = (municipality: string): string =>
  readFileSync(join(folder, `${nameOf(municipality)}.checkpoint`), 'utf8')
const start = (municipality: string, more: Partial<Parameters<typeof checkTreesAtStart>[0]> = {}) =>
  checkTreesAtStart({ db: app, keysOf, kept, logs: [[municipality, nameOf(municipality)]], ...more })

/** Every checkpoint is the root of the first entries of the log, whichever process signed it. */
const everyCheckpointHolds = async (t: Test, municipality: string): Promise<void> => {
  const leaves = await leavesOf(municipality)
  const notes = await notesOf(municipality)
  for (const note of notes) {
    const { size, root } = openCheckpoint(note, keysFor(municipality).all)
    if (!root.equals(rootOf(grow(emptyEdge, leaves.slice(0, size)).edge))) t.fail(`the checkpoint of ${size}`)
  }
  t.equal(openCheckpoint(notes.at(-1)!, keysFor(municipality).all).size, leaves.length)
  t.equal(keptNote(municipality), notes.at(-1), 'the last one is kept outside the database')
  t.strictSame(await start(municipality), [])
}

t.test('what is appended is in a signed tree within a second', async (t) => {
  await addMunicipalities(owner, '9901')
  const tree = sequencer(t)
  await appended('9901', 3)
  await wait(1000)
  const [note] = await notesOf('9901')
  const checkpoint = openCheckpoint(note!, keysFor('9901').all)
  t.match(checkpoint, { origin: 'deelpoort.example/tlog/test-9901', size: 3, extensions: [] })
  await appended('9901', 1)
  await tree.look()
  await everyCheckpointHolds(t, '9901')
  t.strictSame(
    readdirSync(folder).filter((name) => !/^(test-9901|operator)\.checkpoint$/.test(name)),
    [],
    'no draft stays',
  )
  t.strictSame(faults, [])
})

t.test('two processes and two writers: one tree, no gap, no fork, over the bounds of tiles', async (t) => {
  await addMunicipalities(owner, '9902')
  const db = openDatabase({ url: appUrl, name: 'deelpoort tests' })
  const otherLog = openLog({ db })
  const other = sequencer(t, { db })
  const own = sequencer(t)
  t.teardown(async () => {
    await otherLog.close()
    await db.destroy()
  })
  const writing = [log, otherLog].map(async (each, nth) => {
    for (let round = 0; round < 60; round++) {
      const entries = Array.from({ length: 1 + ((round + nth) % 11) }, () =>
        anEntry({ municipality: '9902', person: '9902-1' }),
      )
      await each.append({ entries, stands: [] })
      if (round % 5 === nth) await Promise.all([own.look(), other.look()])
    }
  })
  await Promise.all(writing)
  for (let round = 0; round < 20; round++) await Promise.all([own.look(), other.look()])
  t.ok((await leavesOf('9902')).length > 512)
  t.ok((await notesOf('9902')).length > 10)
  await everyCheckpointHolds(t, '9902')
  t.equal(own.refusals().size + other.refusals().size, 0)
})

t.test('killed between keeping and commit: the next one goes on from what was kept', async (t) => {
  await addMunicipalities(owner, '9903')
  await appended('9903', 5)
  const dying: KeptCheckpoints = {
    ...kept,
    write: async (name, note) => {
      await kept.write(name, note)
      throw new Error('killed')
    },
  }
  const dead = sequencer(t, { kept: dying })
  await t.rejects(dead.look(), /killed/)
  await dead.close()
  t.strictSame(await notesOf('9903'), [])
  t.equal(openCheckpoint(keptNote('9903'), keysFor('9903').all).size, 5)
  t.strictSame(await start('9903'), [], 'the entries are there, so it may run')
  await appended('9903', 2)
  await sequencer(t).look()
  await everyCheckpointHolds(t, '9903')
})

t.test('where nothing can be kept outside the database nothing is signed; afterwards it goes on', async (t) => {
  await addMunicipalities(owner, '9904')
  await appended('9904', 2)
  const full: KeptCheckpoints = {
    ...kept,
    write: async () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  }
  const heard: string[] = []
  const tree = sequencer(t, { kept: full, onFault: ({ code }) => heard.push(code) })
  await t.rejects(tree.look(), /no space/)
  await appended('9904', 2)
  await t.rejects(tree.look(), /no space/)
  t.strictSame(await notesOf('9904'), [])
  await tree.close()
  await sequencer(t).look()
  await everyCheckpointHolds(t, '9904')
})

t.test('after the keys are rotated the new one signs, and what the old one signed still counts', async (t) => {
  await addMunicipalities(owner, '9905')
  await appended('9905', 2)
  await sequencer(t).look()
  const rotated = logKeys(ringOf(second, first), 'deelpoort.example/tlog')
  t.strictSame(await start('9905', { keysOf: rotated }), [])
  await appended('9905', 2)
  await sequencer(t, { keysOf: rotated }).look()
  const [older, newer] = (await notesOf('9905')) as [string, string]
  const keys = rotated('9905', 'test-9905')
  t.not(keys.current.vkey, keysFor('9905').current.vkey)
  for (const note of [older, newer]) t.ok(openCheckpoint(note, keys.all))
  t.throws(() => openCheckpoint(older, [keys.current]), /no known key/)
  const gone = logKeys(ringOf({ id: 'third', bytes: randomBytes(32) }), 'deelpoort.example/tlog')
  await t.rejects(start('9905', { keysOf: gone }), /Log test-9905 cannot be continued: .*no known key/)
  const moved = logKeys(ringOf(second, first), 'elsewhere.example/tlog')
  await t.rejects(start('9905', { keysOf: moved }), /not one of elsewhere\.example\/tlog\/test-9905/)
})

/** Does what only a superuser can, looks whether start and sequencer refuse with these words, and puts it back. */
const refuses = async (
  t: Test,
  municipality: string,
  words: RegExp,
  ...statements: readonly string[]
): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c WHERE c.relname ~ '^log_(heads|trees|tiles|checkpoints|leaves_)' AND c.relkind = 'r'`.execute(
    owner,
  )
  const each = async (make: (name: string) => string): Promise<void> => {
    for (const { name } of rows) await sql.raw(make(name)).execute(owner)
  }
  await each((name) => `ALTER TABLE ${name} DISABLE TRIGGER USER`)
  await sql`ALTER TABLE log_leaves DISABLE TRIGGER USER`.execute(owner)
  await each((name) => `CREATE TABLE saved_${name} AS TABLE ${name}`)
  try {
    for (const statement of statements) await sql.raw(statement).execute(owner)
    await t.rejects(start(municipality), { name: 'TreeFault', message: words })
  } finally {
    await each((name) => `DELETE FROM ${name}`)
    await each((name) => `INSERT INTO ${name} SELECT * FROM saved_${name}`)
    await each((name) => `DROP TABLE saved_${name}`)
    await sql`ALTER TABLE log_leaves ENABLE TRIGGER USER`.execute(owner)
    await each((name) => `ALTER TABLE ${name} ENABLE TRIGGER USER`)
  }
}

t.test('a database that is not what was signed is refused at the start, whatever of it was changed', async (t) => {
  await addMunicipalities(owner, '9906')
  const own = sequencer(t)
  for (const count of [300, 5]) {
    await appended('9906', count)
    await own.look()
  }
  const at = `WHERE municipality = '9906'`
  const cut = [299, 300, 301, 302, 303, 304].map((index) => `DELETE FROM log_leaves ${at} AND log_index = ${index}`)
  await refuses(t, '9906', /says 299/, `UPDATE log_heads SET size = 299 ${at}`)
  await refuses(t, '9906', /entry 299 is not in the log/, ...cut)
  await refuses(
    t,
    '9906',
    /older than the checkpoint kept outside it/,
    ...cut,
    `UPDATE log_heads SET size = 299 ${at}`,
    `DELETE FROM log_checkpoints ${at}`,
    `DELETE FROM log_tiles ${at}`,
    `UPDATE log_trees SET size = 0, recorded_month = NULL ${at}`,
  )
  await refuses(
    t,
    '9906',
    /entry 304 is not the one/,
    `UPDATE log_leaves SET leaf = leaf || ' '::bytea ${at} AND log_index = 304`,
  )
  await refuses(
    t,
    '9906',
    /tree of 305 entries is not/,
    `UPDATE log_tiles SET hashes = overlay(hashes placing sha256('x') from 1) ${at} AND tile = 1`,
  )
  await refuses(t, '9906', /tile 0\/1 .* not there/, `DELETE FROM log_tiles ${at} AND tile = 1`)
  await refuses(t, '9906', /of 300 entries, the tree of 305/, `DELETE FROM log_checkpoints ${at} AND size = 305`)
  await refuses(
    t,
    '9906',
    /signature under the note/,
    `UPDATE log_checkpoints SET note = replace(note, E'\\n305\\n', E'\\n304\\n') ${at}`,
  )
  await everyCheckpointHolds(t, '9906')
})

t.test('a database made anew, or one that went on after an older one was put back, is never signed', async (t) => {
  await addMunicipalities(owner, '9907')
  await appended('9907', 4)
  const own = keysFor('9907')
  const fork = signCheckpoint(own.current, { size: 3, root: randomBytes(32) })
  await kept.write('test-9907', fork)
  await t.rejects(start('9907'), /tree of 3 entries is not the one that was signed/)
  const refused: string[] = []
  const tree = sequencer(t, { refused: (_municipality, { message }) => refused.push(message) })
  await tree.look()
  await appended('9907', 1)
  await tree.look()
  t.strictSame(refused, ['the tree of 3 entries is not the one that was signed'], 'said once')
  t.strictSame([...tree.refusals().keys()], ['9907'])
  t.strictSame(await notesOf('9907'), [])
  await kept.write('test-9907', signCheckpoint(own.current, { size: 6, root: randomBytes(32) }))
  await t.rejects(start('9907'), /of 6 entries was signed and the log holds 5/)
  writeFileSync(join(folder, 'test-9907.checkpoint'), 'something else\n')
  await t.rejects(start('9907'), /outside the database is not one of .*no blank line/)
})

t.test('a start without anything kept outside says so', async (t) => {
  t.strictSame(await start('9901', { kept: keptCheckpoints(newFolder()) }), ['test-9901'])
})

t.test('an entry whose hash is not its own is not signed', async (t) => {
  await addMunicipalities(owner, '9908')
  await appended('9908', 2)
  const { rows } = await sql<{ name: string }>`
    SELECT tableoid::regclass::text AS name FROM log_leaves WHERE municipality = '9908' LIMIT 1`.execute(owner)
  const leaves = rows[0]!.name
  await sql.raw(`ALTER TABLE ${leaves} DISABLE TRIGGER USER`).execute(owner)
  await sql
    .raw(`UPDATE ${leaves} SET leaf_hash = sha256('x') WHERE municipality = '9908' AND log_index = 1`)
    .execute(owner)
  await sql.raw(`ALTER TABLE ${leaves} ENABLE TRIGGER USER`).execute(owner)
  const tree = sequencer(t)
  await tree.look()
  t.match(tree.refusals().get('9908')?.message, /^entry 1: its hash is not that of its leaf$/)
})

t.test('the gateway writes the tree through its one function, and only forward', async (t) => {
  const tables = ['log_trees', 'log_tiles', 'log_checkpoints']
  for (const table of tables) {
    for (const what of [`DELETE FROM ${table}`, `UPDATE ${table} SET municipality = municipality`, `TRUNCATE ${table}`])
      await t.rejects(
        inMunicipality(app, '9901', (trx) => sql.raw(what).execute(trx)),
        { code: '42501' },
        what,
      )
    await t.rejects(sql.raw(`DELETE FROM ${table}`).execute(owner), { code: '23001' })
  }
  await t.rejects(sql`UPDATE log_checkpoints SET size = size + 1`.execute(owner), { code: '23001' })
  await t.rejects(sql`UPDATE log_trees SET size = size - 1 WHERE size > 1`.execute(owner), { code: '23001' })
  await t.rejects(sql`UPDATE log_tiles SET hashes = sha256(hashes)`.execute(owner), { code: '23001' })
  const extend = (from: number, to: number) =>
    inMunicipality(app, '9901', (trx) =>
      sql`SELECT extend_tree('9901', ${from}, ${to}, '2026-01-01', '{}', '{}', '{}', '{}', sha256('x'), 'x')`.execute(
        trx,
      ),
    )
  for (const [from, to] of [
    [4, 4],
    [4, 5],
    [3, 4],
    [0, 4],
    [5, 6],
  ] as const)
    await t.rejects(extend(from, to), { code: '55000' }, `${from} to ${to}`)
})
