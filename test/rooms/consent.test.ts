import t from 'tap'
import { sql } from 'kysely'
import { holder } from '../../src/sample/town.ts'
import { consentSetting, parties } from '../helpers/consent-setting.ts'

const saidAt = () => new Date(Date.now() - 60_000).toISOString()
const word = (by: object, more: object = {}) => ({
  by,
  capacity: 'self',
  outcome: 'given',
  saidAt: saidAt(),
  method: 'written',
  ...more,
})
const consent = (caseId: string, subject: object, statements: object[], more: object = {}) => ({
  case: caseId,
  subject,
  layer: 'secrecy',
  scope: {
    purposes: ['coordinated-approach'],
    categories: ['involvement', 'youth-help'],
    sources: [parties.provider.oin],
    recipients: [parties.team.oin],
  },
  validUntil: '2027-05-31',
  statements,
  ...more,
})

t.test('a consent is recorded word by word, and stands as what was said makes it stand', async (t) => {
  const { as, openCase, residents, entries, alias, owner } = await consentSetting(t)
  const { id: caseId, persons } = await openCase([residents.youth])
  const team = as('team')
  const subject = { bsn: residents.youth.bsn }
  const evidence = { reference: 'DOC-12', sha256: 'a'.repeat(64) }
  const first = word(subject, { evidence, noticeVersion: 'youth-2026-1', interpreter: 'professional' })
  const made = await team(
    'POST',
    '/consents',
    consent(caseId, subject, [first], { freeConsent: { concreteRequest: true } }),
  )
  t.equal(made.status, 201, made.text)
  const id = made.body.id
  t.equal(made.headers['location'], `/v1/consents/${id}`)
  const personId = await alias('team', persons[0]!)
  t.match(made.body, {
    case: caseId,
    subject: { personId },
    layer: 'secrecy',
    kind: 'consent',
    scope: { purposes: ['coordinated-approach'], fields: {} },
    validUntil: '2027-05-31',
    freeConsent: { concreteRequest: true, alternativeOffered: null },
    statements: [{ by: { personId }, capacity: 'self', evidence, noticeVersion: 'youth-2026-1' }],
    standing: { state: 'incomplete' },
  })
  const { missing } = made.body.standing
  t.equal(missing.length, 2)
  t.same(
    missing.map(({ person }) => Object.keys(person)),
    [['authorityHolder'], ['authorityHolder']],
    'parents are named by opaque handles',
  )
  for (const [i, { person }] of missing.entries()) {
    const said = await team('POST', `/consents/${id}/statements`, word(person, { capacity: 'parent' }))
    t.equal(said.status, 201, said.text)
    t.match(said.body.standing, { state: i === 1 ? 'complete' : 'incomplete' })
    t.match(said.body.statements.at(-1), { by: person, capacity: 'parent' })
  }
  const read = await team('GET', `/consents/${id}`)
  t.equal(read.status, 200)
  t.match(read.body.standing, { state: 'complete', missing: [] })

  const log = (await entries()).filter(({ operation }) => String(operation).startsWith('consents.'))
  t.same(
    log.map(({ type }) => type),
    ['consent-recorded', 'statement-recorded', 'statement-recorded', 'statement-recorded'],
  )
  t.same(new Set(log.map(({ person }) => person)), new Set([persons[0]]), 'under the internal id')
  t.same(log[0]!['controllers'], [parties.team.oin])
  const facts = await sql<{ facts: { consents: object[]; withdrawals: object[] } }>`
    SELECT set_config('deelpoort.municipality', '9901', false), consent_facts('9901', ${persons[0]!}) AS facts`.execute(
    owner,
  )
  t.match(facts.rows[0]!.facts, {
    consents: [
      {
        id,
        scope: { sources: [parties.provider.oin], fields: {} },
        validUntil: '2027-05-31',
        recordedAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
        statements: [{ by: persons[0], saidOn: /^\d{4}-\d\d-\d\d$/, interpreter: 'professional' }, {}, {}],
      },
    ],
    withdrawals: [],
  })
})

t.test('a handle whose holder no longer has gezag is 400, and nothing is recorded', async (t) => {
  const { as, openCase, residents, register, owner, entries } = await consentSetting(t)
  const { id: caseId } = await openCase([residents.child])
  const team = as('team')
  const subject = { bsn: residents.child.bsn }
  const made = await team('POST', '/consents', consent(caseId, subject, [word(subject)]))
  const { missing } = made.body.standing
  register.put({ ...residents.child, authority: { kind: 'sole', parent: holder(residents.mother) } })
  await sql`UPDATE brp_facts SET fetched_at = '2020-01-01'`.execute(owner)
  const before = (await entries()).length
  const answers = []
  for (const { person } of missing) {
    answers.push(await team('POST', `/consents/${made.body.id}/statements`, word(person, { capacity: 'parent' })))
  }
  const refused = answers.filter(({ status }) => status === 400)
  t.equal(refused.length, 1)
  t.equal(refused[0]?.body['type'], 'urn:deelpoort:problem:authority-changed')
  const gone = missing[answers.indexOf(refused[0]!)]!.person
  const again = await team('POST', '/consents', consent(caseId, subject, [word(subject), word(gone)]))
  t.equal(again.status, 400)
  const never = await team(
    'POST',
    `/consents/${made.body.id}/statements`,
    word({ authorityHolder: 'ah_AAAAAAAAAAAAAAAAAAAAAA' }),
  )
  t.equal(never.status, 400)
  t.equal(never.body.type, refused[0]?.body['type'], 'like one that never was')
  t.equal((await entries()).length, before + 1, 'only the word that counted')
  const { count } = await owner.selectFrom('consents').select(owner.fn.countAll().as('count')).executeTakeFirstOrThrow()
  t.equal(Number(count), 1)
})

t.test('a word in the future, another shape, a number where it may not be (S130): 400, all faults told', async (t) => {
  const { as, openCase, residents, entries } = await consentSetting(t)
  const { id: caseId } = await openCase([residents.child], { provider: 'member' })
  const subject = { bsn: residents.child.bsn }
  const future = word(subject, { saidAt: new Date(Date.now() + 60_000).toISOString() })
  const late = await as('team')('POST', '/consents', consent(caseId, subject, [word(subject), future]))
  t.equal(late.status, 400)
  t.match(late.body.invalidParams, [{ name: 'statements.1.saidAt', code: 'in-the-future' }])
  const strange = await as('team')('POST', '/consents', { ...consent(caseId, subject, [word(subject)]), valid: true })
  t.match(strange.body, { status: 400, invalidParams: [{ name: 'valid', code: 'unknown-field' }] })
  const wrongLayer = await as('team')(
    'POST',
    '/consents',
    consent(caseId, subject, [word(subject)], { kind: 'statutory-condition' }),
  )
  t.match(wrongLayer.body, { status: 400, invalidParams: [{ name: 'kind', code: 'wrong-layer' }] })
  const mother = word({ bsn: residents.mother.bsn }, { capacity: 'parent' })
  const parent = await as('provider')('POST', '/consents', consent(caseId, subject, [word(subject), mother]))
  t.equal(parent.status, 400)
  t.equal(parent.body.type, 'urn:deelpoort:problem:bsn-not-allowed', 'a provider may not hold a parent’s number')
  const noKey = await as('team')('POST', '/consents', consent(caseId, subject, [word(subject)]), {
    'idempotency-key': '',
  })
  t.equal(noKey.status, 400)
  t.same(await entries(), [])
})

t.test('beyond the limits a consent is stored as it was given: what it is worth is for the standing', async (t) => {
  const { as, openCase, residents } = await consentSetting(t)
  const { id: caseId } = await openCase([residents.child])
  const subject = { bsn: residents.child.bsn }
  const scope = {
    purposes: ['coordinated-approach', 'case-conference'],
    categories: ['involvement'],
    sources: ['youth-care-provider'],
    recipients: ['school', 'police', 'veilig-thuis', 'general-practice', 'hospital', 'ciz'],
  }
  const made = await as('team')('POST', '/consents', consent(caseId, subject, [word(subject)], { scope }))
  t.equal(made.status, 201)
  t.match(made.body.scope, scope)
})

t.test('who does not record consent in the case finds no case and no consent', async (t) => {
  const { as, openCase, residents } = await consentSetting(t)
  const { id: caseId } = await openCase([residents.child], { provider: 'source', school: 'member' })
  const subject = { bsn: residents.child.bsn }
  const made = await as('team')('POST', '/consents', consent(caseId, subject, [word(subject)]))
  const path = `/consents/${made.body.id}`
  const member = await as('school')('GET', path)
  t.equal(member.status, 200, 'a member reads too')
  t.not(member.body.subject.personId, made.body.subject.personId, 'by an alias of its own')
  for (const party of ['provider', 'stranger'] as const) {
    const unknown = await as(party)('GET', '/consents/9901-018f6b0e-0000-7000-8000-000000000001')
    const answers = [
      await as(party)('GET', path),
      await as(party)('POST', `${path}/statements`, word({ personId: '9901-x' })),
      await as(party)('POST', `${path}/withdrawals`, { by: { personId: '9901-x' }, saidAt: saidAt() }),
      await as(party)('POST', '/consents/_search', { case: caseId }),
      await as(party)('POST', '/consents', consent(caseId, { personId: '9901-x' }, [word({ personId: '9901-x' })])),
    ]
    t.same(
      answers.map(({ status }) => status),
      [404, 404, 404, 404, 404],
      party,
    )
    t.same(
      { ...answers[0]!.body, instance: '' },
      { ...unknown.body, instance: '' },
      'and cannot tell it from one that is not there',
    )
  }
  const noScope = await as('team', 'exchange')('GET', path)
  t.equal(noScope.status, 403)
})

t.test('the same key makes one consent; a search pages through those of a case', async (t) => {
  const { as, openCase, residents, owner } = await consentSetting(t)
  const { id: caseId } = await openCase([residents.child, residents.youth])
  const team = as('team')
  const subject = { bsn: residents.child.bsn }
  const body = consent(caseId, subject, [word(subject)])
  const key = { 'idempotency-key': 'once-and-only-once' }
  const first = await team('POST', '/consents', body, key)
  const second = await team('POST', '/consents', body, key)
  t.equal(second.body.id, first.body.id)
  t.equal(second.headers['idempotency-replayed'], 'true')
  const { count } = await owner.selectFrom('consents').select(owner.fn.countAll().as('count')).executeTakeFirstOrThrow()
  t.equal(Number(count), 1)
  const other = { bsn: residents.youth.bsn }
  const more = [first.body.id]
  for (const who of [subject, other, other])
    more.push((await team('POST', '/consents', consent(caseId, who, [word(who)]))).body['id'])
  const seen: string[] = []
  let path = '/consents/_search?limit=3'
  for (let page = 0; page < 3 && path !== ''; page += 1) {
    const answer = await team('POST', path, { case: caseId })
    t.equal(answer.status, 200, answer.text)
    seen.push(...answer.body.items.map(({ id }) => id))
    path = /<\/v1([^>]+)>/.exec(String(answer.headers['link'] ?? ''))?.[1] ?? ''
  }
  t.same(seen, more.toReversed(), 'newest first, each once')
  const found = await team('POST', '/consents/_search', { case: caseId, person: other })
  t.equal(found.body.items.length, 2)
})

t.test('an institution with gezag speaks by its OIN', async (t) => {
  const { as, openCase, residents } = await consentSetting(t)
  const { id: caseId } = await openCase([residents.institutionGuardian])
  const subject = { bsn: residents.institutionGuardian.bsn }
  const by = { organisation: '00000099000000003000' }
  const made = await as('team')('POST', '/consents', consent(caseId, subject, [word(by, { capacity: 'guardian' })]))
  t.equal(made.status, 201, made.text)
  t.match(made.body.statements, [{ by, capacity: 'guardian' }])
})

t.test('with the BRP out of reach no consent is recorded, and its recorder is told when to come back', async (t) => {
  const { as, openCase, residents, register, entries } = await consentSetting(t)
  const { id: caseId } = await openCase([residents.child])
  register.behave('down')
  const subject = { bsn: residents.child.bsn }
  const answer = await as('team')('POST', '/consents', consent(caseId, subject, [word(subject)]))
  t.equal(answer.status, 503)
  t.equal(answer.headers['retry-after'], '30')
  t.same(await entries(), [])
})
