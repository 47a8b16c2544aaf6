import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { evidence } from '../../src/audit/tree/evidence.ts'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { published } from '../../src/audit/tree/published.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import { checkTreesAtStart } from '../../src/audit/tree/tree-at-start.ts'
import { monthFilesIn } from '../../src/audit/detached/month-files.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { momentOf } from '../../src/http/moment.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { parseProofFile, proofFile } from '../../src/tlog/proof-file.ts'
import { verifyEvidence } from '../../src/tlog/verify-evidence.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'
import { retentionRun } from '../helpers/forgetting.ts'
import { runProgram } from '../helpers/program.ts'

const { owner, app, ownerUrl, verifyUrl, retentionUrl } = await testDatabase(t, { replayed: false })
await addMunicipalities(owner, '9901', '9902')
const place = mkdtempSync(join(tmpdir(), 'deelpoort-detached-'))
const [files, checkpoints, keyFile] = [join(place, 'files'), join(place, 'checkpoints'), join(place, 'keys')]
mkdirSync(files)
mkdirSync(checkpoints)
t.teardown(() => rmSync(place, { recursive: true }))
const key = { id: 'first', bytes: randomBytes(32) }
writeFileSync(keyFile, JSON.stringify([{ id: key.id, key: key.bytes.toString('base64') }]), { mode: 0o600 })
const keysOf = logKeys({ current: key, all: [key], byId: () => key }, 'deelpoort.example/tlog')
const kept = keptCheckpoints(checkpoints)

const log = openLog({ db: app })
const refused: string[] = []
const sequencer = openSequencer({
  ...{ db: app, keysOf, kept, onFault: () => undefined },
  refused: (_, fault) => void refused.push(fault.message),
})
t.teardown(async () => {
  await sequencer.close()
  await log.close()
})
const { localDate: today } = momentOf(new Date())

const append = (count: number, municipality: string, retainUntil: string) =>
  log.append({ entries: Array.from({ length: count }, () => anEntry({ municipality, retainUntil })), stands: [] })

/** Puts everything that is there a year back, as only somebody with the whole server in hand can. */
const agedTo = async (month: string): Promise<void> => {
  const table = (parent: string) => `${parent}_${month.replace('-', '_')}`
  for (const parent of ['log_leaves', 'log_records']) {
    await sql
      .raw(
        `CREATE TABLE IF NOT EXISTS ${table(parent)} PARTITION OF ${parent}
      FOR VALUES FROM ('${month}-01') TO ('${month}-01'::date + interval '1 month')`,
      )
      .execute(owner)
    for (const each of await partitions(parent))
      await sql.raw(`ALTER TABLE ${each} DISABLE TRIGGER USER`).execute(owner)
    await sql.raw(`ALTER TABLE ${parent} DISABLE TRIGGER USER`).execute(owner)
    await sql
      .raw(
        `UPDATE ${parent} SET recorded_month = '${month}-01', recorded_at = '${month}-15T12:00:00Z'
      WHERE recorded_month > '${month}-01'`,
      )
      .execute(owner)
    await sql.raw(`ALTER TABLE ${parent} ENABLE TRIGGER USER`).execute(owner)
    for (const each of await partitions(parent)) await sql.raw(`ALTER TABLE ${each} ENABLE TRIGGER USER`).execute(owner)
  }
}
const partitions = async (parent: string): Promise<readonly string[]> =>
  (
    await sql<{ name: string }>`SELECT inhrelid::regclass::text AS name FROM pg_inherits
    WHERE inhparent = ${parent}::regclass`.execute(owner)
  ).rows.map(({ name }) => name)

const node = (script: string, ...args: readonly string[]) =>
  runProgram(t, {
    folder: process.cwd(),
    args: ['--import', 'tsx', `src/commands/${script}.ts`, ...args],
    env: {
      ...{ DATABASE_URL: ownerUrl, DATABASE_VERIFY_URL: verifyUrl, LOG_CHECKPOINT_DIR: checkpoints },
      ...{ LOG_SIGNING_KEY_FILE: keyFile, LOG_ORIGIN: 'deelpoort.example/tlog' },
    },
  })
const detach = (...more: readonly string[]) => node('detach', '--month', '2025-03', '--to', files, ...more)
const verify = (...more: readonly string[]) => node('verify', ...more)

/** A copy of the files in which one was changed. */
const changed = (change: (folder: string) => void): string => {
  const folder = mkdtempSync(join(place, 'changed-'))
  cpSync(files, folder, { recursive: true })
  change(folder)
  return folder
}
const [of9901, of9902] = ['test-9901-2025-03.jsonl', 'test-9902-2025-03.jsonl']
const edited = (change: (lines: string[]) => unknown) =>
  changed((folder) => {
    const lines = readFileSync(join(folder, of9901), 'utf8').split('\n').slice(0, -1)
    change(lines)
    writeFileSync(join(folder, of9901), `${lines.join('\n')}\n`)
  })

t.test('a month of which anything is kept stays', async (t) => {
  await append(300, '9901', '2025-03-01')
  await append(3, '9902', '2025-03-01')
  await agedTo('2025-03')
  await sequencer.look()
  const refusal = await detach('--detach')
  t.match(refusal, { code: 1, error: /^test-9901 \(9901\) in 2025-03: 300 record\(s\) are still kept/ })
  t.same(readdirSync(files), [], 'and not a file is written')
  t.match(await node('detach', '--month', today.slice(0, 7), '--to', files), { code: 1, error: /is not over/ })
  t.match(await node('detach', '--month', '2025-02', '--to', files), { code: 1, error: /holds no 2025-02/ })
  t.match(await node('detach', '--month', '2025-03'), { code: 1, error: /Usage: / })
})

t.test('written and verified first, detached only when that is said', async (t) => {
  const eraser = openDatabase({ url: retentionUrl, name: 'deelpoort tests' })
  await retentionRun(eraser, { before: '2025-03-10' })
  await eraser.destroy()
  // So the runs stand in the month itself.
  await agedTo('2025-03')
  await append(2, '9901', '2090-01-01')
  await append(1, '9902', '2090-01-01')
  await sequencer.look()
  t.match(await verify(), { code: 0, out: /test-9901 .* 303 entries, whole.* 300 erased/ })
  const dry = await detach()
  t.match(dry, { code: 0, out: /^test-9901-2025-03\.jsonl: entries 0 to 300, verified$/m, error: '' })
  t.match(dry.out, /Nothing was detached/)
  t.same(readdirSync(files).sort(), [of9901, of9902])
  t.match(await verify(), { code: 0 }, 'nothing changed')
  t.match(await verify('--files', files), { code: 1, error: /this month is not detached/ })
  t.notMatch(readFileSync(join(files, of9901), 'utf8'), /medewerker-17|youth-help|9901-person/)

  const reader = await owner.startTransaction().execute()
  await sql`SELECT count(*) FROM log_leaves`.execute(reader)
  t.match(await detach('--detach'), { code: 1, error: /in use: nothing was detached/ })
  await reader.rollback().execute()
  t.match(await verify(), { code: 0 })

  t.match(await detach('--detach'), { code: 0, out: /2025-03 is detached/, error: '' })
  t.match(await detach('--detach'), { code: 1, error: /holds no 2025-03/ })
  for (const municipality of ['0000', '9901', '9902'])
    t.match(
      await inMunicipality(app, municipality, async (trx) => {
        const { rows } = await sql<{ record: Buffer }>`SELECT record FROM log_records
          WHERE municipality = ${municipality} AND type = 'administrator-action'`.execute(trx)
        return rows.map(({ record }) => JSON.parse(record.toString()) as unknown)
      }),
      [{ operation: 'audit.detach', details: { month: '2025-03' } }],
      `recorded in ${municipality}`,
    )
})

t.test('with its files the log is whole, without them it is said which are lacking', async (t) => {
  await sequencer.look()
  t.match(await verify('--files', files), { code: 0, out: /test-9901 .* 304 entries, whole.* 300 erased/, error: '' })
  t.match(await verify('--files', files, '--leaves'), { code: 0, error: '' })
  const lacking =
    /^test-9901 \(9901\): 304 entries, NOT WHOLE: entries 0 to 300 \(2025-03\) are detached to a file that was not given/m
  t.match(await verify(), { code: 1, error: lacking })
  t.match(await verify('--leaves'), { code: 1, error: lacking })
  const one = changed((folder) => rmSync(join(folder, of9901)))
  const half = await verify('--files', one)
  t.match(half, { code: 1, error: lacking, out: /test-9902 .* 6 entries, whole/ })
  t.match(await verify('--log', '9901', '--from', '0', '--until', '3'), { code: 1, error: /before 301 are detached/ })
  t.match(await verify('--log', '9901', '--from', '301', '--until', '304'), { code: 0 })
})

t.test('a file that is not the one that was written is named', async (t) => {
  const flipped = (at: number, from: RegExp, to: string) =>
    edited((lines) => (lines[at + 1] = lines[at + 1]!.replace(from, to)))
  const otherDigit = (at: number): string => {
    const digit = /"digest":"(.)/.exec(readFileSync(join(files, of9901), 'utf8').split('\n')[at + 1]!)![1]
    return flipped(at, /"digest":"./, `"digest":"${digit === '0' ? '1' : '0'}`)
  }
  const verifier = openDatabase({ url: verifyUrl, name: 'deelpoort tests' })
  t.teardown(() => verifier.destroy())
  const said = async (folder: string): Promise<string> => {
    try {
      const known = (municipality: string, name: string) => ({ keys: keysOf(municipality, name).all, saved: [] })
      const findings = await verifyLogs(verifier, { files: await monthFilesIn(folder), known })
      return findings
        .map(
          ({ log, broken, notGiven }) => `${log} ${broken?.index ?? ''} ${broken?.what ?? ''} lacks ${notGiven.length}`,
        )
        .join('\n')
    } catch (error) {
      return (error as Error).message
    }
  }
  t.equal(await said(files), 'operator   lacks 0\ntest-9901   lacks 0\ntest-9902   lacks 0')
  const named = async (what: string, folder: string, error: RegExp) => t.match(await said(folder), error, what)
  await named('a bit of a digest', otherDigit(7), /test-9901 7 /)
  await named('a bit of the last tile', otherDigit(299), /test-9901 299 /)
  await named('a bit of the moment', flipped(5, /T12:00:00/, 'T12:00:01'), /test-9901 6 recorded_at/)
  await named(
    'a bit of the run',
    flipped(300, /"record":"\{/, '"record":"['),
    /test-9901 {2}\S+ line 302 is not an entry/,
  )
  await named('what the run says', flipped(300, /0-299/, '0-298'), /test-9901 299 record: missing/)
  await named('a run left out', flipped(300, /,"record".*/, '}'), /test-9901 0 record: missing/)
  await named(
    'another moment of all',
    edited((lines) => lines.forEach((line, at) => (lines[at] = line.replace('-15T', '-14T')))),
    /not byte for byte/,
  )
  await named(
    'a root',
    edited((lines) => (lines[0] = lines[0]!.replace(/"root":"..../, '"root":"0000'))),
    /its root is not that of the tree/,
  )
  await named(
    'a line more',
    edited((lines) => lines.push(lines.at(-1)!.replace('"index":300', '"index":301'))),
    /goes on after its last entry/,
  )
  await named(
    'a line less',
    edited((lines) => lines.pop()),
    /test-9901 0 record: missing/,
  )
  await named(
    'a line twice',
    edited((lines) => lines.splice(9, 0, lines[8]!)),
    /test-9901 8 gap/,
  )
  await named(
    'cut off',
    changed((folder) => {
      const text = readFileSync(join(folder, of9901), 'utf8')
      writeFileSync(join(folder, of9901), text.slice(0, text.length / 2))
    }),
    /is not an entry|ends before/,
  )
  await named(
    'a file of another log under its name',
    changed((folder) => {
      rmSync(join(folder, of9901))
      renameSync(join(folder, of9902), join(folder, of9901))
    }),
    /test-9901 .*lacks 1|another file/,
  )
  await named(
    'that says it is of this log',
    changed((folder) => {
      const text = readFileSync(join(folder, of9902), 'utf8')
      writeFileSync(join(folder, of9901), text.replace('"log":"test-9902"', '"log":"test-9901"'))
    }),
    /not of the entries 0 to 300/,
  )
  await named(
    'of a log that is not here',
    edited((lines) => (lines[0] = lines[0]!.replace('test-9901', 'test-9903'))),
    /of log test-9903, which is not here/,
  )
  await named(
    'two of the same',
    changed((folder) => cpSync(join(folder, of9901), join(folder, 'again.jsonl'))),
    /there is another file/,
  )
  await named(
    'no such file',
    edited((lines) => (lines[0] = '{}')),
    /not a file of a month/,
  )
})

t.test('the gateway starts and goes on to sign and to prove', async (t) => {
  const logs = [
    ['9901', 'test-9901'],
    ['9902', 'test-9902'],
  ] as const
  t.same(await checkTreesAtStart({ db: app, keysOf, kept, logs }), [])
  await append(1, '9902', '2090-01-01')
  await sequencer.look()
  t.same(refused, [])
  const proof = await evidence({ db: app, look: sequencer.look })('9901', 4)
  t.match(proof, /^index 4$/m)
  const [, digest] = /"digest":"([0-9a-f]*)"/.exec(readFileSync(join(files, of9901), 'utf8').split('\n')[5]!)!
  const extra = Buffer.from(`{"digest":"${digest}","log":"test-9901","v":1}`)
  const evident = proofFile({ ...parseProofFile(proof), extra })
  t.match(verifyEvidence(evident, { keys: keysOf('9901', 'test-9901').all }), { index: 4 }, 'with the leaf of the file')
  const all = published(app)
  t.ok(await all.tile('test-9901', { level: 0, index: 0, width: 256 }), 'hashes stay')
  t.equal(await all.tile('test-9901', { level: 'entries', index: 0, width: 256 }), null)
  t.equal(await all.tile('test-9902', { level: 'entries', index: 0, width: 4 }), null)
})

t.test('who takes a month away and says it was detached hides nothing', async (t) => {
  const month = momentOf(new Date()).at.slice(0, 7).replace('-', '_')
  await t.rejects(sql`UPDATE log_detached SET size = size + 1`.execute(owner), { code: '23001' })
  await t.rejects(sql`DELETE FROM log_detached`.execute(owner), { code: '23001' })
  await t.rejects(
    inMunicipality(app, '9902', (trx) =>
      trx
        .insertInto('log_detached')
        .values({
          municipality: '9902',
          recorded_month: '2025-04-01',
          first_index: '4',
          size: '5',
          file_sha256: Buffer.alloc(32),
        })
        .execute(),
    ),
    { code: '42501' },
  )
  for (const parent of ['log_leaves', 'log_records'])
    await sql.raw(`ALTER TABLE ${parent} DETACH PARTITION ${parent}_${month}`).execute(owner)
  t.match(await verify('--files', files, '--log', '9902'), { code: 1, error: /BROKEN/ }, 'taken away')
  const { rows } = await sql<{ size: string }>`SELECT size FROM log_heads WHERE municipality = '9902'`.execute(owner)
  await sql`INSERT INTO log_detached (municipality, recorded_month, first_index, size, file_sha256)
    VALUES ('9902', ${`${month.replace('_', '-')}-01`}::date, 4, ${rows[0]!.size}::bigint, ${Buffer.alloc(32)})`.execute(
    owner,
  )
  t.match(await verify('--files', files, '--log', '9902'), { code: 1, error: /BROKEN/ }, 'and said so')
})
