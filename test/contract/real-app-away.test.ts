import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { isProblem } from './problem-check.ts'
import { realApp } from './real-app-calls.ts'

const {
  call,
  newCase,
  newConsent,
  question,
  debtQuestion,
  said,
  word,
  fact,
  adult,
  worker,
  source,
  sample,
  owner,
  gateway,
  caseId,
  consentId,
} = await realApp(t)

const writing: readonly (readonly [client: string, path: string, body: object])[] = [
  ['local-team', '/cases', newCase()],
  ['local-team', `/cases/${caseId}/professionals`, worker],
  ['local-team', `/cases/${caseId}/participants`, source],
  ['local-team', `/cases/${caseId}/closures`, { reason: 'other' }],
  ['local-team', '/consents', newConsent(caseId)],
  ['local-team', `/consents/${consentId}/statements`, word],
  ['local-team', `/consents/${consentId}/withdrawals`, said],
  [
    'school',
    '/withdrawals',
    { by: { reference: 'x' }, about: { reference: 'x' }, scope: 'all', saidAt: said.saidAt, case: caseId },
  ],
  ['local-team', '/withdrawals', { ...said, about: adult, scope: 'all', municipality: '9901' }],
  ['local-team', '/person-facts', fact],
  ['local-team', '/advice', question(caseId)],
  ['local-team', '/data-requests', question(caseId)],
  ['debt-help', '/data-requests', debtQuestion],
  ['fg', '/audit-events/_search', {}],
  ['administrator', '/stops', { municipality: '9901', reason: 'other', purpose: 'debt-help' }],
  ['administrator', `/participants/${organisations.school.oin}/suspensions`, { municipality: '9901', reason: 'other' }],
  ['administrator', `/participants/${organisations.school.oin}/terminations`, { municipality: '9901' }],
  [
    'administrator',
    '/participants',
    {
      oin: '00000099000000777000',
      kind: 'school',
      name: 'Nieuw',
      municipality: '9901',
    },
  ],
]

t.test('what cannot be recorded is a 503 on every route that writes, and leaves nothing', async (t) => {
  const rows = async () => {
    const tables = [
      'cases',
      'case_professionals',
      'case_participants',
      'case_closures',
      'consents',
      'consent_statements',
    ]
    const more = [
      'consent_withdrawals',
      'person_facts',
      'participants',
      'obligations',
      'log_records',
      'stops',
      'suspensions',
      'terminations',
    ]
    return Promise.all(
      [...tables, ...more].map(async (table) => {
        const { rows: found } = await sql<{ n: string }>`SELECT count(*) AS n FROM ${sql.table(table)}`.execute(owner)
        return `${table} ${found[0]?.n}`
      }),
    )
  }
  const { rows: found } = await sql<{ name: string }>`
    SELECT oid::regprocedure::text AS name FROM pg_proc WHERE proname = 'append_entries'`.execute(owner)
  const writer = sql.raw(found[0]!.name)
  const calls = () => Object.values(sample.parties).map((party) => (typeof party === 'object' ? party.calls() : 0))
  const before = { rows: await rows(), calls: calls() }
  await sql`REVOKE EXECUTE ON FUNCTION ${writer} FROM deelpoort_app`.execute(owner)
  for (const [client, path, body] of writing) {
    if (path === '/withdrawals' && client === 'school') continue
    const answer = await call(client, path, body)
    isProblem(t, answer, 503, 'unavailable', `${client} ${path}`)
    t.match(answer.headers['retry-after'], /^\d+$/)
  }
  await sql`GRANT EXECUTE ON FUNCTION ${writer} TO deelpoort_app`.execute(owner)
  t.same({ rows: await rows(), calls: calls() }, before, 'nothing stands half, and no source was asked')
  t.equal((await call('local-team', '/advice', question(caseId))).statusCode, 200, 'and it goes on afterwards')
})

t.test('without its database every route answers 503, and says that it is not ready', async (t) => {
  const { rows } = await sql<{ name: string }>`SELECT current_database() AS name`.execute(owner)
  const database = rows[0]!.name
  await sql`ALTER DATABASE ${sql.id(database)} CONNECTION LIMIT 0`.execute(owner)
  await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'deelpoort_app' AND datname = ${database}`.execute(
    owner,
  )
  await sleep(100)
  for (const [client, path, body] of [...writing, ['local-team', `/cases/${caseId}`] as const]) {
    isProblem(t, await call(client, path, body), 503, 'unavailable', `${client} ${path}`)
  }
  const at = (url: string) => gateway.app.inject({ url })
  t.equal((await at('/health/live')).statusCode, 200)
  t.equal((await at('/health/ready')).statusCode, 503)
  t.equal((await at('/v1/openapi.json')).statusCode, 200)
  await sql`ALTER DATABASE ${sql.id(database)} CONNECTION LIMIT -1`.execute(owner)
})
