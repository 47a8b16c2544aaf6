import t from 'tap'
import { anotherGateway } from '../exchange/another-gateway.ts'
import { entries } from '../exchange/log-reading.ts'
import { agreed, ask, good } from '../exchange/scene.ts'
import { changedTables } from '../helpers/changed-tables.ts'
import { testConsole } from '../helpers/console.ts'
import { answersAtOnce } from '../helpers/pages.ts'

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
  const replay = html.slice(html.indexOf('id="replay"'), html.indexOf('id="proof"'))
  t.match(replay, 'Met de regels van nu is het besluit anders.')
  const row = (name: string) => new RegExp(`<tr[^>]*><th[^>]*>${name}.*?</tr>`, 's').exec(replay)?.[0] ?? ''
  const [, thenCell = '', nowCell = ''] = row('Mag gegeven worden').split('<td')
  t.match(row('Mag gegeven worden'), /\(anders\)/)
  t.notMatch(thenCell, 'jeugdhulp')
  t.match(nowCell, 'jeugdhulp')
  t.notMatch(row('Uitkomst'), /\(anders\)/, 'what is the same is not marked')
  t.notMatch(replay, 'Let op:', 'by the tables of then it comes to what was recorded')
})
