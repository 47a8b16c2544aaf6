import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { logIsWhole, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { ask, consent, good, openCase, question, retry } from './scene.ts'

const gateway = await testGateway(t)
const team = gateway.as('local-team')
const { owner } = gateway
const family = gateway.sample.family(0)
const source = await oddSource(t, gateway)

const categories = [{ category: 'involvement', why: 'Om af te spreken wie wat eerst doet.' }]
const caseId = await openCase(gateway, [family.youth, family.pupil])
const asked = question(caseId, [{ bsn: family.youth.bsn }, { bsn: family.pupil.bsn }], { categories })
for (const { personId, missing } of (await good(team.POST('/advice', { body: asked }))).decisions) {
  await good(team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, missing) }))
}
const given = { items: [item({ category: 'involvement', values: [{ organisation: 'Jeugdhulp' }] })] }
const isPupil = (body: unknown) => (body as { person: { bsn: string } }).person.bsn === family.pupil.bsn

t.test('a source that fails about one gives of nobody, and each permit is closed', async (t) => {
  source.behave((r, body) => (isPupil(body) ? json(r, {}, 500) : json(r, given)))
  const told = await good(ask(team, asked))
  t.match(told, { status: 'failed', data: null })
  t.same(await typesOf(owner, told.id), ['decision', 'decision', 'source-failed', 'source-failed'])

  const no = { title: 'Nee' }
  source.behave((r, body) => (isPupil(body) ? json(r, no, 403, 'application/problem+json') : json(r, given)))
  const again = await good(retry(team, told.id))
  t.equal(again.status, 'partially-delivered', 'one that declines about one gives of the other')
  t.same(
    again.decisions.map(({ outcome, declined }) => [outcome, declined]),
    [
      ['permit', null],
      ['deny', { reason: 'Nee' }],
    ],
  )
  t.same(
    again.data!.map(({ personId }) => personId),
    [again.decisions[0]!.personId],
  )
  t.same((await typesOf(owner, told.id)).slice(4), ['decision', 'decision', 'release', 'source-refused'])
})

t.test('where it knows neither, that is an answer', async (t) => {
  source.behave((r) => r.writeHead(404).end())
  const told = await good(ask(team, asked))
  t.same(told.data, [])
  t.same(await typesOf(owner, told.id), ['decision', 'decision', 'release', 'release'])
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
