import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { anotherGateway } from './another-gateway.ts'
import { entries, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { answers, judge, mandate } from './review-scene.ts'
import { ask, byTeam, good, retry, type Question } from './scene.ts'

const { youthCareProvider, wmoDepartment, veiligThuis } = organisations
const inquirer = { id: 'onderzoeker-1', function: 'onderzoeker' }
const g = await testGateway(t, {}, [
  { id: 'veilig-thuis', oin: veiligThuis.oin, scopes: ['exchange'], professional: null },
])
const hour = 3_600_000
let clock = new Date()
const later = (hours: number) => void (clock = new Date(clock.getTime() + hours * hour))
const at = await anotherGateway(t, g, { now: () => clock })
const team = at.as('local-team')
const [first, second] = [at.as('reviewer'), at.as('second-reviewer')]
const source = await oddSource(t, g)
const lanes = ['REVIEW_CONFLICT_OF_DUTIES', 'REVIEW_PROFESSIONAL_WEIGHING', 'after-review', 'reveal']
await mandate(g, 'toetser-1', lanes)
await mandate(g, 'toetser-2', lanes, { role: 'behavioural-scientist' })

const why = 'Hij dreigt zijn vroegere partner vanavond iets aan te doen.'
const tests = ['consent', 'harm', 'conscience', 'subsidiarity', 'effectiveness', 'proportionality'].map(
  (name) => `conflict-${name}`,
)
const allSix = answers(tests, ['consulted-whom'])
const six = {
  consentSought: true,
  seriousHarm: true,
  conscience: true,
  noOtherWay: true,
  effective: true,
  proportionate: true,
}
const about = (bsn: string, more: Partial<Question> = {}): Question => ({
  municipality: '9901',
  persons: [{ bsn }],
  purpose: 'acute-danger',
  categories: ['identity', 'contact', 'safety'].map((category) => ({ category, why })),
  source: { oin: youthCareProvider.oin, why },
  requestedBy: byTeam,
  subjectMatter: why,
  alternativesTried: why,
  ...more,
})
const danger = (bsn: string, more: Partial<Question> = {}): Question =>
  about(bsn, { weighing: { steps: [], acute: true, conflictTests: six }, ...more })
const queue = async (client = first) => (await good(client.GET('/reviews'))).items
const reviewOf = async (request: string, kind = 'decision') =>
  (await queue()).find((one) => one.dataRequest === request && one.kind === kind)!
const noticeOf = async (id: string, client = team) =>
  (await good(client.GET('/data-requests/{id}/notice', { params: { path: { id } } }))).persons[0]!.notice
const readOf = (id: string, client = team) => good(client.GET('/data-requests/{id}', { params: { path: { id } } }))

source.behave((response) =>
  json(response, {
    items: [
      item({ category: 'identity', values: [{ name: 'Robin', birthDate: '1982-01-01', gender: 'X' }] }),
      item({ category: 'contact', values: [{ phone: '0612345678', email: 'robin@voorbeeld.example' }] }),
      item({
        category: 'safety',
        values: [{ danger: 'Dreigt vanavond.', reportedOn: '2026-01-02', signals: 'Slaapt slecht.' }],
      }),
    ],
  }),
)

t.test('a conflict of duties waits for two people, and gives the least once to one', async (t) => {
  const { adult } = g.sample.family(1)
  const asked = await good(ask(team, danger(adult.bsn)))
  t.match(asked, { status: 'awaiting-review', data: null, case: null })
  t.equal(asked.decisions[0]!.reasons[0]!.code, 'REVIEW_CONFLICT_OF_DUTIES')
  t.equal(source.calls(), 0, 'the source is not asked yet')
  const review = await reviewOf(asked.id)
  t.match(review, { lane: 'REVIEW_CONFLICT_OF_DUTIES', fourEyes: true })
  t.same(
    review.questions.map(({ question }) => question),
    [...tests, 'consulted-whom'],
  )

  await t.test('no test may be left open, and none may fail', async (t) => {
    const without = { ...allSix, answers: allSix.answers.slice(1) }
    const failed = { ...allSix, answers: allSix.answers.map((one, i) => (i === 3 ? { ...one, answer: 'no' } : one)) }
    for (const bad of [without, failed]) t.equal((await judge(first, review.id, bad)).response.status, 400)
  })
  t.match((await judge(first, review.id, allSix)).data, { settles: false })
  t.match(await retry(team, asked.id).then(({ data }) => data?.status), 'awaiting-review', 'one person is not two')
  t.equal((await judge(first, review.id, allSix)).response.status, 403)
  const settled = (await judge(second, review.id, allSix)).data!
  t.equal(settled.settles, true)
  t.equal(Date.parse(settled.until!) - Date.parse(settled.recordedAt), 72 * hour, 'it holds three days')
  t.match(await readOf(asked.id), { status: 'ready', data: null })

  const brought = await good(retry(team, asked.id))
  t.equal(brought.status, 'partially-delivered')
  const fields = brought.data!.map(({ category, values }) => [category, Object.keys(values[0]!).toSorted()])
  t.same(fields, [
    ['identity', ['birthDate', 'name']],
    ['contact', ['phone']],
    ['safety', ['danger', 'reportedOn']],
  ])
  t.notMatch(JSON.stringify(brought), /Slaapt slecht|robin@/)
  t.equal((await retry(team, asked.id)).response.status, 409, 'a release is used once')
  t.equal((await readOf(asked.id)).data, null)
  const again = await good(ask(team, danger(adult.bsn)))
  t.equal(again.status, 'awaiting-review', 'and opens nothing for a next question')

  await t.test('afterwards a second pair of eyes looks; late, it shows, and the officer hears of it', async (t) => {
    const look = await reviewOf(asked.id, 'after-check')
    t.match(look, { lane: 'after-review', status: 'open', late: false, outcomes: ['check'] })
    t.equal(await noticeOf(asked.id), null, 'nobody is told before it was looked at')
    later(25)
    t.match(await reviewOf(asked.id, 'after-check'), { late: true, escalatedTo: 'lane-owner' })
    t.notOk((await queue(at.as('fg'))).some(({ id }) => id === look.id))
    later(7 * 24)
    t.match(await reviewOf(asked.id, 'after-check'), { escalatedTo: 'data-protection-officer' })
    t.ok((await queue(at.as('fg'))).some(({ id }) => id === look.id))
    const check = { outcome: 'check', ...answers(['was-necessary', 'was-minimal'], ['what-learned']) }
    t.equal((await judge(at.as('fg'), look.id, check)).response.status, 403, 'who reads along and gives no verdict')
    t.equal((await judge(first, look.id, { ...check, outcome: 'release' })).response.status, 400)
    t.equal((await judge(first, look.id, check)).response.status, 201)
    t.match(await noticeOf(asked.id), { addressedTo: 'self', wording: 'adult' })
  })
  t.same(
    (await typesOf(g.owner, asked.id)).filter((type) => type !== 'decision'),
    ['review-opened', 'verdict-recorded', 'verdict-recorded', 'release', 'review-opened', 'verdict-recorded'],
  )
})

t.test('after three days a release that nobody used carries nothing', async (t) => {
  const asked = await good(ask(team, danger(g.sample.family(2).adult.bsn)))
  const review = await reviewOf(asked.id)
  await judge(first, review.id, allSix)
  await judge(second, review.id, allSix)
  later(73)
  const tried = await good(retry(team, asked.id))
  t.match(tried, { status: 'awaiting-review', data: null })
  t.ok(await reviewOf(asked.id), 'it is weighed anew')
})

t.test('one no is enough, and all six tests must be said before anybody weighs', async (t) => {
  const { bsn } = g.sample.family(3).adult
  const open = await good(
    ask(team, danger(bsn, { weighing: { steps: [], acute: true, conflictTests: { seriousHarm: true } } })),
  )
  t.match(open, { status: 'denied', decisions: [{ reasons: [{ code: 'INCOMPLETE_REQUEST' }] }] })
  const asked = await good(ask(team, danger(bsn)))
  const review = await reviewOf(asked.id)
  t.match((await judge(first, review.id, { ...allSix, outcome: 'refuse' })).data, { settles: true })
  t.match(await good(retry(team, asked.id)), { status: 'denied', data: null, decisions: [{ permitted: [] }] })
})

t.test('what is confidential opens on no date: a person reveals it or puts it off', async (t) => {
  const { adult } = g.sample.family(4)
  const vt = at.as('veilig-thuis')
  const inquiry = about(adult.bsn, {
    purpose: 'veilig-thuis-inquiry',
    categories: [{ category: 'involvement', why }],
    source: { oin: wmoDepartment.oin, why },
    requestedBy: inquirer,
  })
  const asked = await good(ask(vt, inquiry))
  t.equal(asked.status, 'awaiting-review')
  const review = await reviewOf(asked.id)
  const weighed = answers([], ['what-shared', 'why-needed', 'person-knows', 'consulted-whom'])
  await judge(first, review.id, weighed)
  await judge(second, review.id, weighed)
  const brought = await good(retry(vt, asked.id))
  t.match(brought.status, /delivered$/)
  const reveal = await reviewOf(asked.id, 'reveal')
  const release = (await entries(g.owner, asked.id)).find(({ type }) => type === 'release')!
  t.match(release.record['confidential'], { revealReviewAt: reveal.dueAt })
  t.match(reveal, { late: false, outcomes: ['reveal', 'extend'], fourEyes: false })
  t.equal(Date.parse(reveal.dueAt) - Date.parse(String(release.record['at'])), 28 * 24 * hour)
  t.equal(await noticeOf(asked.id, vt), null)

  later(29 * 24)
  t.match(await reviewOf(asked.id, 'reveal'), { late: true, status: 'open' }, 'the day passes and opens nothing')
  t.equal(await noticeOf(asked.id, vt), null)
  const said = answers(['veilig-thuis-heard', 'safe-to-reveal'], ['why-needed'])
  t.match((await judge(first, reveal.id, { ...said, outcome: 'extend' })).data, { outcome: 'extend' })
  const put = await reviewOf(asked.id, 'reveal')
  t.equal(Date.parse(put.dueAt) - clock.getTime(), 14 * 24 * hour, 'two weeks')
  t.equal(put.late, false)
  const unheard = { ...said, answers: said.answers.map((one, i) => (i === 0 ? { ...one, answer: 'no' } : one)) }
  t.equal((await judge(first, reveal.id, { ...unheard, outcome: 'reveal' })).response.status, 400, 'it is heard first')
  later(15 * 24)
  t.equal(await noticeOf(asked.id, vt), null)
  t.match((await judge(second, reveal.id, { ...said, outcome: 'reveal' })).data, { outcome: 'reveal', settles: true })
  t.match(await noticeOf(asked.id, vt), { addressedTo: 'self' })
  const kept = (await entries(g.owner, asked.id)).find(({ type }) => type === 'release')!
  t.same(kept.record, release.record, 'what was recorded stays as it was')
  t.match((await typesOf(g.owner, asked.id)).at(-1), 'verdict-recorded', 'lifting is an entry of its own')
})

t.test('everything that was decided replays from its record', (t) => everythingReplays(t, g))
