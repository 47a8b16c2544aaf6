import { sql } from 'kysely'
import t from 'tap'
import { anotherGateway } from '../exchange/another-gateway.ts'
import { entries } from '../exchange/log-reading.ts'
import { json, oddSource } from '../exchange/odd-source.ts'
import { agreed, ask, good, withdraw } from '../exchange/scene.ts'
import { until } from '../exchange/waiting.ts'
import { changedTables } from '../helpers/changed-tables.ts'
import { testConsole } from '../helpers/console.ts'
import { answersAtOnce } from '../helpers/pages.ts'
import { someExchanges, tampered } from './exchange-scene.ts'

t.test('what the tables of then allowed and those of now do not stands side by side, and is marked', async (t) => {
  const g = await testConsole(t)
  await answersAtOnce(g)
  const POLICY_DIR = changedTables(t, ['purposes/coordinated-approach.yaml', '  youth-help: all\n', ''])
  const then = await anotherGateway(t, g, { settings: { POLICY_DIR } })
  const { body } = await agreed(g, g.sample.family(0).youth)
  const { id } = await good(ask(then.as('local-team'), body))
  await then.close()
  const [decision] = await entries(g.owner, id)
  t.match(decision!.record['categories'], [{ category: 'involvement' }], 'nothing of youth help by the tables of then')

  const fg = await g.enter('fg-1')
  const { html } = await fg.get(`/console/exchanges/${id}`)
  const whole = html.slice(html.indexOf('id="replay"'), html.indexOf('id="proof"'))
  const [, replay = '', second = ''] = whole.split('data-replay=')
  t.match(replay, 'Met de regels van nu is het besluit anders.')
  const row = (name: string) => new RegExp(`<tr[^>]*><th[^>]*>${name}.*?</tr>`, 's').exec(replay)?.[0] ?? ''
  const [, thenCell = '', nowCell = ''] = row('Mag gegeven worden').split('<td')
  t.match(row('Mag gegeven worden'), /\(anders\)/)
  t.notMatch(thenCell, 'jeugdhulp')
  t.match(nowCell, 'jeugdhulp')
  t.notMatch(row('Uitkomst'), /\(anders\)/, 'what is the same is not marked')
  t.notMatch(replay, 'Let op:', 'by the tables of then it comes to what was recorded')
  t.match(second, 'Tweede besluit: vlak voor het geven', 'the decision at release is made again too')
  t.match(second, 'Met de regels van nu is het besluit anders.')
  t.notMatch(second, 'Let op:')
})

t.test(
  'a release that says it gave more than its decision permits is seen, and so are facts that were changed',
  async (t) => {
    const g = await testConsole(t)
    const { delivered, refused } = await someExchanges(g)
    const fg = await g.enter('fg-1')
    const at = (id: string) => `/console/exchanges/${id}`
    const partsOf = (html: string) => {
      const [, first = '', second = ''] = html
        .slice(html.indexOf('id="replay"'), html.indexOf('id="proof"'))
        .split('data-replay=')
      return { first, second }
    }
    const [, release] = await entries(g.owner, delivered)
    t.equal(release!.type, 'release')
    const bent = (column: 'record' | 'facts', change: (kept: Record<string, unknown>) => object) =>
      tampered(
        g.owner,
        async (records) => {
          const { rows } = await sql<{ kept: Buffer }>`
          SELECT ${sql.ref(column)} AS kept FROM log_records WHERE id = ${release!.id}`.execute(g.owner)
          const made = Buffer.from(
            JSON.stringify(change(JSON.parse(rows[0]!.kept.toString()) as Record<string, unknown>)),
          )
          return sql`UPDATE ${sql.table(records)} SET ${sql.ref(column)} = ${made} WHERE id = ${release!.id}`.execute(
            g.owner,
          )
        },
        async () => partsOf((await fg.get(at(delivered))).html),
      )
    for (const [change, what] of [
      [await bent('record', (kept) => ({ ...kept, categories: [{ category: 'debt', fields: ['arrears'] }] })), 'more'],
      [await bent('record', (kept) => ({ ...kept, categories: 'all' })), 'what is no list'],
      [await bent('facts', (kept) => ({ ...kept, consents: [] })), 'without its consents'],
    ] as const) {
      t.match(change.second, 'Let op: met de regels van toen komt er iets anders uit', what)
      t.notMatch(change.first, 'Let op:', 'the first decision still comes to what it says')
    }
    t.notMatch(partsOf((await fg.get(at(delivered))).html).second, 'Let op:', 'put back, it holds')
    t.equal(partsOf((await fg.get(at(refused))).html).second, '', 'what was refused at once has no second decision')
  },
)

t.test('a no that came while the source answered: the first decision permits, the second does not', async (t) => {
  const g = await testConsole(t)
  await answersAtOnce(g)
  const source = await oddSource(t, g)
  const team = g.as('local-team')
  const { body, personId } = await agreed(g, g.sample.family(0).youth)
  let answer: (() => void) | null = null
  source.behave((response) => (answer = () => json(response, { items: [] })))
  const asking = good(ask(team, body))
  await until(() => answer !== null, 'the question at the source')
  await good(withdraw(team, personId))
  answer!()
  const { id } = await asking
  t.same(
    (await entries(g.owner, id)).map(({ type }) => type),
    ['decision', 'release-refused'],
  )
  const { html } = await (await g.enter('fg-1')).get(`/console/exchanges/${id}`)
  const [, first = '', second = ''] = html
    .slice(html.indexOf('id="replay"'), html.indexOf('id="proof"'))
    .split('data-replay=')
  t.match(first, 'OK_CONSENT')
  t.notMatch(first, 'CONSENT_WITHDRAWN')
  t.match(second, 'CONSENT_WITHDRAWN')
  t.notMatch(first + second, 'Let op:')
})
