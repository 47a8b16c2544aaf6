import t from 'tap'
import { passesElevenTest, testBsn } from '../../src/sample/bsn.ts'
import { family, members } from '../../src/sample/family.ts'
import { ageOn, plusDays } from '../../src/sample/local-date.ts'
import { ConnectorSettings } from '../../src/participants/connector-schema.ts'
import type { Party } from '../../src/sample/party.ts'
import { schoolReference } from '../../src/sample/party-records.ts'
import { mapped } from '../../src/sources/mapping.ts'
import { SourceAnswer, SourceRequest } from '../../src/sources/source-contract-schema.ts'
import { startSample } from '../helpers/sample.ts'

const sample = await startSample(t)
const { parties, town, today } = sample

const question = (person: { bsn: string } | { reference: string }): SourceRequest => ({
  requestId: '9901-018f6b0e-0000-7000-8000-000000000001',
  person,
  purpose: 'coordinated-approach',
  categories: [{ category: 'involvement', fields: ['organisation'], why: 'To agree who does what.' }],
  ground: { legalBasis: 'public-task', secrecyGround: 'consent', law: ['Jeugdwet 7.3.11 lid 1'] },
  consent: [],
  informed: null,
  urgency: 'normal',
  askedBy: {
    organisation: '00000099000000002000',
    organisationName: 'Lokaal team',
    name: 'medewerker-17',
    function: 'coordinator',
    phone: null,
  },
  actingAs: null,
  whySource: null,
})
const ask = async (party: Party, body: unknown, credential = party.credential) => {
  const response = await fetch(`${party.url}/data-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}` },
    body: JSON.stringify(body),
    redirect: 'manual',
  })
  return { status: response.status, text: await response.text() }
}

t.test('a party answers what was asked and no more, in its own shape too', async (t) => {
  const { text } = await ask(parties.youthCareProvider, question({ bsn: town.youth.bsn }))
  t.match(JSON.parse(text), { items: [{ category: 'involvement', values: [{ organisation: /\w/ }] }] })
  t.notMatch(text, /since|contact|work-notes|internalRiskScore|youth-help/)
  const debt = { category: 'debt', fields: ['amount'], why: null }
  const own = await ask(parties.debtHelp, { ...question({ bsn: town.adult.bsn }), categories: [debt] })
  t.match(JSON.parse(own.text), { client: {}, dossier: { debt: [{ bedrag: Number }] } })
  t.notMatch(own.text, /regeling|income|inkomen/)
})

t.test('a generous party answers with more than was asked, and counts who came', async (t) => {
  const party = parties.youthCareProvider
  party.behave('generous')
  t.teardown(() => party.behave('normal'))
  const before = party.calls()
  const { status, text } = await ask(party, question({ bsn: town.youth.bsn }))
  t.equal(status, 200)
  t.ok(SourceRequest.safeParse(question({ bsn: town.youth.bsn })).success, 'the question keeps to the source contract')
  t.ok(SourceAnswer.safeParse(JSON.parse(text)).success, 'the answer keeps to the source contract')
  t.match(text, 'practitionerNotes')
  t.match(text, 'work-notes')
  t.equal(party.calls(), before + 1)
  t.equal(party.asked().at(-1)?.purpose, 'coordinated-approach')
})

t.test('the school knows its pupils by its own reference alone', async (t) => {
  t.equal((await ask(parties.school, question({ bsn: town.youth.bsn }))).status, 404)
  t.equal((await ask(parties.school, question({ reference: schoolReference(town.youth) }))).status, 200)
})

t.test('a wrong credential, an unknown person and a question with faults are refused', async (t) => {
  t.equal((await ask(parties.debtHelp, question({ bsn: town.adult.bsn }), 'wrong')).status, 401)
  t.equal((await ask(parties.debtHelp, question({ bsn: testBsn(9000) }))).status, 404)
  t.equal((await ask(parties.debtHelp, { person: {} })).status, 400)
  const lacking: Partial<SourceRequest> = question({ bsn: town.adult.bsn })
  delete lacking.askedBy
  t.equal((await ask(parties.debtHelp, lacking)).status, 400)
})

t.test('debt help answers in a shape of its own, and its mapping reads every field that may be asked', async (t) => {
  const party = parties.debtHelp
  party.behave('generous')
  t.teardown(() => party.behave('normal'))
  const { text } = await ask(party, question({ bsn: town.adult.bsn }))
  const { mapping } = ConnectorSettings.parse(party.settings)
  const answer: unknown = JSON.parse(text)
  t.notOk(SourceAnswer.safeParse(answer).success)
  const read = mapped(answer, mapping!, { bsn: town.adult.bsn })
  t.match(read?.body, {
    person: { bsn: town.adult.bsn },
    items: [
      { category: 'debt', origin: 'observed', values: [{ creditorKind: 'energy-supplier', amount: 1840.5 }] },
      { category: 'income', values: [{ kind: 'salary', amountMonthly: 1725 }] },
      { category: 'contact', values: [{ postcode: town.adult.address.postcode }] },
    ],
  })
  t.ok(read!.unread > 3, 'and what nobody pointed at is counted')
})

t.test('a party can decline, be unknown, late, down or strange', async (t) => {
  const party = parties.wmoDepartment
  t.teardown(() => party.behave('normal'))
  const moods = {
    declining: 403,
    unknown: 404,
    later: 202,
    down: 503,
    redirecting: 307,
    oversized: 200,
    malformed: 200,
  }
  for (const [mood, status] of Object.entries(moods)) {
    party.behave(mood as keyof typeof moods)
    t.equal((await ask(party, question({ bsn: town.adult.bsn }))).status, status, mood)
  }
  party.behave('cut')
  await t.rejects(ask(party, question({ bsn: town.adult.bsn })))
  party.behave(50)
  const started = Date.now()
  await ask(party, question({ bsn: town.adult.bsn }))
  t.ok(Date.now() - started >= 45)
})

t.test('families are the same for one number and share nobody with another', (t) => {
  const numbers = [0, 1, 2, 500].flatMap((n) => members(family(n, today)).map((person) => person.bsn))
  t.equal(
    new Set([...numbers, ...Object.values(town).map((person) => person.bsn)]).size,
    numbers.length + Object.keys(town).length,
  )
  t.ok(numbers.every((bsn) => passesElevenTest(bsn) && bsn.startsWith('9999')))
  t.strictSame(family(7, today), family(7, today))
  t.end()
})

t.test('birthdays fall on the right side of midnight, on every day of the year', (t) => {
  for (let day = '2023-12-31'; day < '2025-01-02'; day = plusDays(day, 1)) {
    const { youth, almostTwelve, justTwelve, pupil } = family(0, day)
    const age = (person: typeof youth, on: string) => (person.born.kind === 'date' ? ageOn(person.born.on, on) : -1)
    const ages = [
      age(youth, day),
      age(pupil, day),
      age(almostTwelve, day),
      age(almostTwelve, plusDays(day, 1)),
      age(justTwelve, plusDays(day, -2)),
      age(justTwelve, plusDays(day, -1)),
    ]
    if (ages.join() !== '14,7,11,12,11,12') t.fail(`${day}: ${ages.join()}`)
  }
  t.end()
})

t.test('the helper gives tokens and new families', async (t) => {
  const people = sample.family(3)
  t.equal((await ask(parties.youthCareProvider, question({ bsn: people.youth.bsn }))).status, 200)
  t.match(await sample.tokenFor('school'), /^ey/)
})
