import { fieldPaths } from './brp-fields.ts'

/** A well-formed question by citizen service number. */
export interface BrpQuery {
  readonly burgerservicenummer: readonly string[]
  readonly fields: readonly string[]
  readonly gemeenteVanInschrijving: string | null
}

/** One fault, as the contract's InvalidParam. */
export interface BrpFault {
  readonly name: string
  readonly code: string
  readonly reason: string
}

/** `not-authorised`: another kind of search of the contract, which the sample municipality may not use. */
export type BrpReading =
  | { readonly kind: 'query'; readonly query: BrpQuery }
  | { readonly kind: 'faults'; readonly faults: readonly BrpFault[] }
  | { readonly kind: 'not-authorised' }

const searches = [
  'ZoekMetGeslachtsnaamEnGeboortedatum',
  'ZoekMetNaamEnGemeenteVanInschrijving',
  'ZoekMetPostcodeEnHuisnummer',
  'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving',
  'ZoekMetNummeraanduidingIdentificatie',
  'ZoekMetAdresseerbaarObjectIdentificatie',
]
const known = ['type', 'fields', 'burgerservicenummer', 'gemeenteVanInschrijving']

const fault = (name: string, code: string, reason: string): BrpFault => ({ name: name.slice(0, 30), code, reason })

const listFaults = (name: string, value: unknown, most: number, of: (item: unknown, at: string) => BrpFault | null) => {
  if (value === undefined) return [fault(name, 'required', 'Parameter is verplicht.')]
  if (!Array.isArray(value)) return [fault(name, 'array', 'Parameter is geen array.')]
  if (value.length < 1) return [fault(name, 'minItems', 'Array bevat minder dan 1 items.')]
  if (value.length > most) return [fault(name, 'maxItems', `Array bevat meer dan ${most} items.`)]
  return value.map((item, i) => of(item, `${name}.${i}`)).filter((found) => found !== null)
}

const numberFault = (item: unknown, at: string): BrpFault | null =>
  typeof item === 'string' && /^[0-9]{9}$/.test(item)
    ? null
    : fault(at, 'pattern', 'Waarde voldoet niet aan het patroon van een burgerservicenummer.')

const fieldFault = (item: unknown, at: string): BrpFault | null =>
  typeof item === 'string' && fieldPaths.has(item)
    ? null
    : fault(at, 'fields', 'Parameter bevat een niet bestaande veldnaam.')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a PersonenQuery: all faults at once, in the words of the contract. */
export const readQuery = (body: unknown): BrpReading => {
  if (!isRecord(body)) return { kind: 'faults', faults: [fault('body', 'json', 'Waarde is geen geldig JSON object.')] }
  const { type, fields, burgerservicenummer, gemeenteVanInschrijving: place } = body
  if (typeof type === 'string' && searches.includes(type)) return { kind: 'not-authorised' }
  if (type !== 'RaadpleegMetBurgerservicenummer') {
    const missing = fault('type', 'required', 'Parameter is verplicht.')
    const wrong = fault('type', 'value', 'Waarde is geen geldig zoek type.')
    return { kind: 'faults', faults: [type === undefined ? missing : wrong] }
  }
  const faults = [
    ...listFaults('fields', fields, 130, fieldFault),
    ...listFaults('burgerservicenummer', burgerservicenummer, 20, numberFault),
    ...(place === undefined || (typeof place === 'string' && /^[0-9]{4}$/.test(place))
      ? []
      : [fault('gemeenteVanInschrijving', 'pattern', 'Waarde is geen geldige gemeentecode.')]),
    ...Object.keys(body)
      .filter((key) => !known.includes(key))
      .map((key) =>
        fault(key.replace(/[^a-zA-Z0-9._]/g, '') || 'onbekend', 'unknownParam', 'Parameter is niet verwacht.'),
      ),
  ]
  if (faults.length > 0) return { kind: 'faults', faults }
  return {
    kind: 'query',
    query: {
      burgerservicenummer: burgerservicenummer as readonly string[],
      fields: fields as readonly string[],
      gemeenteVanInschrijving: typeof place === 'string' ? place : null,
    },
  }
}
