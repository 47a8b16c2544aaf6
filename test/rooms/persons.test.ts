import t from 'tap'
import type { PersonFacts } from '../../src/core/facts.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { resident, town, type Town } from '../../src/sample/town.ts'
import { callBy, caller, personsSetting } from '../helpers/persons-room.ts'

const team = '00000099000000002000'
const call = callBy(caller(team))

/** What the town's people must become, by what is special about them (domain.md D.4). */
const authorities: Record<keyof Town, readonly [PersonFacts['authority']['kind'], number]> = {
  mother: ['of-age', 0],
  father: ['of-age', 0],
  guardian: ['of-age', 0],
  secondGuardian: ['of-age', 0],
  youngAdult: ['of-age', 0],
  adult: ['of-age', 0],
  senior: ['of-age', 0],
  underCuratele: ['of-age', 0],
  secretAddress: ['of-age', 0],
  deceased: ['of-age', 0],
  bornInYear: ['of-age', 0],
  birthUnknown: ['unknown', 0],
  elsewhere: ['of-age', 0],
  infant: ['joint', 2],
  child: ['joint', 2],
  almostTwelve: ['joint', 2],
  justTwelve: ['joint', 2],
  youth: ['joint', 2],
  almostSixteen: ['joint', 2],
  sixteen: ['joint', 2],
  almostAdult: ['joint', 2],
  soleAuthority: ['sole', 1],
  parentAndThird: ['joint', 2],
  parentAndUnknownThird: ['undeterminable', 0],
  institutionGuardian: ['guardian-unnamed', 0],
  personGuardian: ['guardian', 1],
  twoGuardians: ['guardian', 2],
  noAuthority: ['temporarily-none', 0],
  undeterminable: ['undeterminable', 0],
  parentWithoutBsn: ['joint', 2],
  bornInMonth: ['joint', 2],
  secretChild: ['sole', 1],
  deceasedChild: ['unknown', 0],
  authorityInvestigated: ['undeterminable', 0],
  birthInvestigated: ['joint', 2],
}

t.test('every answer of the BRP becomes the facts of the domain brief, by the published contract', async (t) => {
  const { persons, refresh, residents, witness } = await personsSetting(t)
  const names = Object.keys(residents) as (keyof Town)[]
  const ids = new Map<keyof Town, string>()
  for (const name of names) ids.set(name, await persons.resolve(call, '9901', { bsn: residents[name].bsn }))
  await refresh(call, '9901', [...ids.values()], 300)
  const facts = new Map<keyof Town, PersonFacts>()
  for (const name of names) facts.set(name, await persons.facts('9901', ids.get(name)!))

  if (!witness.holds) t.comment("the BRP's contract is not beside this repository: not held to it")
  t.same(witness.faults, [])
  t.equal(witness.questions.length, Math.ceil(names.length / 20), 'at most twenty at once')
  t.equal(witness.headers[0]?.['traceparent'], call.traceparent, 'the trace is passed on')

  for (const [name, [kind, holders]] of Object.entries(authorities) as [keyof Town, [string, number]][]) {
    const { authority } = facts.get(name)!
    t.equal(authority.kind, kind, name)
    t.equal('holders' in authority ? authority.holders.length : 0, holders, `${name}: holders`)
  }
  const of = (name: keyof Town) => facts.get(name)!
  const handles = [...facts.values()].flatMap(({ authority }) =>
    'holders' in authority ? authority.holders.map((holder) => holder.handle) : [],
  )
  t.equal(new Set(handles).size, handles.length, 'every child and holder has a handle of its own')
  const mothers = new Set(
    (['infant', 'child', 'soleAuthority', 'parentAndThird'] as const).map((name) => {
      const { authority } = of(name)
      return 'holders' in authority ? authority.holders.find((h) => h.id === ids.get('mother'))?.id : null
    }),
  )
  t.same([...mothers], [ids.get('mother')], 'a holder with a BSN is the person with that BSN')
  const third = of('parentAndThird').authority
  t.same('holders' in third && third.holders.map((h) => h.capacity).sort(), ['guardian', 'parent'])

  t.same(of('underCuratele').underCuratele, 'yes')
  t.same(of('adult').underCuratele, 'no')
  t.same([of('secretAddress').addressSecret, of('adult').addressSecret], ['yes', 'no'])
  t.equal(of('deceased').death.state, 'deceased')
  t.equal(of('deceased').death.on, residents.deceased.died)
  t.same(of('adult').death, { state: 'alive', on: null })
  t.equal(of('bornInYear').birthDate.kind, 'partial')
  t.match(of('bornInYear').birthDate, { earliest: /-01-01$/, latest: /-12-31$/ })
  t.match(of('bornInMonth').birthDate, { kind: 'partial', earliest: /-01$/, latest: /-(28|29|30|31)$/ })
  t.same(of('birthUnknown').birthDate, { kind: 'unknown' })
  t.equal(of('birthInvestigated').underInvestigation, 'yes')
  t.equal(of('authorityInvestigated').underInvestigation, 'yes')
  t.equal(of('adult').underInvestigation, 'no')
  t.same(of('adult').recorded, [])
})

t.test('whoever turns 18 today is of age, and minor the day before', async (t) => {
  const { persons, refresh, residents } = await personsSetting(t)
  const id = await persons.resolve(call, '9901', { bsn: residents.almostAdult.bsn })
  await refresh(call, '9901', [id], 0)
  t.equal((await persons.facts('9901', id)).authority.kind, 'joint')
  const tomorrow = new Date(Date.now() + 24 * 3600 * 1000)
  await refresh(callBy(caller(team), 'tests', tomorrow), '9901', [id], 0)
  t.equal((await persons.facts('9901', id)).authority.kind, 'of-age')
})

t.test('a person the BRP does not know is kept as not found, and nothing is known of him', async (t) => {
  const { persons, refresh, register } = await personsSetting(t)
  const stranger = resident(60, 'Nergens', 'Bekend', { kind: 'unknown' }).bsn
  const id = await persons.resolve(call, '9901', { bsn: stranger })
  t.equal((await persons.facts('9901', id)).registration, 'unavailable', 'before the BRP was asked')
  await refresh(call, '9901', [id], 300)
  await refresh(call, '9901', [id], 300)
  t.equal(register.calls(), 1)
  const { fetchedAt, ...facts } = await persons.facts('9901', id)
  t.ok(fetchedAt)
  t.same(facts, {
    id,
    registration: 'not-found',
    birthDate: { kind: 'unknown' },
    authority: { kind: 'unknown' },
    underCuratele: 'unknown',
    addressSecret: 'unknown',
    death: { state: 'unknown', on: null },
    underInvestigation: 'unknown',
    recorded: [],
  })
})

t.test('only what is too old is fetched again; age 0 asks always', async (t) => {
  const { persons, refresh, residents, register } = await personsSetting(t)
  const child = await persons.resolve(call, '9901', { bsn: residents.child.bsn })
  const adult = await persons.resolve(call, '9901', { bsn: residents.adult.bsn })
  await refresh(call, '9901', [child], 300)
  await refresh(call, '9901', [child], 300)
  t.equal(register.calls(), 1)
  await refresh(call, '9901', [child, adult], 300)
  t.equal(register.calls(), 2)
  await refresh(call, '9901', [child, adult], 0)
  t.equal(register.calls(), 3)
})

t.test('a BRP that fails, in whatever way, is 503 and leaves what was known', async (t) => {
  const { persons, refresh, residents, register } = await personsSetting(t)
  const id = await persons.resolve(call, '9901', { bsn: residents.child.bsn })
  await refresh(call, '9901', [id], 300)
  const known = await persons.facts('9901', id)
  for (const mood of ['down', 'busy', 'broken', 'cut', 5000] as const) {
    register.behave(mood)
    const failing = refresh(call, '9901', [id], 0)
    await t.rejects(failing, { name: 'Problem', code: 'unavailable', retryAfter: 30 }, String(mood))
    const text = JSON.stringify(await failing.catch((error: unknown) => [String(error), error, (error as Error).cause]))
    t.notOk(text.includes(residents.child.bsn), 'and the number is in no error')
  }
  t.same(await persons.facts('9901', id), known)
})

t.test('the town has somebody for every row of this test', async (t) => {
  t.same(Object.keys(authorities).sort(), Object.keys(town(localDate())).sort())
})
