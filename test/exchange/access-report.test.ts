import t from 'tap'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { resident } from '../../src/sample/town.ts'
import { parseCheckpoint } from '../../src/tlog/checkpoint.ts'
import { includes } from '../../src/tlog/inclusion.ts'
import { parseNote } from '../../src/tlog/note.ts'
import { parseProofFile } from '../../src/tlog/proof-file.ts'
import { anotherGateway } from './another-gateway.ts'
import { bare, entries, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { answers, judge, mandate } from './review-scene.ts'
import { agreed, ask, good, openCase, question, retry, type Question } from './scene.ts'
import { rows } from './view-lines.ts'

const { localTeam, youthCareProvider, wmoDepartment, veiligThuis } = organisations
const g = await testGateway(t, {}, [
  { id: 'veilig-thuis', oin: veiligThuis.oin, scopes: ['exchange'], professional: null },
])
const day = 86_400_000
const noon = (11 / 24) * day
// From the next noon on: what a day is differs between UTC and here in the night.
let clock = new Date(Math.ceil((Date.now() - noon) / day) * day + noon)
const later = (days: number) => void (clock = new Date(clock.getTime() + days * day))
const at = await anotherGateway(t, g, { now: () => clock })
const team = at.as('local-team')
const officer = at.as('privacy-officer')
const source = await oddSource(t, g)
source.behave((response) => json(response, { items: [item()] }))

type Body = Parameters<typeof report>[0]
const report = async (body: object) => {
  const { data, error, response } = await officer.POST('/access-reports', { body: body as never })
  if (data === undefined || typeof data === 'string')
    throw new Error(`${String(response.status)} ${JSON.stringify(error)}`)
  return data
}
/** The answer byte for byte. */
const text = async (body: Body) => {
  const answer = await fetch(`${at.url}/v1/access-reports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await g.sample.tokenFor('privacy-officer')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  })
  return answer.text()
}
const now = () => new Date(Date.now() + 1).toISOString()
const shared = (items: Awaited<ReturnType<typeof report>>['items']) =>
  items.filter(({ type }) => type !== 'export-made' && type !== 'access-refused')

const { adult } = g.sample.family(1)
const { body } = await agreed(at, adult)
const released = await good(ask(team, body))

t.test('every time, who, what, why and on what ground, with where it stands in the log; no names', async (t) => {
  const made = await report({ person: { bsn: adult.bsn } })
  t.match(made, {
    outcome: 'permit',
    reasons: [{ code: 'OK_OWN_DATA', text: /\w/ }],
    note: 'Dit overzicht is mogelijk niet volledig. Wat we niet langer mogen bewaren, is weg. Dat zeggen we tegen iedereen.',
  })
  const own = (await entries(g.owner)).filter((one) => one.person !== null && one.record['exchangeId'] === released.id)
  const release = own.find(({ type }) => type === 'release')!
  const told = made.items.find(({ proof }) => bare(proof.entry) === bare(release.id))!
  t.match(told, {
    type: 'release',
    what: 'Gegevens zijn gegeven.',
    by: { oin: localTeam.oin, name: localTeam.name, kind: 'local-team-municipal' },
    function: 'coordinator',
    employee: null,
    source: { oin: youthCareProvider.oin },
    recipient: { oin: localTeam.oin },
    purpose: 'coordinated-approach',
    why: /\w/,
    categories: [{ category: 'youth-help', term: /\w/, fields: ['goals'] }],
    ground: { legalBasis: 'public-task' },
    proof: { index: release.index, leafHash: /^[0-9a-f]{64}$/ },
  })
  t.notMatch(JSON.stringify(made), /medewerker-17|privacy-1|ah_/, 'nobody by name or number')
  const kept = (await entries(g.owner)).at(-1)!
  t.match(kept.record, {
    type: 'export-made',
    operation: 'access-reports.create',
    person: release.person,
    outcome: 'permit',
    ground: { legalBasis: 'legal-obligation' },
    details: { view: 'access-report', askedBy: 'self', shown: made.items.length },
  })
  const again = await report({ person: { bsn: adult.bsn } })
  t.match(again.items.at(-1), { type: 'export-made', outcome: null, reasons: [] }, 'and the next report shows this one')
})

t.test('names only with a reason that a person weighs, or after an incident', async (t) => {
  const weighed = await report({ person: { bsn: adult.bsn }, names: { reason: 'Ik wil weten wie mijn gegevens zag.' } })
  t.notMatch(JSON.stringify(weighed), /medewerker-17/)
  t.ok(weighed.items.length > 0, 'functions and teams at once')
  const incident = { reason: 'Iemand zonder zaak keek in mijn dossier.', incident: true }
  const named = await report({ person: { bsn: adult.bsn }, names: incident })
  t.match(
    named.items.find(({ type }) => type === 'release'),
    { employee: 'medewerker-17' },
  )
})

t.test('with each item a file that proves it, where it is asked', async (t) => {
  const { items } = await report({ person: { bsn: adult.bsn }, evidence: true })
  for (const { proof } of items) {
    const file = parseProofFile(proof.file!)
    const { size, root } = parseCheckpoint(parseNote(file.checkpoint))
    t.equal(file.index, proof.index)
    t.ok(includes({ leaf: Buffer.from(proof.leafHash, 'hex'), index: file.index, size, root }, file.proof), proof.entry)
    t.notMatch(file.extra?.toString('utf8'), /9901-/, 'a digest and nothing else')
  }
})

t.test('an export of many people at once that held an entry of this person is told to him', async (t) => {
  const given = async () =>
    (await report({ person: { bsn: adult.bsn } })).items.filter((one) => one.function === 'data-protection-officer')
  const exported = async (body: object) => {
    const response = await fetch(`${at.url}/v1/audit-events/_export`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await g.sample.tokenFor('fg')}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    await response.text()
    t.equal(response.status, 200)
  }
  t.same(await given(), [])
  await exported({ view: 'ldv', exchangeId: '9901-018f6b0e-0000-7000-8000-000000000001' })
  t.same(await given(), [], 'of an exchange that is not his')
  await exported({ view: 'ldv' })
  const [told, ...more] = await given()
  t.match(told, {
    type: 'export-made',
    by: { kind: 'municipality-controller' },
    categories: [],
    reasons: [],
    outcome: null,
  })
  t.same(more, [])
  const without = { ...(await report({ person: { bsn: g.sample.family(9).adult.bsn } })) }
  t.notOk(
    without.items.some((one) => one.function === 'data-protection-officer'),
    'and to nobody else',
  )
})

t.test('as lines and as cells', async (t) => {
  const asked = { person: { bsn: adult.bsn }, recordedUntil: now() }
  const { items } = await report(asked)
  t.same(rows(await text({ ...asked, format: 'json-lines' })), items)
  const [head, ...lines] = (await text({ ...asked, format: 'csv' })).trimEnd().split('\r\n')
  t.match(head, /^at,type,what,by,byOin,/)
  t.equal(lines.length, items.length)
})

t.test('byte for byte the same, whatever happens to somebody else', async (t) => {
  const asked = { person: { bsn: adult.bsn }, recordedUntil: now() }
  const before = await text(asked)
  const { body: other } = await agreed(at, g.sample.family(2).adult)
  await good(ask(team, other))
  await report({ person: { bsn: g.sample.family(2).adult.bsn } })
  t.equal(await text(asked), before)
  t.notOk(before.includes(other.case ?? '?'))
})

const why = 'Hij dreigt zijn vroegere partner vanavond iets aan te doen.'
const inquiry = (bsn: string): Question => ({
  municipality: '9901',
  persons: [{ bsn }],
  purpose: 'veilig-thuis-inquiry',
  categories: [{ category: 'involvement', why }],
  source: { oin: wmoDepartment.oin, why },
  requestedBy: { id: 'onderzoeker-1', function: 'onderzoeker' },
  subjectMatter: why,
  alternativesTried: why,
})

t.test(
  'nothing of what is confidential before a person reveals it, also past its day; then not who told',
  async (t) => {
    const bsn = g.sample.family(3).adult.bsn
    await agreed(at, g.sample.family(3).adult)
    const before = shared((await report({ person: { bsn } })).items)
    t.ok(before.length > 0)

    const lanes = ['REVIEW_PROFESSIONAL_WEIGHING', 'reveal']
    await mandate(g, 'toetser-1', lanes)
    await mandate(g, 'toetser-2', lanes, { role: 'behavioural-scientist' })
    const [first, second] = [at.as('reviewer'), at.as('second-reviewer')]
    const queued = async (kind: string) =>
      (await good(first.GET('/reviews'))).items.find((one) => one.dataRequest === asked.id && one.kind === kind)!
    const asked = await good(ask(at.as('veilig-thuis'), inquiry(bsn)))
    const weighed = answers([], ['what-shared', 'why-needed', 'person-knows', 'consulted-whom'])
    const review = await queued('decision')
    await judge(first, review.id, weighed)
    await judge(second, review.id, weighed)
    t.match((await good(retry(at.as('veilig-thuis'), asked.id))).status, /delivered$/)
    await good(at.as('fg').POST('/audit-events/_search', { body: { exchangeId: asked.id } }))
    const confidential = (await typesOf(g.owner, asked.id)).length
    t.ok(confidential >= 5, 'much was recorded')

    const same = async (what: string) => {
      const items = shared((await report({ person: { bsn } })).items)
      t.same(items, before, what)
    }
    await same('nothing of it, nor of the look at it')
    later(29)
    await same('nor when its day has passed')
    const said = answers(['veilig-thuis-heard', 'safe-to-reveal'], ['why-needed'])
    await judge(first, (await queued('reveal')).id, { ...said, outcome: 'extend' })
    await same('nor while it is put off')
    const asksHeld = (await entries(g.owner)).findLast(({ type }) => type === 'export-made')!
    t.match(asksHeld.record, { reasons: [{ code: 'RIGHTS_RESTRICTED' }, { code: 'OK_OWN_DATA' }] }, 'the officer knows')
    later(15)
    t.equal((await judge(second, (await queued('reveal')).id, { ...said, outcome: 'reveal' })).response.status, 201)

    const opened = shared((await report({ person: { bsn } })).items).slice(before.length)
    const release = opened.find(({ type }) => type === 'release')!
    t.match(release, {
      by: { oin: veiligThuis.oin },
      recipient: { oin: veiligThuis.oin, kind: 'veilig-thuis' },
      source: { oin: null, name: null, kind: null },
      purpose: 'veilig-thuis-inquiry',
    })
    t.notOk(JSON.stringify(opened).includes(wmoDepartment.oin), 'who told is named nowhere')
  },
)

t.test('a parent with gezag gets the log of a young child, and nothing of the days of a secret talk', async (t) => {
  const { pupil, pupilsMother } = g.sample.family(4)
  const caseId = await openCase(at, [pupil])
  const advise = () => good(team.POST('/advice', { body: question(caseId, [{ bsn: pupil.bsn }]) }))
  const { personId } = (await advise()).decisions[0]!
  const asked = {
    person: { bsn: pupil.bsn },
    askedBy: { person: { bsn: pupilsMother.bsn }, capacity: 'parent' },
    law: 'jeugdwet',
  }
  const first = await report(asked)
  t.match(first, { outcome: 'permit' })
  t.ok(first.items.length >= 2)
  const others = await report({ ...asked, askedBy: { person: { bsn: adult.bsn }, capacity: 'parent' } })
  t.match(others, { outcome: /deny|review/, items: [] }, 'and who has no gezag gets nothing')
  t.match((await entries(g.owner)).at(-1)!.record, { type: 'access-refused', outcome: /deny|review/ })

  later(1)
  const today = clock.toISOString().slice(0, 10)
  const fact = { person: { personId }, from: today, source: { type: 'talk', reference: 'G-1' } }
  await good(team.POST('/person-facts', { body: { ...fact, until: today, kind: 'secret-consultation' } as never }))
  await advise()
  t.match(await report(asked), { outcome: /deny|review/, items: [] }, 'nothing at all while it lasts')
  later(2)
  await advise()
  const after = await report(asked)
  t.match(after, { outcome: 'permit' })
  const days = after.items.map((one) => one.at.slice(0, 10))
  t.notOk(days.includes(today), 'nothing of that day')
  t.notOk(after.items.some(({ type }) => type === 'person-fact-recorded'))
  t.ok(days.some((on) => on > today) && days.some((on) => on < today), 'all of before and after')
})

t.test('who makes reports: the privacy officer, of his own municipality', async (t) => {
  const refused = async (client: string, more: object = {}) =>
    (await at.as(client).POST('/access-reports', { body: { person: { bsn: adult.bsn }, ...more } as never })).response
      .status
  t.same([await refused('fg'), await refused('local-team')], [403, 403])
  for (const municipality of ['9902', '0000']) t.equal(await refused('privacy-officer', { municipality }), 404)
  t.equal(await refused('privacy-officer', { reader: 'x' }), 400)
  const unknown = resident(202, 'Onbekend', 'Nummer', { kind: 'date', on: '1984-06-01' })
  t.match(
    await report({ person: { bsn: unknown.bsn } }),
    { outcome: 'deny', reasons: [{ code: 'PERSON_NOT_FOUND' }], items: [] },
    'somebody the BRP does not know',
  )
})

t.test('what was decided about a report can be decided again', (t) => everythingReplays(t, g))
