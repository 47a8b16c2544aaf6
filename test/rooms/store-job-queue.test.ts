import { sql } from 'kysely'
import PgBoss from 'pg-boss'
import t from 'tap'
import { openJobQueue } from '../../src/store/job-queue.ts'
import type { Db } from '../../src/store/database.ts'
import { testDatabase } from '../helpers/database.ts'

const queues = ['log-entries', 'webhook-deliveries', 'task-mails']

/** Everything of a schema that can differ: columns, keys, indexes, checks and functions, with the schema's name left out. */
const shapeOf = async (db: Db, schema: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ line: string }>`
    SELECT replace(line, ${schema}, 'S') AS line FROM (
      SELECT format('column %s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = ${schema}
      UNION ALL SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = ${schema}
      UNION ALL SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = ${schema}::regnamespace AND contype <> 'n'
      UNION ALL SELECT format('function %s', regexp_replace(pg_get_functiondef(oid), '\\s+', ' ', 'g'))
      FROM pg_proc WHERE pronamespace = ${schema}::regnamespace
      UNION ALL SELECT format('word %s', enumlabel) FROM pg_enum e JOIN pg_type y ON y.oid = e.enumtypid
      WHERE y.typnamespace = ${schema}::regnamespace
    ) AS lines ORDER BY 1`.execute(db)
  return rows.map(({ line }) => line)
}

t.test('the tables of the queue are those that the installed library expects', async (t) => {
  const { owner } = await testDatabase(t)
  await sql.raw(PgBoss.getConstructionPlans('pgfresh')).execute(owner)
  await sql`SELECT pgfresh.create_queue(name, '{"policy": "standard"}') FROM unnest(${queues}::text[]) AS name`.execute(
    owner,
  )
  const [ours, theirs] = [await shapeOf(owner, 'pgboss'), await shapeOf(owner, 'pgfresh')]
  t.ok(ours.length > 60, `${String(ours.length)} lines compared`)
  t.same(ours, theirs)
  t.match((await sql`SELECT version FROM pgboss.version`.execute(owner)).rows, [{ version: 24 }])
})

const opened = async (t: Test, url: string, leaseSeconds = 30) => {
  const faults: unknown[] = []
  const queue = await openJobQueue({ url, queues, leaseSeconds, onFault: (fault) => faults.push(fault) })
  t.teardown(() => queue.close())
  return { queue, faults }
}
type Test = Parameters<typeof testDatabase>[0]

const put = (db: Db, n: number) =>
  sql`SELECT enqueue_job('log-entries', jsonb_build_object('n', ${n}::integer))`.execute(db)

t.test('a job is put in the transaction of its cause, and taken once', async (t) => {
  const { app, appUrl } = await testDatabase(t)
  const { queue, faults } = await opened(t, appUrl)
  await app
    .transaction()
    .execute(async (trx) => {
      await put(trx as Db, 1)
      throw new Error('rolled back')
    })
    .catch(() => undefined)
  await put(app, 2)
  const taken = (await Promise.all([queue.take('log-entries', 5), queue.take('log-entries', 5)])).flat()
  t.match(taken, [{ data: { n: 2 } }])
  t.equal(taken.length, 1)
  await queue.done('log-entries', taken[0]!.id)
  t.same(await queue.take('log-entries', 5), [])
  t.same(faults, [])
})

t.test('a job whose worker died comes back when its lease ends, one that failed a while later', async (t) => {
  const { app, appUrl } = await testDatabase(t)
  const { queue } = await opened(t, appUrl, 2)
  await put(app, 1)
  await put(app, 2)
  const [first, second] = await queue.take('log-entries', 2)
  await queue.failed('log-entries', second!.id)
  t.same(await queue.take('log-entries', 2), [], 'not at once')
  const again: string[] = []
  const end = Date.now() + 15_000
  while (again.length < 2 && Date.now() < end) {
    again.push(...(await queue.take('log-entries', 2)).map(({ id }) => id))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  t.same(again.toSorted(), [first!.id, second!.id].toSorted())
})

t.test('a queue that is not there is an error, never silence; and nobody but the gateway may use it', async (t) => {
  const { app, appUrl, consoleUrl, verifyUrl, retentionUrl } = await testDatabase(t)
  await t.rejects(sql`SELECT enqueue_job('nowhere', '{}')`.execute(app))
  await t.rejects(sql`DROP TABLE pgboss.archive`.execute(app), { code: '42501' })
  await t.rejects(sql`UPDATE pgboss.version SET version = 1`.execute(app), { code: '42501' })
  for (const url of [consoleUrl, verifyUrl, retentionUrl])
    await t.rejects(openJobQueue({ url, queues, leaseSeconds: 30, onFault: () => undefined }))
  await t.resolves(opened(t, appUrl))
})
