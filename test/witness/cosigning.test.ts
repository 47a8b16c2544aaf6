import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { evidence } from '../../src/audit/tree/evidence.ts'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { published } from '../../src/audit/tree/published.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { openCheckpoint, signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { growthFile } from '../../src/tlog/growth-file.ts'
import { parseVkey, signerOf } from '../../src/tlog/note-key.ts'
import { verifyEvidence } from '../../src/tlog/verify-evidence.ts'
import { witnessLines } from '../../src/commands/verify-witnesses.ts'
import { openCosigning } from '../../src/wiring/cosigning.ts'
import { witness } from '../../src/witness/witness.ts'
import { witnessServer } from '../../src/witness/witness-server.ts'
import { witnessState } from '../../src/witness/witness-state.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

const { owner, app: db } = await testDatabase(t)
await addMunicipalities(owner, '9901', '9902')
const ring = { id: 'k', bytes: randomBytes(32) }
const keysOf = logKeys({ current: ring, all: [ring], byId: () => ring }, 'deelpoort.example/tlog')
const own = keysOf('9901', 'test-9901')
const other = keysOf('9902', 'test-9902')
const folder = (): string => mkdtempSync(join(tmpdir(), 'deelpoort-cosigning-'))
const log = openLog({ db })
const sequencer = openSequencer({
  db,
  keysOf,
  kept: keptCheckpoints(folder()),
  refused: () => undefined,
  onFault: () => undefined,
})
const key = signerOf('witness.example', 'cosignature', randomBytes(32))
const cosigner = witness({ key, logs: [own.current, other.current], state: witnessState(folder()), now: Date.now })
const server = witnessServer(cosigner, () => undefined)
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
const lines: string[] = []
const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) })
const metrics = createMetrics()
const cosigning = openCosigning({
  db,
  witnesses: [{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key: parseVkey(key.vkey) }],
  every: 3600,
  logs: async () => [
    ['9901', 'test-9901'],
    ['9902', 'test-9902'],
  ],
  metrics,
  logger: createLogger({ level: 'error', stream }),
})
t.teardown(async () => {
  await cosigning.close()
  await sequencer.close()
  await log.close()
  server.close()
})
const appended = async (municipality: string, count: number): Promise<void> => {
  const entries = Array.from({ length: count }, () => anEntry({ municipality, person: `${municipality}-1` }))
  await log.append({ entries, stands: [] })
  await sequencer.look()
}
const round = async (): Promise<void> => {
  await sql`UPDATE log_witnesses SET asked_at = now() - interval '2 hours'`.execute(owner)
  await cosigning.round()
}
const prove = (index: number) => evidence({ db, look: sequencer.look })('9901', index)
const keys = [own.current, key]

t.test('the newest checkpoint is cosigned, and cosigned evidence is given', async (t) => {
  await appended('9901', 3)
  await round()
  const note = await published(db).checkpoint('test-9901')
  t.equal(openCheckpoint(note!, own.all).note.signatures.length, 2)
  t.match(verifyEvidence(await prove(1), { keys }), { size: 3, seen: [{ witness: 'witness.example' }] })
  await appended('9901', 300)
  t.match(
    verifyEvidence(await prove(1), { keys }),
    { size: 3, seen: [{ witness: 'witness.example' }] },
    'a cosigned one first',
  )
  t.match(verifyEvidence(await prove(100), { keys }), { size: 303, seen: [] }, 'else the newest')
  await round()
  t.match(verifyEvidence(await prove(100), { keys }), { size: 303, seen: [{ witness: 'witness.example' }] })
  t.strictSame(
    lines.filter((line) => line.includes('test-9901')),
    [],
  )
})

t.test('within its time a witness is asked by one process only', async (t) => {
  await appended('9901', 1)
  await cosigning.round()
  t.match(verifyEvidence(await prove(303), { keys }), { size: 304, seen: [] })
})

t.test('how old the last cosignature is, is a metric', async (t) => {
  const text = await metrics.registry.metrics()
  t.match(
    text,
    /deelpoort_log_cosignature_age_seconds\{log="test-9902",witness="[^"]+"\} \+Inf/,
    'or that there is none',
  )
  const age =
    /deelpoort_log_cosignature_age_seconds\{log="test-9901",witness="witness\.example\+[0-9a-f]{8}"\} ([\d.]+)/.exec(
      text,
    )?.[1]
  t.ok(Number(age) < 60, String(age))
})

t.test(
  'verification tells how old the last cosignature is, by the word of the witness where its key is known',
  async (t) => {
    const of9901 = { municipality: '9901', keys: own.all }
    const stranger = signerOf('stranger.example', 'cosignature', randomBytes(32))
    const told = await witnessLines(db, { ...of9901, witnesses: [parseVkey(key.vkey), stranger] })
    t.equal(told.length, 2)
    t.match(told[0], /^witness\.example\+[0-9a-f]{8} cosigned 303 entries \d+ s ago \([\dT:.-]+Z\)$/)
    t.equal(told[1], 'stranger.example cosigned nothing')
    t.match((await witnessLines(db, { ...of9901, witnesses: [] }))[0], / \(not looked at: its key is not known here\)$/)
    await sql`UPDATE log_witnesses SET size = 3 WHERE municipality = '9901'`.execute(owner)
    await t.rejects(witnessLines(db, { ...of9901, witnesses: [parseVkey(key.vkey)] }), /on 3 entries is not its own/)
    await sql`UPDATE log_witnesses SET size = 303 WHERE municipality = '9901'`.execute(owner)
  },
)

t.test('evidence for who may not learn the place names no witness', async (t) => {
  const plain = await evidence({ db, look: sequencer.look })('9901', 1, false)
  t.match(verifyEvidence(plain, { keys }), { size: 304, seen: [] })
  t.notMatch(plain, /witness/)
})

t.test('where the witness stands elsewhere: behind is mended, another history is an error for a person', async (t) => {
  await sql`UPDATE log_witnesses SET size = 0`.execute(owner)
  await round()
  t.match(
    verifyEvidence(await prove(303), { keys }),
    { size: 304, seen: [{ witness: 'witness.example' }] },
    'asked again from there',
  )
  await appended('9902', 2)
  const fork = signCheckpoint(other.current, { size: 5, root: randomBytes(32) })
  t.equal((await cosigner.addCheckpoint(growthFile({ old: 0, proof: [], checkpoint: fork }))).status, 200)
  await round()
  t.match(
    lines.join(''),
    /"log":"test-9902","witness":"witness.example","what":"it knows a tree of 5 entries that is not ours"/,
  )
  await appended('9902', 6)
  await round()
  t.match(lines.join(''), /"log":"test-9902".*"what":"status 422"/, 'nor will it ever cosign this one')
})
