import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { DataRequestSearch } from '../../src/exchange/exchange-schema.ts'
import { holder, resident } from '../../src/sample/town.ts'
import type { AuthorityOver, Resident } from '../../src/sample/resident.ts'
import { callBy, caller, personsSetting, roomOver } from '../helpers/persons-room.ts'

const team = '00000099000000002000'
const call = callBy(caller(team))

const setting = async (t: Test) => {
  const made = await personsSetting(t)
  const { persons, refresh, register, owner, residents } = made
  const child = residents.child
  const id = await persons.resolve(call, '9901', { bsn: child.bsn })
  const holders = async () => {
    const { authority } = await persons.facts('9901', id)
    return 'holders' in authority ? authority.holders : []
  }
  const stand = async () => {
    const { rows } = await sql<{ version: string }>`
      SELECT version FROM stands WHERE kind = 'person' AND id = ${id}`.execute(owner)
    return Number(rows[0]?.version ?? 0)
  }
  return {
    ...made,
    id,
    holders,
    stand,
    /** The register says so from now on, and is asked. */
    becomes: async (change: Partial<Resident>) => {
      register.put({ ...child, ...change })
      await refresh(call, '9901', [id], 0)
    },
    joint: child.authority as AuthorityOver,
    sole: { kind: 'sole', parent: holder(residents.mother) } as const,
  }
}

t.test('an answer that says the same again moves nothing, one that differs does', async (t) => {
  const { becomes, stand, holders } = await setting(t)
  await becomes({})
  const first = await stand()
  const known = await holders()
  t.ok(first > 0)
  await becomes({})
  await becomes({})
  t.equal(await stand(), first)
  t.same(await holders(), known)
  await becomes({ secret: true })
  t.equal(await stand(), first + 1)
})

t.test('a handle lasts as long as the holding; a new holding gets a new one', async (t) => {
  const { becomes, holders, persons, id, sole, joint } = await setting(t)
  await becomes({})
  const [mother, father] = [...(await holders())].sort((a) => (a.id === undefined ? 1 : -1))
  const before = await holders()
  await becomes({ authority: sole })
  const [left] = await holders()
  const kept = before.find((one) => one.id === left?.id)
  const lost = before.find((one) => one.id !== left?.id)!
  t.equal(kept?.handle, left?.handle, 'who keeps it keeps the handle')
  t.match(await persons.holder('9901', id, lost.handle), { holder: lost.id, lasts: false })
  await becomes({ authority: joint })
  const again = (await holders()).find((one) => one.id === lost.id)!
  t.not(again.handle, lost.handle)
  t.match(await persons.holder('9901', id, again.handle), { lasts: true })
  t.match(await persons.holder('9901', id, lost.handle), { lasts: false }, 'the old one stays dead')
  t.ok(mother && father)
})

t.test('doubt about gezag names nobody, and ends no holding', async (t) => {
  const { becomes, holders, persons, id } = await setting(t)
  await becomes({})
  const before = await holders()
  await becomes({ investigated: ['authority'] })
  t.equal((await persons.facts('9901', id)).authority.kind, 'undeterminable')
  t.match(await persons.holder('9901', id, before[0]!.handle), { lasts: true })
  await becomes({})
  t.same(await holders(), before, 'and afterwards the handles are the same')
})

t.test('gezag that ends by law ends every handle', async (t) => {
  const { becomes, holders, persons, id } = await setting(t)
  await becomes({})
  const before = await holders()
  await becomes({ authority: { kind: 'temporarily-none', explanation: 'Tijdelijk geen gezag.' } })
  for (const { handle } of before) t.match(await persons.holder('9901', id, handle), { lasts: false })
  t.same(await holders(), [])
})

t.test('a parent without a BSN is a holder like any other, the same one at every answer', async (t) => {
  const { persons, refresh, residents, register } = await personsSetting(t)
  const child = residents.parentWithoutBsn
  const id = await persons.resolve(call, '9901', { bsn: child.bsn })
  const holders = async () => {
    await refresh(call, '9901', [id], 0)
    const { authority } = await persons.facts('9901', id)
    return 'holders' in authority ? authority.holders : []
  }
  const before = await holders()
  const mother = await persons.resolve(call, '9901', { bsn: residents.mother.bsn })
  const abroad = before.find((one) => one.id !== mother)!
  t.equal(before.length, 2)
  t.equal(await persons.bsnFor('9901', abroad.id), null)
  t.same(await holders(), before)
  register.put({ ...child, authority: { kind: 'sole', parent: holder(residents.mother) } })
  await holders()
  register.put(child)
  const again = (await holders()).find((one) => one.id !== mother)!
  t.equal(again.id, abroad.id, 'the same somebody')
  t.not(again.handle, abroad.handle, 'under a new handle')
})

t.test('a handle of another child, or that never was, is nobody', async (t) => {
  const { persons, refresh, residents } = await personsSetting(t)
  const ids = []
  for (const { bsn } of [residents.child, residents.youth]) ids.push(await persons.resolve(call, '9901', { bsn }))
  await refresh(call, '9901', ids, 0)
  const { authority } = await persons.facts('9901', ids[0]!)
  const handle = 'holders' in authority ? authority.holders[0]!.handle : ''
  t.ok(await persons.holder('9901', ids[0]!, handle))
  t.equal(await persons.holder('9901', ids[1]!, handle), null)
  t.equal(await persons.holder('9901', ids[0]!, 'ah_AAAAAAAAAAAAAAAAAAAAAA'), null)
})

t.test('a handle resolves for its own child alone: without a child it names nobody', async (t) => {
  const { becomes, holders, persons, id } = await setting(t)
  await becomes({})
  const [one] = await holders()
  const ref = { authorityHolder: one!.handle }
  const unknown = { code: 'not-found' }
  await t.rejects(persons.resolve(call, '9901', ref), unknown, 'no question is about a holder by handle')
  await t.rejects(persons.resolve(call, '9901', ref, { about: 'other' }), unknown)
  t.equal(await persons.resolve(call, '9901', ref, { child: id }), one!.id)
  t.notOk(DataRequestSearch.safeParse({ person: ref }).success, 'nor can one be searched for')
  t.ok(DataRequestSearch.safeParse({ person: { reference: 'C-1' } }).success)
})

t.test('an older answer that comes in late changes nothing', async (t) => {
  const { app, witness, keys, residents, register } = await personsSetting(t)
  let clock = new Date()
  const room = roomOver(app, witness.url, keys, { now: () => clock })
  t.teardown(() => room.brp.close())
  const id = await room.persons.resolve(call, '9901', { bsn: residents.child.bsn })
  await room.refresh(call, '9901', [id], 0)
  register.put({ ...residents.child, authority: { kind: 'sole', parent: holder(residents.mother) } })
  clock = new Date(clock.getTime() - 60_000)
  await room.store.toAsk('9901', [id], new Date(Date.now() + 1000))
  await room.refresh(call, '9901', [id], -120)
  t.equal((await room.persons.facts('9901', id)).authority.kind, 'joint')
})

t.test('siblings refreshed at once make each parent once', async (t) => {
  const { persons, refresh, residents, owner } = await personsSetting(t)
  const people = [residents.infant, residents.child, residents.youth, residents.sixteen, residents.twoGuardians]
  const ids = await Promise.all(people.map(({ bsn }) => persons.resolve(call, '9901', { bsn })))
  await Promise.all([...ids, ...ids].map((id) => refresh(call, '9901', [id], 0)))
  const { count } = await owner.selectFrom('persons').select(owner.fn.countAll().as('count')).executeTakeFirstOrThrow()
  t.equal(Number(count), people.length + 4)
  const stranger = resident(61, 'Geen', 'Gezag', { kind: 'unknown' })
  t.ok(stranger)
})
