import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { prepare } from '../../src/audit/record.ts'
import { evidence } from '../../src/audit/tree/evidence.ts'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import { sourceOf } from '../../src/audit/tree/verify-source.ts'
import type { LogFinding } from '../../src/audit/log-finding.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { inSnapshot } from '../../src/audit/verify-store.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { openCheckpoint, signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { emptyEdge, grow, rootOf } from '../../src/tlog/edge.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { signerOf } from '../../src/tlog/note-key.ts'
import { verifyEvidence, verifyGrowth } from '../../src/tlog/verify-evidence.ts'
import { growthOf, type LogSource, verifyRange, verifyWhole } from '../../src/tlog/verify-log.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

const { owner, app, verifyUrl } = await testDatabase(t)
await addMunicipalities(owner, '9901')
const key = { id: 'k', bytes: randomBytes(32) }
const keysOf = logKeys({ current: key, all: [key], byId: () => key }, 'deelpoort.example/tlog')
const { current, all: keys } = keysOf('9901', 'test-9901')
const folder = mkdtempSync(join(tmpdir(), 'deelpoort-proven-'))
const log = openLog({ db: app })
const tree = openSequencer({
  db: app,
  keysOf,
  kept: keptCheckpoints(folder),
  refused: () => undefined,
  onFault: () => undefined,
})
const verifier = openDatabase({ url: verifyUrl, name: 'deelpoort tests', patience: 60_000 })
t.teardown(() => Promise.all([log.close(), tree.close(), verifier.destroy()]))

const appended = async (count: number) => {
  const made = await log.append({ entries: Array.from({ length: count }, () => anEntry()), stands: [] })
  await tree.look()
  return made.kind === 'appended' ? made.entries : []
}
const notes = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ note: string }>`
    SELECT note FROM log_checkpoints WHERE municipality = '9901' ORDER BY size`.execute(owner)
  return rows.map(({ note }) => note)
}
await appended(250)
await appended(10)
const entries = await appended(40)
const [early, middle, last] = (await notes()) as [string, string, string]
const saved = openCheckpoint(middle, keys)
const finding = async (known = { keys, saved: [] as readonly (typeof saved)[] }): Promise<LogFinding> =>
  (await verifyLogs(verifier, { only: (code) => code === '9901', known: () => known }))[0]!
const inDatabase = <T>(read: (source: LogSource) => Promise<T>): Promise<T> =>
  inSnapshot(verifier, '9901', ({ trx }) => read(sourceOf(trx, '9901')))
const month = entries[0]!.recordedAt.slice(0, 7).replace('-', '_')
const at = (index: number): string => `WHERE municipality = '9901' AND log_index = ${index}`

/** Does what only a superuser can, looks, and puts everything back. */
const tampered = async <T>(statements: readonly string[], look: () => Promise<T>): Promise<T> => {
  const tables = [
    'log_heads',
    'log_trees',
    'log_tiles',
    'log_checkpoints',
    `log_leaves_${month}`,
    `log_records_${month}`,
  ]
  const each = async (make: (name: string) => string): Promise<void> => {
    for (const name of tables) await sql.raw(make(name)).execute(owner)
  }
  await each((name) => `ALTER TABLE ${name} DISABLE TRIGGER USER`)
  await each((name) => `CREATE TABLE saved_${name} AS TABLE ${name}`)
  try {
    for (const statement of statements) await sql.raw(statement).execute(owner)
    return await look()
  } finally {
    await each((name) => `DELETE FROM ${name}`)
    await each((name) => `INSERT INTO ${name} SELECT * FROM saved_${name}`)
    await each((name) => `DROP TABLE saved_${name}`)
    await each((name) => `ALTER TABLE ${name} ENABLE TRIGGER USER`)
  }
}

/** Another record in the place of one, with everything beside it that belongs to it: nothing in it contradicts itself. */
const rewritten = (index: number, id: string): readonly string[] => {
  const { record, facts, salt, digest } = prepare(anEntry({ id, details: { rewritten: true } }))
  const leaf = `{"digest":"${digest}","log":"test-9901","v":1}`
  const hex = (text: string): string => `'\\x${Buffer.from(text).toString('hex')}'`
  return [
    `UPDATE log_leaves_${month} SET leaf = ${hex(leaf)}, leaf_hash = '\\x${leafHash(Buffer.from(leaf)).toString('hex')}' ${at(index)}`,
    `UPDATE log_records_${month} SET record = ${hex(record)}, facts = ${hex(facts ?? '')}, salt = '\\x${salt}' ${at(index)}`,
  ]
}

/** Tiles as they would be over the entries that now stand there. */
const tilesAnew = async (size: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ leaf_hash: Buffer }>`
    SELECT leaf_hash FROM log_leaves WHERE municipality = '9901' ORDER BY log_index LIMIT ${size}`.execute(owner)
  const { tiles } = grow(
    emptyEdge,
    rows.map((row) => row.leaf_hash),
  )
  return tiles.map(
    ({ level, index, hashes }) =>
      `UPDATE log_tiles SET hashes = '\\x${hashes.toString('hex')}' WHERE municipality = '9901' AND level = ${level} AND tile = ${index}`,
  )
}
const idOf = async (index: number): Promise<string> => {
  const { rows } = await sql<{
    id: string
  }>`SELECT id FROM log_records WHERE municipality = '9901' AND log_index = ${index}`.execute(owner)
  return rows[0]!.id
}

t.test(
  'a log that nobody touched is whole: entries, tiles, checkpoints, signatures, and against what was saved',
  async (t) => {
    t.match(await finding({ keys, saved: [saved] }), {
      size: '300',
      broken: null,
      signed: { size: 300, verified: true },
    })
    t.match((await verifyLogs(verifier, { bare: true, only: (code) => code === '9901' }))[0], {
      size: '300',
      broken: null,
    })
  },
)

t.test('evidence and two checkpoints verify without us; any flipped bit of them is found', async (t) => {
  const file = await evidence({ db: app, look: tree.look })('9901', 257)
  t.match(verifyEvidence(file, { keys }), {
    origin: 'deelpoort.example/tlog/test-9901',
    index: 257,
    size: 300,
    seen: [],
  })
  const growth = await inDatabase((source) => growthOf(source, saved, openCheckpoint(last, keys)))
  t.match(verifyGrowth(middle, growth, keys), { from: 260, to: 300 })
  const flips: readonly (readonly [string, string, (text: string) => unknown])[] = [
    ['the evidence', file, (text) => verifyEvidence(text, { keys })],
    ['the earlier checkpoint', middle, (text) => verifyGrowth(text, growth, keys)],
    ['the later checkpoint and its proof', growth, (text) => verifyGrowth(middle, text, keys)],
  ]
  for (const [name, text, verify] of flips) {
    const bytes = Buffer.from(text)
    const unfound = Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter((bit) => {
      const copy = Buffer.from(bytes)
      copy[bit >> 3]! ^= 1 << (bit & 7)
      try {
        verify(copy.toString('utf8'))
        return true
      } catch (error) {
        return (error as Error).name !== 'Malformed'
      }
    })
    t.strictSame(unfound, [], `${name}: every one of ${bytes.length * 8} bits`)
  }
  t.throws(() => verifyEvidence(`${file}more\n`, { keys }), { name: 'Malformed' })
  t.throws(() => verifyEvidence(file, { keys: [] }), /no known key/)
})

t.test('the record behind an entry, where its holder shows it', async (t) => {
  const { rows } = await sql<{ record: Buffer; salt: Buffer }>`
    SELECT record, salt FROM log_records WHERE municipality = '9901' AND log_index = 4`.execute(owner)
  const [file, { record, salt }] = [await evidence({ db: app, look: tree.look })('9901', 4), rows[0]!]
  t.equal(verifyEvidence(file, { keys, record: { bytes: record, salt } }).index, 4)
  t.throws(() => verifyEvidence(file, { keys, record: { bytes: record.subarray(1), salt } }), /record is not what/)
})

const of9901 = `WHERE municipality = '9901'`
/** Back to the first checkpoint, with all that tells of later ones. */
const cutBack = [
  `DELETE FROM log_records_${month} ${of9901} AND log_index >= 250`,
  `DELETE FROM log_leaves_${month} ${of9901} AND log_index >= 250`,
  `UPDATE log_heads SET size = 250, last_recorded_at = (SELECT max(recorded_at) FROM log_leaves ${of9901}) ${of9901}`,
  `DELETE FROM log_checkpoints ${of9901} AND size > 250`,
  `UPDATE log_trees SET size = 250 ${of9901}`,
  `DELETE FROM log_tiles ${of9901} AND (level > 0 OR tile > 0)`,
  `UPDATE log_tiles SET hashes = substr(hashes, 1, 8000) ${of9901}`,
]

t.test('each way of a superuser is found and named', async (t) => {
  const move = (from: number, to: number): readonly string[] =>
    [`log_leaves_${month}`, `log_records_${month}`].map((table) => `UPDATE ${table} SET log_index = ${to} ${at(from)}`)
  const swap = [...move(7, 9999), ...move(9, 7), ...move(9999, 9)]
  const remove = (index: number): readonly string[] => [
    `DELETE FROM log_records_${month} ${at(index)}`,
    `DELETE FROM log_leaves_${month} ${at(index)}`,
  ]
  const cut = [...remove(299), `UPDATE log_heads SET size = 299 ${of9901}`]
  const ways: readonly (readonly [string, string | null, RegExp, readonly string[]])[] = [
    [
      'an entry rewritten with all that belongs to it',
      '120',
      /^leaf: not the one that was signed at 250/,
      rewritten(120, await idOf(120)),
    ],
    [
      'an entry after the first checkpoint',
      '255',
      /^leaf: not the one that was signed at 260/,
      rewritten(255, await idOf(255)),
    ],
    ['a pair swapped', '7', /^leaf: not the one that was signed at 250/, swap],
    [
      'a bit of a tile',
      '0',
      /^tile 0\/0: hash 0 is not that of the entries/,
      [
        `UPDATE log_tiles SET hashes = set_byte(hashes, 3, get_byte(hashes, 3) # 1) ${of9901} AND level = 0 AND tile = 0`,
      ],
    ],
    [
      'a bit of a tile above',
      '0',
      /^tile 1\/0: hash 0/,
      [`UPDATE log_tiles SET hashes = set_byte(hashes, 3, get_byte(hashes, 3) # 1) ${of9901} AND level = 1`],
    ],
    [
      'a bit of the last tile',
      '256',
      /^tile 0\/1: hash 0/,
      [`UPDATE log_tiles SET hashes = set_byte(hashes, 3, get_byte(hashes, 3) # 1) ${of9901} AND tile = 1`],
    ],
    ['a tile removed', '256', /^tile 0\/1: missing/, [`DELETE FROM log_tiles ${of9901} AND tile = 1`]],
    [
      'a bit of a checkpoint',
      null,
      /^checkpoint of 260 entries: a signature under the note does not verify/,
      [
        `UPDATE log_checkpoints SET note = replace(note, chr(10) || '260' || chr(10), chr(10) || '261' || chr(10)) ${of9901} AND size = 260`,
      ],
    ],
    [
      'a checkpoint moved',
      null,
      /^checkpoint of 261 entries: its row says other/,
      [`UPDATE log_checkpoints SET size = 261 ${of9901} AND size = 260`],
    ],
    [
      'the last checkpoint removed',
      null,
      /^tree: of 300 entries, and the last checkpoint is of 260/,
      [`DELETE FROM log_checkpoints ${of9901} AND size = 300`],
    ],
    ['the last entry removed', '299', /^head: says 300/, remove(299)],
    [
      'the last entry removed, and the head put back',
      '299',
      /^tree: a checkpoint of 300 entries was signed, and 299 are there/,
      cut,
    ],
    ['an entry removed', '30', /^gap/, remove(30)],
  ]
  for (const [name, index, what, statements] of ways)
    t.match((await tampered(statements, () => finding())).broken, { index, what }, name)
  t.equal((await finding()).broken, null, 'all is back in place')
})

t.test('where tiles were made anew too, the two checkpoints between which it was done are named', async (t) => {
  const statements = rewritten(255, await idOf(255))
  const broken = await tampered(statements, async () => {
    for (const statement of await tilesAnew(300)) await sql.raw(statement).execute(owner)
    return (await finding()).broken
  })
  t.match(broken, { index: null, what: 'tree: rewritten between the checkpoints of 250 and 260 entries' })
})

t.test(
  'where checkpoints of a stranger take the place of ours, or all later ones went, what was saved tells',
  async (t) => {
    const stranger = logKeys(
      { current: { id: 'x', bytes: randomBytes(32) }, all: [], byId: () => null },
      'deelpoort.example/tlog',
    )
    const foreign = signCheckpoint(stranger('9901', 'test-9901').current, openCheckpoint(last, keys))
    const replaced = [`UPDATE log_checkpoints SET note = '${foreign}' WHERE size = 300`]
    t.match((await tampered(replaced, () => finding())).broken, {
      what: /^checkpoint of 300 entries: no known key signed/,
    })
    t.equal(
      (await tampered(cutBack, () => finding())).broken,
      null,
      'in itself it is whole: nothing in the database tells',
    )
    const against = await tampered(cutBack, () => finding({ keys, saved: [saved] }))
    t.match(against.broken, { what: /^tree: a checkpoint of 260 entries was signed, and 250 are there/ })
  },
)

t.test('a fork of equal size, signed by the key itself, is told from two checkpoints', async (t) => {
  const fork = signCheckpoint(current, { size: 300, root: rootOf(grow(emptyEdge, [leafHash(Buffer.from('x'))]).edge) })
  t.throws(() => verifyGrowth(last, fork, keys), /two trees of 300 entries were signed: the log was forked/)
  const forged = signCheckpoint(current, { size: 260, root: randomBytes(32) })
  const growth = await inDatabase((source) => growthOf(source, saved, openCheckpoint(last, keys)))
  t.throws(() => verifyGrowth(forged, growth, keys), /300 entries is not shown to grow from that of 260/)
  t.throws(() => verifyGrowth(early, growth, keys), /the proof starts at 260 entries, the checkpoint at 250/)
})

t.test('a part of a log by proofs: whole, and each rewriting in it found', async (t) => {
  const newest = openCheckpoint(last, keys)
  const part = () => inDatabase((source) => verifyRange(source, newest, { from: 250, until: 1000 }))
  t.equal(await part(), null)
  t.match(await tampered(rewritten(255, await idOf(255)), part), {
    index: 255,
    what: /not the one that was signed at 300/,
  })
  t.equal(await tampered(rewritten(120, await idOf(120)), part), null, 'and nothing outside it')
  t.equal(await inDatabase((source) => verifyWhole(source, newest, [saved])), null)
  const against = (...all: readonly { readonly size: number; readonly root: Buffer }[]) =>
    inDatabase((source) => verifyRange(source, newest, { from: 0, until: 10, saved: all }))
  t.equal(await against(saved, newest), null, 'against checkpoints that were saved too')
  for (const other of [
    { size: 260, root: randomBytes(32) },
    { size: 301, root: newest.root },
  ])
    t.match(await against(other), { index: null, what: /300 entries is not grown from the one of (260|301)/ })
})

const commandWith = (env: Readonly<Record<string, string>>, script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `src/commands/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DATABASE_VERIFY_URL: verifyUrl, DATABASE_APP_URL: verifyUrl, ...env },
  })
const command = (script: string, ...args: readonly string[]) => commandWith({}, script, ...args)

t.test('the commands say the same: whole, against a saved checkpoint, its growth, offline', async (t) => {
  const [checkpoint, growth, proof] = ['saved.checkpoint', 'saved.growth', 'entry.tlog-proof'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  writeFileSync(checkpoint, middle)
  writeFileSync(proof, await evidence({ db: app, look: tree.look })('9901', 3))
  const vkey = ['--vkey', current.vkey]
  const whole = command('verify', '--log', '9901', '--checkpoint', checkpoint, ...vkey)
  t.match(
    whole,
    { status: 0, stdout: /test-9901 \(9901\): 300 entries, whole: 300 decision; signed up to 300 at [\dT:.-]+Z\n/ },
    whole.stderr,
  )
  const grown = command('verify', '--checkpoint', checkpoint, '--growth', growth, ...vkey)
  t.match(grown, { status: 0, stdout: /tlog\/test-9901: 300 entries, whole/ }, grown.stderr)
  t.match(command('proof', 'growth', checkpoint, growth, ...vkey), {
    status: 0,
    stdout: /^GROWN .*300 entries extends that of 260; no known witness cosigned\n$/,
  })
  t.match(command('proof', 'evidence', proof, ...vkey), {
    status: 0,
    stdout: /^PROVEN deelpoort\.example\/tlog\/test-9901: entry 3 of 300, digest [0-9a-f]{64}; no known/,
  })
  writeFileSync(proof, (await evidence({ db: app, look: tree.look })('9901', 3)).replace('index 3', 'index 4'))
  t.match(command('proof', 'evidence', proof, ...vkey), {
    status: 1,
    stderr: 'NOT PROVEN: entry 4 is not in the tree of 300 entries that was signed.\n',
  })
  t.match(command('proof', 'evidence'), { status: 2, stderr: /^Usage/ })
  const broken = await tampered(rewritten(255, await idOf(255)), async () =>
    command('verify', '--log', '9901', ...vkey),
  )
  t.match(broken, {
    status: 1,
    stderr: /test-9901 \(9901\): BROKEN at entry 255: leaf: not the one that was signed at 260 entries/,
  })
})

t.test(
  'what the gateway keeps outside the database is looked at by itself, and every known witness is told of',
  async (t) => {
    const outside = mkdtempSync(join(tmpdir(), 'deelpoort-outside-'))
    writeFileSync(join(outside, 'test-9901.checkpoint'), last)
    const { vkey } = signerOf('witness.example', 'cosignature', randomBytes(32))
    const env = {
      LOG_CHECKPOINT_DIR: outside,
      LOG_WITNESSES: JSON.stringify([{ url: 'https://witness.example', vkey }]),
    }
    const verify = (more: object = {}) =>
      commandWith({ ...env, ...more }, 'verify', '--log', '9901', '--vkey', current.vkey)
    const sound = verify()
    t.match(sound, { status: 0, stdout: /^test-9901 \(9901\): witness\.example cosigned nothing$/m }, sound.stderr)
    const cut = await tampered(cutBack, async () => [verify({ LOG_CHECKPOINT_DIR: '' }), verify()] as const)
    t.match(cut[0], { status: 0 }, 'in itself it is whole')
    t.match(cut[1], {
      status: 1,
      stderr: /BROKEN at entry 250: tree: a checkpoint of 300 entries was signed, and 250 are there/,
    })
    const fork = { size: 260, root: randomBytes(32) }
    writeFileSync(join(outside, 'test-9901.checkpoint'), signCheckpoint(current, fork))
    t.match(verify(), { status: 1, stderr: /rewritten between the checkpoints of 250 and 260 entries/ })
    writeFileSync(join(outside, 'test-9901.checkpoint'), last.replace('300', '299'))
    t.match(verify(), { status: 1, stderr: /^test-9901\.checkpoint in LOG_CHECKPOINT_DIR: a signature under/ })
    t.match(verify({ LOG_CHECKPOINT_DIR: join(outside, 'nowhere') }), {
      status: 1,
      stderr: /LOG_CHECKPOINT_DIR cannot be/,
    })
  },
)
