import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import t from 'tap'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { readConfig } from '../../src/config.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { verifyEvidence } from '../../src/tlog/verify-evidence.ts'
import { dumpOf, retentionRun } from '../helpers/forgetting.ts'
import { testGateway } from '../helpers/gateway.ts'
import { runProgram } from '../helpers/program.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { sweepOnce } from './another-gateway.ts'
import { entries, logIsWhole } from './log-reading.ts'
import { agreed, ask, good, openCase, question, withdraw } from './scene.ts'
import { until } from './waiting.ts'

const g = await testGateway(t)
const { owner, sample, env } = g
const team = g.as('local-team')
const folder = fileURLToPath(new URL('../..', import.meta.url))
const today = new Date().toISOString().slice(0, 10)
const at = (id: string) => ({ params: { path: { id } } })
const why = 'OnmiskenbaarVerhaalVanDeVrager'
const reference = 'BRON-ONMISKENBAAR'

/** The clocks of the logs stand at this month from now on; months nearer by are as they are. */
const putOn = async (year: number): Promise<void> => {
  for (const parent of ['log_leaves', 'log_records']) {
    const month = `${parent}_${year}_01`
    await sql.raw(`CREATE TABLE ${month} (LIKE ${parent} INCLUDING ALL)`).execute(owner)
    await sql.raw(`SELECT protect_by_municipality('${month}')`).execute(owner)
    await sql
      .raw(`ALTER TABLE ${parent} ATTACH PARTITION ${month} FOR VALUES FROM ('${year}-01-01') TO ('${year}-02-01')`)
      .execute(owner)
  }
  await sql`UPDATE log_heads SET last_recorded_at = ${`${year}-01-15T12:00:00Z`}`.execute(owner)
}
const eraser = openDatabase({ url: g.retentionUrl, name: 'deelpoort tests' })
t.teardown(() => eraser.destroy())

const bytesOf = async (table: string, column: string): Promise<readonly Buffer[]> => {
  const { rows } = await sql<{ bytes: Buffer }>`
    SELECT ${sql.raw(column)} AS bytes FROM ${sql.raw(table)} WHERE municipality = '9901' AND ${sql.raw(column)} IS NOT NULL`.execute(
    owner,
  )
  return rows.map(({ bytes }) => bytes)
}
/** What leads to people, and what was said of them: everything of 9901 that no later run may find. */
const needlesNow = async (): Promise<readonly (string | Buffer)[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT person_id AS id FROM persons UNION SELECT alias FROM person_aliases UNION SELECT handle FROM authority_holders
    UNION SELECT id FROM data_requests UNION SELECT id FROM consents UNION SELECT case_id FROM cases
    UNION SELECT id FROM person_facts UNION SELECT id FROM consent_withdrawals UNION SELECT id FROM obligations`.execute(
    owner,
  )
  return [
    ...rows.map(({ id }) => id),
    ...(await bytesOf('persons', 'bsn_lookup')),
    ...(await bytesOf('persons', 'bsn_encrypted')),
    ...(await bytesOf('log_records', 'record')),
    ...(await bytesOf('log_records', 'salt')),
    ...(await bytesOf('log_records', 'facts')),
  ]
}

const { adult, youth } = sample.family(1)
let needles: readonly (string | Buffer)[] = []
let evidence = ''
let erasedIndex = -1

t.test('a life in the log: asked, agreed, given, withdrawn, looked at, closed', async (t) => {
  for (const person of [adult, youth]) {
    const { caseId, personId, body } = await agreed(g, person)
    const asked = { ...body, categories: body.categories.map((each) => ({ ...each, why: `${why} ${each.category}` })) }
    t.equal((await good(ask(team, asked))).status, 'partially-delivered')
    await good(team.POST('/advice', { body: question(caseId, [{ personId }], { alternativesTried: why }) }))
    await good(
      team.POST('/person-facts', {
        body: {
          person: { personId },
          kind: 'restriction',
          from: '2026-06-01',
          until: today,
          source: { type: 'talk', reference: reference },
        } as never,
      }),
    )
    await good(withdraw(team, personId))
    for (const name of ['local-team', 'youth-care'] as const) {
      const { items } = await good(g.as(name).GET('/obligations')).catch(() => ({ items: [] }))
      for (const { id, status, type } of items) {
        const met = type === 'reassess-ground' ? { on: today, answer: 'erased' } : { on: today, method: 'talk' }
        if (status === 'open')
          await good(g.as(name).POST('/obligations/{id}/fulfilments', { ...at(id), body: met as never }))
      }
    }
    await good(team.POST('/cases/{id}/closures', { ...at(caseId), body: { reason: 'goals-reached' } as never }))
  }
  const found = (await good(g.as('fg').POST('/audit-events/_search', { body: { municipality: '9901' } }))).items.at(-1)!
  await until(async () => {
    const answer = await g.raw('fg', `/v1/audit-events/${found.id}/proof`)
    evidence = await answer.text()
    return answer.status === 200
  }, 'evidence')
  erasedIndex = found.index
  needles = [...(await needlesNow()), why, reference, 'ZAAK-T-', 'DOC-12', 'medewerker-17']
  await sql`ANALYZE`.execute(owner)
  const dump = await dumpOf(owner)
  t.same(needles.filter((needle) => dump(needle).length === 0).map(String), [], 'all of it would be found')
})

t.test('decades later nothing of it is in a dump, and the log proves itself', async (t) => {
  await putOn(2100)
  // Keys of calls, with the id of what they made, go after a day by the sweeper.
  await sql`UPDATE idempotency_keys SET created_at = created_at - interval '2 days'`.execute(owner)
  await sweepOnce(t, g)
  t.match((await retentionRun(eraser, { before: '2100-01-14' }))[1], {
    kept: {},
    rows: { requests: 2, persons: 4, facts: 2 },
  })
  await logIsWhole(t, g)
  const dump = await dumpOf(owner)
  const still = needles.flatMap((needle) =>
    dump(needle).map((table) => `${table}: ${needle.toString('latin1').slice(0, 40)}`),
  )
  t.same([...new Set(still)], [])
  for (const table of [
    'persons',
    'person_aliases',
    'consents',
    'cases',
    'data_requests',
    'person_facts',
    'obligations',
  ])
    t.same((await sql`SELECT FROM ${sql.raw(table)}`.execute(owner)).rows, [], table)
  const config = readConfig(env)
  const { rows } = await sql<{ log: string }>`SELECT log_name AS log FROM municipalities WHERE code = '9901'`.execute(
    owner,
  )
  const keys = logKeys(loadKeyRing(config.keyFiles.logSigning), config.tlog.origin)('9901', rows[0]!.log).all
  t.equal(verifyEvidence(evidence, { keys }).index, erasedIndex, 'evidence that was handed out before')
})

t.test('who comes back begins anew, and the log goes on', async (t) => {
  const { body } = await agreed(g, sample.family(2).adult)
  t.equal((await good(ask(team, body))).status, 'partially-delivered')
  const caseId = await openCase(g, [adult])
  t.ok(
    (await good(team.POST('/advice', { body: question(caseId, [{ bsn: adult.bsn }]) }))).decisions[0]!.missing.length >
      0,
  )
  await logIsWhole(t, g)
  await everythingReplays(t, g)
  t.ok((await entries(owner)).length > 0)
  const command = (...args: readonly string[]) =>
    runProgram(t, {
      folder,
      args: ['--import', 'tsx', 'src/commands/retention.ts', ...args],
      env: { DATABASE_RETENTION_URL: g.retentionUrl },
    })
  const dry = await command('--dry-run')
  t.match(dry, { code: 0, out: /^operator \(0000\): 0 would be erased$/m, error: '' })
  t.match(await command(), { code: 0, out: /^\S+ \(9901\): 0 erased/m, error: '' })
  t.match(await command('--now'), { code: 1, error: /^The settings have faults\. Usage: / })
  const verifier = openDatabase({ url: g.verifyUrl, name: 'deelpoort tests' })
  t.ok((await verifyLogs(verifier)).some(({ erased }) => erased > 0))
  await verifier.destroy()
})
