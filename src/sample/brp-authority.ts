import { ageOn } from './local-date.ts'
import { fullName, type HolderOf, type Resident } from './resident.ts'

const holding = (holder: HolderOf) => ({
  ...(holder.bsn === null ? {} : { burgerservicenummer: holder.bsn }),
  naam: { volledigeNaam: fullName(holder.name) },
})

const known = (holder: HolderOf) => ({ type: 'BekendeDerde', ...holding(holder) })

/** The age as the BRP gives it: only of the living, and only where the birth date is whole. */
export const ageOf = (person: Resident, today: string): { readonly leeftijd?: number } =>
  person.born.kind === 'date' && person.died === null ? { leeftijd: ageOn(person.born.on, today) } : {}

/** The relations of gezag over this person as the BRP answers them (schema Gezagsrelatie): none or one. */
export const authorityOver = (child: Resident, today: string): readonly object[] => {
  const authority = child.authority
  if (authority === null || child.died !== null) return []
  const about = {
    minderjarige: {
      burgerservicenummer: child.bsn,
      naam: { volledigeNaam: fullName(child.name) },
      ...ageOf(child, today),
    },
    ...(child.investigated.includes('authority') ? { inOnderzoek: true } : {}),
  }
  switch (authority.kind) {
    case 'joint':
      return [{ type: 'GezamenlijkOuderlijkGezag', ...about, ouders: authority.parents.map(holding) }]
    case 'sole':
      return [{ type: 'EenhoofdigOuderlijkGezag', ...about, ouder: holding(authority.parent) }]
    case 'parent-and-third':
      return [
        {
          type: 'GezamenlijkGezag',
          ...about,
          ouder: holding(authority.parent),
          derde: authority.third === null ? { type: 'OnbekendeDerde' } : known(authority.third),
        },
      ]
    case 'guardian':
      return [{ type: 'Voogdij', ...about, derden: authority.guardians.map(known) }]
    case 'temporarily-none':
      return [{ type: 'TijdelijkGeenGezag', ...about, toelichting: authority.explanation }]
    case 'undeterminable':
      return [{ type: 'GezagNietTeBepalen', ...about, toelichting: authority.explanation }]
  }
}
