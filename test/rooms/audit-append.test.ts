import { createHash, createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import t from 'tap'
import { type Entry, entryTypes } from '../../src/audit/entry.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { openLog } from '../../src/audit/log.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { Problem } from '../../src/problems.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

const { owner, app, verifyUrl } = await testDatabase(t)
await addMunicipalities(owner, '9901', '9902')
const log = openLog({ db: app })
t.teardown(() => log.close())
const verifier = openDatabase({ url: verifyUrl, name: 'deelpoort tests' })
t.teardown(() => verifier.destroy())

const unavailable = (error: unknown): boolean => error instanceof Problem && error.code === 'unavailable'
const sizeOf = async (municipality: string): Promise<string> => {
  const { size } = await owner
    .selectFrom('log_heads')
    .select('size')
    .where('municipality', '=', municipality)
    .executeTakeFirstOrThrow()
  return size
}

t.test('the leaf hash is that of RFC 6962', async (t) => {
  t.equal(leafHash(Buffer.alloc(0)).toString('hex'), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  const leaf = Buffer.from('leaf')
  t.same(
    leafHash(leaf),
    createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), leaf]))
      .digest(),
  )
})

t.test('what is appended stands in the log byte for byte, with digests that hold', async (t) => {
  const made = await log.append({ entries: [anEntry()], stands: [] })
  if (made.kind !== 'appended') throw new Error('not appended')
  const [appended] = made.entries
  t.match(appended, { log: 'test-9901', index: '0', id: /^9901-/, recordedAt: /Z$/ })
  const row = await owner
    .selectFrom('log_records as r')
    .innerJoin('log_leaves as l', (join) => join.onRef('l.log_index', '=', 'r.log_index'))
    .selectAll('r')
    .select(['l.leaf', 'l.leaf_hash'])
    .where('r.id', '=', appended!.id)
    .executeTakeFirstOrThrow()
  const digest = createHmac('sha256', row.salt).update(row.record).digest('hex')
  t.equal(row.leaf.toString(), `{"digest":"${digest}","log":"test-9901","v":1}`)
  t.same(row.leaf_hash, leafHash(row.leaf))
  const record = JSON.parse(row.record.toString()) as Record<string, unknown>
  t.equal(record['factsDigest'], createHmac('sha256', row.salt).update(row.facts!).digest('hex'))
  t.same(JSON.parse(row.facts!.toString()), anEntry().facts)
  t.match(record, {
    v: 1,
    id: appended!.id,
    case: '9901-01900000-0000-7000-8000-00000000000c',
    trace_id: /^[0-9a-f]{32}$/,
  })
  t.notOk('parent_span_id' in record, 'what there is nothing to say of is left out')
  t.match(row, {
    person_id: '9901-person',
    exchange_id: '9901-01900000-0000-7000-8000-00000000000e',
    controllers: anEntry().controllers,
  })
})

t.test('an id given beforehand is kept; one of another municipality is refused', async (t) => {
  const id = '9901-018f6b0e-0000-7000-8000-000000000001'
  const made = await log.append({ entries: [anEntry({ id })], stands: [] })
  t.match(made, { entries: [{ id }] })
  await t.rejects(log.append({ entries: [anEntry({ id: '9902-x' })], stands: [] }), { code: 'unavailable' })
})

t.test('a group of which anything has moved comes back whole, the others go in', async (t) => {
  const before = BigInt(await sizeOf('9901'))
  await sql`SELECT move_stand('9901', 'person', '9901-p'), move_stand('0000', 'participant', 'x')`.execute(owner)
  const stand = (kind: 'person' | 'participant', id: string, version: string) =>
    ({ municipality: kind === 'person' ? '9901' : '0000', kind, id, version }) as const
  const two = [anEntry(), anEntry()]
  const results = await Promise.all([
    log.append({ entries: two, stands: [stand('person', '9901-p', '1'), stand('participant', 'x', '1')] }),
    log.append({ entries: two, stands: [stand('person', '9901-p', '1'), stand('participant', 'x', '0')] }),
    log.append({ entries: two, stands: [stand('person', '9901-p', '0')] }),
    log.append({ entries: two, stands: [stand('person', 'unseen', '0')] }),
  ])
  t.same(
    results.map((result) => result.kind),
    ['appended', 'outdated', 'outdated', 'appended'],
  )
  const indexes = results.flatMap((result) => (result.kind === 'appended' ? result.entries.map((e) => e.index) : []))
  t.same(
    indexes,
    [0n, 1n, 2n, 3n].map((step) => String(before + step)),
    'numbered without a gap',
  )
  t.equal(await sizeOf('9901'), String(before + 4n))
})

t.test('one bad entry fails alone, with its own group', async (t) => {
  const before = BigInt(await sizeOf('9901'))
  const bad = { ...anEntry(), type: 'gossip' } as unknown as Entry
  const results = await Promise.allSettled([
    log.append({ entries: [anEntry()], stands: [] }),
    log.append({ entries: [anEntry(), bad], stands: [] }),
    log.append({ entries: [anEntry({ exchangeId: randomBytes(4000).toString('hex') })], stands: [] }),
    log.append({ entries: [anEntry()], stands: [] }),
  ])
  t.same(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
    'one of an unknown type, one too long for an index',
  )
  t.ok(results[1]!.status === 'rejected' && unavailable(results[1]!.reason))
  t.equal(await sizeOf('9901'), String(before + 2n), 'and nothing of its group was written')
})

t.test('NUL and lone surrogates are refused, anywhere in an entry', async (t) => {
  const before = await sizeOf('9901')
  const strange = ['a\u0000b', 'a\ud800b', '\udc00']
  for (const text of strange) {
    for (const entry of [
      anEntry({ purpose: text }),
      anEntry({ details: { deep: [{ text }] } }),
      anEntry({ details: { [text]: 1 } }),
      anEntry({ facts: { text } }),
    ]) {
      await t.rejects(log.append({ entries: [entry], stands: [] }), { code: 'unavailable' })
    }
  }
  t.equal(await sizeOf('9901'), before)
  const escaped = await log.append({ entries: [anEntry({ details: { text: 'a \\u0000 in words' } })], stands: [] })
  t.equal(escaped.kind, 'appended', 'a backslash is no NUL')
})

t.test('a change and its own entry come or go together, and leave no gap', async (t) => {
  const before = BigInt(await sizeOf('9901'))
  const change = (fail: boolean) =>
    inMunicipality(app, '9901', async (trx) => {
      await sql`SELECT move_stand('9901', 'person', '9901-change')`.execute(trx)
      const appended = await log.appendIn(trx, [
        anEntry({ type: 'withdrawal-recorded' }),
        anEntry({ municipality: '0000', exchangeId: null, person: null, type: 'administrator-action' }),
      ])
      t.equal(appended.length, 2)
      t.same(
        appended.map(({ log }) => log),
        ['test-9901', 'operator'],
      )
      if (fail) throw new Error('rolled back')
      return appended
    })
  await t.rejects(change(true), { message: 'rolled back' })
  t.equal(await sizeOf('9901'), String(before))
  const [kept] = await change(false)
  t.equal(kept!.index, String(before), 'the number of what was rolled back is given again')
})

t.test('an append needs a log, READ COMMITTED, and nothing open', async (t) => {
  await t.rejects(log.append({ entries: [anEntry({ municipality: '9999', id: '9999-1' })], stands: [] }), {
    code: 'unavailable',
  })
  await t.rejects(log.append({ entries: [anEntry(), anEntry({ municipality: '9902' })], stands: [] }), /one log/)
  await t.rejects(
    app
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => log.appendIn(trx, [anEntry()])),
    { code: 'unavailable' },
  )
  t.same(await log.append({ entries: [], stands: [] }), { kind: 'appended', entries: [] })
  await log.ready()
})

t.test('recorded_at never goes back, whatever the clock does', async (t) => {
  await sql`UPDATE log_heads SET last_recorded_at = date_trunc('milliseconds', now()) + interval '2 seconds'
    WHERE municipality = '9902'`.execute(owner)
  const first = await log.append({ entries: [anEntry({ municipality: '9902' })], stands: [] })
  const second = await log.append({ entries: [anEntry({ municipality: '9902' })], stands: [] })
  const at = [first, second].map((made) => (made.kind === 'appended' ? made.entries[0]!.recordedAt : ''))
  t.ok(at[0]! > new Date().toISOString(), 'as late as the head said')
  t.equal(at[1], at[0])
})

t.test('the closed list of types is the same in the database and in the code', async (t) => {
  const { rows } = await sql<{ text: string }>`
    SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE contypid = 'log_entry_type'::regtype`.execute(
    owner,
  )
  const known = [...rows[0]!.text.matchAll(/'([a-z-]+)'::text/g)].map((found) => found[1])
  t.same(known, entryTypes)
})

t.test('after all this every log verifies', async (t) => {
  const findings = await verifyLogs(verifier)
  t.same(
    findings.map(({ municipality, broken }) => ({ municipality, broken })),
    ['0000', '9901', '9902'].map((municipality) => ({ municipality, broken: null })),
  )
})
