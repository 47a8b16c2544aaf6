import type { PersonFacts } from '../core/facts.ts'
import type { BrpDate, BrpPerson } from './brp-schema.ts'
import { type AuthorityOver, authorityOf } from './authority.ts'

/** What is kept of the BRP's answer about one person: no names, no addresses (decisions.md 24). */
export interface Registered {
  readonly registration: 'found' | 'not-found'
  readonly birthDate: PersonFacts['birthDate']
  readonly authority: AuthorityOver
  readonly underCuratele: PersonFacts['underCuratele']
  readonly addressSecret: PersonFacts['addressSecret']
  readonly death: PersonFacts['death']
  readonly underInvestigation: PersonFacts['underInvestigation']
  /** Code of the municipality of registration. */
  readonly registeredIn: string | null
}

/** What is known of a person whom the BRP does not know: that, and nothing else. */
export const notRegistered: Registered = {
  registration: 'not-found',
  birthDate: { kind: 'unknown' },
  authority: { kind: 'unknown' },
  underCuratele: 'unknown',
  addressSecret: 'unknown',
  death: { state: 'unknown', on: null },
  underInvestigation: 'unknown',
  registeredIn: null,
}

/** Reads the BRP's answer about one person on a local date. Unknown is a value; doubt is kept as doubt. */
export const registeredOf = (person: BrpPerson, today: string): Registered => {
  const birthDate = birthDateOf(person.geboorte?.datum, today)
  const doubts = person.inOnderzoek
  const authority = authorityOf(person, birthDate, today)
  const investigated =
    doubts?.burgerservicenummer === true ||
    doubts?.leeftijd === true ||
    doubts?.indicatieCurateleRegister === true ||
    doubts?.indicatieGezagMinderjarige === true ||
    person.geboorte?.inOnderzoek?.datum === true ||
    person.overlijden?.inOnderzoek?.datum === true ||
    (authority.kind === 'undeterminable' && authority.investigated)
  return {
    registration: 'found',
    birthDate,
    authority,
    underCuratele:
      doubts?.indicatieCurateleRegister === true ? 'unknown' : person.indicatieCurateleRegister === true ? 'yes' : 'no',
    addressSecret: person.geheimhoudingPersoonsgegevens === true ? 'yes' : 'no',
    death: deathOf(person),
    underInvestigation: investigated ? 'yes' : 'no',
    registeredIn: /^[0-9]{4}$/.exec(person.gemeenteVanInschrijving?.code ?? '')?.[0] ?? null,
  }
}

const birthDateOf = (date: BrpDate | undefined, today: string): Registered['birthDate'] => {
  const range = rangeOf(date)
  // A birth in the future is impossible: then the date says nothing (domain.md D.5).
  if (range === null || range.earliest > today) return { kind: 'unknown' }
  if (range.earliest === range.latest) return { kind: 'date', on: range.earliest }
  return { kind: 'partial', ...range }
}

/** Reasons of opschorting bijhouding that end by death, or that say nothing certain about it. */
const died = 'O'
const uncertain = ['F', 'W', '.']

const deathOf = (person: BrpPerson): Registered['death'] => {
  const suspended = person.opschortingBijhouding
  const reason = suspended?.reden?.code
  if (person.overlijden !== undefined || reason === died) {
    const day = rangeOf(person.overlijden?.datum ?? suspended?.datum)
    return { state: 'deceased', on: day !== null && day.earliest === day.latest ? day.earliest : null }
  }
  return { state: reason !== undefined && uncertain.includes(reason) ? 'unknown' : 'alive', on: null }
}

/** The days a date of the BRP can mean, inclusive; null where it is unknown or does not exist. */
const rangeOf = (date: BrpDate | undefined): { readonly earliest: string; readonly latest: string } | null => {
  if (date === undefined || date.type === 'DatumOnbekend') return null
  if (date.type === 'Datum') return isDay(date.datum) ? { earliest: date.datum, latest: date.datum } : null
  const year = String(date.jaar).padStart(4, '0')
  const [first, last] = date.type === 'JaarDatum' ? [1, 12] : [date.maand, date.maand]
  if (date.jaar < 1 || date.jaar > 9999 || first < 1 || last > 12) return null
  const lastDay = new Date(Date.UTC(date.jaar, last, 0)).getUTCDate()
  return { earliest: `${year}-${two(first)}-01`, latest: `${year}-${two(last)}-${two(lastDay)}` }
}

const two = (n: number): string => String(n).padStart(2, '0')

const isDay = (text: string): boolean => {
  const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
