import t from 'tap'
import { key, type Schema } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { resident } from '../../src/sample/town.ts'
import { testGateway } from '../helpers/gateway.ts'
import { agreed, ask, consent, good, openCase, question } from './scene.ts'

const g = await testGateway(t)
const team = g.as('local-team')
const { localTeam, youthCareProvider } = organisations
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const noticeOf = (id: string, client = team) => client.GET('/data-requests/{id}/notice', { params: { path: { id } } })
const notices = (id: string, language: 'nl' | 'en' = 'nl') => good(noticeOf(id, g.as('local-team', language)))
type Person = Schema<'Notices'>['persons'][number]
const textOf = ({ notice }: Person) =>
  [notice?.title, ...(notice?.parts ?? []).flatMap(({ heading, lines }) => [heading, ...lines])].join('\n')
const known = (text: string, people: readonly { readonly bsn: string; readonly name: { given: string } }[]) =>
  people.filter(({ bsn, name }) => text.includes(bsn) || text.includes(name.given))

const fact = (personId: string, kind: string, more: object = {}) =>
  good(
    team.POST('/person-facts', {
      body: {
        person: { personId },
        kind,
        from: '2026-06-01',
        source: { type: 'talk', reference: 'G-1' },
        ...more,
      } as never,
    }),
  )

/** Told nothing, whatever the reason: the same bytes. */
const nothing = (persons: readonly Person[]) =>
  JSON.stringify(persons.map(({ notice, handing }) => ({ notice, handing })))
const silent = [
  'Voor deze persoon is er nu geen bericht.',
  'Vertel nu niets en stuur niets op. Overleg eerst met uw privacy officer.',
]
const none = JSON.stringify([{ notice: null, handing: silent }])

t.test('an adult hears who asked what of whom, why, how long it is kept and what he can do', async (t) => {
  const { adult } = g.sample.family(1)
  const { body, personId } = await agreed(g, adult)
  const request = await good(ask(team, body))
  t.equal(request.status, 'partially-delivered')
  const { dataRequest, language, persons } = await notices(request.id)
  t.match({ dataRequest, language }, { dataRequest: request.id, language: 'nl' })
  t.equal(persons.length, 1)
  const [one] = persons
  t.equal(one!.personId, personId)
  t.match(one!.notice, { addressedTo: 'self', wording: 'adult' })
  const text = textOf(one!)
  for (const line of [
    `${localTeam.name} vroeg iets over u.`,
    'Wie het vroeg, heeft dit werk: coordinator.',
    `${youthCareProvider.name} gaf antwoord.`,
    'Het ging om: wie er helpt, jeugdhulp.',
    'Het was hiervoor nodig: samen werken aan één plan.',
    `${localTeam.name} bewaart het`,
    'U mag zien wat er over u is gedeeld, en met wie.',
    'Wie toestemming gaf, mag daar altijd mee stoppen.',
    `Zeg of schrijf het aan ${localTeam.name}. Dat is gratis.`,
  ])
    t.ok(text.includes(line), `${line}\n${text}`)
  t.match(text, new RegExp(`Dat was op \\d+ [a-z]+ ${day(0).slice(0, 4)}\\.`))
  t.notMatch(text, /gezondheid|\{|…/, 'nothing that was not shared, nothing left to fill in')
  t.notMatch(JSON.stringify(persons), /medewerker-17/, 'not by which name an employee goes')
  t.match(one!.handing[1], /veilige manier/)
  t.match(textOf((await notices(request.id, 'en')).persons[0]!), /asked something about you\.[^]*What can you do\?/)
})

t.test('a youth is told himself, in his own words, and nobody else is in it', async (t) => {
  const { youth, mother, father } = g.sample.family(2)
  const { body, personId } = await agreed(g, youth)
  const request = await good(ask(team, body))
  const before = await notices(request.id)
  const [one] = before.persons
  t.match(one!.notice, { addressedTo: 'self', wording: 'youth', title: 'Er is iets over jou verteld' })
  t.notMatch(textOf(one!), /\b(u|uw)\b/i)
  t.notMatch(textOf(one!), /ouder|moeder|vader/i)
  t.same(known(JSON.stringify(before), [mother, father]), [])
  await fact(personId, 'secret-consultation')
  t.same((await notices(request.id)).persons, before.persons, 'a secret talk changes nothing: it was his alone')
})

t.test('of a child under 12 who decides is told, and nobody where that is not safe', async (t) => {
  const { pupil, pupilsMother } = g.sample.family(3)
  const { body, personId } = await agreed(g, pupil)
  const request = await good(ask(team, body))
  const [one] = (await notices(request.id)).persons
  t.match(one!.notice, { addressedTo: 'representative', wording: 'representative' })
  t.match(one!.handing[0], /wie over het kind beslist/)
  t.same(known(JSON.stringify(one), [pupil, pupilsMother]), [])
  await fact(personId, 'shelter')
  t.equal(nothing((await notices(request.id)).persons), none)
})

t.test('who turned 12 yesterday is told himself; who turns 12 tomorrow is not yet', async (t) => {
  const { justTwelve, almostTwelve } = g.sample.family(2)
  for (const [person, wording] of [
    [justTwelve, 'youth'],
    [almostTwelve, 'representative'],
  ] as const) {
    const { body, personId } = await agreed(g, person)
    const request = await good(ask(team, body))
    t.match((await notices(request.id)).persons, [{ notice: { wording } }])
    await fact(personId, 'help-without-parents')
    const after = (await notices(request.id)).persons
    if (wording === 'youth') t.match(after, [{ notice: { wording } }])
    else t.equal(nothing(after), none, 'help that parents do not know of')
  }
})

t.test('telling that is put off, in the question or afterwards, waits; what was met is told', async (t) => {
  const { adult } = g.sample.family(4)
  const { body } = await agreed(g, adult)
  const deferred = await good(
    ask(team, { ...body, informed: { deferred: { until: day(7), reason: 'Gevaar voor haar.' } } }),
  )
  t.equal(deferred.status, 'partially-delivered')
  t.equal(nothing((await notices(deferred.id)).persons), none)

  const { body: later } = await agreed(g, g.sample.family(5).adult)
  const request = await good(ask(team, later))
  const duty = (await good(team.GET('/obligations', { params: { query: { limit: 100 } } }))).items.find(
    ({ dataRequest, type }) => dataRequest === request.id && type === 'inform-person',
  )!
  const path = { id: duty.id }
  await good(
    team.POST('/obligations/{id}/deferrals', {
      params: { path },
      body: { until: day(14), reason: 'danger-to-person' },
    }),
  )
  t.equal(nothing((await notices(request.id)).persons), none)
  await good(team.POST('/obligations/{id}/fulfilments', { params: { path }, body: { on: day(0), method: 'talk' } }))
  t.match((await notices(request.id)).persons, [{ notice: { addressedTo: 'self' } }])
})

t.test('each person of a question hears of himself alone; where nothing was shared there is nothing', async (t) => {
  const { adult, mother } = g.sample.family(6)
  const caseId = await openCase(g, [adult, mother])
  const people = [{ bsn: adult.bsn }, { bsn: mother.bsn }]
  const { decisions } = await good(team.POST('/advice', { body: question(caseId, people) }))
  const [first, second] = decisions
  const said = consent(caseId, first!.personId, first!.missing)
  await good(team.POST('/consents', { params: { header: key() }, body: said }))
  const request = await good(ask(team, question(caseId, people)))
  const { persons } = await notices(request.id)
  t.match(persons, [
    { personId: first!.personId, notice: { wording: 'adult' } },
    { personId: second!.personId, notice: null },
  ])
  t.notOk(JSON.stringify(persons[0]).includes(second!.personId))
  t.same(known(JSON.stringify(persons), [adult, mother]), [])
  t.equal(nothing(persons.slice(1)), none)

  t.test('who is a danger to another in the same question is told nothing of it', async (t) => {
    await fact(second!.personId, 'suspected-harm', { concerns: { personId: first!.personId } })
    t.equal(nothing((await notices(request.id)).persons.slice(0, 1)), none)
  })
})

t.test('sealed since, unknown, denied: the same bytes; another organisation finds no such request', async (t) => {
  const { body, personId } = await agreed(g, g.sample.family(7).adult)
  const request = await good(ask(team, body))
  t.match((await notices(request.id)).persons, [{ notice: {} }])
  await fact(personId, 'sealed')
  t.equal(nothing((await notices(request.id)).persons), none)

  const nobody = resident(300, 'Niemand', 'Hier', { kind: 'date', on: '1984-06-01' })
  const caseId = await openCase(g, [nobody])
  const unknown = await good(ask(team, question(caseId, [{ bsn: nobody.bsn }])))
  t.equal(nothing((await notices(unknown.id)).persons), none)
  const denied = await good(
    ask(team, question(await openCase(g, [g.sample.family(8).adult]), [{ bsn: g.sample.family(8).adult.bsn }])),
  )
  t.equal(nothing((await notices(denied.id)).persons), none)

  for (const other of ['school', 'youth-care-provider', 'wmo-department'])
    t.equal((await noticeOf(request.id, g.as(other))).response.status, 404, other)
})
