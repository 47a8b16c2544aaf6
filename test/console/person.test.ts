import t from 'tap'
import { agreed } from '../exchange/scene.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn, type Visitor } from '../helpers/visitor.ts'

const g = await testConsole(t)
const { youth, adult } = g.sample.family(1)
await agreed(g, youth)
await agreed(g, adult)

const find = async (me: Visitor, fields: Readonly<Record<string, string>>) => {
  const form = await me.get('/console/persons')
  return me.post('/console/persons', { _csrf: csrfIn(form.html), ...fields })
}
t.test('try', async (t) => {
  const me = await g.enter('privacy-1')
  const page = await find(me, { who: youth.bsn, why: 'complaint', reference: 'Z2026-00123' })
  t.equal(page.status, 200)
  console.log(page.url, page.html.slice(0, 6000))
})
