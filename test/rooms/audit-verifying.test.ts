import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import type { Verification } from '../../src/audit/verifying/verification.ts'
import { lastVerifications } from '../../src/audit/verifying/verification-store.ts'
import { type VerificationPorts, verifications } from '../../src/audit/verifying/verifications.ts'
import type { Call } from '../../src/http/caller.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { signerOf } from '../../src/tlog/note-key.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, source } from '../helpers/entries.ts'

// Records are broken on purpose.
const { owner, app, consoleUrl } = await testDatabase(t, { replayed: false })
await addMunicipalities(owner, '9901', '9902')
const key = { id: 'k', bytes: randomBytes(32) }
const keysOf = logKeys({ current: key, all: [key], byId: () => key }, 'deelpoort.example/tlog')
const kept = keptCheckpoints(mkdtempSync(join(tmpdir(), 'deelpoort-verifying-')))
const log = openLog({ db: app })
const onFault = (fault: unknown) => t.fail(JSON.stringify(fault))
const tree = openSequencer({ db: app, keysOf, kept, refused: (_, fault) => t.comment(fault.message), onFault })
const reader = openDatabase({ url: consoleUrl, name: 'deelpoort tests' })

const call: Call = {
  caller: {
    ...{ organisation: source, kind: 'municipality-controller', clientId: 'tests', scopes: ['audit'] },
    ...{ municipalities: ['9901', '9902'], professional: { id: 'fg-1', function: 'fg' } },
  },
  ...{ operation: 'log.verify', moment: { at: '2026-11-22T12:00:00.000Z', localDate: '2026-11-22' } },
  ...{ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), parentSpanId: null, traceparent: '', tracestate: null },
  ...{ fscTransactionId: null, language: 'nl' },
}
const ports: VerificationPorts = {
  ...{ db: app, appendIn: log.appendIn, onFault, kept: (name) => kept.read(name), now: () => new Date() },
  openReader: () => openDatabase({ url: consoleUrl, name: 'deelpoort tests', max: 1, patience: 60_000 }),
  keysOf: (municipality, name) => keysOf(municipality, name).all,
  retain: () => '2040-01-01',
}
const room = verifications(ports)
t.teardown(async () => {
  await room.close()
  await tree.close()
  await log.close()
  await reader.destroy()
})
t.jobs = 1

const last = async (municipality = '9901'): Promise<Verification> => (await lastVerifications(reader, municipality))[0]!
const verified = async (checkpoint: string | null = null, of = room): Promise<Verification> => {
  const id = await of.start(call, { municipality: '9901', checkpoint })
  for (;;) {
    const found = await last()
    if (found.id === id && found.state === 'ended') return found
    await sleep(20)
  }
}
const looks = async (): Promise<readonly Record<string, unknown>[]> => {
  const { rows } = await sql<{ record: { details: { verification: Record<string, unknown> } } }>`
    SELECT convert_from(record, 'UTF8')::json AS record FROM log_records
    WHERE municipality = '9901' AND type = 'log-viewed' ORDER BY log_index`.execute(owner)
  return rows.map(({ record }) => record.details.verification)
}
const append = async (count: number): Promise<void> => {
  await log.append({ entries: Array.from({ length: count }, () => anEntry()), stands: [] })
  await tree.look()
}
/** Does what only somebody with the whole server in hand can do, looks, and puts it back. */
const tampered = async <T>(index: number, look: () => Promise<T>): Promise<T> => {
  const { rows } = await sql<{ table: string }>`
    SELECT tableoid::regclass::text AS table FROM log_records WHERE municipality = '9901' LIMIT 1`.execute(owner)
  const table = rows[0]!.table
  const run = (statement: string) => sql.raw(statement).execute(owner)
  const where = `WHERE municipality = '9901' AND log_index = ${String(index)}`
  await run(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  await run(`UPDATE ${table} SET record = record || ' '::bytea ${where}`)
  try {
    return await look()
  } finally {
    await run(`UPDATE ${table} SET record = substring(record FOR octet_length(record) - 1) ${where}`)
    await run(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  }
}

t.test('a log that nobody touched is whole; that it was asked and found stands in the log', async (t) => {
  await append(2500)
  const { ended, ...found } = await verified()
  t.match(found, {
    ...{ municipality: '9901', state: 'ended', size: 2500, keptSize: null },
    askedBy: { organisation: source, id: 'fg-1' },
  })
  t.match(ended, { result: 'whole', signed: { size: 2500 }, erased: 0, broken: null })
  t.match(await looks(), [
    { id: found.id, result: 'begun', size: 2500 },
    { id: found.id, result: 'whole', signed: 2500 },
  ])
})

t.test('a row that was tampered with is named, in the log too', async (t) => {
  const { ended } = await tampered(1234, () => verified())
  t.match(ended, { result: 'broken', broken: { index: '1234', id: /^9901-/, what: /^record: not what the leaf/ } })
  t.match((await looks()).at(-1), { result: 'broken', broken: { index: '1234' } })
  t.match((await verified()).ended, { result: 'whole' })
})

t.test('a checkpoint that somebody kept is held against it', async (t) => {
  await tree.look()
  const { rows } = await sql<{ note: string }>`SELECT note FROM log_checkpoints WHERE size = 2500`.execute(owner)
  t.match(await verified(rows[0]!.note), { keptSize: 2500, ended: { result: 'whole' } })
  const another = signCheckpoint(keysOf('9901', 'test-9901').current, { size: 2400, root: randomBytes(32) })
  t.match((await verified(another)).ended, { result: 'broken', broken: { what: /rewritten between .* and 2400/ } })
  const stranger = signerOf('deelpoort.example/tlog/test-9901', 'ed25519', randomBytes(32))
  for (const checkpoint of ['nonsense', signCheckpoint(stranger, { size: 1, root: randomBytes(32) })])
    await t.rejects(room.start(call, { municipality: '9901', checkpoint }), { code: 'invalid-input' })
  const other = signCheckpoint(keysOf('9902', 'test-9902').current, { size: 1, root: randomBytes(32) })
  await t.rejects(room.start(call, { municipality: '9901', checkpoint: other }), { code: 'invalid-input' })
})

t.test('one at a time a log; another log does not wait, and another’s is not there', async (t) => {
  let openGate: (() => void) | undefined
  const gate = new Promise<void>((resolve) => (openGate = resolve))
  const slow = verifications({ ...ports, kept: async (name) => (await gate, kept.read(name)) })
  await slow.start(call, { municipality: '9901', checkpoint: null })
  t.match(await last(), { state: 'running', seen: 0, ended: null })
  for (const each of [slow, room])
    await t.rejects(each.start(call, { municipality: '9901', checkpoint: null }), { code: 'conflict' })
  await t.resolves(room.start(call, { municipality: '9902', checkpoint: null }))
  await t.rejects(room.start(call, { municipality: '0000', checkpoint: null }), { code: 'not-found' })
  openGate!()
  await slow.close()
  t.match(await last(), { state: 'ended' })
})

t.test('one whose process is gone is lost, and stands in nobody’s way', async (t) => {
  const dead = verifications({ ...ports, kept: () => new Promise(() => undefined) })
  const id = await dead.start(call, { municipality: '9901', checkpoint: null })
  await sql`UPDATE log_verifications SET seen_at = now() - interval '31 seconds' WHERE id = ${id}`.execute(owner)
  t.match(await last(), { id, state: 'lost' })
  t.match((await verified()).ended, { result: 'whole' })
  t.match((await lastVerifications(reader, '9901', 2))[1], { id, ended: { result: 'stopped' } })
})

t.test('the end of the process stops it, and says so', async (t) => {
  const ending = verifications({ ...ports, kept: async (name) => (await sleep(1100), kept.read(name)) })
  const id = await ending.start(call, { municipality: '9901', checkpoint: null })
  await ending.close()
  t.match(await last(), { id, ended: { result: 'stopped', broken: null } })
  t.match((await looks()).at(-1), { id, result: 'stopped' })
})

t.test('where the log cannot be written nothing begins, and nothing is found', async (t) => {
  const away = () => Promise.reject(new Error('away'))
  const before = await last()
  const cannot = verifications({ ...ports, appendIn: away })
  await t.rejects(cannot.start(call, { municipality: '9901', checkpoint: null }), { message: 'away' })
  t.equal((await last()).id, before.id)
})

t.test('the pages’ login shows it and changes nothing', async (t) => {
  const change = sql`DELETE FROM log_verifications`.execute(reader)
  await t.rejects(change, { code: '42501' })
  const columns = sql`SELECT credential FROM connectors`.execute(reader)
  await t.rejects(columns, { code: '42501' })
})

t.test('rows of the last few stay; the log holds them all', async (t) => {
  for (let i = 0; i < 22; i++) {
    await sql`UPDATE log_verifications SET ended_at = now(), result = 'stopped' WHERE ended_at IS NULL`.execute(owner)
    await verifications({ ...ports, kept: () => new Promise(() => undefined) }).start(call, {
      ...{ municipality: '9901', checkpoint: null },
    })
  }
  t.equal((await lastVerifications(reader, '9901', 100)).length, 20)
  t.ok((await looks()).length > 22)
})
