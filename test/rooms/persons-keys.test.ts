import { sql } from 'kysely'
import t from 'tap'
import { rekeyStore } from '../../src/persons/rekey-store.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { callBy, caller, freshKey, personsSetting, ringOf, roomOver } from '../helpers/persons-room.ts'

const team = caller('00000099000000002000')
const provider = caller('00000099000000001000', { kind: 'youth-care-provider' })

t.test('the same BSN is the same person in a municipality and another one in the next', async (t) => {
  const { persons, residents } = await personsSetting(t)
  const both = caller(team.organisation, { municipalities: ['9901', '9902'] })
  const { bsn } = residents.child
  const id = await persons.resolve(callBy(both), '9901', { bsn })
  t.match(id, /^9901-[0-9a-f-]{36}$/)
  t.equal(await persons.resolve(callBy(both), '9901', { bsn }), id)
  t.match(await persons.resolve(callBy(both), '9902', { bsn }), /^9902-/)
  const many = await Promise.all(
    Array.from({ length: 12 }, () => persons.resolve(callBy(team), '9901', { bsn: '999990019' })),
  )
  t.equal(new Set(many).size, 1, 'also when twelve ask at once for somebody new')
})

t.test('after a rotation any key of the ring finds and reads, and the new one writes', async (t) => {
  const { persons, residents, app, owner, witness, keys } = await personsSetting(t)
  const { bsn } = residents.child
  const id = await persons.resolve(callBy(team), '9901', { bsn })
  const next = {
    lookup: ringOf(freshKey('look-2'), keys.lookup.current),
    encryption: ringOf(freshKey('seal-2'), keys.encryption.current),
  }
  const rotated = roomOver(app, witness.url, next)
  t.teardown(() => rotated.brp.close())
  t.equal(await rotated.persons.resolve(callBy(team), '9901', { bsn }), id)
  t.equal(await rotated.persons.bsnFor('9901', id), bsn)
  const other = await rotated.persons.resolve(callBy(team), '9901', { bsn: residents.adult.bsn })

  const before = await owner.selectFrom('persons').selectAll().where('person_id', '=', id).executeTakeFirstOrThrow()
  t.equal(await rekeyStore(app, rotated.vault)('9901', 100), 1, 'one row still stood under the old key')
  t.equal(await rekeyStore(app, rotated.vault)('9901', 100), 0)
  const after = await owner.selectFrom('persons').selectAll().where('person_id', '=', id).executeTakeFirstOrThrow()
  t.equal(after.key_version, 'look-2')
  t.notSame(after.bsn_lookup, before.bsn_lookup)
  t.same(after.bsn_encrypted, before.bsn_encrypted, 'the look-up alone is rewritten')

  const newOnly = roomOver(app, witness.url, { ...next, lookup: ringOf(next.lookup.current) })
  t.teardown(() => newOnly.brp.close())
  t.equal(await newOnly.persons.resolve(callBy(team), '9901', { bsn }), id)
  t.equal(await newOnly.persons.bsnFor('9901', other), residents.adult.bsn)
  const foreign = roomOver(app, witness.url, { lookup: next.lookup, encryption: ringOf(freshKey('seal-9')) })
  t.teardown(() => foreign.brp.close())
  await t.rejects(foreign.persons.bsnFor('9901', id), /not in the key file/)
})

t.test(
  'who is known without a number is found under the new key alone too, and a child that is expected',
  async (t) => {
    const { persons, app, owner, witness, keys } = await personsSetting(t)
    const mother = {
      familyName: 'Tesfay',
      givenNames: 'Miriam',
      birthDate: '1991',
      postcode: '9999AB',
      houseNumber: '7',
    }
    const unborn = { unborn: { mother: { identity: mother }, expectedOn: '2027-02-01' } }
    const known = [mother, unborn] as const
    const found = await Promise.all(known.map((identity) => persons.resolve(callBy(team), '9901', { identity })))
    const fresh = freshKey('look-2')
    const both = roomOver(app, witness.url, { ...keys, lookup: ringOf(fresh, keys.lookup.current) })
    t.teardown(() => both.brp.close())
    const sealedOf = () =>
      owner.selectFrom('person_identities').select(['id', 'identity_encrypted']).orderBy('id').execute()
    const before = await sealedOf()
    const rekey = rekeyStore(app, both.vault)
    t.same([await rekey('9901', 1), await rekey('9901', 1), await rekey('9901', 1)], [1, 1, 0])
    t.same(await sealedOf(), before, 'the look-up alone is rewritten')

    const newOnly = roomOver(app, witness.url, { ...keys, lookup: ringOf(fresh) })
    t.teardown(() => newOnly.brp.close())
    for (const [i, identity] of known.entries())
      t.equal(await newOnly.persons.resolve(callBy(team), '9901', { identity }), found[i])
  },
)

t.test('two processes that share a key make one person of one BSN, whichever key is current', async (t) => {
  const { residents, app, witness, keys } = await personsSetting(t)
  const fresh = freshKey('look-2')
  const rooms = [ringOf(keys.lookup.current, fresh), ringOf(fresh, keys.lookup.current)].map((lookup) =>
    roomOver(app, witness.url, { ...keys, lookup }),
  )
  t.teardown(() => Promise.all(rooms.map((room) => room.brp.close())))
  for (const { bsn } of Object.values(residents).slice(0, 15)) {
    const found = await Promise.all(
      rooms.flatMap((room) => [0, 1].map(() => room.persons.resolve(callBy(team), '9901', { bsn }))),
    )
    t.equal(new Set(found).size, 1)
  }
})

t.test('a ciphertext moved to another row does not open', async (t) => {
  const { persons, residents, owner } = await personsSetting(t)
  const one = await persons.resolve(callBy(team), '9901', { bsn: residents.child.bsn })
  const other = await persons.resolve(callBy(team), '9901', { bsn: residents.adult.bsn })
  await sql`UPDATE persons SET bsn_encrypted = (SELECT bsn_encrypted FROM persons WHERE person_id = ${one})
    WHERE person_id = ${other}`.execute(owner)
  t.equal(await persons.bsnFor('9901', one), residents.child.bsn)
  await t.rejects(persons.bsnFor('9901', other))
})

t.test('an alias is of one organisation alone', async (t) => {
  const { persons, residents } = await personsSetting(t)
  const id = await persons.resolve(callBy(team), '9901', { bsn: residents.child.bsn })
  const aliasFor = async (organisation: string) => (await persons.aliases('9901', organisation, [id])).get(id)!
  const teams = await aliasFor(team.organisation)
  const providers = await aliasFor(provider.organisation)
  t.equal(await aliasFor(team.organisation), teams, 'and stays the same')
  t.equal(new Set([id, teams, providers]).size, 3)
  t.equal(await persons.resolve(callBy(team), '9901', { personId: teams }), id)
  t.equal(await persons.resolve(callBy(provider), '9901', { personId: providers }), id)
  const unknown = { code: 'not-found' }
  const refused = await Promise.all(
    [teams, id, `9902${teams.slice(4)}`, '9901-018f6b0e-0000-7000-8000-000000000001', 'x'].map((personId) =>
      persons.resolve(callBy(provider), '9901', { personId }).then(
        () => null,
        (error: unknown) => JSON.stringify(error),
      ),
    ),
  )
  t.notOk(refused.includes(null))
  t.equal(new Set(refused).size, 1, "another's alias is answered like one that never was")
  await t.rejects(persons.resolve(callBy(team), '9901', { personId: id }), unknown, 'the internal id is nobody’s alias')
  t.match(await aliasFor('00000010A1B2C3D40000'), /^9901-/, 'an OIN may hold letters')
  const many = await Promise.all(Array.from({ length: 8 }, () => persons.aliases('9901', '00000099000000007000', [id])))
  t.equal(new Set(many.map((aliases) => aliases.get(id))).size, 1)
})

t.test('a caller that may not use the number gets 400, and nothing is stored', async (t) => {
  const { app, owner, witness, keys, residents } = await personsSetting(t)
  const strict = roomOver(app, witness.url, keys, { mayUseBsn: (_, { about }) => about === 'subject' })
  t.teardown(() => strict.brp.close())
  const { bsn } = residents.mother
  await t.rejects(strict.persons.resolve(callBy(provider), '9901', { bsn }, { about: 'other' }), {
    code: 'bsn-not-allowed',
  })
  const { count } = await owner.selectFrom('persons').select(owner.fn.countAll().as('count')).executeTakeFirstOrThrow()
  t.equal(Number(count), 0)
})

t.test('no column but the encrypted one gives a BSN away', async (t) => {
  const { persons, refresh, residents, owner } = await personsSetting(t)
  const ids: string[] = []
  for (const { bsn } of Object.values(residents)) ids.push(await persons.resolve(callBy(team), '9901', { bsn }))
  await refresh(callBy(team), '9901', ids, 0)
  await persons.aliases('9901', team.organisation, ids)
  const rows: string[] = []
  for (const table of ['persons', 'person_aliases', 'brp_facts', 'authority_holders', 'person_facts', 'stands']) {
    const found = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.table(table)} t`.execute(owner)
    rows.push(...found.rows.map(({ row }) => row))
  }
  const text = rows.join('\n')
  t.ok(rows.length > 100)
  const names = Object.values(residents).map(({ name }) => name.family)
  for (const { bsn } of Object.values(residents)) {
    for (const form of [
      bsn,
      bsn.replace(/^0/, ''),
      Buffer.from(bsn).toString('base64'),
      Buffer.from(bsn).toString('hex'),
    ]) {
      t.notOk(text.includes(form))
    }
  }
  for (const name of new Set(names)) t.notOk(text.includes(name), 'nor a name')
})

t.test('every reader raises where no municipality is set', async (t) => {
  const { app } = await personsSetting(t)
  for (const table of ['persons', 'person_aliases', 'brp_facts', 'authority_holders', 'person_facts']) {
    await t.rejects(sql`SELECT count(*) FROM ${sql.table(table)}`.execute(app), { code: '42501' }, table)
  }
  await t.rejects(sql`SELECT person_facts('9901', 'x')`.execute(app), { code: '42501' })
  await t.rejects(sql`SELECT person_is_shown('9901', 'x', '2026-01-01')`.execute(app), { code: '42501' })
  await t.rejects(
    inMunicipality(app, '9902', (trx) => sql`SELECT person_facts('9901', 'x')`.execute(trx)),
    { code: '42501' },
    'another municipality is no better',
  )
})
