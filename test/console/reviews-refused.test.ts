import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { entries } from '../exchange/log-reading.ts'
import { mandate, oneParent } from '../exchange/review-scene.ts'
import { byTeam, good } from '../exchange/scene.ts'
import { key } from '../helpers/gateway.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn, type Visitor } from '../helpers/visitor.ts'

const g = await testConsole(t)
const { owner } = g
const { municipality } = organisations
await mandate(g, 'beoordelaar-1', ['REVIEW_ONE_PARENT'])
await mandate(g, 'beoordelaar-2', ['ASKING_UNSAFE'])
const reviewOf = async (request: string) => {
  const { id } = await owner
    .selectFrom('reviews')
    .select('id')
    .where('request_id', '=', request)
    .executeTakeFirstOrThrow()
  return `/console/reviews/${id}`
}
const scene = await oneParent(g, g.sample.town.child)
const path = await reviewOf((await scene.ask()).id)
const [first, second, officer] = [await g.enter('beoordelaar-1'), await g.enter('beoordelaar-2'), await g.enter('fg-1')]
const full = {
  ...{ 'answer.evidence-seen': 'yes', 'answer.other-parent-sought': 'yes', outcome: 'release' },
  ...{ judgement: 'De gemeente zocht hem en vond geen adres.', 'field.youth-help.goals': 'yes' },
}
const give = async (who: Visitor, to = path) =>
  who.post(`${to}/verdicts`, { _csrf: csrfIn((await who.get('/console/reviews')).html), ...full })
const refused = async () => {
  const rows = await owner
    .selectFrom('log_records')
    .select(['outcome', 'record'])
    .where('type', '=', 'access-refused')
    .orderBy('log_index')
    .execute()
  const row = rows.at(-1)
  return { outcome: row?.outcome, record: JSON.parse(row?.record.toString('utf8') ?? '{}') as Record<string, unknown> }
}
const verdicts = async () => (await owner.selectFrom('review_verdicts').select('id').execute()).length

t.test('the FG reads along, sees no form, and is refused and recorded where he judges all the same', async (t) => {
  const page = await officer.get(path)
  t.match(page, { status: 200, html: /U leest mee als functionaris.*Wat een beoordelaar moet beantwoorden/s })
  t.notMatch(page.html, /name="judgement"|\/verdicts"/)
  t.match((await officer.get('/console/reviews')).html, /Een oordeel geeft u niet/)
  t.match(await give(officer), { status: 403, html: /Dit mag u niet/ })
  t.match(await refused(), {
    outcome: 'scope-missing',
    record: { operation: 'console.reviews.judge', actor: { organisation: municipality.oin } },
  })
  t.equal(await verdicts(), 0)
})

t.test('without a mandate for the lane one is told so, and sees nothing of whom it is about', async (t) => {
  const list = await second.get('/console/reviews')
  t.match(list.html, /Geen mandaat/)
  t.match((await entries(owner)).at(-1)!.record, { type: 'log-viewed', person: null }, 'a look at nobody')
  const page = await second.get(path)
  t.match(page, { status: 200, html: /Deze vraag is niet voor u.*aandachtsfunctionaris/s })
  t.notMatch(page.html, /De doelen van de hulp|name="judgement"|Jeugdhulp De Voorbeeldboom|Lokaal team/)
  t.equal((await give(second)).status, 403)
  t.match(await refused(), {
    outcome: 'verdict-no-mandate',
    record: { operation: 'reviews.judge', actor: { professional: { id: 'beoordelaar-2' } } },
  })
  t.equal(await verdicts(), 0)
})

t.test('who asked does not judge', async (t) => {
  const { id } = byTeam
  const team = g.as('local-team')
  const { caseId, body } = await oneParent(g, g.sample.town.infant)
  const worker = { id: 'beoordelaar-1', role: 'member' as const }
  await good(team.POST('/cases/{id}/professionals', { params: { path: { id: caseId } }, body: worker }))
  const asked = { ...body, requestedBy: { id: 'beoordelaar-1', function: 'coordinator' } }
  const own = await reviewOf((await good(team.POST('/data-requests', { body: asked, params: { header: key() } }))).id)
  t.not(id, 'beoordelaar-1')
  const page = await first.get(own)
  t.match(page.html, /U stelde deze vraag zelf/)
  t.notMatch(page.html, /name="judgement"/)
  t.equal((await give(first, own)).status, 403)
  t.match(await refused(), { outcome: 'verdict-asker' })
})

t.test('another’s review, one that never was, and odd addresses are one answer', async (t) => {
  for (const odd of ['9901-018f6b0e-0000-7000-8000-00000000dead', '9902-018f6b0e-0000-7000-8000-00000000dead', 'x'])
    t.equal((await first.get(`/console/reviews/${odd}`)).status, 404, odd)
  await owner
    .updateTable('reviews')
    .set({ controllers: ['00000099000000004000'] })
    .execute()
  t.equal((await officer.get(path)).status, 404, 'of which the municipality is no controller')
  t.match((await officer.get('/console/reviews')).html, /Er wacht nu niets/)
  for (const cursor of ['x', '<script>', '2026-01-01T00:00:00.000Z_9901-018f6b0e-0000-7000-8000-00000000dead'])
    t.equal(
      (await first.get(`/console/reviews?cursor=${encodeURIComponent(cursor)}&lane=%3Cscript%3E&state=x`)).status,
      200,
    )
})
