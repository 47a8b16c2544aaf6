import { testBsn } from './bsn.ts'
import { plusDays, partsOf, yearsBefore } from './local-date.ts'
import type { AuthorityOver, Born, HolderOf, Resident } from './resident.ts'

/** The fictitious municipality of the sample. */
export const municipality = { code: '9901', name: 'Voorbeeldgemeente' } as const

const on = (date: string): Born => ({ kind: 'date', on: date })

/** Somebody plain: lives in the sample municipality, nothing special; `more` says what is. */
export const resident = (
  n: number,
  given: string,
  family: string,
  born: Born,
  more: Partial<Resident> = {},
): Resident => ({
  bsn: testBsn(n),
  name: { given, prefix: null, family },
  sex: 'V',
  born,
  authority: null,
  curatele: false,
  secret: false,
  died: null,
  investigated: [],
  municipality,
  address: { street: 'Voorbeeldlaan', number: 1 + n, postcode: '9999VB', city: 'Voorbeeldstad' },
  ...more,
})

/** This resident as a holder of gezag. */
export const holder = (person: Resident): HolderOf => ({ bsn: person.bsn, name: person.name })

/** Numbers of the test range that the standing residents may use; families begin after them. */
export const reserved = 64

/** From here on numbers are those of the families of the sandbox. */
export const familiesFrom = 8_500

const adults = (today: string) => ({
  mother: resident(0, 'Maria', 'Voorbeeld', on(yearsBefore(today, 41))),
  father: resident(1, 'Johan', 'Voorbeeld', on(yearsBefore(today, 43)), { sex: 'M' }),
  guardian: resident(2, 'Wilhelmina', 'Pleeg', on(yearsBefore(today, 52))),
  secondGuardian: resident(3, 'Hendrik', 'Pleeg', on(yearsBefore(today, 55)), { sex: 'M' }),
  youngAdult: resident(4, 'Noor', 'Achttien', on(yearsBefore(today, 18))),
  adult: resident(5, 'Karim', 'Proef', on(yearsBefore(today, 44)), { sex: 'M' }),
  senior: resident(6, 'Geertruida', 'Oud', on(yearsBefore(today, 83))),
  underCuratele: resident(7, 'Pieter', 'Beschermd', on(yearsBefore(today, 36)), { sex: 'M', curatele: true }),
  secretAddress: resident(8, 'Fatima', 'Verborgen', on(yearsBefore(today, 33)), { secret: true }),
  deceased: resident(9, 'Antoon', 'Overleden', on(yearsBefore(today, 71)), { sex: 'M', died: plusDays(today, -40) }),
  bornInYear: resident(10, 'Amina', 'Jaartal', { kind: 'year', year: partsOf(today)[0] - 30 }),
  birthUnknown: resident(11, 'Onbekend', 'Geboren', { kind: 'unknown' }, { sex: 'O' }),
  elsewhere: resident(12, 'Daan', 'Buitendorp', on(yearsBefore(today, 39)), {
    sex: 'M',
    municipality: { code: '9902', name: 'Proefgemeente' },
  }),
})

const children = (today: string, by: ReturnType<typeof adults>) => {
  const joint: AuthorityOver = { kind: 'joint', parents: [holder(by.mother), holder(by.father)] }
  const child = (
    n: number,
    given: string,
    born: Born,
    authority: AuthorityOver,
    more: Partial<Resident> = {},
  ): Resident => resident(n, given, 'Voorbeeld', born, { authority, ...more })
  const aged = (years: number, days = -100): Born => on(plusDays(yearsBefore(today, years), days))
  const abroad: HolderOf = { bsn: null, name: { given: 'Carlos', prefix: null, family: 'Buitenland' } }
  return {
    infant: child(20, 'Lot', aged(0), joint),
    child: child(21, 'Bram', aged(9), joint, { sex: 'M' }),
    almostTwelve: child(22, 'Eva', on(yearsBefore(plusDays(today, 1), 12)), joint),
    justTwelve: child(23, 'Finn', on(yearsBefore(plusDays(today, -1), 12)), joint, { sex: 'M' }),
    youth: child(24, 'Sanne', aged(14), joint),
    almostSixteen: child(25, 'Milan', on(yearsBefore(plusDays(today, 1), 16)), joint, { sex: 'M' }),
    sixteen: child(26, 'Julia', aged(16), joint),
    almostAdult: child(27, 'Tim', on(yearsBefore(plusDays(today, 1), 18)), joint, { sex: 'M' }),
    soleAuthority: child(28, 'Roos', aged(8), { kind: 'sole', parent: holder(by.mother) }),
    parentAndThird: child(29, 'Sem', aged(7), {
      kind: 'parent-and-third',
      parent: holder(by.mother),
      third: holder(by.guardian),
    }),
    parentAndUnknownThird: child(30, 'Liv', aged(6), {
      kind: 'parent-and-third',
      parent: holder(by.mother),
      third: null,
    }),
    institutionGuardian: child(31, 'Yara', aged(8), { kind: 'guardian', guardians: [] }),
    personGuardian: child(32, 'Mees', aged(10), { kind: 'guardian', guardians: [holder(by.guardian)] }, { sex: 'M' }),
    twoGuardians: child(33, 'Saar', aged(13), {
      kind: 'guardian',
      guardians: [holder(by.guardian), holder(by.secondGuardian)],
    }),
    noAuthority: child(34, 'Nina', aged(5), {
      kind: 'temporarily-none',
      explanation: 'Tijdelijk geen gezag. Toelichting: de ouder met gezag is overleden.',
    }),
    undeterminable: child(35, 'Adam', aged(6), {
      kind: 'undeterminable',
      explanation: 'Gezag niet te bepalen omdat relevante gegevens ontbreken.',
    }),
    parentWithoutBsn: child(36, 'Ines', aged(9), { kind: 'joint', parents: [holder(by.mother), abroad] }),
    bornInMonth: child(37, 'Zoe', { kind: 'month', year: partsOf(today)[0] - 12, month: partsOf(today)[1] }, joint),
    secretChild: child(38, 'Amir', aged(7), { kind: 'sole', parent: holder(by.secretAddress) }, { secret: true }),
    deceasedChild: child(39, 'Thijs', aged(15), joint, { died: plusDays(today, -200) }),
    authorityInvestigated: child(40, 'Elin', aged(11), joint, { investigated: ['authority'] }),
    birthInvestigated: child(41, 'Jip', aged(12), joint, { investigated: ['birth'] }),
  }
}

/** The standing residents, by what is special about them; ages relative to `today` (a date in Europe/Amsterdam). */
export const town = (today: string) => {
  const by = adults(today)
  return { ...by, ...children(today, by) }
}

export type Town = ReturnType<typeof town>
