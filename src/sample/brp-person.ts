import { ageOf, authorityOver } from './brp-authority.ts'
import { birthCountry, nationality, residence } from './brp-unusual.ts'
import { partsOf } from './local-date.ts'
import { fullName, holdersOf, type Born, type HolderOf, type Name, type Resident } from './resident.ts'

/** A person as the BRP's contract has it (schema Persoon); plain JSON. */
export type BrpPerson = Readonly<Record<string, unknown>>

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const sexes = { M: 'man', V: 'vrouw', O: 'onbekend' } as const

const whole = (date: string) => {
  const [year, month, day] = partsOf(date)
  return { type: 'Datum', datum: date, langFormaat: `${day} ${months[month - 1]} ${year}` }
}

/** A birth date as the contract has it (AbstractDatum). */
const dateOf = (born: Born) => {
  switch (born.kind) {
    case 'date':
      return whole(born.on)
    case 'month':
      return {
        type: 'JaarMaandDatum',
        jaar: born.year,
        maand: born.month,
        langFormaat: `${months[born.month - 1]} ${born.year}`,
      }
    case 'year':
      return { type: 'JaarDatum', jaar: born.year, langFormaat: String(born.year) }
    case 'unknown':
      return { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }
  }
}

const initials = (name: Name): string =>
  name.given
    .split(' ')
    .map((given) => `${given.charAt(0)}.`)
    .join('')

const nameOf = (name: Name) => ({
  voornamen: name.given,
  ...(name.prefix === null ? {} : { voorvoegsel: name.prefix }),
  geslachtsnaam: name.family,
  voorletters: initials(name),
})

const parentsOf = (child: Resident): readonly HolderOf[] =>
  child.unusual?.parents ??
  (child.authority?.kind === 'guardian'
    ? []
    : holdersOf(child.authority).slice(0, child.authority?.kind === 'joint' ? 2 : 1))

const parent = (holder: HolderOf, i: number) => ({
  ...(holder.bsn === null ? {} : { burgerservicenummer: holder.bsn }),
  ouderAanduiding: String(i + 1),
  naam: nameOf(holder.name),
})

const child = (of: Resident) => ({
  burgerservicenummer: of.bsn,
  naam: nameOf(of.name),
  geboorte: { datum: dateOf(of.born) },
})

const investigatedSince = { type: 'Datum', datum: '2026-01-05', langFormaat: '5 januari 2026' }

const dead = (died: string) => ({
  overlijden: { datum: whole(died), land: { code: '6030', omschrijving: 'Nederland' } },
  opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum: whole(died) },
})

const living = (person: Resident) => {
  const { street, number, postcode, city } = person.address
  return {
    verblijfplaats: {
      type: 'Adres',
      functieAdres: { code: 'W', omschrijving: 'woonadres' },
      verblijfadres: {
        officieleStraatnaam: street,
        korteStraatnaam: street,
        huisnummer: number,
        postcode,
        woonplaats: city,
      },
    },
    adressering: { adresregel1: `${street} ${number}`, adresregel2: `${postcode} ${city}` },
    gemeenteVanInschrijving: { code: person.municipality.code, omschrijving: person.municipality.name },
  }
}

/**
 * Everything the register has about one person, before `fields`. Gezag holds every relation in which the person is the
 * child or a holder, as the BRP answers it; `all` is the whole register.
 */
export const brpPerson = (person: Resident, all: readonly Resident[], today: string): BrpPerson => {
  const held = all.filter((other) => holdersOf(other.authority).some((holder) => holder.bsn === person.bsn))
  const parentOf = all.filter((other) => parentsOf(other).some((holder) => holder.bsn === person.bsn))
  const birthInvestigated = person.investigated.includes('birth')
  return {
    burgerservicenummer: person.bsn,
    geslacht: { code: person.sex, omschrijving: sexes[person.sex] },
    ...ageOf(person, today),
    naam: {
      ...nameOf(person.name),
      volledigeNaam: fullName(person.name),
      aanduidingNaamgebruik: { code: 'E', omschrijving: 'eigen geslachtsnaam' },
    },
    geboorte: {
      datum: dateOf(person.born),
      land: birthCountry(person),
      ...(birthInvestigated ? { inOnderzoek: { datum: true, datumIngangOnderzoek: investigatedSince } } : {}),
    },
    ...(birthInvestigated ? { inOnderzoek: { leeftijd: true, datumIngangOnderzoekPersoon: investigatedSince } } : {}),
    ...(person.died === null ? {} : dead(person.died)),
    ...nationality(person),
    ...(residence(person, whole) ?? living(person)),
    ...(person.curatele ? { indicatieCurateleRegister: true } : {}),
    ...(person.secret ? { geheimhoudingPersoonsgegevens: true } : {}),
    gezag: [...authorityOver(person, today), ...held.flatMap((other) => authorityOver(other, today))],
    ouders: parentsOf(person).map(parent),
    kinderen: parentOf.map(child),
  }
}
