import t from 'tap'
import { personFactKinds } from '../../src/persons/person-fact-kinds-schema.ts'
import { consentSetting, parties } from '../helpers/consent-setting.ts'
import { callBy, caller } from '../helpers/persons-room.ts'

const fact = (person: object, more: object = {}) => ({
  person,
  kind: 'shelter',
  from: '2026-03-01',
  source: { type: 'professional', reference: 'NOTE-1' },
  ...more,
})

/** One good body of every kind, beside person, dates and source; `who` is somebody else by alias. */
const everyKind = (who: object) => ({
  'supervision-order': { details: { institution: '00000099000000003000' } },
  'partial-authority-transfer': { details: { institution: '00000099000000003000', matters: ['school-enrolment'] } },
  guardianship: { concerns: { organisation: '00000099000000003000' } },
  'provisional-guardianship': { details: { institution: '00000099000000003000' } },
  curatorship: { concerns: who },
  mentorship: { concerns: who },
  administration: { concerns: who, details: { matters: ['money'] } },
  'court-authority-order': { details: { capacity: 'parent', holders: [who] } },
  'court-substituted-consent': { concerns: who, details: { scope: { purposes: ['case-conference'] } } },
  'special-curator': { concerns: who },
  'capacity-assessment': { details: { matter: 'sharing', outcome: 'incapable', assessor: 'geriatrician' } },
  proxy: { concerns: who, details: { sharing: true } },
  relative: { concerns: who, details: { relation: 'child' } },
  unreachable: { concerns: who },
  'other-parent-informed': { concerns: who, details: { reaction: 'none' } },
  'view-heard': { details: { view: 'agrees' } },
  'refusal-toward-parent': { concerns: who },
  'secret-consultation': {},
  'help-without-parents': {},
  'suspected-harm': { concerns: who },
  shelter: {},
  sealed: {},
  restriction: {},
  objection: { details: { purposes: ['case-conference'] } },
  'help-ended': { concerns: { organisation: '00000099000000001000' } },
  'deceased-record-permission': {},
})

t.test('every kind of fact is recorded with its source and read back by who recorded it', async (t) => {
  const { as, openCase, residents, alias, persons, entries } = await consentSetting(t)
  const { persons: ids } = await openCase([residents.child, residents.mother], { school: 'member' })
  const child = { personId: await alias('team', ids[0]!) }
  const mother = { personId: await alias('team', ids[1]!) }
  const bodies = everyKind(mother)
  t.same(Object.keys(bodies).sort(), [...personFactKinds].sort(), 'every kind has a row here')
  for (const [kind, body] of Object.entries(bodies).filter(([kind]) => kind !== 'sealed')) {
    const made = await as('team')('POST', '/person-facts', fact(child, { kind, until: '2027-03-01', ...body }))
    t.equal(made.status, 201, `${kind}: ${made.text}`)
    t.match(made.body, {
      person: child,
      kind,
      from: '2026-03-01',
      until: '2027-03-01',
      source: { type: 'professional' },
    })
  }
  const found = await as('team')('POST', '/person-facts/_search?limit=100', { person: child })
  t.equal(found.body.items.length, personFactKinds.length - 1)
  const order = found.body.items.find((one) => one['kind'] === 'supervision-order')
  t.match(order, { concerns: { organisation: '00000099000000003000' } })
  const court = found.body.items.find((one) => one['kind'] === 'court-authority-order')
  t.same(court?.['details'], { capacity: 'parent', holders: [mother] }, 'persons come back as aliases')
  const one = await as('team')('POST', '/person-facts/_search', { person: child, kinds: ['proxy'] })
  t.match(one.body.items, [{ kind: 'proxy', concerns: mother, details: { sharing: true } }])

  const { recorded } = await persons.facts('9901', ids[0]!)
  t.equal(recorded.length, personFactKinds.length - 1)
  t.match(
    recorded.find(({ kind }) => kind === 'court-authority-order'),
    { from: '2026-03-01', until: '2027-03-01', recordedAt: /Z$/, details: { holders: [ids[1]] } },
  )
  t.match(
    recorded.find(({ kind }) => kind === 'proxy'),
    { concerns: ids[1], source: { reference: 'NOTE-1' } },
  )
  t.same(new Set((await entries()).map(({ type }) => type)), new Set(['person-fact-recorded']))
  t.notOk(JSON.stringify(await entries()).includes('geriatrician'), 'details stay out of the log')

  const other = { personId: await alias('school', ids[0]!) }
  const own = await as('school')('POST', '/person-facts/_search', { person: other })
  t.same([own.status, own.body.items], [200, []], 'another recorder sees what it recorded itself')
})

t.test('a holder of gezag named by handle is told back by handle, never by a personId', async (t) => {
  const { as, openCase, residents, alias, persons, refresh, owner } = await consentSetting(t)
  const { persons: ids } = await openCase([residents.child])
  const child = { personId: await alias('team', ids[0]!) }
  await refresh(callBy(caller(parties.team.oin)), '9901', ids, 0)
  const { authority } = await persons.facts('9901', ids[0]!)
  const [one, other] = 'holders' in authority ? authority.holders : []
  const [mother, father] = [{ authorityHolder: one!.handle }, { authorityHolder: other!.handle }]
  const body = { kind: 'refusal-toward-parent', concerns: mother }
  const made = await as('team')('POST', '/person-facts', fact(child, body))
  t.equal(made.status, 201, made.text)
  t.same(made.body['concerns'], mother)
  const order = { kind: 'court-authority-order', details: { capacity: 'parent', holders: [mother, father] } }
  const ordered = await as('team')('POST', '/person-facts', fact(child, order))
  t.same(ordered.body['details'], order.details, ordered.text)
  const found = await as('team')('POST', '/person-facts/_search', { person: child })
  t.same(
    found.body.items.map(({ concerns, details }) => [concerns, details]),
    [
      [null, order.details],
      [mother, {}],
    ],
  )
  const known = await owner.selectFrom('person_aliases').select('person_id').execute()
  t.same(
    known.map((row) => row.person_id),
    [ids[0]],
    'no alias of a holder was made',
  )
  const { recorded } = await persons.facts('9901', ids[0]!)
  t.match(
    recorded.find(({ kind }) => kind === 'refusal-toward-parent'),
    { concerns: one!.id },
    'decisions stand on who it is',
  )
})

t.test('a fact says what its kind asks and nothing else, all faults at once', async (t) => {
  const { as, openCase, residents, alias, entries } = await consentSetting(t)
  const { persons: ids } = await openCase([residents.child])
  const child = { personId: await alias('team', ids[0]!) }
  const faultsOf = async (more: object) => {
    const answer = await as('team')('POST', '/person-facts', fact(child, more))
    return [answer.status, ...(answer.body.invalidParams ?? []).map(({ name, code }) => `${name} ${code}`)]
  }
  t.same(await faultsOf({ kind: 'no-such-kind' }), [400, 'kind unknown-value'])
  t.same(await faultsOf({ concerns: child }), [400, 'concerns not-of-this-kind'])
  t.same(await faultsOf({ details: { street: 'x' } }), [400, 'details not-of-this-kind'])
  t.same(await faultsOf({ kind: 'unreachable' }), [400, 'concerns not-of-this-kind'])
  t.same(await faultsOf({ kind: 'proxy' }), [400, 'concerns not-of-this-kind', 'details not-of-this-kind'])
  t.equal((await faultsOf({ kind: 'help-ended', concerns: child }))[0], 400)
  t.same(await faultsOf({ until: '2026-02-28' }), [400, 'until before-from'])
  const assessor = { matter: 'sharing', outcome: 'incapable', assessor: 'about 999990019' }
  t.equal((await faultsOf({ kind: 'capacity-assessment', details: assessor }))[0], 400, 'no number in the text')
  t.same(await entries(), [])
})

t.test('facts are for who records consent in a case of the person; to others there is nobody', async (t) => {
  const { as, openCase, residents, alias } = await consentSetting(t)
  const { persons: ids } = await openCase([residents.child], { provider: 'source' })
  for (const party of ['provider', 'stranger'] as const) {
    const child = { personId: await alias(party, ids[0]!) }
    t.equal((await as(party)('POST', '/person-facts', fact(child))).status, 404)
    t.equal((await as(party)('POST', '/person-facts/_search', { person: child })).status, 404)
  }
  const stranger = { bsn: residents.adult.bsn }
  const answer = await as('team')('POST', '/person-facts', fact(stranger, { municipality: '9901' }))
  t.equal(answer.status, 404, 'somebody in none of its cases')
  t.equal((await as('team', 'exchange')('POST', '/person-facts', fact(stranger))).status, 403)
})

t.test('a fact moves what decisions stand on, also where the BRP is out of reach', async (t) => {
  const { as, openCase, residents, alias, register, owner } = await consentSetting(t)
  const { persons: ids } = await openCase([residents.child])
  const child = { personId: await alias('team', ids[0]!) }
  register.behave('down')
  const stands = () => owner.selectFrom('stands').select('version').where('id', '=', ids[0]!).execute()
  const before = Number((await stands())[0]?.version ?? 0)
  t.equal((await as('team')('POST', '/person-facts', fact(child))).status, 201)
  t.equal(Number((await stands())[0]?.version), before + 1)
  t.ok(parties.team)
})
