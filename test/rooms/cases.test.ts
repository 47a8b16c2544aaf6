import { sql } from 'kysely'
import t, { type Test } from 'tap'
import type { CasePorts } from '../../src/cases/case-ports.ts'
import type { CaseBody } from '../../src/cases/case-schema.ts'
import { caseReferences } from '../../src/cases/case-reference-store.ts'
import { caseRights } from '../../src/cases/case-rights-store.ts'
import { cases } from '../../src/cases/cases.ts'
import type { CaseFacts } from '../../src/core/facts.ts'
import { bsnVault } from '../../src/persons/bsn-vault.ts'
import { identityStore } from '../../src/persons/identity-store.ts'
import { personsStore } from '../../src/persons/persons-store.ts'
import { personsRoom } from '../../src/persons/persons.ts'
import { Problem } from '../../src/problems.ts'
import { caller, callBy, freshKey, ringOf } from '../helpers/persons-room.ts'
import { joining, oins, operator, recordsOf, registerSetting } from '../helpers/register-room.ts'

const youth = '999990019'
const sibling = '999990020'
const team = callBy(caller(oins.team), 'cases.create')
const provider = callBy(caller(oins.provider, { kind: 'youth-care-provider' }))
const school = callBy(caller(oins.school, { kind: 'school' }))
const stranger = callBy(caller(oins.other, { kind: 'municipality-debt' }))

const setting = async (t: Test, more: Partial<CasePorts> = {}) => {
  const base = await registerSetting(t)
  await base.changes.addParticipant(operator(), joining(oins.team, 'local-team-municipal'))
  await base.changes.addParticipant(operator(), joining(oins.provider, 'youth-care-provider'))
  await base.changes.addParticipant(operator(), joining(oins.school, 'school', { relations: 'asserted-by-system' }))
  await base.changes.addParticipant(operator(), joining(oins.other, 'municipality-debt'))
  const vault = bsnVault({ lookup: ringOf(freshKey('l')), encryption: ringOf(freshKey('e')) })
  const references = caseReferences(base.app)
  const persons = personsRoom({
    store: personsStore(base.app, vault),
    identities: identityStore(base.app, vault),
    vault,
    mayUseBsn: () => true,
    byReference: references.personOf,
  })
  const known = new Map<string, readonly string[]>()
  const room = cases(base.app, {
    persons,
    takesPart: base.reads.amongActive,
    mayUseBsn: (call, _municipality, purpose) => call.caller.kind !== 'school' && purpose !== 'participation',
    knowsPurpose: (_municipality, purpose) => ['coordinated-approach', 'participation'].includes(purpose),
    personsKnownTo: async () => known,
    record: base.log.appendIn,
    stampOf: () => null,
    retain: () => '2041-01-01',
    ...more,
  })
  const facts = async (
    id: string | null,
    person: string,
    who: {
      caller: string
      source?: string
      recipient?: string
      professional?: string
      on?: string
      municipality?: string
    },
  ): Promise<CaseFacts> => {
    const { municipality = '9901', on = team.moment.localDate } = who
    return base.app.transaction().execute(async (trx) => {
      await sql`SELECT set_config('deelpoort.municipality', ${municipality}, true)`.execute(trx)
      const { rows } = await sql<{ facts: CaseFacts }>`
        SELECT case_facts(${municipality}, ${id}, ${person}, ${who.caller}, ${who.source ?? null},
          ${who.recipient ?? null}, ${who.professional ?? null}, ${on}) AS facts`.execute(trx)
      return rows[0]!.facts
    })
  }
  return { ...base, room, persons, references, known, facts, rights: caseRights(base.app) }
}

const body = (more: Partial<CaseBody> = {}): CaseBody => ({
  municipality: '9901',
  reference: 'ZAAK-2026-000123',
  caseUrl: 'https://zaken.example/123',
  persons: [{ bsn: youth }],
  purposes: ['coordinated-approach'],
  phase: 'investigation',
  coordinator: { id: 'medewerker-17', organisation: oins.team, function: 'coordinator' },
  participants: [
    { organisation: oins.team, role: 'coordinator' },
    { organisation: oins.provider, role: 'source' },
    { organisation: oins.school, role: 'source', personReferences: [{ person: { bsn: youth }, reference: 'LL-4711' }] },
  ],
  ...more,
})

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Problem ? [error.code, error.detail, error.invalidParams] : error),
  )

t.test('the coordinator’s organisation sees what it made', async (t) => {
  const { room, persons } = await setting(t)
  const { id } = await room.open(team, body())
  const view = await room.view(team, id)
  const alias = (await persons.aliases('9901', oins.team, [await persons.resolve(team, '9901', { bsn: youth })]))
    .values()
    .next().value
  t.same(view, {
    id,
    reference: 'ZAAK-2026-000123',
    phase: 'investigation',
    role: 'coordinator',
    persons: [{ personId: alias }],
    personReferences: [],
    professionals: [
      {
        id: 'medewerker-17',
        role: 'lead',
        function: 'coordinator',
        register: null,
        number: null,
        actingAs: null,
        from: team.moment.localDate,
        until: null,
      },
    ],
    file: {
      municipality: '9901',
      caseUrl: 'https://zaken.example/123',
      purposes: ['coordinated-approach'],
      lowFlamePartner: null,
      openedAt: team.moment.at,
      participants: [
        { organisation: oins.provider, role: 'source', personReferences: [] },
        { organisation: oins.team, role: 'coordinator', personReferences: [] },
        { organisation: oins.school, role: 'source', personReferences: [{ personId: alias, reference: 'LL-4711' }] },
      ].sort((a, b) => (a.organisation < b.organisation ? -1 : 1)),
      closure: null,
    },
  })
})

t.test('everyone else sees the same bytes whether or not another takes part', async (t) => {
  const { room } = await setting(t)
  const alone = body({ participants: [{ organisation: oins.provider, role: 'source' }] })
  const crowded = body({
    participants: [
      { organisation: oins.provider, role: 'source' },
      { organisation: oins.school, role: 'source', personReferences: [{ person: { bsn: youth }, reference: 'LL-1' }] },
      { organisation: oins.other, role: 'member' },
    ],
  })
  const ids = [await room.open(team, alone), await room.open(team, crowded)].map((each) => each.id)
  const seen = await Promise.all(
    ids.map(async (id) => JSON.stringify(await room.view(provider, id)).replace(id, 'the id')),
  )
  t.equal(seen[0], seen[1])
  t.equal(
    seen[0],
    '{"id":"the id","reference":"ZAAK-2026-000123","phase":"investigation","role":"source","persons":[],"personReferences":[],"professionals":[]}',
  )
  const page = await room.search(provider, {}, { before: null, limit: 10 })
  t.same(
    page.items.map((each) => each.id),
    [...ids].reverse(),
  )
  t.notMatch(JSON.stringify(page), new RegExp([oins.school, oins.other, oins.team, 'LL-1', 'medewerker'].join('|')))
  const before = JSON.stringify(await room.view(provider, ids[0]!))
  await room.addParticipant(team, ids[0]!, { organisation: oins.other, role: 'member' })
  await room.setProfessional(team, ids[0]!, { id: 'medewerker-18', role: 'stand-in' })
  t.equal(JSON.stringify(await room.view(provider, ids[0]!)), before)
})

t.test('a partner sees the persons it has a release or a record for, under its own alias and reference', async (t) => {
  const { room, persons, known } = await setting(t)
  const { id } = await room.open(team, body({ persons: [{ bsn: youth }, { bsn: sibling }] }))
  t.same((await room.view(school, id)).persons, [])
  t.same((await room.view(school, id)).personReferences, [], 'a reference names a person too')
  const person = await persons.resolve(team, '9901', { bsn: youth })
  known.set(id, [person, 'somebody outside the case'])
  const view = await room.view(school, id)
  const alias = (await persons.aliases('9901', oins.school, [person])).get(person)
  t.same(view.persons, [{ personId: alias }])
  t.same(view.personReferences, [{ personId: alias, reference: 'LL-4711' }])
  t.not(alias, (await room.view(team, id)).persons[0]?.personId, 'parties cannot join their files')
})

t.test('unknown, another municipality’s and another’s case are one and the same answer', async (t) => {
  const { room } = await setting(t)
  const { id } = await room.open(team, body())
  const elsewhere = callBy(caller(oins.team, { municipalities: ['9902'] }))
  const nobody = '9901-018f6b0e-0000-7000-8000-000000000001'
  const answers = await Promise.all(
    [
      room.view(stranger, id),
      room.view(team, nobody),
      room.view(team, 'no-id'),
      room.view(elsewhere, id),
      room.close(stranger, id, { reason: 'other' }),
      room.addParticipant(stranger, id, { organisation: oins.other, role: 'member' }),
      room.setProfessional(stranger, id, { id: 'x', role: 'member' }),
    ].map(problemOf),
  )
  for (const answer of answers) t.same(answer, ['not-found', 'There is no such case here.', []])
  t.same((await room.search(stranger, {}, { before: null, limit: 10 })).items, [])
})

t.test('a BSN from who may not use it is refused and nothing is stored', async (t) => {
  const { room, owner } = await setting(t)
  const bySchool = body({ coordinator: { id: 'mentor-1' }, participants: [] })
  const refused = await problemOf(room.open(school, bySchool))
  t.match(refused, ['bsn-not-allowed', /personId/, [{ name: 'persons.0.bsn', code: 'BSN_NOT_ALLOWED' }]])
  t.match(await problemOf(room.open(team, body({ purposes: ['participation'] }))), ['bsn-not-allowed'])
  for (const table of ['persons', 'cases', 'case_persons'] as const) {
    const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM ${sql.table(table)}`.execute(owner)
    t.equal(rows[0]?.n, 0, table)
  }
})

t.test('every fault of a case to be opened is told at once', async (t) => {
  const { room } = await setting(t)
  const refused = await problemOf(
    room.open(
      team,
      body({
        purposes: ['coordinated-approach', 'world-peace'],
        coordinator: { id: 'x', organisation: oins.school },
        phase: 'low-flame',
        participants: [
          { organisation: '00000099000000008888', role: 'source' },
          { organisation: oins.provider, role: 'coordinator' },
          { organisation: oins.provider, role: 'source' },
          { organisation: oins.team, role: 'member' },
        ],
      }),
    ),
  )
  const [code, , params] = refused as [string, string, { name: string; code: string }[]]
  t.equal(code, 'invalid-input')
  t.same(
    params.map((each) => `${each.name} ${each.code}`),
    [
      'coordinator.organisation not-yours',
      'purposes.1 unknown-word',
      'participants.0.organisation not-a-participant',
      'participants.1.role one-coordinator',
      'participants.2.organisation twice',
      'participants.3.role one-coordinator',
      'lowFlamePartner with-low-flame',
    ],
  )
  t.match(await problemOf(room.open(team, body({ municipality: '9902' }))), [
    'invalid-input',
    String,
    [{ name: 'municipality' }],
  ])
  const about = [
    {
      organisation: oins.school,
      role: 'source' as const,
      personReferences: [{ person: { bsn: sibling }, reference: 'LL-2' }],
    },
  ]
  t.match(await problemOf(room.open(team, body({ participants: about }))), [
    'invalid-input',
    String,
    [{ name: 'participants.0.personReferences.0.person', code: 'not-in-case' }],
  ])
})

t.test(
  'a case and its entries are one transaction: one entry for each person, nothing of other organisations’ names',
  async (t) => {
    const { room, owner } = await setting(t)
    const { id } = await room.open(team, body({ persons: [{ bsn: youth }, { bsn: sibling }, { bsn: youth }] }))
    await room.addParticipant(team, id, { organisation: oins.other, role: 'member' })
    await room.close(team, id, { reason: 'goals-reached' })
    const records = await recordsOf(owner, '9901')
    t.same(
      records.map((record) => record['type']),
      ['case-opened', 'case-opened', 'case-changed', 'case-changed', 'case-closed', 'case-closed'],
    )
    t.equal(new Set(records.map((record) => record['person'])).size, 2)
    t.match(records[0], {
      case: id,
      controllers: [oins.team],
      operation: 'cases.create',
      details: { phase: 'investigation', lead: 'medewerker-17' },
    })
    t.notMatch(JSON.stringify(records), /9999900|LL-4711|ZAAK-2026/)
  },
)

t.test('where the log cannot be written no case is opened', async (t) => {
  const record = async () => {
    throw new Problem('unavailable', 'The log could not be written. Nothing was shared.')
  }
  const { room, owner } = await setting(t, { record })
  t.match(await problemOf(room.open(team, body())), ['unavailable'])
  t.same(await owner.selectFrom('cases').select('case_id').execute(), [])
})

t.test('every change to a case moves its stand', async (t) => {
  const { room, owner } = await setting(t)
  const { id } = await room.open(team, body())
  const version = async () => {
    const row = await owner
      .selectFrom('stands')
      .select('version')
      .where('kind', '=', 'case')
      .where('id', '=', id)
      .executeTakeFirst()
    return Number(row?.version ?? 0)
  }
  const versions = [await version()]
  for (const change of [
    () => room.addParticipant(team, id, { organisation: oins.other, role: 'member' }),
    () => room.setProfessional(team, id, { id: 'medewerker-18', role: 'stand-in' }),
    () => room.setProfessional(team, id, { id: 'medewerker-18', role: 'stand-in', until: '2030-01-01' }),
    () => room.close(team, id, { reason: 'moved' }),
  ]) {
    await change()
    versions.push(await version())
  }
  t.same(
    versions,
    [...new Set(versions)].sort((a, b) => a - b),
  )
  t.ok(versions[0]! > 0)
})

t.test('only the coordinator’s organisation adds participants and closes; a closed case takes no change', async (t) => {
  const { room } = await setting(t)
  const { id } = await room.open(team, body())
  t.match(await problemOf(room.addParticipant(provider, id, { organisation: oins.other, role: 'member' })), [
    'forbidden',
  ])
  t.match(await problemOf(room.close(provider, id, { reason: 'other' })), ['forbidden'])
  t.match(await problemOf(room.addParticipant(team, id, { organisation: oins.provider, role: 'member' })), ['conflict'])
  t.match(await problemOf(room.addParticipant(team, id, { organisation: '00000099000000008888', role: 'member' })), [
    'invalid-input',
  ])
  t.match(await problemOf(room.setProfessional(provider, id, { id: 'x', role: 'member', organisation: oins.team })), [
    'invalid-input',
  ])
  await room.close(team, id, { reason: 'goals-reached' })
  const closed = await room.view(team, id)
  t.match(closed, { phase: 'closed', file: { closure: { reason: 'goals-reached', closedAt: team.moment.at } } })
  t.equal((await room.view(provider, id)).phase, 'closed')
  for (const change of [
    () => room.close(team, id, { reason: 'other' }),
    () => room.setProfessional(team, id, { id: 'x', role: 'member' }),
    () => room.addParticipant(team, id, { organisation: oins.other, role: 'member' }),
  ])
    t.match(await problemOf(change()), ['conflict', 'This case is closed.', []])
})

t.test('a professional’s part is changed in place, and what is not said stays', async (t) => {
  const { room } = await setting(t)
  const { id } = await room.open(team, body())
  await room.setProfessional(provider, id, { id: 'h-1', role: 'member', function: 'youth worker', from: '2026-01-05' })
  await room.setProfessional(provider, id, { id: 'h-1', role: 'member', until: '2026-12-31' })
  t.match((await room.view(provider, id)).professionals, [
    { id: 'h-1', function: 'youth worker', from: '2026-01-05', until: '2026-12-31' },
  ])
  t.same(
    (await room.view(team, id)).professionals.map((each) => each.id),
    ['medewerker-17'],
    'and nobody else sees him',
  )
  t.match(await problemOf(room.setProfessional(provider, id, { id: 'h-1', role: 'member', until: '2026-01-04' })), [
    'invalid-input',
  ])
  await room.setProfessional(provider, id, { id: 'h-1', role: 'member', until: null })
  t.equal((await room.view(provider, id)).professionals[0]?.until, null)
})

t.test('cases are found by reference and phase, newest first, page by page', async (t) => {
  const { room } = await setting(t)
  const ids: string[] = []
  for (const reference of ['A', 'B', 'C']) ids.unshift((await room.open(team, body({ reference }))).id)
  const first = await room.search(team, {}, { before: null, limit: 2 })
  const second = await room.search(team, {}, { before: first.next, limit: 2 })
  t.same(
    [...first.items, ...second.items].map((each) => each.id),
    ids,
  )
  t.equal(second.next, null)
  t.same(
    (await room.search(team, { reference: 'B' }, { before: null, limit: 2 })).items.map((each) => each.reference),
    ['B'],
  )
  await room.close(team, ids[0]!, { reason: 'other' })
  t.same(
    (await room.search(team, { phase: 'closed' }, { before: null, limit: 2 })).items.map((each) => each.id),
    [ids[0]],
  )
  t.match(await problemOf(room.search(team, { municipality: '9902' }, { before: null, limit: 2 })), ['invalid-input'])
})

t.test('the facts of a case are those of the caller, the person and the day', async (t) => {
  const { room, persons, facts } = await setting(t)
  const { id } = await room.open(team, body())
  const person = await persons.resolve(team, '9901', { bsn: youth })
  const outside = await persons.resolve(team, '9901', { bsn: sibling })
  t.same(
    await facts(id, person, {
      caller: oins.team,
      source: oins.provider,
      recipient: oins.team,
      professional: 'medewerker-17',
    }),
    {
      state: 'found',
      phase: 'investigation',
      purposes: ['coordinated-approach'],
      sourceTakesPart: true,
      recipientTakesPart: true,
      personIsSubject: true,
      relation: 'lead',
      callerRecordsConsent: true,
      lowFlamePartner: null,
      otherHat: null,
    },
  )
  t.match(await facts(id, person, { caller: oins.provider, source: oins.other, professional: 'medewerker-17' }), {
    sourceTakesPart: false,
    recipientTakesPart: false,
    relation: 'none',
    callerRecordsConsent: false,
  })
  t.same(await facts(null, person, { caller: oins.team }), { state: 'absent' })
  const notFound = { state: 'not-found' }
  t.same(await facts('9901-018f6b0e-0000-7000-8000-000000000001', person, { caller: oins.team }), notFound)
  t.same(await facts(id, person, { caller: oins.other }), notFound, 'takes no part')
  t.same(await facts(id, outside, { caller: oins.team }), notFound, 'person not in the case')
  t.same(await facts(id, person, { caller: oins.team, municipality: '9902' }), notFound, 'another municipality')
})

t.test(
  'a professional stands in a relation on the days of his part; a system’s own word stands in where nothing was recorded',
  async (t) => {
    const { room, persons, facts } = await setting(t)
    const { id } = await room.open(team, body())
    const person = await persons.resolve(team, '9901', { bsn: youth })
    const relation = async (caller: string, professional: string, on: string) => {
      const found = await facts(id, person, { caller, professional, on })
      return found.state === 'found' ? found.relation : found.state
    }
    await room.setProfessional(provider, id, { id: 'h-1', role: 'supervisor', from: '2026-03-01' })
    await room.setProfessional(provider, id, { id: 'h-1', role: 'stand-in', from: '2026-03-01', until: '2026-03-31' })
    t.equal(await relation(oins.provider, 'h-1', '2026-02-28'), 'none')
    t.equal(await relation(oins.provider, 'h-1', '2026-03-31'), 'stand-in', 'the nearer role counts')
    t.equal(await relation(oins.provider, 'h-1', '2026-04-01'), 'supervisor')
    t.equal(await relation(oins.provider, 'h-2', '2026-04-01'), 'none')
    t.equal(await relation(oins.school, 'mentor-1', '2026-04-01'), 'asserted-by-system')
    await room.setProfessional(school, id, { id: 'mentor-1', role: 'member', from: '2026-03-01' })
    t.equal(await relation(oins.school, 'mentor-1', '2026-04-01'), 'member')
  },
)

t.test('references and rights in a case are told to the rooms that ask', async (t) => {
  const { room, persons, references, rights } = await setting(t)
  const { id } = await room.open(team, body())
  const person = await persons.resolve(team, '9901', { bsn: youth })
  t.equal(await references.personOf('9901', id, oins.school, 'LL-4711'), person)
  t.equal(await references.personOf('9901', id, oins.provider, 'LL-4711'), null)
  t.equal(await references.referenceOf('9901', id, oins.school, person), 'LL-4711')
  t.equal(await references.referenceOf('9901', id, oins.provider, person), null)
  const today = team.moment.localDate
  t.equal(await rights.recordsConsent(oins.team, id, today), true)
  t.equal(await rights.recordsConsent(oins.school, id, today), false)
  t.equal(await rights.recordsConsent(oins.team, id, '2025-12-31'), false, 'before its agreement')
  t.equal(await rights.recordsConsent(oins.team, 'no-id', today), false)
  t.equal(await rights.takesPartWith(oins.school, '9901', person), true)
  t.equal(await rights.takesPartWith(oins.other, '9901', person), false)
  t.same(await rights.recordersOf('9901', person), [oins.team])
})
