import t, { type Test } from 'tap'
import { sql } from 'kysely'
import { resident } from '../../src/sample/town.ts'
import { realStanding } from '../helpers/standing.ts'
import { type Answer, consentSetting, parties } from '../helpers/consent-setting.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** Two people in one case: a sealed one whom the BRP knows well, and one it does not know. Both are warm or both cold. */
const setting = async (t: Test, warm: boolean) => {
  const made = await consentSetting(t, realStanding())
  const sealed = made.residents.youth
  const unknown = resident(62, 'Niemand', 'Bekend', { kind: 'unknown' })
  const { id: caseId, persons } = await made.openCase([sealed, unknown])
  const [sealedId, unknownId] = persons as [string, string]
  for (const id of persons) {
    const personId = await made.alias('team', id)
    const kind = id === sealedId ? 'sealed' : 'view-heard'
    const body = { person: { personId }, kind, from: '2026-01-01', source: { type: 'professional' } }
    t.equal((await made.as('team')('POST', '/person-facts', body)).status, 201)
    if (warm) await made.as('team')('POST', '/person-facts/_search', { person: { personId } })
  }
  if (!warm) await sql`DELETE FROM authority_holders`.execute(made.owner)
  if (!warm) await sql`DELETE FROM brp_facts`.execute(made.owner)
  const witness = async (walk: () => Promise<readonly Answer[]>) => {
    const before = {
      calls: made.register.calls(),
      statements: made.statements.length,
      entries: (await made.entries()).length,
    }
    const answers = await walk()
    return {
      answers,
      calls: made.register.calls() - before.calls,
      statements: made.statements.slice(before.statements),
      entries: (await made.entries()).slice(before.entries).map(({ type, outcome }) => [type, outcome]),
    }
  }
  return { ...made, caseId, sealedId, unknownId, sealed, unknown, witness }
}

/** Everything a recorder can do about a person, in one walk; ids replaced by what they are, so that bytes compare. */
const walkOf =
  ({ as, caseId }: Awaited<ReturnType<typeof setting>>, bsn: string) =>
  async (): Promise<readonly Answer[]> => {
    const team = as('team')
    const subject = { bsn }
    const word = { by: subject, capacity: 'self', outcome: 'given', saidAt: minutesAgo(9), method: 'written' }
    const scope = {
      purposes: ['case-conference'],
      categories: ['involvement'],
      sources: [parties.provider.oin],
      recipients: [parties.team.oin],
    }
    const made = await team('POST', '/consents', { case: caseId, subject, layer: 'secrecy', scope, statements: [word] })
    const path = `/consents/${made.body.id}`
    const fact = {
      person: subject,
      kind: 'shelter',
      from: '2026-01-01',
      source: { type: 'professional' },
      municipality: '9901',
    }
    return [
      made,
      await team('GET', path),
      await team('POST', `${path}/statements`, { ...word, outcome: 'refused' }),
      await team('POST', '/consents/_search', { case: caseId, person: subject }),
      await team('POST', '/consents/_search', { case: caseId }),
      await team('POST', '/person-facts', fact),
      await team('POST', '/person-facts/_search', { person: subject, municipality: '9901' }),
      await team('POST', '/withdrawals', {
        by: subject,
        about: subject,
        scope: 'all',
        saidAt: minutesAgo(5),
        municipality: '9901',
      }),
      await team('POST', `${path}/withdrawals`, { by: subject, saidAt: minutesAgo(4) }),
      await team('GET', path),
    ]
  }

const blurred = ({ status, text }: Answer) => [
  status,
  text.replace(/9901-[0-9a-f-]{36}/g, '<id>').replace(/\d{4}-\d\d-\d\dT[0-9:.]+Z/g, '<instant>'),
]

for (const warm of [true, false]) {
  t.test(
    `a sealed person looks like one the BRP does not know, ${warm ? 'known before' : 'fetched now'}`,
    async (t) => {
      const made = await setting(t, warm)
      const sealed = await made.witness(walkOf(made, made.sealed.bsn))
      const unknown = await made.witness(walkOf(made, made.unknown.bsn))
      t.ok(
        sealed.answers.every(({ status }) => status === 200 || status === 201),
        sealed.answers.map((a) => a.text).join('\n'),
      )
      t.same(sealed.answers.map(blurred), unknown.answers.map(blurred), 'the same bytes')
      t.same(
        sealed.answers.map(({ text }) => text.length),
        unknown.answers.map(({ text }) => text.length),
      )
      t.equal(sealed.calls, unknown.calls, 'the same questions to the BRP')
      t.equal(sealed.calls, warm ? 0 : 1)
      t.same(sealed.statements, unknown.statements, 'the same statements')
      t.same(sealed.entries, unknown.entries, 'the same entries')
      t.match(sealed.answers[0]?.body.standing, { missing: [] })
      t.same(
        [3, 4, 6].map((i) => sealed.answers[i]?.body.items),
        [[], [], []],
        'searches are empty',
      )
    },
  )
}

t.test('what is told of a sealed person says no more than of somebody who is not', async (t) => {
  const made = await setting(t, true)
  const { sealedId, unknownId, alias, as, caseId } = made
  const gezag = await made.persons.facts('9901', sealedId)
  t.equal('holders' in gezag.authority && gezag.authority.holders.length, 2, 'the gateway knows')
  for (const id of [sealedId, unknownId]) {
    const personId = await alias('team', id)
    const subject = { personId }
    const statements = [{ by: subject, capacity: 'self', outcome: 'given', saidAt: minutesAgo(9), method: 'oral' }]
    const scope = {
      purposes: ['case-conference'],
      categories: ['involvement'],
      sources: ['school'],
      recipients: ['school'],
    }
    const made = await as('team')('POST', '/consents', { case: caseId, subject, layer: 'secrecy', scope, statements })
    t.notMatch(made.text, /ah_/)
  }
})

t.test('when the seal ends the person is shown again', async (t) => {
  const made = await setting(t, true)
  const { as, caseId, sealed, owner } = made
  await walkOf(made, sealed.bsn)()
  await sql`UPDATE person_facts SET until_on = from_on WHERE kind = 'sealed'`.execute(owner)
  const found = await as('team')('POST', '/consents/_search', { case: caseId })
  t.equal(found.body.items.length, 1)
})
