import { sql } from 'kysely'
import t from 'tap'
import { mostCounted } from '../../src/console/obligations/duty-store.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { entries } from '../exchange/log-reading.ts'
import { agreed, ask, good, withdraw } from '../exchange/scene.ts'
import { testConsole } from '../helpers/console.ts'
import { answersAtOnce } from '../helpers/pages.ts'

const g = await testConsole(t)
const { owner } = g
const team = g.as('local-team')
const { localTeam } = organisations

await answersAtOnce(g)
const [privacy, officer] = [await g.enter('privacy-1'), await g.enter('fg-1')]
const path = '/console/obligations'
const today = new Date().toISOString().slice(0, 10)
const plusDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const told = async (n: number) => {
  const person = g.sample.family(n).adult
  const { body, personId } = await agreed(g, person)
  const request = await good(ask(team, body))
  const duty = (await good(team.GET('/obligations', { params: { query: { limit: 100 } } }))).items.find(
    ({ dataRequest, type }) => dataRequest === request.id && type === 'inform-person',
  )!
  return { person, personId, request: request.id, duty: duty.id }
}
/** The day of a duty is moved by the owner, as only time does. */
const dueOn = (id: string, day: string) =>
  owner.updateTable('obligations').set({ before: day }).where('id', '=', id).execute()

t.test(
  'whom the municipality still has to tell, what is late first, each look in the log before it is shown',
  async (t) => {
    const [one, late] = [await told(1), await told(2)]
    await dueOn(late.duty, plusDays(-3))
    const list = await privacy.get(path)
    t.match(list, {
      status: 200,
      html: /Persoon informeren.*Hoe het veilig kan.*Vraag eerst wat een veilige manier is/s,
    })
    t.ok(list.html.indexOf(late.duty) > 0 && list.html.indexOf(late.duty) < list.html.indexOf(one.duty))
    t.match(list.html, /<dt class="figure__label">Te laat<\/dt><dd class="figure__value">1<\/dd>/)
    t.match(list.html, localTeam.name)
    for (const { person } of [one, late]) t.notMatch(list.html, person.bsn)
    const looks = (await entries(owner)).filter(({ record }) => record['operation'] === 'console.obligations.list')
    t.equal(new Set(looks.map(({ person }) => person)).size, 2, 'a look at each of them')
    t.match(looks[0]!.record, { actor: { professional: { id: 'privacy-1' } }, details: { search: { list: 'inform' } } })

    const page = await privacy.get(`${path}/${one.duty}`)
    t.match(page, { status: 200, html: /Voor de persoon zelf\..*Geef het niet mee via een ander/s })
    t.match(page.html, `/console/exchanges/${one.request}`)
    const person = /\/console\/persons\/(9901-[0-9a-f-]{36})"/.exec(page.html)![1]!
    t.match((await privacy.get(`/console/persons/${person}`)).url, /\/why$/, 'who opens the person first says why')
    t.match(page.html, /Lokaal team Voorbeeldgemeente legt dit zelf vast/)
    t.notMatch(
      page.html.slice(page.html.indexOf('<main')),
      /<form/,
      'nothing to fill in: it is not for an officer to tick off',
    )
    t.match((await entries(owner)).at(-1)!.record, {
      operation: 'console.obligations.read',
      details: { search: { obligation: one.duty } },
    })
    t.match((await officer.get(`${path}?language=en`)).html, /Tell the person.*Which way is safe/s)
    await officer.get(`${path}?language=nl`)
  },
)

t.test('what is put off says until when and why, and what is met how', async (t) => {
  const { duty } = await told(3)
  const at = { params: { path: { id: duty } } }
  await good(
    team.POST('/obligations/{id}/deferrals', { ...at, body: { until: plusDays(10), reason: 'danger-to-other' } }),
  )
  t.match((await privacy.get(path)).html, /Uitgesteld<.*gevaar voor iemand anders/s)
  const page = await privacy.get(`${path}/${duty}`)
  t.match(page.html, /Uitgesteld tot/)
  t.match(page.html, /Laat nu niets vertellen en niets opsturen/, 'no safe way while it is put off')
  await good(team.POST('/obligations/{id}/fulfilments', { ...at, body: { on: today, method: 'talk' } }))
  t.notMatch((await privacy.get(path)).html, duty)
  t.match((await privacy.get(`${path}?list=met`)).html, duty)
  t.match((await privacy.get(`${path}/${duty}`)).html, /in een gesprek/)
})

t.test('who has not answered after a consent ended', async (t) => {
  const { personId } = await told(4)
  await withdraw(team, personId, new Date(Date.now() - 600_000).toISOString())
  const list = await privacy.get(`${path}?list=answers`)
  t.match(list.html, /Kijken of gegevens nog mogen/)
  const id = /obligations\/(9901-[0-9a-f-]{36})"/.exec(list.html)![1]!
  t.match((await privacy.get(`${path}/${id}`)).html, /Een woord dat het delen stopt.*vastgelegd door Lokaal team/s)
  const body = { on: today, answer: 'still-needed' as const, law: 'Jeugdwet 7.3.8' }
  await good(team.POST('/obligations/{id}/fulfilments', { params: { path: { id } }, body }))
  t.match((await privacy.get(`${path}?list=answers`)).html, /Iedereen heeft geantwoord/)
  t.match((await privacy.get(`${path}/${id}`)).html, /De gegevens zijn nog nodig\..*Jeugdwet 7\.3\.8/s)
  t.match((await privacy.get(`${path}?list=others`)).html, /Nagaan wat is gedeeld voor het stoppen/)
})

t.test('who may not see them, and what is another’s', async (t) => {
  for (const account of ['beoordelaar-1', 'beheerder-1', 'mentor-3']) {
    const who = await g.enter(account)
    t.equal((await who.get(path)).status, 403, account)
  }
  const { duty } = await told(5)
  const gone = await privacy.get(`${path}/9901-018f6b0e-0000-7000-8000-00000000dead`)
  t.equal(gone.status, 404)
  for (const odd of ['x', '9902-018f6b0e-0000-7000-8000-00000000dead', '%3Cscript%3E'])
    t.equal((await privacy.get(`${path}/${odd}`)).status, 404, odd)
  for (const cursor of ['x', '2026-13-99_9901-018f6b0e-0000-7000-8000-00000000dead', '<script>'])
    t.equal((await privacy.get(`${path}?list=<b>&cursor=${encodeURIComponent(cursor)}`)).status, 200, cursor)
  const elsewhere = '9901-018f6b0e-0000-7000-8000-00000000dead'
  await owner.updateTable('obligations').set({ exchange_id: elsewhere }).where('id', '=', duty).execute()
  t.equal(
    (await privacy.get(`${path}/${duty}`)).status,
    404,
    'of an exchange of which the municipality is no controller',
  )
  t.notMatch((await privacy.get(path)).html, duty)
})

t.test(
  'the days kept beside a duty follow what became of it: it moves to its place, and to another list',
  async (t) => {
    const days = (id: string) =>
      owner
        .selectFrom('obligations')
        .select(['put_off_until', 'met_on', 'due_on'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    const [first, second] = [await told(6), await told(7)]
    await dueOn(first.duty, plusDays(1))
    await dueOn(second.duty, plusDays(2))
    const before = async () => {
      const { html } = await privacy.get(path)
      return html.indexOf(first.duty) < html.indexOf(second.duty)
    }
    t.ok(await before())
    const at = { params: { path: { id: first.duty } } }
    for (const until of [plusDays(12), plusDays(9)])
      await good(team.POST('/obligations/{id}/deferrals', { ...at, body: { until, reason: 'danger-to-other' } }))
    t.match(await days(first.duty), { put_off_until: plusDays(9), due_on: plusDays(9), met_on: null }, 'the last word')
    t.notOk(await before(), 'put off, it comes later')
    await good(team.POST('/obligations/{id}/fulfilments', { ...at, body: { on: today, method: 'talk' } }))
    t.match(await days(first.duty), { met_on: today })
    t.notMatch((await privacy.get(path)).html, first.duty)
    t.match((await privacy.get(`${path}?list=met`)).html, first.duty)
  },
)

t.test('of very many the page says that there are so many at least', async (t) => {
  const { duty } = await told(8)
  const more = (count: number) =>
    sql`
    INSERT INTO obligations (municipality, id, organisation, type, person_id, before, created_at)
    SELECT municipality, '9901-018f6b0e-0000-7000-9000-' || lpad(n::text, 12, '0'), organisation, type, person_id, before, created_at
    FROM obligations, generate_series(1, ${count}::int) AS n WHERE id = ${duty} ON CONFLICT DO NOTHING`.execute(owner)
  const figure = async () =>
    /<dt class="figure__label">Nog te informeren<\/dt><dd class="figure__value">([^<]*)</.exec(
      (await privacy.get(path)).html,
    )?.[1]
  const there = Number(await figure())
  await more(mostCounted - 1 - there)
  t.equal(await figure(), String(mostCounted - 1))
  await more(mostCounted - there)
  t.equal(await figure(), '1.000 of meer')
  await more(mostCounted)
  t.equal(await figure(), '1.000 of meer')
})
