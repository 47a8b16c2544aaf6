import t from 'tap'
import { BrpAnswer, type BrpPerson } from '../../src/persons/brp-schema.ts'
import { registeredOf } from '../../src/persons/registered.ts'

const today = '2026-11-22'
const bsn = '999990019'
const mother = { burgerservicenummer: '999990020', naam: { volledigeNaam: 'Maria Voorbeeld' } }
const child = { burgerservicenummer: bsn }
const sole = (more: object = {}) => ({ type: 'EenhoofdigOuderlijkGezag', minderjarige: child, ouder: mother, ...more })
const born = (date: object) => ({ geboorte: { datum: date } })
const aged9 = born({ type: 'Datum', datum: '2017-05-01', langFormaat: '1 mei 2017' })

/** What is kept of an answer as the BRP may give it, through the schema that reads it. */
const kept = (more: object, on = today) => {
  const { personen } = BrpAnswer.parse({
    type: 'RaadpleegMetBurgerservicenummer',
    personen: [{ burgerservicenummer: bsn, ...more }],
  })
  return registeredOf(personen[0] as BrpPerson, on)
}
const authority = (...gezag: object[]) => kept({ ...aged9, gezag }).authority.kind

t.test('gezag is that of this very child; relations of own children are dropped', async (t) => {
  const ownChild = { burgerservicenummer: '999990032' }
  const own = sole({ minderjarige: ownChild, ouder: { burgerservicenummer: bsn, naam: {} } })
  t.match(kept({ ...aged9, gezag: [own, sole()] }).authority, { kind: 'sole', holders: [{ bsn: '999990020' }] })
  t.equal(authority(own), 'unknown', 'nothing is said about this child')
})

t.test('doubt of whatever kind about gezag names nobody', async (t) => {
  const third = { type: 'BekendeDerde', burgerservicenummer: '999990044' }
  const joint = (derde?: object) => ({
    type: 'GezamenlijkGezag',
    minderjarige: child,
    ouder: mother,
    ...(derde && { derde }),
  })
  t.equal(authority(sole()), 'sole')
  t.equal(authority(joint(third)), 'joint')
  for (const [why, gezag] of [
    ['two answers', [sole(), sole()]],
    ['an unknown third', [joint({ type: 'OnbekendeDerde' })]],
    ['a third left out', [joint()]],
    ['one parent of two', [{ type: 'GezamenlijkOuderlijkGezag', minderjarige: child, ouders: [mother] }]],
    ['twice the same parent', [{ type: 'GezamenlijkOuderlijkGezag', minderjarige: child, ouders: [mother, mother] }]],
    ['a parent without number or name', [sole({ ouder: { naam: {} } })]],
    ['under investigation', [sole({ inOnderzoek: true })]],
    ['a type of a later edition', [{ type: 'GezagVanMorgen', minderjarige: child }]],
    ['the BRP cannot tell', [{ type: 'GezagNietTeBepalen', minderjarige: child, toelichting: 'x' }]],
    ['an unknown guardian', [{ type: 'Voogdij', minderjarige: child, derden: [third, { type: 'OnbekendeDerde' }] }]],
  ] as const) {
    t.equal(authority(...gezag), 'undeterminable', why)
  }
  t.equal(
    kept({ ...aged9, gezag: [sole()], inOnderzoek: { indicatieGezagMinderjarige: true } }).authority.kind,
    'undeterminable',
  )
  t.equal(authority({ type: 'Voogdij', minderjarige: child }), 'guardian-unnamed')
  t.equal(authority({ type: 'TijdelijkGeenGezag', minderjarige: child, toelichting: 'x' }), 'temporarily-none')
})

t.test('an adult is of age whatever is listed; born on 29 February, on 1 March', async (t) => {
  const leap = born({ type: 'Datum', datum: '2008-02-29' })
  t.equal(kept({ ...leap, gezag: [sole()] }, '2026-02-28').authority.kind, 'sole')
  t.equal(kept({ ...leap, gezag: [sole()] }, '2026-03-01').authority.kind, 'of-age')
  const year = born({ type: 'JaarDatum', jaar: 2008 })
  t.equal(kept({ ...year, gezag: [sole()] }, '2026-11-22').authority.kind, 'sole', 'perhaps still a minor')
  t.equal(kept({ ...year, gezag: [sole()] }, '2026-12-31').authority.kind, 'of-age')
})

t.test('dates are whole, partial or unknown; what cannot be is unknown', async (t) => {
  const birth = (date: object) => kept(born(date)).birthDate
  t.same(birth({ type: 'Datum', datum: '2014-02-28' }), { kind: 'date', on: '2014-02-28' })
  t.same(birth({ type: 'JaarMaandDatum', jaar: 2012, maand: 2 }), {
    kind: 'partial',
    earliest: '2012-02-01',
    latest: '2012-02-29',
  })
  t.same(birth({ type: 'JaarDatum', jaar: 1950 }), { kind: 'partial', earliest: '1950-01-01', latest: '1950-12-31' })
  for (const date of [
    { type: 'DatumOnbekend', onbekend: true },
    { type: 'Datum', datum: '2014-02-30' },
    { type: 'Datum', datum: '2026-11-23' },
    { type: 'JaarMaandDatum', jaar: 2012, maand: 13 },
    { type: 'JaarDatum', jaar: 0 },
  ]) {
    t.same(birth(date), { kind: 'unknown' }, JSON.stringify(date))
  }
  t.same(kept({}).birthDate, { kind: 'unknown' })
})

t.test('death comes in two places, and an error of the register is no life', async (t) => {
  const death = (more: object) => kept(more).death
  const on = { type: 'Datum', datum: '2026-10-01' }
  t.same(death({}), { state: 'alive', on: null })
  t.same(death({ overlijden: { datum: on } }), { state: 'deceased', on: '2026-10-01' })
  t.same(death({ overlijden: {} }), { state: 'deceased', on: null })
  t.same(death({ overlijden: { datum: { type: 'JaarDatum', jaar: 2026 } } }), { state: 'deceased', on: null })
  t.same(death({ opschortingBijhouding: { reden: { code: 'O' }, datum: on } }), { state: 'deceased', on: '2026-10-01' })
  t.same(death({ opschortingBijhouding: { reden: { code: 'E' }, datum: on } }), { state: 'alive', on: null })
  for (const code of ['F', 'W', '.']) {
    t.same(death({ opschortingBijhouding: { reden: { code } } }), { state: 'unknown', on: null }, code)
  }
})

t.test('what is under investigation is said, and curatele in doubt is unknown', async (t) => {
  t.equal(kept(aged9).underInvestigation, 'no')
  for (const more of [
    { inOnderzoek: { leeftijd: true } },
    { inOnderzoek: { burgerservicenummer: true } },
    { geboorte: { ...aged9.geboorte, inOnderzoek: { datum: true } } },
    { overlijden: { inOnderzoek: { datum: true } } },
    { gezag: [sole({ inOnderzoek: true })] },
  ]) {
    t.equal(kept({ ...aged9, ...more }).underInvestigation, 'yes', JSON.stringify(more))
  }
  t.equal(kept({ ...aged9, inOnderzoek: { geslacht: true } }).underInvestigation, 'no')
  t.equal(kept({ indicatieCurateleRegister: true }).underCuratele, 'yes')
  t.equal(
    kept({ indicatieCurateleRegister: true, inOnderzoek: { indicatieCurateleRegister: true } }).underCuratele,
    'unknown',
  )
})

t.test('the schema takes nothing else for an answer', async (t) => {
  const answer = (more: object) =>
    BrpAnswer.safeParse({ type: 'RaadpleegMetBurgerservicenummer', personen: [], ...more }).success
  t.ok(answer({}))
  t.notOk(answer({ type: 'ZoekMetPostcodeEnHuisnummer' }))
  t.notOk(answer({ personen: undefined }))
  t.notOk(answer({ personen: [{}] }))
  t.notOk(answer({ personen: [{ burgerservicenummer: bsn, geboorte: { datum: { type: 'Datum' } } }] }))
  t.notOk(answer({ personen: [{ burgerservicenummer: bsn, gezag: [{ type: 'Voogdij' }] }] }))
})
