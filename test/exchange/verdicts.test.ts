import t from 'tap'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { bare } from './log-reading.ts'
import { answers, judge, mandate, oneParent } from './review-scene.ts'
import { schoolReference } from '../../src/sample/party-records.ts'
import { ask, byMentor, good, localTeam, question, retry } from './scene.ts'

const g = await testGateway(t)
const team = g.as('local-team')
const reviewer = g.as('reviewer')
const lanes = ['REVIEW_ONE_PARENT', 'ASKING_UNSAFE']
await mandate(g, 'toetser-1', lanes)
await mandate(g, 'toetser-2', lanes, { role: 'behavioural-scientist' })

const types = async (request: string) =>
  (
    await g.owner
      .selectFrom('log_records')
      .select('type')
      .where('exchange_id', '=', request)
      .orderBy('log_index')
      .execute()
  ).map(({ type }) => type)

const refusals = async () =>
  (await g.owner.selectFrom('log_records').select('outcome').where('type', '=', 'access-refused').execute()).map(
    ({ outcome }) => outcome,
  )

t.test('a verdict releases what waited for it: the request is ready, and a retry brings the data', async (t) => {
  const { ask: put } = await oneParent(g, g.sample.town.child)
  const waits = await put()
  t.equal(waits.status, 'awaiting-review')
  const [review] = (await good(reviewer.GET('/reviews'))).items
  t.match(review, { kind: 'decision', lane: 'REVIEW_ONE_PARENT', status: 'open', late: false, escalatedTo: null })
  t.same(
    review?.questions.map(({ question, kind }) => [question, kind]),
    [
      ['evidence-seen', 'yes-no'],
      ['other-parent-sought', 'yes-no'],
    ],
  )
  t.match(review?.questions[0]?.text, /bewijs/)
  const detail = await good(reviewer.GET('/reviews/{id}', { params: { path: { id: review!.id } } }))
  t.match(detail.asked?.categories[0], { category: 'youth-help', why: /plan passen/ })

  const verdict = await judge(reviewer, review!.id)
  t.equal(verdict.response.status, 201)
  t.match(verdict.data, { outcome: 'release', settles: true, until: null })
  t.equal((await good(reviewer.GET('/reviews'))).items.length, 0)
  t.equal((await judge(reviewer, review!.id)).response.status, 409, 'it is closed')

  const read = await good(team.GET('/data-requests/{id}', { params: { path: { id: waits.id } } }))
  t.equal(read.status, 'ready')
  t.equal(read.data, null)
  const brought = await good(retry(team, waits.id))
  t.equal(brought.status, 'delivered')
  t.equal(brought.decisions[0]?.outcome, 'permit')
  t.ok((brought.data ?? []).length > 0)
  t.same(await types(waits.id), ['decision', 'review-opened', 'verdict-recorded', 'decision', 'release'])
  t.equal((await retry(team, waits.id)).response.status, 409, 'a release is used once')
  const again = await put()
  t.equal(again.status, 'awaiting-review', 'a verdict is about its own exchange alone')
  const [next] = (await good(reviewer.GET('/reviews'))).items

  t.test('a refusal is told by the retry, with the code of its lane', async (t) => {
    const refused = await judge(reviewer, next!.id, { outcome: 'refuse' })
    t.equal(refused.data?.settles, true)
    const answer = await good(retry(team, again.id))
    t.equal(answer.status, 'denied')
    t.equal(answer.decisions[0]?.reasons[0]?.code, 'CONSENT_MISSING_REPRESENTATIVE')
    t.equal(answer.data, null)
  })
})

t.test('faults of a verdict are all named at once, and nothing is recorded', async (t) => {
  const { ask: put } = await oneParent(g, g.sample.town.infant)
  const { id } = await put()
  const review = (await good(reviewer.GET('/reviews'))).items.find((one) => one.dataRequest === id)!
  const bad = await judge(reviewer, review.id, {
    outcome: 'release',
    answers: [
      { question: 'evidence-seen', answer: 'maybe' },
      { question: 'favourite-colour', answer: 'yes' },
    ],
    judgement: 'ok',
    categories: [{ category: 'youth-help', fields: ['shoe-size'] }],
  })
  t.equal(bad.response.status, 400)
  const faults = bad.error && 'invalidParams' in bad.error ? bad.error.invalidParams : []
  t.same((faults ?? []).map(({ name, code }) => `${name} ${code}`).toSorted(), [
    'answers.0.answer not-yes-no',
    'answers.1.question unknown',
    'answers.other-parent-sought unanswered',
    'categories.0.fields.0 unknown',
    'judgement meaningless',
  ])
  const no = [
    { question: 'evidence-seen', answer: 'no' },
    { question: 'other-parent-sought', answer: 'yes' },
  ]
  t.equal((await judge(reviewer, review.id, { answers: no })).response.status, 400, 'no evidence, no release')
  t.notOk((await types(id)).includes('verdict-recorded'))
  const narrow = await judge(reviewer, review.id, { categories: [{ category: 'youth-help', fields: ['goals'] }] })
  t.equal(narrow.response.status, 201)
  const brought = await good(retry(team, id))
  t.same(brought.decisions[0]?.permitted, [{ category: 'youth-help', fields: ['goals'] }])
  t.equal(brought.status, 'partially-delivered')
})

t.test('who may not judge does not: the FG, who asked, who has no mandate', async (t) => {
  const { body, caseId } = await oneParent(g, g.sample.town.almostTwelve)
  const worker = { id: 'toetser-1', role: 'member' as const }
  await good(team.POST('/cases/{id}/professionals', { params: { path: { id: caseId } }, body: worker }))
  const asked = { ...body, requestedBy: { id: 'toetser-1', function: 'coordinator' } }
  const { id } = await good(
    team.POST('/data-requests', { body: asked, params: { header: { 'Idempotency-Key': crypto.randomUUID() } } }),
  )
  const second = g.as('second-reviewer')
  const review = (await good(second.GET('/reviews'))).items.find((one) => one.dataRequest === id)!
  t.equal((await judge(g.as('fg'), review.id)).response.status, 403)
  t.equal((await judge(team, review.id)).response.status, 403)
  t.equal((await judge(reviewer, review.id)).response.status, 403, 'who asked, whatever his mandate')
  t.same((await refusals()).toSorted(), ['scope-missing', 'scope-missing', 'verdict-asker'])
  const elsewhere = '9901-018f6b0e-0000-7000-8000-00000000dead'
  t.equal((await judge(second, elsewhere)).response.status, 404)
  t.equal((await judge(second, review.id)).response.status, 201)
})

t.test('where asking is unsafe two people judge, and who may not know learns nothing of it', async (t) => {
  const child = g.sample.family(1).almostTwelve
  const { caseId, body } = await oneParent(g, child, 'suspected-harm')
  const waits = await good(
    team.POST('/data-requests', { body, params: { header: { 'Idempotency-Key': crypto.randomUUID() } } }),
  )
  t.equal(waits.status, 'awaiting-review', 'who noted the danger hears of the review')
  const school = g.as('school')
  const theirs = {
    requestedBy: byMentor,
    source: { oin: localTeam.oin, why: 'Het team maakte het plan.' },
    categories: [{ category: 'plan', why: 'Om te weten wie wat doet.' }],
  }
  const hidden = await good(ask(school, question(caseId, [{ reference: schoolReference(child) }], theirs)))
  t.equal(hidden.status, 'denied')
  const seen = async () =>
    JSON.stringify((await school.GET('/data-requests/{id}', { params: { path: { id: hidden.id } } })).data)
  const before = await seen()
  t.equal(waits.decisions[0]?.reasons[0]?.code, 'ASKING_UNSAFE')
  const review = (await good(reviewer.GET('/reviews'))).items.find((one) => one.dataRequest === waits.id)!
  t.equal(review.fourEyes, true)
  const full = answers(['other-ground', 'veilig-thuis-lane'], ['which-ground', 'who-talks-to-whom'])
  const first = await judge(reviewer, review.id, full)
  t.match(first.data, { settles: false })
  t.equal(
    (await good(team.GET('/data-requests/{id}', { params: { path: { id: waits.id } } }))).status,
    'awaiting-review',
  )
  t.equal((await judge(reviewer, review.id, full)).response.status, 403, 'never the same person twice')
  const detail = await good(g.as('second-reviewer').GET('/reviews/{id}', { params: { path: { id: review.id } } }))
  t.equal(detail.status, 'awaiting-second')
  t.notMatch(JSON.stringify(detail), /gewogen met een collega/, 'the second judges without the first one’s words')
  t.match((await judge(g.as('second-reviewer'), review.id, full)).data, { settles: true })
  const other = (await good(reviewer.GET('/reviews'))).items.find((one) => bare(one.dataRequest) === bare(hidden.id))!
  await judge(reviewer, other.id, { ...full, outcome: 'refuse' })
  t.equal(await seen(), before, 'who may not know reads the same after the verdict')
  t.equal((await retry(school, hidden.id)).response.status, 409, 'and can retry as little as any denied request')
  const brought = await good(retry(team, waits.id))
  t.equal(brought.status, 'delivered')
})

t.test('everything that was decided replays from its record', (t) => everythingReplays(t, g))
