import { sql } from 'kysely'
import t from 'tap'
import { client, key } from '../../src/client/client.ts'
import { localDate, plusDays } from '../../src/sample/local-date.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { sandboxClock } from '../../src/sample/sandbox/clock.ts'
import { sandboxFiles } from '../../src/sample/sandbox/files.ts'
import { testSandbox } from '../helpers/sandbox.ts'

const sandbox = await testSandbox(t)
const { post, sample, url } = sandbox
const today = localDate()

const person = { bsn: sample.town.almostTwelve.bsn }
const { localTeam, youthCareProvider } = organisations
const team = sandbox.as('local-team')
const opened = await team.POST('/cases', {
  params: { header: key() },
  body: {
    ...{ reference: 'ZAAK-12', municipality: '9901', persons: [person], phase: 'plan' },
    purposes: ['coordinated-approach'],
    coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
    participants: [
      { organisation: localTeam.oin, role: 'coordinator' },
      { organisation: youthCareProvider.oin, role: 'source' },
    ],
  },
})

/** Who must say yes about a child that turns 12 tomorrow, as the local team is told it. */
const whoMustSayYes = async () => {
  const { data, error } = await team.POST('/advice', {
    body: {
      ...{ case: opened.data?.id ?? '', persons: [person], purpose: 'coordinated-approach' },
      categories: [{ category: 'youth-help', why: 'De doelen van de hulp.' }],
      source: { oin: youthCareProvider.oin },
      requestedBy: { id: 'medewerker-17', function: 'coordinator', register: 'SKJ', number: '110000001' },
      alternativesTried: 'Aan het gezin gevraagd.',
    },
  })
  t.ok(data, JSON.stringify(error ?? opened.error))
  return [...new Set(data?.decisions[0]?.missing.map(({ capacity }) => capacity))].sort()
}

const clockNow = async () => (await fetch(`${url}/sandbox/clocks`)).json() as Promise<{ at: string; localDate: string }>

t.test('tomorrow is a twelfth birthday', async (t) => {
  t.match(await clockNow(), { localDate: today })
  t.same(await whoMustSayYes(), ['parent'])
  const moved = await post('/sandbox/clocks', { days: 1 })
  t.equal(moved.status, 201, JSON.stringify(moved.body))
  t.match(moved.body, { localDate: plusDays(today, 1), aheadSeconds: 86_400 })
  t.match(await whoMustSayYes(), ['parent', 'self'], 'now the child too')
})

t.test('the register of persons goes by it too', async (t) => {
  const answer = await fetch(`${sample.brp.url}/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'RaadpleegMetBurgerservicenummer',
      fields: ['leeftijd'],
      burgerservicenummer: [sample.town.almostTwelve.bsn],
    }),
  })
  t.match(await answer.json(), { personen: [{ leeftijd: 12 }] })
})

t.test('tokens and proofs go by the clock of the machine: of who made them', async (t) => {
  const { token, proof } = await sample.issuer.boundFor('school')
  const known = (call: Parameters<typeof proof>[0]) =>
    proof({ ...call, url: call.url.replace(url, sandbox.env['PUBLIC_URL'] ?? '') })
  const school = client({ baseUrl: `${url}/v1`, token, proof: known })
  const { response, error } = await school.GET('/participants')
  t.equal(response.status, 200, JSON.stringify(error ?? ''))
})

t.test('it goes ahead only, and each move is in the log', async (t) => {
  t.equal((await post('/sandbox/clocks', { at: new Date().toISOString() })).status, 409, 'today is over')
  t.equal((await post('/sandbox/clocks', { days: 6_940 })).status, 201, 'as far as nineteen years')
  t.equal((await post('/sandbox/clocks', { days: 365 })).status, 409)
  for (const wrong of [{}, { days: 0 }, { days: 1, at: '2027-01-01T00:00:00Z' }, { days: -1 }, { at: 'tomorrow' }])
    t.equal((await post('/sandbox/clocks', wrong)).status, 400, JSON.stringify(wrong))
  const { rows } = await sql<{ moment: string; change: string | null }>`
    SELECT convert_from(record, 'UTF8')::json->>'at' AS moment, convert_from(record, 'UTF8')::json->'details'->>'change' AS change
    FROM log_records WHERE municipality = '0000' ORDER BY log_index`.execute(sandbox.owner)
  t.equal(rows.filter(({ change }) => change === 'sandbox-clock-moved').length, 2)
  const moments = rows.map(({ moment }) => moment)
  t.same(moments, [...moments].sort(), 'no entry is of a moment before the one above it')
})

t.test('after a restart it stands where it stood', async (t) => {
  const again = await sandbox.again(t)
  const told = (await (await fetch(`${again.url}/sandbox/clocks`)).json()) as { localDate: string }
  t.equal(told.localDate, (await clockNow()).localDate)
  t.equal(sandboxClock(sandboxFiles(sandbox.folder).clock).now().toISOString().slice(0, 4), told.localDate.slice(0, 4))
})

t.test('a question is asked and answered by the moved clock', async (t) => {
  const { data, error } = await sandbox.as('debt-help').POST('/data-requests', {
    params: { header: key() },
    body: {
      municipality: '9901',
      persons: [{ bsn: sample.town.adult.bsn }],
      purpose: 'debt-help',
      categories: [{ category: 'contact', why: 'Om de inwoner te bereiken over de schuldregeling.' }],
      source: { oin: organisations.wmoDepartment.oin },
      requestedBy: { id: 'consulent-8', function: 'debt-counsellor' },
      subjectMatter: 'Aanvraag schuldregeling na huurachterstand.',
      alternativesTried: 'Twee keer gebeld.',
    },
  })
  t.equal(data?.createdAt.slice(0, 4), (await clockNow()).at.slice(0, 4), JSON.stringify(error))
})
