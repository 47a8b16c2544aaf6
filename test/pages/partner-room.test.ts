import { sql } from 'kysely'
import t from 'tap'
import { bare, entries, logIsWhole, typesOf } from '../exchange/log-reading.ts'
import { agreed, ask, good, retry } from '../exchange/scene.ts'
import { testPages } from '../helpers/pages.ts'
import { csrfIn, visitor } from '../helpers/visitor.ts'

const g = await testPages(t)
const { as, owner, sample } = g
const team = as('local-team')
const youth = sample.family(0).youth
const { body } = await agreed(g, youth)
const waits = async () => {
  const asked = await good(ask(team, body))
  const { rows } = await sql<{ id: string }>`SELECT id FROM source_tasks WHERE request_id = ${asked.id}`.execute(owner)
  return { request: asked.id, task: rows[0]!.id }
}

t.test('who is not logged in sees a way in, and nothing else', async (t) => {
  const page = await visitor(g.pages).get('/')
  t.match(page, { status: 200, html: /Welkom bij Deelpoort/ })
  t.match(page.headers.get('content-security-policy'), /default-src 'none'.*style-src 'self'/)
  t.notMatch(page.html, /<script|style=/)
  const { url, html } = await visitor(g.pages).get('/partner/tasks')
  t.match(url, new RegExp(`^${g.provider.url}/interaction/`), 'straight to the provider')
  t.match(html, /Wie bent u/)
})

t.test('from login to answer: the asker gets what was filled in', async (t) => {
  const { request, task } = await waits()
  const me = visitor(g.pages)
  const list = await me.logIn('behandelaar-1')
  t.equal(list.url, `${g.pages}/partner/tasks`)
  t.match(list, { status: 200, html: /Uw taken/ })
  t.match(list.html, bare(task))
  t.notMatch(list.html, youth.bsn)
  t.notMatch(list.html, /9901-/, 'nor where it lives, to who may not know')
  const path = `/partner/tasks/${/partner\/tasks\/([a-z0-9-]+)"/.exec(list.html)?.[1] ?? ''}`

  const page = await me.get(path)
  t.equal(page.status, 200)
  t.match(page.html, youth.bsn)
  t.match(page.html, /Lokaal team Voorbeeldgemeente/)
  t.match(page.html, /samen werken aan één plan/)
  t.match(page.html, /De doelen van de hulp moeten bij het plan passen/)
  t.match((await entries(owner)).at(-1)!.record, {
    ...{ type: 'log-viewed', operation: 'source-tasks.read' },
    actor: { clientId: 'deelpoort-pages', professional: { id: 'behandelaar-1' } },
    details: { task },
  })
  t.match((await me.post(`${path}/claim`, { _csrf: csrfIn(page.html) })).html, /Antwoord geven/)
  const form = await me.get(`${path}/answer`)
  t.match(form.html, /name="value.youth-help.0.goals"/)
  t.notMatch(form.html, /name="value.health/, 'only what is permitted')

  const common = {
    ...{ _csrf: csrfIn(form.html), 'rows.involvement': '1', 'rows.youth-help': '1' },
    ...{ 'value.involvement.0.organisation': 'De Boom', 'value.involvement.0.since': '2026-05-01' },
    ...{ 'value.youth-help.0.goals': '<b>Weer</b> naar school' },
  }
  const more = await me.post(`${path}/answer`, { ...common, do: 'more:youth-help' })
  t.match(more, { status: 200, html: /name="value.youth-help.1.goals"/ })
  t.match(more.html, /&lt;b>Weer&lt;\/b> naar school/, 'what was filled in stays, as text')
  const empty = await me.post(`${path}/answer`, { ...common, do: 'send' })
  t.match(empty, { status: 422, html: /Maak een keuze bij: jeugdhulp/ })

  const days = (category: string) => ({
    [`share.${category}`]: 'yes',
    [`origin.${category}`]: 'observed',
    [`recorded.${category}`]: '2026-05-01',
    [`retain.${category}`]: '2046-10-01',
  })
  const done = await me.post(`${path}/answer`, {
    ...{ ...common, ...days('involvement'), ...days('youth-help'), do: 'send' },
  })
  t.match(done, { status: 200, html: /Uw antwoord is verstuurd/ }, done.html.slice(0, 2000))
  t.equal((await me.get(path)).status, 404)
  const { data, status } = await good(retry(team, request))
  t.match(status, /delivered$/)
  t.match(JSON.stringify(data), /<b>Weer<\/b> naar school/)
  t.match(await typesOf(owner, request), ['decision', 'source-failed', 'decision', 'release'])
  await logIsWhole(t, g)
  t.notMatch(g.logged(), /naar school/)
  t.notMatch(g.logged(), youth.bsn)
})

t.test('a refusal is recorded, and its reason reaches the asker once', async (t) => {
  const { request, task } = await waits()
  const me = visitor(g.pages)
  await me.logIn('behandelaar-1')
  const form = await me.get(`/partner/tasks/${task}/refusal`)
  t.match(await me.post(`/partner/tasks/${task}/refusal`, { _csrf: csrfIn(form.html), reason: `Zie ${youth.bsn}` }), {
    status: 422,
    html: /Hier staat een burgerservicenummer in/,
  })
  const done = await me.post(`/partner/tasks/${task}/refusal`, { _csrf: csrfIn(form.html), reason: 'Niet nodig.' })
  t.match(done.html, /Uw weigering is vastgelegd/)
  const told = await good(retry(team, request))
  t.match(told, { status: 'refused-by-source', data: null })
  t.equal(told.decisions[0]!.declined?.reason, 'Niet nodig.')
})

t.test('a colleague’s task, another’s, and one that never was', async (t) => {
  const { task } = await waits()
  const [one, two, school] = [visitor(g.pages), visitor(g.pages), visitor(g.pages)]
  const page = await one.logIn('behandelaar-1')
  await one.post(`/partner/tasks/${task}/claim`, { _csrf: csrfIn(page.html) })
  const other = await two.logIn('behandelaar-2')
  t.match((await two.get(`/partner/tasks/${task}`)).html, /Een collega pakte deze taak op/)
  t.equal((await two.post(`/partner/tasks/${task}/claim`, { _csrf: csrfIn(other.html) })).status, 409)
  t.equal((await two.post(`/partner/tasks/${task}/refusal`, { _csrf: csrfIn(other.html) })).status, 409)
  await school.logIn('school-source')
  const strange = await school.get(`/partner/tasks/${task}`)
  const never = await school.get('/partner/tasks/9901-018f6b0e-0000-7000-8000-000000000021')
  t.equal(strange.status, 404)
  t.match(strange.html, /Dit is er niet/)
  t.equal(strange.html.replace(/value="[^"]+"/g, ''), never.html.replace(/value="[^"]+"/g, ''), 'the same answer')
})

t.test('in English too', async (t) => {
  const me = visitor(g.pages)
  t.match((await me.get('/', { 'accept-language': 'en' })).html, /<html lang="en".*Welcome to Deelpoort/)
  await me.logIn('behandelaar-1')
  t.match((await me.get('/partner/tasks?language=en')).html, /Your tasks/)
  t.match((await me.get('/partner/tasks')).html, /Your tasks/, 'and stays so')
  t.equal((await me.get('/partner/tasks/9901-x')).status, 404)
})
