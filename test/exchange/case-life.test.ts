import t from 'tap'
import { key, type Schema } from '../../src/client/client.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { entries, logIsWhole } from './log-reading.ts'
import { oneParent } from './review-scene.ts'
import { agreed, ask, consent, good, localTeam, openCase, school, youthCareProvider } from './scene.ts'

const g = await testGateway(t)
const { as, owner, sample } = g
const team = as('local-team')
const codes = ({ decisions }: Pick<Schema<'DataRequest'>, 'decisions'>) => decisions[0]!.reasons.map(({ code }) => code)
const path = (id: string) => ({ path: { id } })
const phase = (id: string, body: Schema<'CasePhaseAddition'>, who = team) =>
  who.POST('/cases/{id}/phases', { params: path(id), body })
const leaves = (id: string, organisation: string, who = team) =>
  who.POST('/cases/{id}/departures', { params: path(id), body: { organisation } })
const faults = (error: unknown) =>
  ((error as { invalidParams?: { name: string; code: string }[] }).invalidParams ?? []).map(
    ({ name, code }) => `${name} ${code}`,
  )
const lastOf = async (type: string) =>
  (await entries(owner)).findLast((entry) => entry.type === type)!.record as {
    readonly details: Readonly<Record<string, unknown>>
    readonly operation: string
    readonly case: string
  }
const today = new Date().toISOString().slice(0, 10)
const woken = { saidOn: '2026-01-02', method: 'oral' as const }

t.test('the coordinator moves the case on; nobody else does, and a closed case stays closed', async (t) => {
  const caseId = await openCase(g, [sample.family(1).adult], { withSchool: true })
  t.equal((await good(phase(caseId, { phase: 'execution' }))).phase, 'execution')
  t.match(await lastOf('case-changed'), {
    ...{ operation: 'cases.phases.create', case: caseId },
    details: { change: 'phase', from: 'plan', to: 'execution' },
  })
  t.equal((await good(as('school').GET('/cases/{id}', { params: path(caseId) }))).phase, 'execution')
  t.equal((await phase(caseId, { phase: 'execution' })).response.status, 409, 'it is there already')
  t.equal((await phase(caseId, { phase: 'plan' }, as('school'))).response.status, 403)
  t.equal((await phase(caseId, { phase: 'plan' }, as('debt-help'))).response.status, 404, 'as one that is not there')
  t.equal((await phase(caseId, { phase: 'closed' as 'plan' })).response.status, 400, 'closing is its own act')
  t.same(faults((await phase(caseId, { phase: 'plan', residentsWord: woken })).error), ['residentsWord with-waking'])
  await good(team.POST('/cases/{id}/closures', { params: path(caseId), body: { reason: 'goals-reached' } }))
  t.equal((await phase(caseId, { phase: 'plan' })).response.status, 409)
})

t.test('low flame leaves one partner; waking takes the resident’s word and revives nothing', async (t) => {
  const { caseId, personId, body } = await agreed(g, sample.family(2).adult)
  t.equal((await good(ask(team, body))).status, 'partially-delivered')
  t.same(faults((await phase(caseId, { phase: 'low-flame' })).error), ['lowFlamePartner with-low-flame'])
  const plan = { phase: 'execution' as const, lowFlamePartner: youthCareProvider.oin }
  t.same(faults((await phase(caseId, plan)).error), ['lowFlamePartner with-low-flame'])
  const stranger = { phase: 'low-flame' as const, lowFlamePartner: school.oin }
  t.same(faults((await phase(caseId, stranger)).error), ['lowFlamePartner not-a-participant'])

  const resting = await good(phase(caseId, { phase: 'low-flame', lowFlamePartner: youthCareProvider.oin }))
  t.match(resting, { phase: 'low-flame', file: { lowFlamePartner: youthCareProvider.oin } })
  const quiet = await good(ask(team, body))
  t.match(quiet.decisions[0]!.permitted, [{ category: 'involvement' }])
  t.ok(quiet.decisions[0]!.withheld.some(({ reason }) => reason === 'CASE_CLOSED'))
  t.equal((await leaves(caseId, youthCareProvider.oin)).response.status, 409, 'the one partner stays')

  t.same(faults((await phase(caseId, { phase: 'execution' })).error), ['residentsWord with-waking'])
  const tomorrow = { phase: 'execution' as const, residentsWord: { ...woken, saidOn: '2999-01-01' } }
  t.same(faults((await phase(caseId, tomorrow)).error), ['residentsWord.saidOn in-the-future'])
  const awake = await good(phase(caseId, { phase: 'execution', residentsWord: woken }))
  t.match(awake, { phase: 'execution', file: { lowFlamePartner: null } })
  t.match((await lastOf('case-changed')).details, { change: 'phase', from: 'low-flame', to: 'execution', ...woken })

  const again = await good(ask(team, body))
  t.match(again, { status: 'needs-consent', data: null })
  t.equal(codes(again)[0], 'CONSENT_EXPIRED', 'what was said before does not revive')
  const { missing } = again.decisions[0]!
  await good(team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, missing) }))
  t.equal((await good(ask(team, body))).status, 'partially-delivered', 'asked anew it holds')
})

t.test('a word said in a case that closed carries nothing in another', async (t) => {
  const { adult } = sample.family(3)
  const { caseId, personId, body } = await agreed(g, adult)
  const other = await openCase(g, [adult])
  const elsewhere = { ...body, case: other }
  t.equal((await good(ask(team, elsewhere))).status, 'partially-delivered')
  await good(team.POST('/cases/{id}/closures', { params: path(caseId), body: { reason: 'help-stopped' } }))
  t.equal(codes(await good(ask(team, elsewhere)))[0], 'CONSENT_EXPIRED')
  t.equal(codes(await good(ask(team, body)))[0], 'CASE_CLOSED')
  const search = { case: caseId, person: { personId } }
  const { items } = await good(team.POST('/consents/_search', { body: search }))
  t.match(items, [{ standing: { state: 'expired' } }])
})

t.test('an organisation that leaves sees and asks nothing from then on', async (t) => {
  const { youth } = sample.family(4)
  const caseId = await openCase(g, [youth], { withSchool: true })
  const mentor = as('school')
  t.equal((await mentor.GET('/cases/{id}', { params: path(caseId) })).response.status, 200)
  t.equal((await leaves(caseId, localTeam.oin, mentor)).response.status, 403)
  t.equal((await leaves(caseId, school.oin, mentor)).response.status, 403, 'the coordinator takes it out')
  t.equal((await leaves(caseId, localTeam.oin)).response.status, 409, 'its own organisation stays')
  const left = await good(leaves(caseId, school.oin))
  t.same(
    left.file!.participants.map(({ organisation }) => organisation).toSorted(),
    [localTeam.oin, youthCareProvider.oin].toSorted(),
  )
  t.match(await lastOf('case-changed'), { details: { change: 'participant-left', organisation: school.oin } })
  t.equal((await leaves(caseId, school.oin)).response.status, 404, 'it is gone')
  t.equal((await mentor.GET('/cases/{id}', { params: path(caseId) })).response.status, 404)
  const body = { organisation: school.oin, role: 'member' as const }
  const back = await good(team.POST('/cases/{id}/participants', { params: path(caseId), body }))
  t.same(back.file!.participants.find(({ organisation }) => organisation === school.oin)!.personReferences, [])
})

t.test('a recorded fact ends by who recorded it, and what rested on it rests no more', async (t) => {
  const { personId, ask: put } = await oneParent(g, sample.town.child)
  t.equal((await put()).status, 'awaiting-review')
  const { items } = await good(team.POST('/person-facts/_search', { body: { person: { personId } } }))
  const { id } = items.find(({ kind }) => kind === 'unreachable')!
  const ends = (until: string, who = team) =>
    who.POST('/person-facts/{id}/endings', { params: path(id), body: { until, source: { type: 'talk' } } })
  t.equal((await ends('2026-07-01', as('school'))).response.status, 403, 'without the scope')
  t.equal((await ends('2026-07-01', as('debt-help'))).response.status, 404, 'another organisation’s is not there')
  t.same(faults((await ends('2026-05-31')).error), ['until before-from'])
  t.match(await good(ends('2026-07-01')), { id, kind: 'unreachable', from: '2026-06-01', until: '2026-07-01' })
  t.match(await lastOf('person-fact-recorded'), {
    operation: 'person-facts.end',
    details: { fact: id, change: 'ended', until: '2026-07-01', was: null, sourceType: 'talk' },
  })
  t.same(faults((await ends(today)).error), ['until after-until'], 'it is not made longer so')
  t.match(await put(), { status: 'needs-consent' })
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, g)
  await everythingReplays(t, g)
})
