import t from 'tap'
import { entries, logIsWhole, type Read } from '../exchange/log-reading.ts'
import { judge, mandate, oneParent } from '../exchange/review-scene.ts'
import { good, retry } from '../exchange/scene.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn, type Visitor } from '../helpers/visitor.ts'

const g = await testConsole(t)
const { owner } = g
const team = g.as('local-team')
const lanes = ['REVIEW_ONE_PARENT', 'ASKING_UNSAFE']
await mandate(g, 'beoordelaar-1', lanes)
await mandate(g, 'beoordelaar-2', lanes, { role: 'behavioural-scientist' })
await mandate(g, 'toetser-1', lanes)
const [first, second, officer] = [await g.enter('beoordelaar-1'), await g.enter('beoordelaar-2'), await g.enter('fg-1')]

const scene = await oneParent(g, g.sample.town.child)
const asked = async (of = scene, child = g.sample.town.child) => {
  const waits = await of.ask()
  t.equal(waits.status, 'awaiting-review')
  const { id, person } = await owner
    .selectFrom('reviews')
    .select(['id', 'person_id as person'])
    .where('request_id', '=', waits.id)
    .executeTakeFirstOrThrow()
  return { request: waits.id, review: id, person, path: `/console/reviews/${id}`, child }
}
const fields = async (who: Visitor, path: string, filled: Readonly<Record<string, string>>) => {
  const { html } = await who.get(path)
  const ticked = [...html.matchAll(/name="(field\.[^"]+)"/g)].map(([, name]) => [name!, 'yes'] as const)
  return { _csrf: csrfIn(html), ...Object.fromEntries(ticked), ...filled }
}
const yes = (questions: readonly string[]) => Object.fromEntries(questions.map((name) => [`answer.${name}`, 'yes']))
const judgement = 'De gemeente zocht hem en vond geen adres.'
const full = { ...yes(['evidence-seen', 'other-parent-sought']), outcome: 'release', judgement }
const give = async (who: Visitor, path: string, filled: Readonly<Record<string, string>>) =>
  who.post(`${path}/verdicts`, await fields(who, path, filled))
const last = async (): Promise<Read> => (await entries(owner)).at(-1)!
const ofType = async (type: string) => (await entries(owner)).filter((entry) => entry.type === type)

t.test(
  'the queue: what is due first, what I have a mandate for, each look in the log before it is shown',
  async (t) => {
    const { review, person, child, path } = await asked()
    const list = await first.get('/console/reviews')
    t.match(list, { status: 200, html: /Eén ouder zegt ja.*Voor u/s })
    t.match(list.html, path)
    t.notMatch(list.html, child.bsn)
    t.match((await last()).record, {
      ...{ type: 'log-viewed', operation: 'console.reviews.list', person },
      actor: { professional: { id: 'beoordelaar-1' }, clientId: 'deelpoort-pages' },
      details: { search: { over: false, lane: null } },
    })
    const page = await first.get(path)
    t.match(page, {
      status: 200,
      html: /De doelen van de hulp moeten bij het plan passen.*Heeft u het bewijs zelf gezien\?/s,
    })
    t.match((await last()).record, { operation: 'console.reviews.read', person, details: { search: { review } } })
    t.notMatch(page.html, child.bsn)
    t.match((await first.get(`${path}?language=en`)).html, /One parent says yes.*Your verdict/s)
    await first.get(`${path}?language=nl`)
    t.match((await first.get('/console/reviews?state=over')).html, /Er is nog niets afgerond/)
    t.match((await first.get('/console/reviews?lane=ASKING_UNSAFE')).html, /Er wacht nu niets op een oordeel/)
    t.equal((await g.enter('privacy-1').then((who) => who.get('/console/reviews'))).status, 403)
  },
)

t.test('a verdict through the page ends up as one through the API', async (t) => {
  const [one, other] = [await asked(), await asked()]
  const done = await give(first, one.path, full)
  t.match(done, { status: 200, html: /Uw oordeel is vastgelegd.*Daarbij wordt alles nog één keer getoetst/s })
  t.equal((await judge(g.as('reviewer'), other.review, { judgement })).response.status, 201)

  const verdicts = await ofType('verdict-recorded')
  const [paged, called] = [one, other].map(({ request }) => verdicts.find(({ exchange }) => exchange === request)!)
  const same = ({ record }: Read) => {
    const { type, operation, outcome, purpose, controllers, reasons, policy, retainUntil, details } = record
    const rest = { ...details, review: null, verdict: null }
    return { type, operation, outcome, purpose, controllers, reasons, policy, retainUntil, details: rest }
  }
  t.same(same(paged!), same(called!), 'the same entry, but for who and which')
  t.match(paged!.record, {
    operation: 'reviews.judge',
    actor: { professional: { id: 'beoordelaar-1' }, clientId: 'deelpoort-pages' },
  })
  const rows = await owner
    .selectFrom('review_verdicts')
    .select(['codes', 'outcome', 'categories', 'answers', 'judgement', 'role', 'settles', 'until'])
    .where('review_id', 'in', [one.review, other.review])
    .execute()
  t.same(rows[0], rows[1], 'and the same row')

  const read = await good(team.GET('/data-requests/{id}', { params: { path: { id: one.request } } }))
  t.equal(read.status, 'ready')
  t.equal((await good(retry(team, one.request))).status, 'awaiting-source', 'a retry goes on from there')
  t.match((await first.get('/console/reviews?state=over')).html, /Vrijgegeven/)
  t.match((await first.get(one.path)).html, /De gemeente zocht hem en vond geen adres/, 'once it steers nobody')
  t.equal((await first.post(`${one.path}/verdicts`, await fields(first, one.path, full))).status, 409, 'it is closed')
  t.notMatch(g.logged(), judgement)
})

t.test('only what is ticked may go', async (t) => {
  const { review, path, request } = await asked()
  const { html } = await first.get(path)
  t.match(html, /type="checkbox" value="yes" checked/)
  const filled = { ...(await fields(first, path, full)), 'field.youth-help.goals': '' }
  t.match(await first.post(`${path}/verdicts`, filled), { status: 200, html: /Uw oordeel is vastgelegd/ })
  const row = await owner
    .selectFrom('review_verdicts')
    .select('categories')
    .where('review_id', '=', review)
    .executeTakeFirstOrThrow()
  const left = (row.categories as Record<string, string[]>)['youth-help']!
  t.ok(left.length > 0 && !left.includes('goals'))
  t.equal((await good(retry(team, request))).status, 'awaiting-source')
})

t.test('a form with faults comes back with all of them, nothing is lost, and it is a look again', async (t) => {
  const { path, child, request } = await asked()
  const before = await ofType('log-viewed')
  const hostile = '"><script>alert(1)</script>'
  const filled = {
    ...{ 'answer.evidence-seen': 'maybe', judgement: `${hostile} ${child.bsn}` },
    ...{ 'answer.no-such': 'x', 'field.identity.name': 'yes', outcome: 'release' },
  }
  const page = await first.post(`${path}/verdicts`, { _csrf: csrfIn((await first.get(path)).html), ...filled })
  t.equal(page.status, 422)
  for (const [, href] of page.html.matchAll(/<a class="utrecht-link" href="#([^"]+)">[^<]+<\/a><\/li>/g))
    t.match(page.html, `id="${href}"`, 'the summary leads to the field')
  t.match(page.html, /Maak een keuze bij: Heeft u het bewijs zelf gezien\?/)
  t.match(page.html, /Maak een keuze bij: Is er genoeg gezocht naar de andere ouder\?/)
  t.match(page.html, /Haal het burgerservicenummer weg bij: Waarom vindt u dat\?/)
  t.match(page.html, /U geeft vrij, maar er is niets aangevinkt/)
  t.match(page.html, /&lt;script>alert\(1\)/, 'what was written stays, as text')
  t.notMatch(page.html, /<script/)
  t.equal((await ofType('log-viewed')).length, before.length + 2)
  t.equal((await last()).record['operation'], 'console.reviews.judge')
  const against = { ...full, 'answer.evidence-seen': 'no', judgement: 'ok' }
  t.match(await give(first, path, against), {
    status: 422,
    html: /Dat kan niet met een nee bij: Heeft u het bewijs.*Schrijf iets meer bij: Waarom vindt u dat/s,
  })
  t.match(await give(first, path, { ...full, judgement: 'x '.repeat(1001) }), { status: 422, html: /Maak korter/ })
  t.match(await give(first, path, { ...full, judgement: 'Gezocht en\u0000 niets gevonden' }), {
    status: 422,
    html: /Haal vreemde tekens weg/,
  })
  t.notOk((await entries(owner, request)).some(({ type }) => type === 'verdict-recorded'))
  t.match(await give(first, path, { ...full, outcome: 'refuse' }), { status: 200, html: /krijgt een nee/ })
  t.notMatch(g.logged(), child.bsn)
})

t.test('four eyes: two accounts, never the same person twice, and the first word steers nobody', async (t) => {
  const { path, request } = await asked(await oneParent(g, g.sample.family(1).almostTwelve, 'suspected-harm'))
  const all = {
    ...yes(['other-ground', 'veilig-thuis-lane']),
    ...{
      'answer.which-ground': 'Dit is gewogen met een collega.',
      'answer.who-talks-to-whom': 'De mentor met het kind.',
    },
    ...{ outcome: 'release', judgement },
  }
  t.match((await first.get(path)).html, /Twee mensen oordelen, los van elkaar/)
  t.match(await give(first, path, all), { status: 200, html: /Eerst oordeelt een tweede persoon/ })
  const again = await first.get(path)
  t.match(again.html, /U gaf het eerste oordeel/)
  t.notMatch(again.html, /name="judgement"/)
  t.equal((await give(first, path, all)).status, 403, 'never the same person twice')
  t.match((await first.get('/console/reviews')).html, /Tweede oordeel nodig/)
  const page = await second.get(path)
  t.match(page.html, /Gegeven door een aandachtsfunctionaris \(beoordelaar-1\)/)
  t.notMatch(page.html, /gewogen met een collega|vond geen adres|Vrijgegeven/)
  t.match((await officer.get(path)).html, /gewogen met een collega/, 'who gives no verdict reads it')
  t.match(await give(second, path, all), { status: 200, html: /Uw oordeel is vastgelegd/ })
  const verdicts = (await entries(owner, request)).filter(({ type }) => type === 'verdict-recorded')
  t.same(
    verdicts.map(({ record: { details } }) => details['settles']),
    [false, true],
  )
})

t.test('the log is whole', (t) => logIsWhole(t, g))
