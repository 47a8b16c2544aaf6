import t, { type Test } from 'tap'
import type { Schema } from '../../src/client/client.ts'
import { schoolReference } from '../../src/sample/party-records.ts'
import type { Resident } from '../../src/sample/resident.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { logIsWhole } from './log-reading.ts'
import { ask, byMentor, byTeam, consent, good, openCase, question, retry } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample, raw } = gateway
const { town } = sample
const team = as('local-team')
const schoolClient = as('school')

/** Children who differ in age, gezag and what stands in the register; the school knows each by its own number. */
const children: Readonly<Record<string, Resident>> = {
  'joint gezag': town.child,
  'sole gezag': town.soleAuthority,
  'a guardian': town.personGuardian,
  'two guardians, 13': town.twoGuardians,
  'an institution as guardian': town.institutionGuardian,
  'temporarily no gezag': town.noAuthority,
  'gezag not to be determined': town.undeterminable,
  'joint gezag, 14': town.youth,
  'joint gezag, 16': town.sixteen,
}

const cases = new Map<string, string>()
for (const [name, child] of Object.entries(children)) {
  cases.set(name, await openCase(gateway, [child], { withSchool: true }))
}

const bySchool = (caseId: string, child: Resident): Schema<'DataRequestQuestion'> =>
  question(caseId, [{ reference: schoolReference(child) }], { requestedBy: byMentor })

/** An answer without what is new in every answer of the same length: ids, and moments. */
const plain = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'moment')

/** Every child's answer in these words; all must be the same bytes but ids and moments, of one length. */
const alike = (t: Test, answers: ReadonlyMap<string, string>): void => {
  const [first = ''] = answers.values()
  for (const [name, text] of answers) {
    t.equal(plain(text), plain(first), `the same for ${name}`)
    t.equal(Buffer.byteLength(text), Buffer.byteLength(first), `as long for ${name}`)
    t.notMatch(text, /authorityHolder|"ah_|ouder|gezag|voogd|toestemming van/i, `nothing of a family for ${name}`)
  }
}

const requests = new Map<string, string>()

t.test('the school gets the same bytes about every child, and none of a family', async (t) => {
  const answers = new Map<string, string>()
  for (const [name, child] of Object.entries(children)) {
    const response = await raw('school', '/v1/data-requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key() },
      body: JSON.stringify(bySchool(cases.get(name)!, child)),
    })
    const text = await response.text()
    t.equal(response.status, 201, name)
    const told = JSON.parse(text) as Schema<'DataRequest'>
    t.match(told, { status: 'denied', data: null, decisions: [{ outcome: 'deny', missing: [], remedies: [] }] })
    t.same(
      told.decisions[0]!.reasons.map(({ code }) => code),
      ['NOT_NOW'],
    )
    requests.set(name, told.id)
    answers.set(name, text.replaceAll(cases.get(name)!, 'case'))
  }
  alike(t, answers)
})

t.test('so with advice, reading again, searching and trying again', async (t) => {
  const advice = new Map<string, string>()
  const read = new Map<string, string>()
  const tried = new Map<string, string>()
  const sought = new Map<string, string>()
  for (const [name, child] of Object.entries(children)) {
    const caseId = cases.get(name)!
    const id = requests.get(name)!
    advice.set(name, JSON.stringify(await good(schoolClient.POST('/advice', { body: bySchool(caseId, child) }))))
    const params = { path: { id } }
    read.set(name, JSON.stringify(await good(schoolClient.GET('/data-requests/{id}', { params }))))
    const again = await retry(schoolClient, id)
    tried.set(name, `${again.response.status} ${JSON.stringify(again.error ?? again.data)}`)
    for (const status of ['needs-consent', 'denied', 'awaiting-review'] as const) {
      const body = { case: caseId, status }
      const { items } = await good(schoolClient.POST('/data-requests/_search', { body }))
      sought.set(`${name}, ${status}`, `${items.map((item) => item.id).join()}`)
      t.equal(items.length, status === 'denied' ? 1 : 0, `found as denied and as nothing else: ${name}, ${status}`)
    }
  }
  alike(t, new Map([...advice].map(([name, text]) => [name, text.replaceAll(cases.get(name)!, 'case')])))
  alike(t, new Map([...read].map(([name, text]) => [name, text.replaceAll(cases.get(name)!, 'case')])))
  alike(t, tried)
})

t.test('what the family says to others changes nothing of what the school is told', async (t) => {
  const before = await good(ask(schoolClient, bySchool(cases.get('joint gezag, 14')!, town.youth)))
  const caseId = cases.get('joint gezag, 14')!
  const own = await good(ask(team, question(caseId, [{ bsn: town.youth.bsn }], { requestedBy: byTeam })))
  const [{ personId, missing }] = own.decisions as [(typeof own.decisions)[number]]
  await good(team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, missing) }))
  const after = await good(ask(schoolClient, bySchool(caseId, town.youth)))
  t.equal(plain(JSON.stringify(after)), plain(JSON.stringify(before)))
  t.not(after.decisions[0]!.personId, personId, 'and it knows the youth by another alias')
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
