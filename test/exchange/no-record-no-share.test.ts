import { sql } from 'kysely'
import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { sweepOnce } from './another-gateway.ts'
import { entries, logIsWhole, placesOf, typesOf } from './log-reading.ts'
import { agreed, ask, good, openCase, question, withdraw } from './scene.ts'
import { until } from './waiting.ts'
import { withoutWriter } from './without-writer.ts'

const gateway = await testGateway(t)
const { as, sample, owner, url } = gateway
const team = as('local-team')
const { youthCareProvider, school, debtHelp, wmoDepartment } = sample.parties
const asked = () => [youthCareProvider, school, debtHelp, wmoDepartment].reduce((sum, p) => sum + p.calls(), 0)

const family = sample.family(0)
const { body, personId } = await agreed(gateway, family.youth)

/** How many rows each table has, but those of the tree, which is derived meanwhile from what was there before. */
const rows = async (): Promise<Readonly<Record<string, number>>> => {
  const { rows: tables } = await sql<{ name: string }>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('log_tiles', 'log_checkpoints') ORDER BY 1`.execute(owner)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows: found } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM ${sql.table(name)}`.execute(owner)
    counts[name] = found[0]!.n
  }
  return counts
}

const ready = async () => (await fetch(`${url}/health/ready`)).status

t.test(
  'while the log cannot be written no source is asked, nobody gets anything, and nothing is half done',
  async (t) => {
    t.equal(await ready(), 200)
    const header = key()
    const before = await rows()
    const calls = asked()
    await withoutWriter(owner, async () => {
      t.equal(await ready(), 503, 'not ready')
      const answers = {
        request: await ask(team, body, header),
        advice: await team.POST('/advice', { body }),
        case: await openCase(gateway, [family.youth]).then(undefined, (error: Error) => error.message),
        withdrawal: await withdraw(team, personId),
      }
      t.equal(answers.request.response.status, 503)
      t.match(answers.request.error, {
        type: 'urn:deelpoort:problem:unavailable',
        status: 503,
        title: /nothing was shared/,
      })
      t.equal(answers.advice.response.status, 503)
      t.match(answers.case, /^503/)
      t.equal(answers.withdrawal.response.status, 503)
      t.equal(asked(), calls, 'no source heard of it')
    })
    const after = await rows()
    const moved = Object.keys(after).filter((name) => after[name] !== before[name])
    t.same(
      moved.filter((name) => !/^data_request/.test(name)),
      [],
      'no row but that of the request',
    )
    t.equal(await ready(), 200, 'ready again')

    const again = await good(ask(team, body, header))
    t.equal(again.status, 'partially-delivered', 'the same key may be used again, and it works')
    t.equal(asked(), calls + 1)
    await sweepOnce(t, gateway)
    const { items } = await good(team.POST('/data-requests/_search', { body: { status: 'failed' } }))
    t.match(items, [{ decisions: [], data: null }], 'the one that could not begin is told as failed')
    t.same(await typesOf(owner, items[0]!.id), [], 'and never was an exchange')
  },
)

t.test('where only the release cannot be recorded, what the source gave goes nowhere', async (t) => {
  const marker = 'Merkteken-alleen-bij-de-bron'
  const today = sample.today
  youthCareProvider.put(family.youth.bsn, [
    {
      category: 'youth-help',
      recordedAt: `${today}T01:00:00Z`,
      lastChangedAt: `${today}T01:00:00Z`,
      retainUntil: '2099-01-01',
      origin: 'observed',
      values: [{ goals: marker }],
    },
  ])
  youthCareProvider.behave(400)
  const calls = asked()
  const answering = ask(team, body)
  await until(() => asked() > calls, 'the question at the source')
  await withoutWriter(owner, async () => {
    const { response, error } = await answering
    t.equal(response.status, 503)
    t.notMatch(JSON.stringify(error), marker)
  })
  youthCareProvider.behave('normal')
  await sweepOnce(t, gateway)
  const all = await entries(owner)
  const last = all.filter(({ type }) => type === 'decision').at(-1)!
  t.same(await typesOf(owner, last.exchange!), ['decision', 'source-failed'], 'closed, once, by the next start')
  t.match(all.at(-1)!.record, { actor: { organisation: '0000' }, details: { cause: 'lease-ended' } })
  t.same(await placesOf(owner, marker), [])
  t.notMatch(gateway.logged(), marker)
  const got = await good(ask(team, body))
  t.match(JSON.stringify(got.data), marker, 'and the next request brings it')
})

t.test('whom nothing is permitted about costs no source a question', async (t) => {
  const calls = asked()
  const other = await openCase(gateway, [family.almostTwelve])
  t.equal((await good(ask(team, question(other, [{ bsn: family.almostTwelve.bsn }])))).status, 'needs-consent')
  t.equal(asked(), calls)
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
