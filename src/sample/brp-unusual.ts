import type { Code, Resident } from './resident.ts'

const code = ({ code, name }: Code) => ({ code, omschrijving: name })

const netherlands: Code = { code: '6030', name: 'Nederland' }

/** Where somebody was born (Geboorte.land). */
export const birthCountry = ({ unusual }: Resident) => code(unusual?.bornIn ?? netherlands)

/** Nationalities, where there is something to tell (AbstractNationaliteit). */
export const nationality = ({ unusual }: Resident): object => {
  const known = unusual?.nationality
  if (known === undefined) return {}
  if (known === 'stateless') return { nationaliteiten: [{ type: 'Staatloos' }] }
  return { nationaliteiten: [{ type: 'Nationaliteit', nationaliteit: code(known) }] }
}

const nonResident = {
  gemeenteVanInschrijving: { code: '1999', omschrijving: 'Registratie Niet Ingezetenen (RNI)' },
}

/** Where somebody lives who does not live at an address here; null: he does. `date` writes a date as the contract has it. */
export const residence = ({ unusual = {}, died }: Resident, date: (day: string) => object): object | null => {
  const { left, rni } = unusual
  // A suspension for a death stands before this one.
  const suspended = (reason: string, described: string, day?: string) =>
    died === null
      ? {
          opschortingBijhouding: {
            reden: { code: reason, omschrijving: described },
            ...(day === undefined ? {} : { datum: date(day) }),
          },
        }
      : {}
  if (left !== undefined)
    return {
      ...nonResident,
      ...suspended('E', 'emigratie', left.on),
      verblijfplaats: {
        type: 'VerblijfplaatsBuitenland',
        verblijfadres: { regel1: 'Voorbeeldstraat 1', land: code(left.country) },
        datumVan: date(left.on),
      },
    }
  if (rni === true)
    return {
      ...nonResident,
      ...suspended('R', 'pl is aangelegd in de rni'),
      rni: [{ deelnemer: { code: '0201', omschrijving: 'Sociale Verzekeringsbank' }, categorie: 'Persoon' }],
      verblijfplaats: { type: 'VerblijfplaatsOnbekend' },
    }
  if (unusual.residence === 'unknown')
    return { ...nonResident, ...suspended('E', 'emigratie'), verblijfplaats: { type: 'VerblijfplaatsOnbekend' } }
  return null
}
