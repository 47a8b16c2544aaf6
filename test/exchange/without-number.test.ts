import { sql } from 'kysely'
import t from 'tap'
import { key, type Schema } from '../../src/client/client.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import * as leaks from '../helpers/scenario-leaks.ts'
import { asked, hold, speaker, talk } from './round-scene.ts'
import { ask, byTeam, good, localTeam, purpose, question, school, youthCareProvider } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample, owner, logged } = gateway
const family = sample.family(0)
const team = as('local-team')

const identity = (more: Partial<Schema<'Identity'>> = {}): Schema<'Identity'> => ({
  familyName: 'Zonderling-Tewolde',
  givenNames: 'Selam Abeba',
  birthDate: `${new Date().getFullYear() - 6}-05`,
  postcode: '9999 ZX',
  houseNumber: '12 bis',
  ...more,
})
const mother = identity({ givenNames: 'Miriam Letekidan', birthDate: '1991' })

let made = 0
const openCase = async (persons: Schema<'CasePerson'>[]) =>
  good(
    team.POST('/cases', {
      params: { header: key() },
      body: {
        reference: `ZAAK-ZN-${String(++made)}`,
        municipality: '9901',
        persons,
        purposes: [purpose],
        phase: 'plan',
        coordinator: { id: byTeam.id, organisation: localTeam.oin },
        participants: [
          { organisation: localTeam.oin, role: 'coordinator' },
          { organisation: youthCareProvider.oin, role: 'source' },
          { organisation: school.oin, role: 'source' },
        ],
      },
    }),
  )
const persons = async () => (await owner.selectFrom('persons').select('person_id').execute()).length

t.test('a child without a number: a case, a talk, a question; who has gezag is not known', async (t) => {
  const child = { identity: identity() }
  const opened = await openCase([child])
  const caseId = opened.id
  const before = await persons()
  const other = {
    identity: identity({ familyName: ' zonderling-TEWOLDE', postcode: '9999ZX', houseNumber: '12BIS' }) as never,
  }
  const again = await openCase([other])
  t.equal(await persons(), before, 'however it is written, it is the same person')
  t.same(again.persons, opened.persons)

  const said = [speaker({ identity: mother }, 'yes', { capacity: 'parent' })]
  const round = await good(hold(gateway, talk(caseId, [asked(child)], said)))
  t.match(round.asks, [
    { about: opened.persons![0], consents: [{ standing: { state: 'incomplete', missing: [] } }, {}] },
  ])
  const body = question(caseId, [child], {
    categories: [{ category: 'involvement', why: 'Om af te spreken wie wat doet.' }],
  })
  const answer = await good(ask(team, body))
  t.match(answer, {
    status: 'awaiting-review',
    decisions: [{ outcome: 'review', reasons: [{ code: 'AUTHORITY_UNKNOWN' }] }],
  })

  const found = await good(team.POST('/consents/_search', { body: { case: caseId, person: child } }))
  t.equal(found.items.length, 2, 'what is recorded is found')
})

t.test('gezag by a recorded order, with evidence: then the word of the mother counts', async (t) => {
  const child = { identity: identity({ givenNames: 'Yonas', birthDate: `${new Date().getFullYear() - 6}-02-03` }) }
  const { id: caseId } = await openCase([child])
  await good(
    team.POST('/person-facts', {
      body: {
        person: child,
        case: caseId,
        kind: 'court-authority-order',
        from: '2026-01-01',
        source: { type: 'court-order', reference: 'C/09/000002' },
        details: { capacity: 'parent', holders: [{ identity: mother }] } as never,
      },
    }),
  )
  const round = await good(
    hold(gateway, talk(caseId, [asked(child)], [speaker({ identity: mother }, 'yes', { capacity: 'parent' })])),
  )
  t.match(round.asks[0]!.consents[0]!.standing, { state: 'complete' })
  const body = question(caseId, [child], {
    categories: [{ category: 'involvement', why: 'Om af te spreken wie wat doet.' }],
  })
  await ask(team, body)
  const sent = sample.parties.youthCareProvider.asked().at(-1)?.person
  t.match(sent, { identity: { givenNames: 'Yonas', familyName: 'Zonderling-Tewolde' } }, 'the source gets the identity')
})

t.test('surer by a document, then by a number: what was recorded stays his, and the BRP says the rest', async (t) => {
  const child = { identity: identity({ givenNames: 'Natnael', birthDate: '2012' }) }
  const { id: caseId, persons: named } = await openCase([child])
  const identify = (body: Schema<'NewIdentification'>) => team.POST('/person-identifications', { body })
  const about = { person: child, case: caseId }
  const source = { type: 'passport', reference: 'DOC-31' }
  t.match(await good(identify({ ...about, identification: 'document', source })), { person: named![0] })
  const round = await good(hold(gateway, talk(caseId, [asked(child)], [speaker(child as never, 'yes')])))
  const found = sample.family(7).adult
  const linking = { ...about, identification: 'brp' as const, bsn: found.bsn, source: { type: 'brp' } }
  t.match(await good(identify(linking)), { person: named![0], identification: 'brp' })
  const read = await good(team.GET('/consent-rounds/{id}', { params: { path: { id: round.id } } }))
  t.match(
    read.asks[0]!.consents[0]!.standing,
    { state: 'complete' },
    'now he is known to be of age, and speaks himself',
  )
  const byNumber = await good(team.POST('/consents/_search', { body: { case: caseId, person: { bsn: found.bsn } } }))
  t.equal(byNumber.items.length, 2, 'the number finds what was recorded before it was known')
  const levels = await owner
    .selectFrom('person_identifications')
    .select('identification')
    .orderBy('recorded_at')
    .execute()
  t.same(
    levels.map(({ identification }) => identification),
    ['document', 'brp'],
    'the history is kept',
  )
})

t.test(
  'a number that is another’s already is answered alike and changes nothing; others are told nothing',
  async (t) => {
    const child = { identity: identity({ givenNames: 'Ruta' }) }
    const { id: caseId } = await openCase([child])
    await openCase([{ bsn: family.adult.bsn }])
    const body = { person: child, case: caseId, identification: 'brp' as const, source: { type: 'brp' } }
    const taken = await good(team.POST('/person-identifications', { body: { ...body, bsn: family.adult.bsn } }))
    const free = await good(team.POST('/person-identifications', { body: { ...body, bsn: family.father.bsn } }))
    t.same(Object.keys(taken), Object.keys(free))
    t.same({ ...taken, id: '', recordedAt: '' }, { ...free, id: '', recordedAt: '' })
    const rows = await owner
      .selectFrom('person_identifications')
      .select('known_already')
      .orderBy('recorded_at', 'desc')
      .limit(2)
      .execute()
    t.same(
      rows.map((row) => row.known_already),
      [false, true],
    )
    const strange = await as('wmo-department').POST('/person-identifications', {
      body: { ...body, case: undefined as never, municipality: '9901', bsn: family.mother.bsn },
    })
    t.equal(strange.response.status, 404, 'of a person in none of its cases')
  },
)

t.test('a child that is expected is known by its mother', async (t) => {
  const unborn = { identity: { unborn: { mother: { identity: mother }, expectedOn: '2027-02-01' } } }
  const { id, persons: named } = await openCase([unborn])
  const again = await openCase([unborn])
  t.same(again.persons, named)
  const body = question(id, [unborn], {
    categories: [{ category: 'involvement', why: 'Om af te spreken wie wat doet.' }],
  })
  const answer = await good(ask(team, body))
  t.equal(answer.decisions[0]!.outcome, 'review')
})

t.test('a birth date that is none is a fault; advice without a case keeps nobody', async (t) => {
  const { error } = await team.POST('/cases', {
    params: { header: key() },
    body: { persons: [{ identity: identity({ birthDate: '2016-02-30' }) }] } as never,
  })
  t.equal(error?.status, 400)
  t.notMatch(JSON.stringify(error), /Zonderling/)
  const before = await persons()
  const asked = question('', [{ identity: identity({ familyName: 'Nergens' }) }])
  const loose = { ...asked, case: undefined, municipality: '9901', subjectMatter: 'Een vraag vooraf over hulp.' }
  await good(team.POST('/advice', { body: loose as never }))
  t.equal(await persons(), before)
})

t.test('no column, log line or entry holds a name or address; a planted one is found', async (t) => {
  const words = ['Zonderling', 'Selam', 'Letekidan', '9999 ZX', '9999ZX', '12 bis']
  const long = words.filter((word) => word.length > 8)
  const forms = [
    ...words,
    ...long.map((word) => Buffer.from(word).toString('base64').slice(0, -3)),
    ...words.map((word) => Buffer.from(word).toString('hex')),
  ]
  const columns = await leaks.everyColumn(owner)
  const held = async () => {
    const found: string[] = []
    for (const each of columns) {
      const text = (await leaks.columnText(owner, each)).toLowerCase()
      if (forms.some((form) => text.includes(form.toLowerCase()))) found.push(`${each.table}.${each.column}`)
    }
    return found
  }
  t.same(await held(), [])
  for (const form of forms) t.notOk(logged().includes(form), form)
  await sql`UPDATE cases SET reference = 'Zonderling' WHERE reference = 'ZAAK-ZN-1'`.execute(owner)
  t.same(await held(), ['cases.reference'])
})

t.test('every decision made here replays from its record', (t) => everythingReplays(t, gateway))
