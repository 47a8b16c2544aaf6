import { randomUUID } from 'node:crypto'
import secureSession from '@fastify/secure-session'
import { fastify } from 'fastify'
import { sql } from 'kysely'
import t from 'tap'
import { bare, entries } from '../exchange/log-reading.ts'
import { agreed, ask, good, school, youthCareProvider } from '../exchange/scene.ts'
import { deriveKey, loadKeyRing } from '../../src/store/keys.ts'
import { testPages } from '../helpers/pages.ts'
import { csrfIn, visitor } from '../helpers/visitor.ts'

const g = await testPages(t)
const { owner } = g
const { body } = await agreed(g, g.sample.family(0).youth)
const asked = await good(ask(g.as('local-team'), body))
const { rows } = await sql<{ id: string }>`SELECT id FROM source_tasks WHERE request_id = ${asked.id}`.execute(owner)
const path = `/partner/tasks/${rows[0]!.id}`
const bsn = g.sample.family(0).youth.bsn
const lastIn0000 = async () =>
  (
    await sql<{ record: Record<string, unknown> }>`
      SELECT convert_from(record, 'UTF8')::jsonb AS record FROM log_records WHERE municipality = '0000' ORDER BY log_index DESC LIMIT 1`.execute(
      owner,
    )
  ).rows[0]!.record
const looks = async () => (await entries(owner)).filter(({ type }) => type === 'log-viewed').length

t.test('a role that is lacking is 403, and recorded', async (t) => {
  for (const [account, outcome] of [
    ['mentor-3', 'scope-missing'],
    ['officer-at-school', 'scope-missing'],
    ['stranger', 'not-a-participant'],
  ] as const) {
    const me = visitor(g.pages)
    const { status, html } = await me.logIn(account)
    // A professional has a page of his own to begin with; the others have none.
    t.equal(status, account === 'mentor-3' ? 200 : 403, account)
    t.match(html, account === 'mentor-3' ? /Vraag 1 van 4/ : /Dit mag u niet zien/)
    const page = await me.get(path)
    t.equal(page.status, 403)
    t.notMatch(page.html, bsn)
    t.match(await lastIn0000(), {
      ...{ type: 'access-refused', outcome, operation: 'source-tasks.read' },
      details: { route: 'GET /partner/tasks/:id' },
    })
  }
})

t.test('a login that says too little, or is not ours, is none', async (t) => {
  const me = visitor(g.pages)
  t.match(await me.logIn('nameless'), { status: 403, html: /Inloggen lukte niet/ })
  const { html, status } = await visitor(g.pages).get('/login/callback?code=x&state=y')
  t.equal(status, 403)
  t.notMatch(html, /code=x/)
  const victim = visitor(g.pages)
  const other = visitor(g.pages)
  const { url } = await other.get('/login')
  const back = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...{ 'content-type': 'application/x-www-form-urlencoded' },
      cookie: [...other.cookies.get('127.0.0.1')!].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: 'account=behandelaar-1',
  })
  t.ok(back.headers.get('location'))
  await victim.get('/login')
  const swapped = await victim.get('/login/callback?code=stolen&state=stolen')
  t.equal(swapped.status, 403, 'an answer to another login')
})

t.test('a form of elsewhere, or of an earlier visit, sends nothing', async (t) => {
  const me = visitor(g.pages)
  const page = await me.logIn('behandelaar-1')
  t.match(await me.post(`${path}/claim`, {}), { status: 403, html: /Dit formulier is te oud/ })
  const other = await visitor(g.pages).logIn('behandelaar-2')
  t.equal((await me.post(`${path}/claim`, { _csrf: csrfIn(other.html) })).status, 403)
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  t.equal((await me.post(`${path}/claim`, { _csrf: csrfIn(page.html) }, elsewhere)).status, 403)
  t.equal((await visitor(g.pages).post(`${path}/claim`, { _csrf: csrfIn(page.html) })).status, 401)
  const { rows } = await sql`SELECT claimed_by FROM source_tasks WHERE claimed_by IS NOT NULL`.execute(owner)
  t.same(rows, [])
})

t.test('a visit ends by logging out, everywhere; what lies in the cookie cannot be read or changed', async (t) => {
  const me = visitor(g.pages)
  const page = await me.logIn('behandelaar-1')
  const jar = me.cookies.get('127.0.0.1')!
  const kept = jar.get('deelpoort')!
  t.notMatch(Buffer.from(kept, 'base64').toString('latin1'), /behandelaar|00000099/)
  const copy = visitor(g.pages)
  copy.cookies.set('127.0.0.1', new Map([['deelpoort', kept]]))
  t.equal((await copy.get('/partner/tasks')).url, `${g.pages}/partner/tasks`)
  t.match((await me.post('/logout', { _csrf: csrfIn(page.html) })).html, /U bent uitgelogd/)
  t.match((await copy.get('/partner/tasks')).url, g.provider.url, 'a copy of the cookie is over too')
  const forged = visitor(g.pages)
  forged.cookies.set('127.0.0.1', new Map([['deelpoort', `A${kept.slice(1)}`]]))
  t.match((await forged.get('/partner/tasks')).url, g.provider.url)
  t.equal((await sql`SELECT 1 FROM ended_visits`.execute(owner)).rows.length, 1)
})

t.test('a visit ends when nothing was done in it for long, and after its time in any case', async (t) => {
  const app = fastify()
  const key = deriveKey(loadKeyRing(g.env['CURSOR_KEY_FILE'] ?? '').current, 'pages-session', '0000')
  await app.register(secureSession, { key })
  await app.ready()
  const ago = (minutes: number) => Date.now() - minutes * 60_000
  const cookie = (startedAt: number, lastAt: number) => {
    const who = {
      organisation: youthCareProvider.oin,
      professional: { id: 'x', function: null },
      roles: ['source'] as ['source'],
    }
    const visitor = { ...who, session: randomUUID(), startedAt: new Date(startedAt).toISOString() }
    // As the library keeps when it was last used, in seconds.
    const session = app.createSecureSession({ visitor, __ts: Math.round(lastAt / 1000) })
    return encodeURIComponent(app.encodeSecureSession(session))
  }
  const seenWith = async (value: string) => {
    const me = visitor(g.pages)
    me.cookies.set('127.0.0.1', new Map([['deelpoort', value]]))
    return me.get('/partner/tasks')
  }
  t.match(await seenWith(cookie(ago(9 * 60), ago(29))), { status: 200, url: `${g.pages}/partner/tasks` }, 'within both')
  t.match((await seenWith(cookie(ago(60), ago(31)))).url, g.provider.url, 'idle for 31 minutes')
  t.match((await seenWith(cookie(ago(10 * 60 + 1), ago(1)))).url, g.provider.url, 'more than ten hours old')
  const used = visitor(g.pages)
  used.cookies.set('127.0.0.1', new Map([['deelpoort', cookie(ago(60), ago(29))]]))
  await used.get('/partner/tasks')
  const renewed = app.decodeSecureSession(decodeURIComponent(used.cookies.get('127.0.0.1')!.get('deelpoort')!))
  t.ok(Number(renewed?.get('__ts')) * 1000 > ago(1), 'each call begins the time anew')
  await app.close()
})

t.test('who takes part no more is out, whatever his session says', async (t) => {
  const me = visitor(g.pages)
  await me.logIn('school-source')
  t.match(await me.get('/partner/tasks'), { status: 200, html: /Er wacht nu geen taak/ })
  await sql`UPDATE agreements SET valid_until = '2026-01-02' WHERE oin = ${school.oin}`.execute(owner)
  // For so long the edge believes what it knows of a participant.
  await new Promise((done) => setTimeout(done, 5_100))
  t.equal((await me.get('/partner/tasks')).status, 403)
})

t.test('no record, no look: with the log down nothing is shown', async (t) => {
  const me = visitor(g.pages)
  await me.logIn('behandelaar-1')
  const before = await looks()
  t.match((await me.get(path)).html, bsn)
  t.equal(await looks(), before + 1)
  await sql`REVOKE EXECUTE ON FUNCTION append_entries FROM deelpoort_app`.execute(owner)
  const page = await me.get(path)
  await sql`GRANT EXECUTE ON FUNCTION append_entries TO deelpoort_app`.execute(owner)
  t.ok(page.status >= 500, String(page.status))
  t.notMatch(page.html, bsn)
  t.notMatch(page.html, /Lokaal team/)
  t.match(page.html, /urn:uuid:/)
  t.equal(await looks(), before + 1)
})

t.test('pages are kept by nobody, style sheets by everybody', async (t) => {
  const me = visitor(g.pages)
  const page = await me.logIn('behandelaar-1')
  t.equal(page.headers.get('cache-control'), 'no-store')
  for (const name of ['x-frame-options', 'x-content-type-options', 'referrer-policy'])
    t.ok(page.headers.get(name), name)
  const sheets = [...page.html.matchAll(/href="(\/static\/[^"]+)"/g)].map(([, href]) => href!)
  t.equal(sheets.length, 3)
  for (const href of sheets) {
    const sheet = await me.get(href)
    t.match(sheet.headers.get('content-type'), 'text/css')
    t.match(sheet.headers.get('cache-control'), 'immutable')
  }
  t.notMatch(page.html, /9901/, 'no place')
  t.match(page.html, bare(rows[0]!.id))
})
