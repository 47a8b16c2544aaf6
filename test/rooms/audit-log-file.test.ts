import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logFile } from '../../src/audit/tree/log-file.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { openCheckpoint } from '../../src/tlog/checkpoint.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { type ProvenLog, verifyLogFile } from '../../src/tlog/log-file.ts'
import { signerOf } from '../../src/tlog/note-key.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

const { owner, app, consoleUrl } = await testDatabase(t)
await addMunicipalities(owner, '9901')
const key = { id: 'k', bytes: randomBytes(32) }
const keysOf = logKeys({ current: key, all: [key], byId: () => key }, 'deelpoort.example/tlog')
const { current, all: keys } = keysOf('9901', 'test-9901')
const folder = mkdtempSync(join(tmpdir(), 'deelpoort-log-file-'))
const log = openLog({ db: app })
const tree = openSequencer({
  ...{ db: app, keysOf, kept: keptCheckpoints(folder) },
  ...{ refused: () => undefined, onFault: () => undefined },
})
const reader = openDatabase({ url: consoleUrl, name: 'deelpoort tests' })
t.teardown(() => Promise.all([log.close(), tree.close(), reader.destroy()]))
t.jobs = 1

const append = async (count: number): Promise<void> => {
  await log.append({ entries: Array.from({ length: count }, () => anEntry()), stands: [] })
  await tree.look()
}
const textOf = async (): Promise<string> => {
  const file = await logFile(reader, '9901')
  const parts: string[] = []
  for await (const part of file!.lines) parts.push(part)
  return parts.join('')
}
async function* linesIn(text: string): AsyncGenerator<string> {
  yield* text.replace(/\n$/, '').split('\n')
}
const checked = (text: string, saved: Parameters<typeof verifyLogFile>[2] = []): Promise<ProvenLog> =>
  verifyLogFile(linesIn(text), keys, saved)

t.test('nothing is signed: there is no file', async (t) => {
  t.equal(await logFile(reader, '9901'), null)
})

t.test('the file of a log proves it whole, to who has the keys alone', async (t) => {
  await append(300)
  const early = await textOf()
  await append(400)
  const text = await textOf()
  t.match(await checked(text), { origin: 'deelpoort.example/tlog/test-9901', size: 700, hashesAlone: 0, seen: [] })
  const note = early.split('\n').slice(3, 8).join('\n')
  const saved = openCheckpoint(`${note}\n`, keys)
  t.equal(saved.size, 300)
  t.match(await checked(text, [saved]), { size: 700 }, 'grown from an earlier checkpoint')
  await t.rejects(checked(early, [openCheckpoint(`${text.split('\n').slice(3, 8).join('\n')}\n`, keys)]), {
    message: /of 700 entries was saved, and the log holds 300: its end was cut off/,
  })
  await t.rejects(checked(text, [{ ...saved, root: randomBytes(32) }]), { message: /between .* 0 and 300/ })
  await t.rejects(checked(text, [{ ...saved, origin: 'other' }]), { message: /of another log/ })
  await t.rejects(verifyLogFile(linesIn(text), [signerOf(current.name, 'ed25519', randomBytes(32))]), {
    message: 'no known key signed the note',
  })
})

t.test('it holds digests, and nothing of anybody', async (t) => {
  const entries = (await textOf()).split('\n').slice(9, -1)
  t.equal(entries.length, 700)
  for (const line of entries) t.match(line, /^\{"digest":"[0-9a-f]{64}","log":"test-9901","v":1\}$/)
})

t.test('any change of it is found', async (t) => {
  const text = await textOf()
  const lines = text.split('\n')
  const [head, body] = [lines.slice(0, 9), lines.slice(9, -1)]
  const withBody = (changed: readonly string[]) => `${[...head, ...changed].join('\n')}\n`
  const changes: readonly (readonly [string, string, RegExp])[] = [
    ['another first line', text.replace('@v1', '@v2'), /the first line/],
    ['another length', text.replace('entries 700', 'entries 699'), /checkpoint is of 700 entries, the file of 699/],
    ['no checkpoint', `${lines.slice(0, 3).join('\n')}\n`, /no end/],
    ['a line less', withBody(body.slice(1)), /ends before entry 699/],
    ['the last line less', withBody(body.slice(0, -1)), /ends before entry 699/],
    ['a line more', withBody([...body, body[0]!]), /goes on after its last entry, 699/],
    ['two lines changed about', withBody([body[1]!, body[0]!, ...body.slice(2)]), /between .* 0 and 700/],
    ['a digest changed', withBody([body[0]!.replace(/[0-9a-f]{4}"/, '0000"'), ...body.slice(1)]), /0 and 700/],
    ['another log', withBody([body[0]!.replace('9901', '9902'), ...body.slice(1)]), /entry 0 is not a leaf of this/],
    ['no leaf', withBody(['{}', ...body.slice(1)]), /entry 0 is not a leaf of this/],
    ['no hash', withBody(['abc', ...body.slice(1)]), /entry 0 is not/],
  ]
  for (const [what, changed, message] of changes)
    await t.rejects(checked(changed), { name: 'Malformed', message }, what)
})

t.test('of a detached month the hashes stand in it, and it proves as much', async (t) => {
  const text = await textOf()
  const leaves = text.split('\n').slice(9, -1)
  await sql`INSERT INTO log_detached (municipality, recorded_month, first_index, size, file_sha256)
    SELECT '9901', max(recorded_month), 0, 300, sha256('x') FROM log_leaves`.execute(owner)
  const detached = await textOf()
  t.equal(detached.split('\n')[9], leafHash(Buffer.from(leaves[0]!)).toString('base64'))
  t.match(await checked(detached), { size: 700, hashesAlone: 300 })
})

t.test('the command says the same, without a database', async (t) => {
  const file = join(folder, 'whole.txt')
  const earlier = join(folder, 'earlier.checkpoint')
  const { rows } = await sql<{ note: string }>`SELECT note FROM log_checkpoints WHERE size = 300`.execute(owner)
  writeFileSync(earlier, rows[0]!.note)
  const command = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/proof.ts', 'log', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    })
  const text = await textOf()
  writeFileSync(file, text)
  const sound = command(file, '--vkey', current.vkey, '--checkpoint', earlier)
  t.match(
    sound,
    { status: 0, stdout: /^WHOLE .*\/test-9901: 700 entries, 300 of them as .*; grown from 300;/ },
    sound.stderr,
  )
  writeFileSync(file, text.replace('entries 700', 'entries 701'))
  t.match(command(file, '--vkey', current.vkey), { status: 1, stderr: /^NOT PROVEN: the checkpoint is of 700/ })
  t.match(command(join(folder, 'none'), '--vkey', current.vkey), { status: 1, stderr: /cannot be read/ })
  t.match(command(file), { status: 2, stderr: /^Usage/ })
})
