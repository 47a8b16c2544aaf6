import t from 'tap'
import { key } from '../../src/client/client.ts'
import { passesElevenTest } from '../../src/sample/bsn.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { fieldPaths } from '../../src/sample/brp-fields.ts'
import { sandboxFamilies, type SandboxFamily } from '../../src/sample/sandbox/families.ts'
import { brpContract } from '../helpers/brp-contract.ts'
import { testSandbox } from '../helpers/sandbox.ts'

interface Person {
  readonly burgerservicenummer: string
  readonly gezag: readonly { readonly type: string; readonly minderjarige: { readonly burgerservicenummer: string } }[]
}

const sandbox = await testSandbox(t)
const { sample } = sandbox
const contract = await brpContract()
const families = sandboxFamilies(localDate())
sample.meet(...families.flatMap(({ people }) => Object.values(people)))
const everybody = families.flatMap(({ people }) => Object.values(people))

const fields = [...fieldPaths].filter((path) => !path.includes('.'))
const brp = async (bsn: string) => {
  const answer = await fetch(`${sample.brp.url}/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields }),
  })
  return (await answer.json()) as { readonly personen: readonly Person[] }
}

const { localTeam, youthCareProvider } = organisations
const team = sandbox.as('local-team')

/** What the local team is told where it asks a youth care provider about who the family is about. */
const told = async ({ nickname, about }: SandboxFamily) => {
  const opened = await team.POST('/cases', {
    params: { header: key() },
    body: {
      ...{ reference: `ZAAK-${nickname}`, municipality: '9901', persons: [{ bsn: about.bsn }], phase: 'plan' },
      purposes: ['coordinated-approach'],
      coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
      participants: [
        { organisation: localTeam.oin, role: 'coordinator' },
        { organisation: youthCareProvider.oin, role: 'source' },
      ],
    },
  })
  const { data, error } = await team.POST('/advice', {
    body: {
      ...{ case: opened.data?.id ?? '', persons: [{ bsn: about.bsn }], purpose: 'coordinated-approach' },
      categories: [{ category: 'youth-help', why: 'De doelen van de hulp.' }],
      source: { oin: youthCareProvider.oin },
      requestedBy: { id: 'medewerker-17', function: 'coordinator', register: 'SKJ', number: '110000001' },
      alternativesTried: 'Aan het gezin gevraagd.',
    },
  })
  const [decision] = data?.decisions ?? []
  return {
    outcome: decision?.outcome ?? JSON.stringify(error ?? opened.error),
    code: decision?.reasons[0]?.code ?? '',
    yes: (decision?.missing ?? []).map(({ capacity }) => capacity).sort(),
  }
}
t.test('thirty families, by nickname', (t) => {
  t.equal(families.length, 30)
  t.equal(new Set(families.map(({ nickname }) => nickname)).size, 30)
  const numbers = everybody.map(({ bsn }) => bsn)
  t.equal(new Set(numbers).size, numbers.length, 'nobody shares a number')
  for (const bsn of numbers) t.ok(passesElevenTest(bsn) && bsn.startsWith('9999'), 'of the test range')
  for (const { nickname, special, expect } of families)
    for (const sentence of `${special} ${expect}`.split(/[.:] ?/))
      t.ok(sentence.split(' ').length <= 15, `${nickname}: ${sentence}`)
  t.end()
})

t.test('each is in the register as it says, over the published contract', async (t) => {
  for (const { nickname, row, about, people } of families) {
    for (const [name, { bsn }] of Object.entries(people)) {
      const body = await brp(bsn)
      t.equal(body.personen.length, 1, `${nickname}: ${name}`)
      if (contract !== null)
        t.ok(contract.answer(body), `${nickname}: ${name}: ${JSON.stringify(contract.answer.errors)}`)
    }
    const [person] = (await brp(about.bsn)).personen
    const own = (person?.gezag ?? []).filter(({ minderjarige }) => minderjarige.burgerservicenummer === about.bsn)
    t.same(
      own.map(({ type }) => type),
      row.gezag === null ? [] : [row.gezag],
      `${nickname}: gezag`,
    )
  }
})

t.test('between them they have every shape of the register', async (t) => {
  const shapes = new Set<string>()
  const see = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      if (path.endsWith('.derden')) shapes.add(`${path} ${value.length}`)
      return value.forEach((each) => see(each, path))
    }
    if (typeof value !== 'object' || value === null) {
      if (value === true || path.endsWith('reden.code')) shapes.add(`${path} ${String(value)}`)
      return
    }
    if ('type' in value) shapes.add(`${path} ${String(value.type)}`)
    for (const [key, inner] of Object.entries(value)) see(inner, path === '' ? key : `${path}.${key}`)
  }
  for (const { bsn } of everybody) see((await brp(bsn)).personen[0], '')
  const wanted = [
    // Every type of Gezagsrelatie, and who may be named in it.
    'gezag GezamenlijkOuderlijkGezag',
    'gezag EenhoofdigOuderlijkGezag',
    'gezag GezamenlijkGezag',
    'gezag.derde BekendeDerde',
    'gezag.derde OnbekendeDerde',
    'gezag Voogdij',
    'gezag.derden 0',
    'gezag.derden 1',
    'gezag.derden 2',
    'gezag TijdelijkGeenGezag',
    'gezag GezagNietTeBepalen',
    'gezag.inOnderzoek true',
    // Every date.
    'geboorte.datum Datum',
    'geboorte.datum JaarMaandDatum',
    'geboorte.datum JaarDatum',
    'geboorte.datum DatumOnbekend',
    'geboorte.inOnderzoek.datum true',
    // Where people live, why the register stopped following them, and what it says of itself.
    'verblijfplaats Adres',
    'verblijfplaats VerblijfplaatsBuitenland',
    'verblijfplaats VerblijfplaatsOnbekend',
    'opschortingBijhouding.reden.code O',
    'opschortingBijhouding.reden.code E',
    'opschortingBijhouding.reden.code R',
    'geheimhoudingPersoonsgegevens true',
    'indicatieCurateleRegister true',
    'nationaliteiten Nationaliteit',
    'nationaliteiten Staatloos',
  ]
  t.same(
    wanted.filter((shape) => !shapes.has(shape)),
    [],
  )
  t.same(
    [...shapes].filter((shape) => shape.startsWith('gezag ') && !wanted.includes(shape)),
    [],
    'and no gezag of which nobody knows',
  )
})

t.test('each is told by the gateway as it says', async (t) => {
  for (const family of families) {
    const { outcome, code, yes } = family.row
    t.same(await told(family), { outcome, code, yes: [...yes].sort() }, family.nickname)
  }
})

t.test('they are listed, and one can be asked about by nickname', async (t) => {
  const listed = (await (await fetch(`${sandbox.url}/sandbox/families`)).json()) as {
    readonly items: readonly {
      readonly nickname: string
      readonly people: readonly { readonly bsn: string | null }[]
    }[]
  }
  t.equal(listed.items.length, 30)
  t.match(listed.items.find(({ nickname }) => nickname === 'vader-zonder-bsn')?.people, [
    { role: 'moeder', name: String, bsn: /^9999/ },
    { role: 'vader', name: String, bsn: null },
    { role: 'kind', born: /^[0-9-]{10}$/ },
  ])
  const ask = (family: string) => sandbox.post('/sandbox/questions', { source: youthCareProvider.oin, family })
  const asked = await ask('twee-voogden')
  t.equal(asked.status, 201, JSON.stringify(asked.body))
  t.match(asked.body, { consents: [String], request: { status: 'delivered' } }, 'child and guardians said yes')
  t.match((await ask('moeder-overleden')).body, { consents: [], request: { status: 'denied', data: null } })
  t.equal((await ask('niemand')).status, 404)
})
