import { plusDays, yearsBefore } from './local-date.ts'
import type { Resident } from './resident.ts'
import { familiesFrom, holder, reserved, resident } from './town.ts'

/** The people of one telling of the story; nobody of another telling is among them. */
export interface Family {
  readonly youth: Resident
  readonly mother: Resident
  readonly father: Resident
  /** Turns 12 tomorrow. */
  readonly almostTwelve: Resident
  /** Turned 12 yesterday. */
  readonly justTwelve: Resident
  /** An adult with debts and Wmo support. */
  readonly adult: Resident
  /** A child of 7 at school, whose mother has sole gezag. */
  readonly pupil: Resident
  readonly pupilsMother: Resident
}

const size = 8
const names = [
  'Jansen',
  'Yilmaz',
  'Bakker',
  'Amrani',
  'Visser',
  'Pinas',
  'Mulder',
  'Kowalska',
  'Smit',
  'Tesfay',
] as const

/** The n-th family (from 0): the same people for the same n and day, other people for another n. */
export const family = (n: number, today: string): Family => {
  const first = reserved + n * size
  if (first + size > familiesFrom) throw new Error('The numbers for families are used up: start with --fresh')
  const family = names[n % names.length] ?? 'Jansen'
  const born = (years: number, days = 0) => ({ kind: 'date' as const, on: plusDays(yearsBefore(today, years), days) })
  const turning = (years: number, days: number) => ({
    kind: 'date' as const,
    on: yearsBefore(plusDays(today, days), years),
  })
  const address = { street: 'Verhaalstraat', number: 1 + (n % 900), postcode: '9999VS', city: 'Voorbeeldstad' }
  const mother = resident(first + 1, 'Anna', family, born(42, -30), { address })
  const father = resident(first + 2, 'Peter', family, born(45, -60), { sex: 'M', address })
  const authority = { kind: 'joint' as const, parents: [holder(mother), holder(father)] as const }
  const pupilsMother = resident(first + 7, 'Leila', `${family}-Groen`, born(35, -10))
  return {
    youth: resident(first, 'Sam', family, born(14, -90), { sex: 'M', authority, address }),
    mother,
    father,
    almostTwelve: resident(first + 3, 'Iris', family, turning(12, 1), { authority, address }),
    justTwelve: resident(first + 4, 'Luuk', family, turning(12, -1), { sex: 'M', authority, address }),
    adult: resident(first + 5, 'Robin', `${family}-Blauw`, born(44, -5)),
    pupil: resident(first + 6, 'Noa', `${family}-Groen`, born(7, -120), {
      authority: { kind: 'sole', parent: holder(pupilsMother) },
      address: pupilsMother.address,
    }),
    pupilsMother,
  }
}

/** Everybody of a family, for the register. */
export const members = (of: Family): readonly Resident[] => Object.values(of)
