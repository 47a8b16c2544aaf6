import type { BrpPerson } from './brp-person.ts'

/** The fields of a schema; `whole` is given entire once any path in it is asked (dates, code tables, gezag). */
interface Shape {
  readonly [name: string]: Shape | null
}

const leaf = null
const of = (...names: readonly string[]): Shape => Object.fromEntries(names.map((name) => [name, leaf]))
const date = of('type', 'langFormaat', 'datum', 'onbekend', 'jaar', 'maand')
const code = of('code', 'omschrijving')
const title: Shape = { ...code, soort: leaf }
const name: Shape = {
  ...of('voornamen', 'voorvoegsel', 'geslachtsnaam', 'voorletters'),
  adellijkeTitelPredicaat: title,
}
const holder: Shape = { burgerservicenummer: leaf, naam: of('volledigeNaam') }
const third: Shape = { ...holder, type: leaf }
const birth: Shape = { datum: date, land: code, plaats: code }

const person: Shape = {
  aNummer: leaf,
  burgerservicenummer: leaf,
  datumEersteInschrijvingGBA: date,
  geslacht: code,
  uitsluitingKiesrecht: { uitgeslotenVanKiesrecht: leaf, einddatum: date },
  europeesKiesrecht: { aanduiding: code, einddatumUitsluiting: date },
  leeftijd: leaf,
  naam: { ...name, volledigeNaam: leaf, aanduidingNaamgebruik: code },
  nationaliteiten: { type: leaf, redenOpname: code, datumIngangGeldigheid: date, nationaliteit: code },
  geboorte: birth,
  overlijden: { datum: date, land: code, plaats: code },
  verblijfplaats: {
    ...of('type', 'adresseerbaarObjectIdentificatie', 'nummeraanduidingIdentificatie'),
    indicatieVastgesteldVerblijftNietOpAdres: leaf,
    datumIngangGeldigheid: date,
    datumVan: date,
    functieAdres: code,
    verblijfadres: {
      ...of('regel1', 'regel2', 'regel3', 'officieleStraatnaam', 'korteStraatnaam', 'huisnummer', 'huisletter'),
      ...of('huisnummertoevoeging', 'postcode', 'woonplaats', 'locatiebeschrijving'),
      land: code,
      aanduidingBijHuisnummer: code,
    },
  },
  immigratie: {
    ...of('vanuitVerblijfplaatsOnbekend', 'indicatieVestigingVanuitBuitenland'),
    landVanwaarIngeschreven: code,
    datumVestigingInNederland: date,
  },
  gemeenteVanInschrijving: code,
  datumInschrijvingInGemeente: date,
  adressering: {
    ...of('adresregel1', 'adresregel2', 'adresregel3', 'aanhef', 'gebruikInLopendeTekst'),
    indicatieVastgesteldVerblijftNietOpAdres: leaf,
    land: code,
    aanschrijfwijze: of('naam', 'aanspreekvorm'),
  },
  indicatieCurateleRegister: leaf,
  indicatieGezagMinderjarige: code,
  gezag: {
    ...of('type', 'toelichting'),
    minderjarige: { ...holder, leeftijd: leaf },
    ouders: holder,
    ouder: holder,
    derde: third,
    derden: third,
  },
  verblijfstitel: { aanduiding: code, datumEinde: date, datumIngang: date },
  kinderen: { burgerservicenummer: leaf, naam: name, geboorte: birth },
  ouders: {
    ...of('burgerservicenummer', 'ouderAanduiding'),
    geslacht: code,
    datumIngangFamilierechtelijkeBetrekking: date,
    naam: name,
    geboorte: birth,
  },
  partners: {
    burgerservicenummer: leaf,
    geslacht: code,
    soortVerbintenis: code,
    naam: name,
    geboorte: birth,
    aangaanHuwelijkPartnerschap: { datum: date, land: code, plaats: code },
    ontbindingHuwelijkPartnerschap: { datum: date },
  },
}

const wholes: readonly (Shape | null | undefined)[] = [date, code, title, person['gezag']]

const pathsIn = (shape: Shape, prefix: string): readonly string[] =>
  Object.entries(shape).flatMap(([key, inner]) => [
    `${prefix}${key}`,
    ...(inner === null ? [] : pathsIn(inner, `${prefix}${key}.`)),
  ])

/** Every path that may stand in `fields` for a Persoon; what is given automatically is not among them. */
export const fieldPaths: ReadonlySet<string> = new Set(pathsIn(person, ''))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keep = (value: unknown, shape: Shape, asked: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => keep(item, shape, asked))
  if (!isRecord(value)) return value
  const kept: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(shape)) {
    const deeper = asked.filter((path) => path.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1))
    const all = asked.includes(key) || (deeper.length > 0 && wholes.includes(inner))
    if (value[key] === undefined) continue
    if (all || key === 'type') kept[key] = value[key]
    else if (deeper.length > 0 && inner !== null) kept[key] = keep(value[key], inner, deeper)
  }
  const investigated = value['inOnderzoek']
  if (isRecord(investigated)) {
    const flags = Object.entries(investigated).filter(([key]) => key in kept)
    const since = Object.entries(investigated).filter(([key]) => key.startsWith('datumIngangOnderzoek'))
    if (flags.length > 0) kept['inOnderzoek'] = Object.fromEntries([...flags, ...since])
  }
  return kept
}

const automatic = ['geheimhoudingPersoonsgegevens', 'opschortingBijhouding', 'rni', 'verificatie'] as const

/** Only what was asked, and what the contract says comes along by itself. */
export const onlyFields = (of: BrpPerson, fields: readonly string[]): BrpPerson => ({
  ...(keep(of, person, fields) as BrpPerson),
  ...Object.fromEntries(automatic.filter((key) => of[key] !== undefined).map((key) => [key, of[key]])),
})
