import t from 'tap'
import type { CloudEvent } from 'cloudevents'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { logIsWhole } from './log-reading.ts'
import { allowPrivate, eventIn, type EventType, receiver, subscribe } from './receiver.ts'
import { agreed, ask, consent, good, localTeam, openCase, question, withdraw, word } from './scene.ts'
import { key, type Schema } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { until } from './waiting.ts'

const g = await testGateway(t, { WEBHOOK_RETRY_SECONDS: '1,1,1', GATEWAY_OIN: '00000099000000009999' })
const team = g.as('local-team')
const inbox = await receiver(t)
await allowPrivate(g, localTeam.oin, inbox.url)

const all: readonly EventType[] = [
  'nl.gegevensverzoeken.gegevensverzoek-beantwoord',
  'nl.toestemmingen.toestemming-compleet',
  'nl.toestemmingen.toestemming-geweigerd',
  'nl.toestemmingen.toestemming-beeindigd',
  'nl.verplichtingen.toestemming-weggevallen',
]
const { id: subscription, secret } = await subscribe(team, inbox.url, all)
const events = (): readonly CloudEvent<Record<string, string>>[] => inbox.got().map((each) => eventIn(each, secret))
const arrived = async (type: EventType, subject: string): Promise<CloudEvent<Record<string, string>>> => {
  const found = () => events().find((one) => one.type === type && one.subject === subject)
  await until(() => found() !== undefined, `${type} about ${subject}`)
  return found()!
}

t.test('a request that was answered is told: references only, signed, as NL GOV wants it', async (t) => {
  const { adult } = g.sample.family(1)
  const caseId = await openCase(g, [adult])
  const request = await good(ask(team, question(caseId, [{ bsn: adult.bsn }])))
  const event = await arrived('nl.gegevensverzoeken.gegevensverzoek-beantwoord', request.id)
  t.match(event, {
    specversion: '1.0',
    id: /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    source: 'urn:nld:oin:00000099000000009999:systeem:deelpoort',
    datacontenttype: 'application/json',
    dataref: `http://127.0.0.1:8080/v1/data-requests/${request.id}`,
  })
  t.same(event.data, { dataRequest: request.id })
})

t.test('a consent that is complete, refused or ended is told to who records it', async (t) => {
  const { adult } = g.sample.family(2)
  const { consentId, personId, caseId, body } = await agreed(g, adult)
  const complete = await arrived('nl.toestemmingen.toestemming-compleet', consentId)
  t.same(complete.data, { consent: consentId })

  const released = await good(ask(team, body))
  t.equal(released.status, 'partially-delivered')
  const no = consent(caseId, personId, [])
  const by = { person: { personId }, capacity: 'self' } as Parameters<typeof word>[0]
  const said = { ...no, statements: [{ ...word(by), outcome: 'refused' as const }] }
  const { id: refused } = await good(team.POST('/consents', { params: { header: key() }, body: said }))
  await arrived('nl.toestemmingen.toestemming-geweigerd', refused)

  await good(withdraw(team, personId, new Date(Date.now() - 600_000).toISOString()))
  const ended = await arrived('nl.toestemmingen.toestemming-beeindigd', consentId)
  t.same(ended.data, { consent: consentId }, 'not who said it, nor why')
  const duties = (await good(team.GET('/obligations'))).items.filter(({ type }) => type === 'reassess-ground')
  const duty = duties.find(({ dataRequest }) => dataRequest === released.id)
  const told = await arrived('nl.verplichtingen.toestemming-weggevallen', duty!.id)
  t.same(told.data, { obligation: duty!.id, dataRequest: released.id })

  const list = async (status: 'open' | 'met') =>
    (await good(team.GET('/obligations', { params: { query: { type: 'reassess-ground', status } } }))).items
  t.ok(
    (await list('open')).some(({ id }) => id === duty!.id),
    'unanswered, it stands on the list',
  )
  const answer = (body: Schema<'NewFulfilment'>) =>
    team.POST('/obligations/{id}/fulfilments', { params: { path: { id: duty!.id } }, body })
  const on = g.sample.today
  const bad: readonly (readonly [Schema<'NewFulfilment'>, string])[] = [
    [{ on, method: 'talk' }, 'answer'],
    [{ on, answer: 'still-needed' }, 'law'],
    [{ on, answer: 'erased', law: 'Jeugdwet 7.3.8' }, 'law'],
    [{ on, answer: 'still-needed', law: 'omdat het handig is' }, 'law'],
    [{ on, answer: 'passed-on' }, 'passedOnTo'],
    [{ on, answer: 'erased', method: 'talk' }, 'method'],
  ]
  for (const [body, name] of bad) {
    const { error } = await answer(body)
    t.match(error, { status: 400, invalidParams: [{ name }] }, JSON.stringify(body))
  }
  const [inform] = (await good(team.GET('/obligations'))).items.filter(({ type }) => type === 'inform-person')
  const wrong = await team.POST('/obligations/{id}/fulfilments', {
    params: { path: { id: inform!.id } },
    body: { on, answer: 'erased' },
  })
  t.match(wrong.error, { invalidParams: [{ name: 'answer', code: 'not-asked' }] })
  const kept = {
    on,
    answer: 'still-needed' as const,
    law: 'Jeugdwet 7.3.8 lid 1',
    passedOnTo: [organisations.school.oin],
  }
  const given = { answer: kept.answer, law: kept.law, passedOnTo: kept.passedOnTo }
  t.match((await answer(kept)).data, { status: 'met', answer: given })
  t.notOk((await list('open')).some(({ id }) => id === duty!.id))
  t.match(
    (await list('met')).find(({ id }) => id === duty!.id),
    { answer: given },
  )
})

t.test('the delivery log shows each attempt, and nothing of what was answered', async (t) => {
  const log = async () =>
    (await good(team.GET('/webhook-subscriptions/{id}/deliveries', { params: { path: { id: subscription } } }))).items
  await until(async () => (await log()).every(({ state }) => state === 'delivered'), 'the last delivery to be written')
  const items = await log()
  t.ok(items.length >= 5)
  for (const { event, attempts } of items) {
    t.match(attempts, [{ number: 1, outcome: 'delivered', status: 204 }])
    t.ok(
      events().some(({ id }) => id === event.id),
      'the event that came in',
    )
  }
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, g)
  await everythingReplays(t, g)
})
