import t from 'tap'
import { brpContract } from '../helpers/brp-contract.ts'
import { fieldPaths } from '../../src/sample/brp-fields.ts'
import { startBrp } from '../../src/sample/brp.ts'
import { testBsn } from '../../src/sample/bsn.ts'
import { family, members } from '../../src/sample/family.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { town } from '../../src/sample/town.ts'

interface Person {
  readonly naam: Record<string, unknown>
  readonly geboorte: { datum: Record<string, unknown>; readonly inOnderzoek: Record<string, unknown> }
  readonly gezag: readonly { readonly type: string; readonly derden: readonly unknown[]; readonly ouders: unknown[] }[]
  readonly opschortingBijhouding: { readonly reden: { readonly code: string } }
}
interface Answer {
  readonly personen: readonly Person[]
  readonly invalidParams: readonly { readonly code: string }[]
}

const today = localDate()
const by = town(today)
const people = [...Object.values(by), ...members(family(0, today))]
const brp = await startBrp({ people })
const contract = await brpContract()
t.teardown(() => brp.close())

const ask = async (body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${brp.url}/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const answer = (await response.json()) as Answer
  return { status: response.status, type: response.headers.get('content-type'), body: answer }
}
const about = async (bsn: string, fields: readonly string[]) => {
  const answer = await ask({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields })
  return { ...answer, person: answer.body.personen?.[0] as Person }
}

t.test('only the asked fields come back, and what comes along by itself', async (t) => {
  const { person } = await about(by.secretAddress.bsn, ['geboorte.datum', 'naam.geslachtsnaam'])
  t.strictSame(Object.keys(person).sort(), ['geboorte', 'geheimhoudingPersoonsgegevens', 'naam'])
  t.strictSame(person.naam, { geslachtsnaam: 'Verborgen' })
  const dead = await about(by.deceased.bsn, ['burgerservicenummer'])
  t.equal(dead.person.opschortingBijhouding.reden.code, 'O')
  const doubted = await about(by.birthInvestigated.bsn, ['geboorte.datum'])
  t.equal(doubted.person.geboorte.inOnderzoek['datum'], true)
  const place = await about(by.birthInvestigated.bsn, ['geboorte.land'])
  t.notOk(place.person.geboorte.inOnderzoek, 'doubt about a field that was not asked stays away')
})

t.test('every kind of gezag of the contract has a child in the town', async (t) => {
  const types = new Set<string>()
  for (const { bsn } of people) for (const { type } of (await about(bsn, ['gezag'])).person.gezag) types.add(type)
  t.strictSame([...types].sort(), [
    'EenhoofdigOuderlijkGezag',
    'GezagNietTeBepalen',
    'GezamenlijkGezag',
    'GezamenlijkOuderlijkGezag',
    'TijdelijkGeenGezag',
    'Voogdij',
  ])
  const { person } = await about(by.institutionGuardian.bsn, ['gezag'])
  t.strictSame(person.gezag[0]?.derden, [], 'an institution is never named')
  t.ok((await about(by.mother.bsn, ['gezag'])).person.gezag.length > 1, 'a parent is answered with all the children')
})

t.test('faults are told all at once, and nothing is guessed', async (t) => {
  const wrong = await ask({
    type: 'RaadpleegMetBurgerservicenummer',
    burgerservicenummer: ['12'],
    fields: ['no'],
    x: 1,
  })
  t.equal(wrong.status, 400)
  t.strictSame(
    wrong.body.invalidParams.map((fault) => fault.code),
    ['fields', 'pattern', 'unknownParam'],
  )
  t.equal((await about(by.adult.bsn, ['opschortingBijhouding'])).status, 400, 'an automatic field may not be asked')
  t.equal((await ask({ type: 'ZoekMetPostcodeEnHuisnummer', fields: ['naam'] })).status, 403)
  t.equal((await ask('{')).status, 400)
  t.equal((await ask({}, { 'content-type': 'text/plain' })).status, 415)
  t.equal((await ask({}, { accept: 'text/html' })).status, 406)
})

t.test('somebody unknown is not in the answer', async (t) => {
  const { body } = await about(testBsn(9000), ['burgerservicenummer'])
  t.strictSame(body, { type: 'RaadpleegMetBurgerservicenummer', personen: [] })
})

t.test('the register can be out of reach', async (t) => {
  brp.behave('down')
  t.equal((await about(by.adult.bsn, ['naam'])).status, 503)
  brp.behave('normal')
  t.equal((await about(by.adult.bsn, ['naam'])).status, 200)
})

t.test(
  'questions and answers keep to the published contract',
  { skip: contract === null && 'the contract is not here' },
  async (t) => {
    if (contract === null) return
    for (const { bsn, name } of people) {
      const fields = [...fieldPaths].filter((path) => !path.includes('.'))
      const question = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields }
      t.ok(contract.query(question), 'the question')
      const { status, type, body } = await ask(question)
      t.equal(status, 200)
      t.equal(type, 'application/json; charset=utf-8')
      t.equal(body.personen.length, 1)
      t.ok(contract.answer(body), `the answer about ${name.given}: ${JSON.stringify(contract.answer.errors)}`)
    }
    for (const path of fieldPaths) {
      const { body } = await about(by.youth.bsn, [path])
      t.ok(contract.answer(body), `only ${path}: ${JSON.stringify(contract.answer.errors)}`)
    }
    const broken = (await about(by.youth.bsn, ['gezag'])).body
    broken.personen[0]?.gezag[0]?.ouders.pop()
    t.notOk(contract.answer(broken), 'one parent in joint gezag is found')
    const undated = (await about(by.youth.bsn, ['geboorte'])).body
    delete undated.personen[0]?.geboorte.datum['datum']
    t.notOk(contract.answer(undated), 'a date without a date is found')
  },
)

t.test(
  'problems keep to the published contract',
  { skip: contract === null && 'the contract is not here' },
  async (t) => {
    if (contract === null) return
    const query = { type: 'RaadpleegMetBurgerservicenummer', fields: ['a'] }
    for (const wrong of [{}, [], { type: 'x' }, { ...query, 'b c[]': 1 }, { type: 'ZoekMetPostcodeEnHuisnummer' }]) {
      const { body, type } = await ask(wrong)
      t.equal(type, 'application/problem+json')
      t.ok(contract.fault(body), JSON.stringify(contract.fault.errors))
    }
    t.strictSame([...fieldPaths].sort(), contract.paths, 'the fields that may be asked are those of the contract')
  },
)
