import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { callBy, caller } from '../helpers/persons-room.ts'
import { consentSetting, parties, type Party } from '../helpers/consent-setting.ts'
import { anEntry } from '../helpers/entries.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const stop = (by: object, about: object, more: object = {}) => ({
  by,
  about,
  scope: 'all',
  saidAt: minutesAgo(60),
  saidTo: 'mentor',
  method: 'oral',
  ...more,
})

const setting = async (t: Test, others: Partial<Record<Party, 'member' | 'source'>> = {}) => {
  const made = await consentSetting(t)
  const { id: caseId, persons } = await made.openCase([made.residents.youth], others)
  const person = persons[0]!
  const obligations = async (party: Party) => {
    const answer = await made.as(party)('GET', '/obligations')
    t.equal(answer.status, 200, answer.text)
    return answer.body.items
  }
  /** A release about the youth to this party, so many minutes ago. */
  const release = (to: Party, minutes: number, exchangeId: string, within: string | null = caseId) =>
    made.log.append({
      entries: [
        anEntry({
          type: 'release',
          person,
          at: minutesAgo(minutes),
          recipient: parties[to].oin,
          exchangeId,
          case: within,
        }),
      ],
      stands: [],
    })
  const ofYouth = async (party: Party) => ({ personId: await made.alias(party, person) })
  return { ...made, caseId, person, obligations, release, ofYouth }
}

t.test('a word that stops binds at once, is in the log, and moves what decisions stand on', async (t) => {
  const { as, person, entries, ofYouth, owner, register } = await setting(t)
  const stand = async () => {
    const { rows } = await sql<{ version: string }>`SELECT version FROM stands WHERE id = ${person}`.execute(owner)
    return Number(rows[0]?.version ?? 0)
  }
  const [before, calls] = [await stand(), register.calls()]
  const youth = await ofYouth('team')
  register.behave('down')
  const answer = await as('team')('POST', '/withdrawals', stop(youth, youth))
  t.equal(answer.status, 201, answer.text)
  t.same(Object.keys(answer.body).sort(), ['bindsFrom', 'id'])
  t.equal(register.calls(), calls, 'the BRP was not asked')
  t.ok((await stand()) > before)
  const [entry] = (await entries()).filter(({ type }) => type === 'withdrawal-recorded')
  t.match(entry, { person, details: { withdrawal: answer.body.id, by: person, scope: 'all', consent: null } })
  const [row] = await owner
    .selectFrom('log_records')
    .select('recorded_at')
    .where('type', '=', 'withdrawal-recorded')
    .execute()
  t.equal(answer.body.bindsFrom, row!.recorded_at.toISOString(), 'it binds from where it stands in the log')
  const facts = await sql<{ w: object[] }>`
    SELECT set_config('deelpoort.municipality', '9901', false), consent_facts('9901', ${person}) -> 'withdrawals' AS w`.execute(
    owner,
  )
  t.match(facts.rows[0]?.w, [{ id: answer.body.id, by: person, consent: null, scope: 'all', saidAt: /Z$/ }])
})

t.test('it needs no Idempotency-Key, any scope will do, and a narrower word stays narrow', async (t) => {
  const { as, ofYouth, owner } = await setting(t, { provider: 'source' })
  const youth = await ofYouth('provider')
  const scope = { recipients: [parties.team.oin], categories: ['youth-help'] }
  const answer = await as('provider', 'source')('POST', '/withdrawals', stop(youth, youth, { scope }), {
    'idempotency-key': '',
  })
  t.equal(answer.status, 201, answer.text)
  const [row] = await owner
    .selectFrom('consent_withdrawals')
    .select(['scope', 'said_to', 'method', 'said_on'])
    .execute()
  t.match(row, { scope, said_to: 'mentor', method: 'oral', said_on: /^\d{4}-\d\d-\d\d$/ })
  const empty = await as('provider')('POST', '/withdrawals', stop(youth, youth, { scope: {} }))
  t.equal(empty.status, 400)
  const future = await as('provider')('POST', '/withdrawals', stop(youth, youth, { saidAt: minutesAgo(-5) }))
  t.match(future.body.invalidParams, [{ name: 'saidAt', code: 'in-the-future' }])
})

t.test(
  'what was released since it was said is for its recipients and recorders, once, and for nobody else',
  async (t) => {
    const { as, release, obligations, ofYouth } = await setting(t, { provider: 'source' })
    await release('school', 90, '9901-before')
    await release('school', 30, '9901-after')
    await release('school', 20, '9901-after')
    await release('team', 10, '9901-team')
    const youth = await ofYouth('team')
    const answer = await as('team')('POST', '/withdrawals', stop(youth, youth))
    t.equal(answer.status, 201, answer.text)
    const school = await obligations('school')
    t.match(school, [{ type: 'reassess-ground', dataRequest: '9901-after', before: /^\d{4}-\d\d-\d\d$/ }])
    t.equal(school.length, 1)
    t.not(school[0]?.person.personId, youth.personId, 'under an alias of its own')
    t.same((await obligations('team')).map(({ type }) => type).sort(), ['follow-up-withdrawal', 'reassess-ground'])
    t.same(await obligations('provider'), [])
    t.same(await obligations('stranger'), [])
  },
)

t.test(
  'who records in another case of the person does not learn that something was released in this one',
  async (t) => {
    const { as, release, obligations, ofYouth, openCase, residents } = await setting(t, { school: 'member' })
    const { id: another } = await openCase([residents.youth], { provider: 'member' })
    const youth = await ofYouth('team')
    const typesOf = async (party: Party) => (await obligations(party)).map(({ type }) => type)
    const stopping = () => as('team')('POST', '/withdrawals', stop(youth, youth))
    await release('stranger', 30, '9901-without', null)
    t.equal((await stopping()).status, 201)
    t.same([await typesOf('team'), await typesOf('provider'), await typesOf('school')], [[], [], []], 'of no case')
    await release('stranger', 20, '9901-here')
    await release('stranger', 10, '9901-here-too')
    const now = stop(youth, youth, { scope: { recipients: [parties.stranger.oin] } })
    t.equal((await as('team')('POST', '/withdrawals', now)).status, 201)
    t.same([await typesOf('school'), await typesOf('provider')], [['follow-up-withdrawal'], []])
    t.same(await typesOf('team'), ['follow-up-withdrawal'])
    await release('stranger', 5, '9901-there', another)
    t.equal((await as('team')('POST', '/withdrawals', { ...now, saidAt: minutesAgo(7) })).status, 201)
    t.same([await typesOf('school'), await typesOf('provider')], [['follow-up-withdrawal'], ['follow-up-withdrawal']])
  },
)

t.test('a recipient is asked once to look again at one exchange, however often it is stopped', async (t) => {
  const { as, release, obligations, ofYouth, owner } = await setting(t)
  const youth = await ofYouth('team')
  await release('school', 30, '9901-one')
  t.equal((await as('team')('POST', '/withdrawals', stop(youth, youth))).status, 201)
  await release('school', 20, '9901-two')
  const again = stop(youth, youth, { scope: { recipients: ['school'] } })
  t.equal((await as('team')('POST', '/withdrawals', again)).status, 201)
  t.same(
    (await obligations('school')).map((duty) => [duty.type, duty['dataRequest']]),
    [
      ['reassess-ground', '9901-one'],
      ['reassess-ground', '9901-two'],
    ],
  )
  t.equal((await owner.selectFrom('consent_withdrawals').select('id').execute()).length, 2, 'each word is kept')
})

t.test('a scope that names kinds reaches what those kinds gave or got', async (t) => {
  const { as, release, obligations, ofYouth } = await setting(t)
  await release('school', 30, '9901-school')
  await release('team', 20, '9901-team')
  const youth = await ofYouth('team')
  const typesOf = async (party: Party) => (await obligations(party)).map(({ type }) => type)
  const stopping = (scope: object) => as('team')('POST', '/withdrawals', stop(youth, youth, { scope }))
  t.equal((await stopping({ recipients: ['school'], sources: ['school'] })).status, 201)
  t.same(await typesOf('school'), [], 'the source is no school')
  t.equal((await stopping({ recipients: ['school'], sources: ['youth-care-provider'] })).status, 201)
  t.same(await typesOf('school'), ['reassess-ground'])
  t.same(await typesOf('team'), ['follow-up-withdrawal'], 'the team got nothing as a school')
})

t.test('one from outside the cases binds alike, and opens a confirmation for the recorder', async (t) => {
  const { as, obligations, caseId, residents, openCase, alias, entries } = await setting(t, {
    provider: 'source',
    school: 'member',
  })
  const { persons } = await openCase([residents.youth])
  const youth = { personId: await alias('stranger', persons[0]!) }
  const outside = await as('stranger')('POST', '/withdrawals', stop(youth, youth))
  const inside = { personId: await alias('provider', persons[0]!) }
  const within = await as('provider')('POST', '/withdrawals', stop(inside, inside))
  t.same([outside.status, within.status], [201, 201])
  t.equal(outside.text.length, within.text.length, 'the same answer, to the byte')
  for (const recorder of ['team', 'school'] as const) {
    t.match(await obligations(recorder), [{ type: 'confirm-withdrawal', dataRequest: null }], recorder)
  }
  t.same(await obligations('provider'), [], 'a source records no consent')
  const [entry] = (await entries()).filter(({ type }) => type === 'withdrawal-recorded')
  t.same(entry?.['controllers'], [parties.team.oin, parties.school.oin, parties.stranger.oin].sort())
  t.ok(caseId)
})

t.test('a parent stops under a handle, also after losing gezag; one consent is stopped by its recorder', async (t) => {
  const { as, caseId, residents, register, owner, refresh, person, persons } = await setting(t)
  const team = as('team')
  const subject = { bsn: residents.youth.bsn }
  const said = { capacity: 'self', outcome: 'given', saidAt: minutesAgo(30), method: 'written' }
  const scope = {
    purposes: ['case-conference'],
    categories: ['involvement'],
    sources: [parties.provider.oin],
    recipients: [parties.team.oin],
  }
  const body = { case: caseId, subject, layer: 'secrecy', scope, statements: [{ by: subject, ...said }] }
  const made = await team('POST', '/consents', body)
  t.equal(made.status, 201, made.text)
  const parents = made.body.standing.missing.map((missing) => missing.person)
  register.put({ ...residents.youth, authority: { kind: 'temporarily-none', explanation: 'Tijdelijk geen gezag.' } })
  await refresh(callBy(caller(parties.team.oin)), '9901', [person], 0)
  t.match(await persons.holder('9901', person, parents[0]!.authorityHolder!), { lasts: false })
  const parent = await team('POST', '/withdrawals', stop(parents[0]!, subject, { municipality: '9901' }))
  t.equal(parent.status, 201, parent.text)
  const one = await team('POST', `/consents/${made.body.id}/withdrawals`, { by: subject, saidAt: minutesAgo(5) })
  t.equal(one.status, 201, one.text)
  const rows = await owner
    .selectFrom('consent_withdrawals')
    .select(['consent_id', 'said_by', 'scope'])
    .orderBy('id')
    .execute()
  t.match(rows, [
    { consent_id: null, scope: 'all' },
    { consent_id: made.body.id, said_by: person, scope: 'all' },
  ])
  t.not(rows[0]?.said_by, person)
  t.match((await team('GET', `/consents/${made.body.id}`)).body.standing, { state: 'withdrawn' })
})

t.test('whose municipality it is must be said or known, and must be the caller’s own', async (t) => {
  const { as, residents } = await setting(t)
  const youth = { bsn: residents.youth.bsn }
  const nowhere = await as('team')('POST', '/withdrawals', stop(youth, youth))
  t.match(nowhere.body, { status: 400, invalidParams: [{ name: 'municipality', code: 'required' }] })
  const elsewhere = await as('team')('POST', '/withdrawals', stop(youth, youth, { municipality: '9902' }))
  const unknown = await as('team')('POST', '/withdrawals', stop(youth, youth, { municipality: '0001' }))
  t.same([elsewhere.status, unknown.status], [404, 404])
  t.same({ ...elsewhere.body, instance: '' }, { ...unknown.body, instance: '' })
  const school = await as('school')('POST', '/withdrawals', stop(youth, youth, { municipality: '9901' }))
  t.equal(school.body.type, 'urn:deelpoort:problem:bsn-not-allowed')
})

t.test('where the log cannot be written nothing is recorded, and the caller knows', async (t) => {
  const { as, ofYouth, owner } = await setting(t)
  await sql`REVOKE EXECUTE ON FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json) FROM deelpoort_app`.execute(
    owner,
  )
  const youth = await ofYouth('team')
  const answer = await as('team')('POST', '/withdrawals', stop(youth, youth))
  t.equal(answer.status, 503)
  t.same(await owner.selectFrom('consent_withdrawals').select('id').execute(), [])
})

t.test('every reader raises where no municipality is set: never zero withdrawals', async (t) => {
  const { app, person, owner } = await setting(t)
  for (const table of ['consents', 'consent_statements', 'consent_withdrawals', 'obligations']) {
    await t.rejects(sql`SELECT count(*) FROM ${sql.table(table)}`.execute(app), { code: '42501' }, table)
  }
  await t.rejects(sql`SELECT consent_facts('9901', ${person})`.execute(app), { code: '42501' })
  for (const table of ['consents', 'consent_statements', 'consent_withdrawals', 'obligations']) {
    for (const what of ['UPDATE', 'DELETE', 'TRUNCATE']) {
      const { rows } = await sql<{ may: boolean }>`
        SELECT has_table_privilege('deelpoort_app', ${table}, ${what}) AS may`.execute(owner)
      t.equal(rows[0]?.may, false, `${what} on ${table}`)
    }
  }
})
