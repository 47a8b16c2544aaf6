import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { logIsWhole, placesOf, typesOf } from './log-reading.ts'
import { ask, consent, good, openCase, question, retry, withdraw, word } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample, owner } = gateway
const family = sample.family(0)
const team = as('local-team')
const provider = sample.parties.youthCareProvider

t.test('one request from question to answer, and what the withdrawal of the youth does', async (t) => {
  const caseId = await openCase(gateway, [family.youth])

  const advice = await good(team.POST('/advice', { body: question(caseId, [{ bsn: family.youth.bsn }]) }))
  const [advised] = advice.decisions
  t.equal(advised!.outcome, 'needs-consent', 'advice: not yet')
  t.same(advised!.missing.map((m) => m.capacity).sort(), ['parent', 'parent', 'self'], 'and who must say yes')
  t.ok(
    advised!.missing.every((m) => m.layer === 'secrecy' && m.norm === (m.capacity === 'parent')),
    'the youth by law, the parents by the norm of the field, to lift secrecy',
  )
  const { personId } = advised!
  const body = question(caseId, [{ personId }])

  const asked = await good(ask(team, body))
  t.match(asked, {
    status: 'needs-consent',
    data: null,
    dataDeliveredAt: null,
    decisions: [{ missing: { length: 3 } }],
  })
  t.equal(provider.calls(), 0, 'nothing was asked of the source')

  const [first, ...others] = [...asked.decisions[0]!.missing].sort((a) => (a.capacity === 'self' ? -1 : 1))
  const { id: consentId } = await good(
    team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, [first!]) }),
  )
  const states: (string | undefined)[] = []
  for (const one of others) {
    t.equal((await good(retry(team, asked.id))).status, 'needs-consent', 'a retry before all have spoken waits on')
    const params = { path: { id: consentId } }
    states.push((await good(team.POST('/consents/{id}/statements', { params, body: word(one) }))).standing?.state)
  }
  t.same(states, ['incomplete', 'complete'], 'the consents come one by one, by handle')
  t.equal(provider.calls(), 0, 'still nothing was asked of the source')

  provider.behave('generous')
  const delivered = await good(retry(team, asked.id))
  t.equal(delivered.id, asked.id, 'the retry walks on under the same id')
  const [decision] = delivered.decisions
  t.match(delivered, { status: 'partially-delivered', decisions: [{ outcome: 'permit-partial' }] })
  t.match(decision!.withheld, [{ category: 'health', reason: 'CONSENT_SCOPE', text: /\w/ }], 'withheld, and why')
  t.same(delivered.data?.map((d) => d.category).sort(), ['involvement', 'youth-help'])
  for (const { category, values } of delivered.data ?? []) {
    const allowed = decision!.permitted.find((p) => p.category === category)?.fields ?? []
    const given = values.flatMap((value) => Object.keys(value))
    t.same(
      given.filter((field) => !allowed.includes(field)),
      [],
      `only permitted fields of ${category}`,
    )
    t.ok(given.length > 0)
  }
  t.equal(provider.calls(), 1, 'the source was asked once')
  t.same(
    provider
      .asked()[0]!
      .categories.map((c) => c.category)
      .sort(),
    ['involvement', 'youth-help'],
    'for what is permitted and nothing else',
  )

  const surplus = [
    'practitionerNotes',
    'twijfel over de thuissituatie',
    'internalRiskScore',
    'alleen voor eigen gebruik',
    'Slaapt slecht',
  ]
  for (const text of surplus) {
    t.notOk(JSON.stringify(delivered).includes(text), `not in the answer: ${text}`)
    t.notOk(gateway.logged().includes(text), `not in the log lines: ${text}`)
    t.same(await placesOf(owner, text), [], `not in the database: ${text}`)
  }
  t.same(await placesOf(owner, 'Weer elke dag naar school'), [], 'nor is what was given')
  t.ok((await placesOf(owner, caseId)).length > 0, 'a text that is there is found')

  const read = await good(team.GET('/data-requests/{id}', { params: { path: { id: asked.id } } }))
  t.match(read, { status: 'partially-delivered', data: null, dataDeliveredAt: /Z$/ }, 'a GET never carries data')
  t.same(read.decisions[0]!.receipt, decision!.receipt, 'it names the same entries')
  const found = await good(team.POST('/data-requests/_search', { body: { case: caseId } }))
  t.match(found.items, [{ id: asked.id, data: null }], 'nor does a search')

  await good(withdraw(team, personId))
  const refused = await good(ask(team, body))
  t.match(refused, { status: 'denied', data: null, decisions: [{ outcome: 'deny' }] }, 'refused at once')
  t.equal(refused.decisions[0]!.reasons[0]!.code, 'CONSENT_WITHDRAWN')
  t.equal(provider.calls(), 1, 'the source was not asked again')

  t.same(await typesOf(owner, asked.id), ['decision', 'decision', 'decision', 'decision', 'release'])
  t.same(await typesOf(owner, refused.id), ['decision'])
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
