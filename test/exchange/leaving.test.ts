import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { key } from '../../src/client/client.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { changedTables } from '../helpers/changed-tables.ts'
import { testGateway } from '../helpers/gateway.ts'
import { joining, operator } from '../helpers/register-room.ts'
import { anotherGateway } from './another-gateway.ts'
import { logIsWhole } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, byTeam, good, localTeam, purpose, school, youthCareProvider } from './scene.ts'

const folder = changedTables(t)
copyFileSync(join(folder, 'municipalities/9901.yaml'), join(folder, 'municipalities/9902.yaml'))
const gateway = await testGateway(t, { POLICY_DIR: folder })
const { sample, owner } = gateway
const source = await oddSource(t, gateway)
const marker = 'MerktekenVanDeBron'
source.behave((response) => json(response, { items: [item({ values: [{ goals: marker }] })] }))
const { youth } = sample.family(0)

/** The local team and the youth care provider take part in a second municipality too, with the same BRP and source. */
const log = openLog({ db: gateway.app })
const box = credentials(loadKeyRing(gateway.env['CONNECTOR_KEY_FILE'] ?? ''))
const changes = register({ db: gateway.app, credentials: box, record: log.appendIn })
await changes.addMunicipality(operator(), {
  ...{ code: '9902', name: 'Andere gemeente', from: '2026-01-01', logName: null, residentsContact: '14 099' },
  brp: { baseUrl: sample.brp.url, apiKey: null },
})
for (const { oin, kind, name } of [localTeam, youthCareProvider]) {
  const connector = { baseUrl: source.url, credential: null, allowPrivateAddress: true }
  await changes.addParticipant(operator(), joining(oin, kind, { name, municipality: '9902', connector }))
}
await log.close()

const both = await anotherGateway(t, gateway)
const team = both.as('local-team')
const { body, personId } = await agreed({ as: both.as }, youth)
const { case: caseId, ...withoutCase } = body

t.test('a municipality’s data never crosses to another without a case there', async (t) => {
  t.match(JSON.stringify((await good(ask(team, body))).data), marker, 'in the municipality of the case')
  const calls = source.calls()
  const there = { ...withoutCase, municipality: '9902' }
  const tried = [
    { ...there, persons: [{ bsn: youth.bsn }] },
    { ...there, persons: [{ personId }] },
    { ...body, case: caseId!.replace(/^[^-]+/, '9902') },
    { ...body, case: caseId!.replace(/^[^-]+/, '9902'), persons: [{ bsn: youth.bsn }] },
    { ...body, persons: [{ personId: personId.replace(/^[^-]+/, '9902') }] },
  ]
  for (const [i, question] of tried.entries()) {
    const { data, response } = await ask(team, question)
    t.ok(data === undefined || data.status === 'denied', `${i}: ${response.status} ${data?.status ?? ''}`)
    t.notMatch(JSON.stringify(data ?? null), marker)
  }
  const opened = await good(
    team.POST('/cases', {
      params: { header: key() },
      body: {
        ...{ reference: 'ZAAK-9902', municipality: '9902', persons: [{ bsn: youth.bsn }], purposes: [purpose] },
        ...{ phase: 'plan', coordinator: { id: byTeam.id, organisation: localTeam.oin } },
        participants: [
          { organisation: localTeam.oin, role: 'coordinator' },
          { organisation: youthCareProvider.oin, role: 'source' },
        ],
      },
    }),
  )
  const asked = await good(ask(team, { ...body, case: opened.id, persons: [{ bsn: youth.bsn }] }))
  t.equal(asked.status, 'needs-consent', 'what was said in one municipality says nothing in the other')
  t.not(asked.decisions[0]!.personId.slice(-36), personId.slice(-36), 'he goes by another id there')
  t.equal(asked.data, null)
  t.ok(source.calls() <= calls + 1, 'the source is not asked from there')
})

t.test('who left asks and answers nothing; its duties remain, to be read and met', async (t) => {
  await good(ask(team, body))
  await sql`UPDATE agreements SET valid_until = (now() - interval '1 day')::date
    WHERE municipality = '9901' AND oin IN (${localTeam.oin}, ${school.oin})`.execute(owner)
  const later = await anotherGateway(t, gateway)
  const left = later.as('local-team')
  const calls = source.calls()
  const refused = await ask(left, body)
  t.ok(refused.data === undefined || refused.data.status === 'denied', `${refused.response.status}`)
  t.equal((await left.GET('/cases/{id}', { params: { path: { id: caseId! } } })).response.status, 404)
  t.equal(source.calls(), calls)
  const { items } = await good(left.GET('/obligations', { params: { query: { status: 'open' } } }))
  const duty = items.find(({ type }) => type === 'inform-person')
  t.ok(duty, 'a duty of then')
  const met = await good(
    left.POST('/obligations/{id}/fulfilments', {
      params: { path: { id: duty!.id } },
      body: { on: localDate(), method: 'talk' },
    }),
  )
  t.equal(met.status, 'met')

  const gone = later.as('school')
  t.equal((await gone.GET('/obligations')).response.status, 200, 'also who takes part nowhere any more')
  t.equal((await gone.GET('/participants')).response.status, 403)
  t.equal((await ask(gone, body)).response.status, 403)
  await logIsWhole(t, gateway)
})
