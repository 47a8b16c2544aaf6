import { sql } from 'kysely'
import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { sweepOnce } from './another-gateway.ts'
import { entries, logIsWhole, typesOf } from './log-reading.ts'
import { leasesEnd, whileNothingEnds } from './nothing-ends.ts'
import { item, json, oddSource } from './odd-source.ts'
import { answers, judge, mandate, oneParent } from './review-scene.ts'
import { ask, byTeam, good, openCase, question, retry, type Question } from './scene.ts'

const g = await testGateway(t)
const { as, owner, sample } = g
const team = as('local-team')
const [first, second] = [as('reviewer'), as('second-reviewer')]
const source = await oddSource(t, g)
source.behave((response) =>
  json(response, { items: [item({ category: 'contact', values: [{ phone: '0612345678' }] })] }),
)
const lanes = ['REVIEW_CONFLICT_OF_DUTIES', 'REVIEW_ONE_PARENT', 'after-review', 'reveal']
await mandate(g, 'toetser-1', lanes)
await mandate(g, 'toetser-2', lanes, { role: 'behavioural-scientist' })

const why = 'Hij dreigt zijn vroegere partner vanavond iets aan te doen.'
const danger = (bsn: string): Question => ({
  municipality: '9901',
  persons: [{ bsn }],
  purpose: 'acute-danger',
  categories: [{ category: 'contact', why }],
  source: { oin: organisations.youthCareProvider.oin, why },
  requestedBy: byTeam,
  subjectMatter: why,
  alternativesTried: why,
  weighing: {
    ...{ steps: [], acute: true },
    conflictTests: {
      ...{ consentSought: true, seriousHarm: true, conscience: true },
      ...{ noOtherWay: true, effective: true, proportionate: true },
    },
  },
})
const six = answers(
  ['consent', 'harm', 'conscience', 'subsidiarity', 'effectiveness', 'proportionality'].map((one) => `conflict-${one}`),
  ['consulted-whom'],
)
const read = (id: string) => good(team.GET('/data-requests/{id}', { params: { path: { id } } }))
const queued = async (request: string) =>
  (await good(first.GET('/reviews', { params: { query: { limit: 100 } } }))).items.filter(
    ({ dataRequest }) => dataRequest === request,
  )

/** The gateway dies after its records, before the request is ended; the next one finds it. */
const dying = async <T>(work: () => Promise<T>): Promise<T> => {
  let made: { readonly answer: T } | undefined
  await whileNothingEnds(owner, async () => (made = { answer: await work() }))
  await leasesEnd(owner)
  await sweepOnce(t, g)
  await sweepOnce(t, g)
  return made!.answer
}

let request = ''
t.test('what waits for a person has its review, also where its gateway died', async (t) => {
  const asked = await dying(() => good(ask(team, danger(sample.family(1).adult.bsn))))
  request = asked.id
  t.equal(asked.status, 'awaiting-review')
  t.same(await typesOf(owner, request), ['decision', 'review-opened'])
  t.match((await entries(owner, request)).at(-1)!.record, {
    ...{ actor: { organisation: '0000' }, operation: 'data-requests.sweep', purpose: 'acute-danger' },
    details: { kind: 'decision', lane: 'REVIEW_CONFLICT_OF_DUTIES' },
  })
  t.match(await queued(request), [
    { lane: 'REVIEW_CONFLICT_OF_DUTIES', askedBy: organisations.localTeam.oin, fourEyes: true },
  ])
  const kept = await read(request)
  t.match(kept, { status: 'awaiting-review', decisions: [{ outcome: 'review' }] })
  t.same(kept.decisions[0]!.reasons, asked.decisions[0]!.reasons, 'what was decided is told as it was')
  t.equal(kept.decisions[0]!.receipt.decision, asked.decisions[0]!.receipt.decision)
})

t.test('a release owes its duties and the look afterwards, also where its gateway died', async (t) => {
  const [review] = await queued(request)
  for (const reviewer of [first, second]) await good(judge(reviewer, review!.id, six))
  t.equal((await read(request)).status, 'ready')
  const brought = await dying(() => good(retry(team, request)))
  t.equal(brought.status, 'partially-delivered')
  t.match(brought.data, [{ category: 'contact', values: [{ phone: '0612345678' }] }])
  const kept = await read(request)
  t.match(kept, { status: 'partially-delivered', data: null, dataDeliveredAt: /Z$/ })
  t.same(kept.decisions[0]!.receipt, brought.decisions[0]!.receipt)
  t.same(
    kept.decisions[0]!.obligations.map(({ id, type }) => [id, type]),
    brought.decisions[0]!.obligations.map(({ id, type }) => [id, type]),
  )
  const duties = (await good(team.GET('/obligations'))).items.filter(({ dataRequest }) => dataRequest === request)
  const { details } = (await entries(owner, request)).find(({ type }) => type === 'release')!.record
  const owed = details['duties'] as readonly { readonly id: string }[]
  t.ok(owed.length > 1)
  t.same(duties.map(({ id }) => id).toSorted(), owed.map(({ id }) => id).toSorted())
  t.match(await queued(request), [{ kind: 'after-check', lane: 'after-review' }])
  t.same((await typesOf(owner, request)).slice(-3), ['decision', 'release', 'review-opened'])
})

t.test('a verdict that came meanwhile: the request is ready, and nobody is asked twice', async (t) => {
  const { ask: put } = await oneParent(g, sample.town.child)
  const { id } = await put()
  const [review] = await queued(id)
  await good(judge(first, review!.id))
  t.equal((await read(id)).status, 'ready')
  await sql`UPDATE data_requests SET status = 'running', run = run + 1, lease_until = now() WHERE id = ${id}`.execute(
    owner,
  )
  await leasesEnd(owner)
  await sweepOnce(t, g)
  t.match(await read(id), { status: 'ready', decisions: [{ outcome: 'review' }] })
  t.same(await queued(id), [])
  t.equal((await good(retry(team, id))).status, 'delivered')
})

t.test('what lacks a word or is refused ends as its decision says, and opens nothing', async (t) => {
  const { youth } = sample.family(2)
  const caseId = await openCase(g, [youth])
  const lacks = await dying(() => good(ask(team, question(caseId, [{ bsn: youth.bsn }]))))
  const elsewhere = { ...question(caseId, [{ bsn: youth.bsn }]), purpose: 'case-conference' }
  const refused = await dying(() => good(ask(team, elsewhere)))
  t.same([lacks.status, refused.status], ['needs-consent', 'denied'])
  for (const { id, status, decisions } of [lacks, refused]) {
    const kept = await read(id)
    t.equal(kept.status, status)
    t.same(kept.decisions, decisions)
    t.same(await typesOf(owner, id), ['decision'])
  }
})

t.test('after an outage one sweep closes all that was left, however many', async (t) => {
  await sql`
    INSERT INTO data_requests (municipality, id, organisation, case_id, purpose, status, question, created_at, expires_at,
      lease_until)
    SELECT municipality, '9901-' || gen_random_uuid(), organisation, case_id, purpose, 'running', question, created_at,
      expires_at, now() - interval '1 minute'
    FROM (SELECT * FROM data_requests LIMIT 1) AS one, generate_series(1, 230)`.execute(owner)
  await sweepOnce(t, g)
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::int AS n FROM data_requests WHERE status = 'running'`.execute(owner)
  t.equal(rows[0]!.n, 0)
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, g)
  await everythingReplays(t, g)
})
