import { type Kysely, sql } from 'kysely'
import t from 'tap'
import { verifyLogs } from '../../src/audit/verify.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Database } from '../../src/store/database.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays, replayAll } from '../helpers/replay.ts'
import { entries, type Read } from './log-reading.ts'
import { agreed, ask, good, withdraw } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample, owner } = gateway
const team = as('local-team')
const { body, personId } = await agreed(gateway, sample.family(0).youth)
const delivered = await good(ask(team, body))
await good(withdraw(team, personId))
const refused = await good(ask(team, body))
const { rows: months } = await sql<{ month: string }>`
  SELECT DISTINCT to_char(recorded_month, 'YYYY_MM') AS month FROM log_records`.execute(owner)
const records = `log_records_${months[0]!.month}`

/** Does what only the server's own hand can do, looks, and puts everything back. */
const planted = async (table: string, change: (db: Kysely<Database>) => Promise<unknown>) => {
  await sql.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`).execute(owner)
  await sql.raw(`CREATE TABLE saved AS TABLE ${table}`).execute(owner)
  try {
    await change(owner)
    const { differences } = await replayAll(gateway)
    const [, finding] = await verifyLogs(owner)
    return { differences, broken: finding!.broken?.what ?? null }
  } finally {
    await sql.raw(`DELETE FROM ${table}`).execute(owner)
    await sql.raw(`INSERT INTO ${table} SELECT * FROM saved`).execute(owner)
    await sql.raw('DROP TABLE saved').execute(owner)
    await sql.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`).execute(owner)
  }
}

const entryOf = async (exchange: string, type: string): Promise<Read> =>
  (await entries(owner, exchange)).find((entry) => entry.type === type)!

/** The facts of one entry, made into others. */
const otherFacts = (id: string, make: (facts: Facts) => Facts) => async (db: Kysely<Database>) => {
  const { rows } = await sql<{ facts: Buffer }>`SELECT facts FROM log_records WHERE id = ${id}`.execute(db)
  const facts = Buffer.from(JSON.stringify(make(JSON.parse(rows[0]!.facts.toString()) as Facts)))
  await sql`UPDATE ${sql.table(records)} SET facts = ${facts} WHERE id = ${id}`.execute(db)
}

const otherRecord = (id: string, make: (record: Record<string, unknown>) => object) => async (db: Kysely<Database>) => {
  const { rows } = await sql<{ record: Buffer }>`SELECT record FROM log_records WHERE id = ${id}`.execute(db)
  const record = Buffer.from(JSON.stringify(make(JSON.parse(rows[0]!.record.toString()) as Record<string, unknown>)))
  await sql`UPDATE ${sql.table(records)} SET record = ${record} WHERE id = ${id}`.execute(db)
}

t.test('untouched, all is the same', async (t) => {
  await everythingReplays(t, gateway)
})

t.test('facts that were altered lead elsewhere, and that is told by entry', async (t) => {
  const decision = await entryOf(delivered.id, 'decision')
  const release = await entryOf(delivered.id, 'release')
  const denied = await entryOf(refused.id, 'decision')
  const ways: readonly (readonly [string, Read, (facts: Facts) => Facts, RegExp])[] = [
    ['a consent taken away', decision, (f) => ({ ...f, consents: [] }), /outcome, reasons/],
    ['a consent taken away from the release', release, (f) => ({ ...f, consents: [] }), /outcome, reasons/],
    ['a withdrawal taken away', denied, (f) => ({ ...f, withdrawals: [] }), /outcome, reasons/],
    [
      'another moment',
      decision,
      (f) => ({ ...f, moment: { at: '2040-01-01T00:00:00.000Z', localDate: '2040-01-01' } }),
      /outcome/,
    ],
    ['another purpose', decision, (f) => ({ ...f, purpose: 'debt-help' }), /outcome/],
    ['another person', decision, (f) => ({ ...f, person: { ...f.person, id: '9901-other' } }), /person/],
  ]
  for (const [what, { id, type }, make, differs] of ways) {
    const { differences, broken } = await planted(records, otherFacts(id, make))
    t.equal(differences.length, 1, what)
    t.match(differences[0], differs)
    t.ok(differences[0]!.startsWith(`${type} ${id}: `))
    t.match(broken, /^facts/, 'and the walk of the log finds it by the digest')
  }
})

t.test('a record that was altered differs from what its facts lead to', async (t) => {
  const { id } = await entryOf(delivered.id, 'decision')
  const ways: readonly (readonly [string, (record: Record<string, unknown>) => object])[] = [
    ['outcome', (r) => ({ ...r, outcome: 'deny' })],
    ['reasons', (r) => ({ ...r, reasons: [] })],
    ['policyRows', (r) => ({ ...r, policyRows: [] })],
    ['categories', (r) => ({ ...r, categories: [] })],
    ['withheld', (r) => ({ ...r, details: { ...(r['details'] as object), withheld: [] } })],
  ]
  for (const [what, make] of ways) {
    const { differences, broken } = await planted(records, otherRecord(id, make))
    t.same(differences, [`decision ${id}: ${what}`])
    t.match(broken, /^record/)
  }
})

t.test('tables that were altered under their fingerprint are found', async (t) => {
  const { differences } = await planted('policy_versions', (db) =>
    sql`UPDATE policy_versions SET tables = replace(tables::text, 'WHO-secrecy-12-15', 'WHO-secrecy-other')::json`.execute(
      db,
    ),
  )
  t.ok(differences.length > 0)
  t.ok(differences.every((line) => /fingerprint/.test(line)))
})

t.test('put back, all is the same again', async (t) => {
  await everythingReplays(t, gateway)
})
