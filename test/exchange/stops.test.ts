import { sql } from 'kysely'
import t from 'tap'
import type { Entry } from '../../src/audit/entry.ts'
import { openLog } from '../../src/audit/log.ts'
import { plainEntry } from '../../src/audit/plain-entry.ts'
import type { Client, Schema } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { readyChild } from './child.ts'
import { entries, logIsWhole, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, purpose } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t, { SOURCE_TIMEOUT_MS: '8000', LEASE_SECONDS: '30' })
const { as, sample, owner } = gateway
const team = as('local-team')
const { youth } = sample.family(0)
const { body } = await agreed(gateway, youth)
const source = await oddSource(t, gateway)
const marker = 'MerktekenVanDeBron'
const given = { items: [item({ values: [{ goals: marker }] })] }
/** The other gateway, in a process of its own. */
const other = await readyChild(t, gateway)
const { youthCareProvider, localTeam, municipality, debtHelp } = organisations

const stop = (client: Client, what: Partial<Schema<'NewStop'>>) =>
  client.POST('/stops', { body: { municipality: '9901', reason: 'breach', ...what } })
const lift = (client: Client, id: string) => client.POST('/stops/{id}/liftings', { params: { path: { id } } })
const [first, second] = [other.as('administrator'), as('second-administrator')]
const lifted = async (id: string): Promise<void> => {
  await good(lift(first, id))
  await good(lift(second, id))
}

/** Asks here; while the source thinks, `meanwhile` happens; then the source answers with data. */
const overtakenBy = async (meanwhile: () => Promise<void>) => {
  let answer: (() => void) | null = null
  source.behave((response) => (answer = () => json(response, given)))
  const answering = good(ask(team, body))
  await until(() => answer !== null, 'the question at the source')
  await meanwhile()
  answer!()
  return answering
}

const kinds: readonly (readonly [string, Partial<Schema<'NewStop'>>, code: string])[] = [
  ['a participant', { participant: localTeam.oin }, 'NO_MANDATE'],
  ['a source', { source: youthCareProvider.oin }, 'NO_MANDATE'],
  ['a purpose', { purpose }, 'NO_PURPOSE'],
  ['a professional', { professional: { organisation: localTeam.oin, id: ' Medewerker-17' } }, 'NO_MANDATE'],
  ['a person', { person: { bsn: youth.bsn } }, 'RESTRICTED'],
]

for (const [what, stopped, code] of kinds)
  t.test(`a stop on ${what}, answered by one gateway, binds a release under way at another`, async (t) => {
    let id = ''
    const asked = await overtakenBy(async () => void ({ id } = await good(stop(first, stopped))))
    t.equal(asked.data, null)
    t.notMatch(JSON.stringify(asked), marker)
    t.same(await typesOf(owner, asked.id), ['decision', 'release-refused'])
    const calls = source.calls()
    const after = await good(ask(team, body))
    t.equal(after.status, 'denied')
    t.equal(after.decisions[0]!.reasons[0]!.code, code)
    t.equal(source.calls(), calls, 'nobody is asked')

    const half = await good(lift(second, id))
    t.equal(half.holds, true)
    t.equal((await good(ask(team, body))).status, 'denied', 'one person lifts nothing')
    t.equal((await lift(second, id)).response.status, 409, 'nor the same person twice')
    t.equal((await good(lift(first, id))).holds, false)
    t.equal((await lift(first, id)).response.status, 409, 'it was lifted before')
    source.behave((response) => json(response, given))
    t.match(JSON.stringify((await good(ask(team, body))).data), marker, 'and exchange goes on')
  })

t.test('an append that stands on the stops of before is refused, however little lay between', async (t) => {
  const log = openLog({ db: gateway.app })
  t.teardown(() => log.close())
  const { rows } = await sql<{ version: string }>`
    SELECT stops_holding('9901', '{}') ->> 'version' AS version`.execute(gateway.app)
  const stands = [{ municipality: '9901', kind: 'stop' as const, id: 'all', version: rows[0]!.version }]
  const entry = (): Entry =>
    plainEntry({
      ...{ type: 'administrator-action', at: new Date().toISOString(), municipality: '9901', operation: 'tests' },
      ...{ controllers: [municipality.oin], retainUntil: '2046-01-01' },
      actor: { organisation: municipality.oin, professional: null, clientId: 'tests' },
    })
  t.equal((await log.append({ entries: [entry()], stands })).kind, 'appended')
  const { id } = await good(stop(first, { purpose: 'debt-help' }))
  t.equal((await log.append({ entries: [entry()], stands })).kind, 'outdated')
  await lifted(id)
})

t.test('what is stopped for others stops nothing here', async (t) => {
  const { id: one } = await good(stop(first, { source: localTeam.oin }))
  const { id: two } = await good(stop(first, { purpose: 'debt-help' }))
  const { id: three } = await good(stop(first, { professional: { organisation: debtHelp.oin, id: 'medewerker-17' } }))
  const { id: four } = await good(stop(first, { person: { bsn: sample.family(1).youth.bsn } }))
  t.match(JSON.stringify((await good(ask(team, body))).data), marker)
  for (const id of [one, two, three, four]) await lifted(id)
})

t.test('both people stand in the log of the municipality by their ids, and a person in no word of it', async (t) => {
  const acts = (await entries(owner)).filter(({ record }) => 'stop' in (record['details'] as object))
  const changes = acts.map(({ record }) => (record['details'] as { change: string }).change)
  t.same(changes.slice(0, 3), ['stopped', 'lifting-begun', 'lifted'])
  t.ok(acts.every(({ type }) => type === 'administrator-action'))
  t.match(acts[2]!.record, {
    municipality: '9901',
    actor: { organisation: municipality.oin, professional: { id: 'beheer-1' } },
    details: {
      kind: 'participant',
      by: [
        { organisation: municipality.oin, id: 'beheer-2' },
        { organisation: municipality.oin, id: 'beheer-1' },
      ],
    },
  })
  const person = acts.find(({ record }) => (record['details'] as { kind: string }).kind === 'person')
  t.ok(person?.person)
  t.notMatch(JSON.stringify(person?.record['details']), person!.person!)
})

t.test('the list names what holds and who lifted; others hear nothing', async (t) => {
  const page = await good(first.GET('/stops', { params: { query: { limit: 2 } } }))
  t.equal(page.items.length, 2)
  t.match(page.items[0], { participant: localTeam.oin, holds: false, madeBy: { id: 'beheer-1' } })
  t.equal(page.items[0]!.liftings.length, 2)
  t.equal((await team.GET('/stops')).response.status, 403)
  t.equal((await stop(team, { purpose })).response.status, 403)
  t.equal((await stop(as('fg'), { purpose })).response.status, 403)
  t.equal((await lift(team, page.items[0]!.id)).response.status, 403)
  t.equal(
    (
      await lift(
        first,
        page.items[0]!.id.replace(/.$/, (c) => (c === '0' ? '1' : '0')),
      )
    ).response.status,
    404,
  )
  for (const wrong of [
    {},
    { purpose, source: localTeam.oin },
    { purpose: 'nothing-like-it' },
    { municipality: '9902', purpose },
  ])
    t.equal((await stop(first, wrong)).response.status, 400, JSON.stringify(wrong))
  t.equal((await stop(first, { source: '00000099000000123000' })).response.status, 400)
})

t.test('a suspension, from either side, binds as at once; the side that made it lifts it', async (t) => {
  const oin = youthCareProvider.oin
  const provider = as('youth-care-provider')
  const suspend = (client: Client, reason: Schema<'SuspensionReason'> = 'breach') =>
    client.POST('/participants/{oin}/suspensions', {
      params: { path: { oin } },
      body: { municipality: '9901', reason },
    })
  const resume = (client: Client, id: string) =>
    client.POST('/participants/{oin}/suspensions/{id}/liftings', { params: { path: { oin, id } } })
  const sides: readonly (readonly [Client, Client])[] = [
    [other.as('youth-care-provider'), first],
    [first, provider],
  ]
  for (const [own, opposite] of sides) {
    let id = ''
    const asked = await overtakenBy(async () => void ({ id } = await good(suspend(own))))
    t.equal(asked.data, null)
    t.same(await typesOf(owner, asked.id), ['decision', 'release-refused'])
    const after = await good(ask(team, body))
    t.equal(after.decisions[0]!.reasons[0]!.code, 'NO_MANDATE')
    t.equal((await suspend(own)).response.status, 409)
    const view = await good(provider.GET('/participants/{oin}', { params: { path: { oin } } }))
    t.match(view.leaving!.suspensions.at(-1), { reason: 'breach', liftedAt: null }, 'the organisation sees it')
    t.equal((await resume(opposite, id)).response.status, 403)
    t.equal((await resume(team, id)).response.status, 403)
    t.ok((await good(resume(own, id))).liftedAt)
    source.behave((response) => json(response, given))
    t.match(JSON.stringify((await good(ask(team, body))).data), marker)
  }
  t.equal((await suspend(team)).response.status, 403, 'a third party suspends nobody')
  t.equal((await suspend(provider, 'notice')).response.status, 409, 'no notice runs')

  const terminate = (client: Client) =>
    client.POST('/participants/{oin}/terminations', { params: { path: { oin } }, body: { municipality: '9901' } })
  t.equal((await terminate(team)).response.status, 403)
  const { givenOn, endsOn, side } = await good(terminate(provider))
  t.equal(side, 'organisation')
  const months = Number(endsOn.slice(0, 4)) * 12 + Number(endsOn.slice(5, 7)) - Number(givenOn.slice(0, 4)) * 12
  t.equal(months - Number(givenOn.slice(5, 7)), 3, 'three months')
  t.equal((await terminate(first)).response.status, 409)
  t.match(JSON.stringify((await good(ask(team, body))).data), marker, 'during the notice it goes on')
  await good(suspend(provider, 'notice'))
  t.equal((await good(ask(team, body))).status, 'denied', 'unless it refuses')
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
