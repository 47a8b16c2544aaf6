import type { Identity } from '../store/person-identity.ts'

/** The birth date of an identity as the days it can mean, inclusive (Wmo 5.2.9 lid 6, Jeugdwet 7.2.4). */
export interface BornRange {
  readonly earliest: string
  readonly latest: string
}

/** The same person is found however his names and address are written: case, spaces and accents' form do not count. */
export const identityWords = ({ familyName, givenNames, birthDate, postcode, houseNumber }: Identity): string =>
  [plain(familyName), plain(givenNames), birthDate, tight(postcode), tight(houseNumber)].join('\n')

const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

const tight = (text: string): string => text.replace(/[\s-]+/g, '').toLowerCase()

/** `2016`, `2016-05` or `2016-05-14`, as the days it can mean. */
export const bornRange = (birthDate: string): BornRange => {
  const [year = '', month, day] = birthDate.split('-')
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (day !== undefined) return { earliest: birthDate, latest: birthDate }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${String(last)}` }
}

/** A child that is expected, found by its mother and the year. */
export const unbornWords = (mother: string, expectedOn: string): string =>
  ['unborn', mother, expectedOn.slice(0, 4)].join('\n')

/** What is kept sealed of somebody without a number: all by which he is found. A child that is expected: its mother's id. */
export type SealedIdentity = Identity | { readonly expectedOn: string; readonly mother: string }

/** The words that find whoever is sealed so. */
export const sealedWords = (sealed: SealedIdentity): string =>
  'mother' in sealed ? unbornWords(sealed.mother, sealed.expectedOn) : identityWords(sealed)
