import { testBsn } from '../bsn.ts'
import { partsOf, plusDays, yearsBefore } from '../local-date.ts'
import type { AuthorityOver, Born, HolderOf, Resident, Unusual } from '../resident.ts'
import { familiesFrom, municipality, resident } from '../town.ts'
import { type FamilyRow, familyRows, type MemberRow } from './family-file.ts'

/** A family of the sandbox, on the day its ages are counted from. */
export interface SandboxFamily extends Pick<FamilyRow, 'nickname' | 'special' | 'expect'> {
  readonly row: FamilyRow
  /** Who is asked about. */
  readonly about: Resident
  /** Everybody in the register, by what he is in the family. */
  readonly people: Readonly<Record<string, Resident>>
}

/** Numbers kept for one family. */
const size = 8

/** The families of the sandbox; the same people for the same day. */
export const sandboxFamilies = (today: string): readonly SandboxFamily[] =>
  familyRows.map((row, n) => {
    const first = familiesFrom + n * size
    const family = `Proef-${row.nickname.split('-').map(capital).join('-')}`
    const names = Object.keys(row.people)
    const holder = (name: string): HolderOf => {
      const member = row.people[name]
      if (member === undefined) throw new Error(`Nobody in ${row.nickname} is called ${name}`)
      const bsn = member.unregistered === true ? null : testBsn(first + names.indexOf(name))
      return { bsn, name: { given: member.given, prefix: null, family } }
    }
    const made = names.flatMap((name, i) => {
      const member = row.people[name]
      if (member === undefined || member.unregistered === true) return []
      return [[name, personOf(first + i, family, member, holder, today)] as const]
    })
    const people = Object.fromEntries(made)
    const about = people[row.about]
    if (about === undefined) throw new Error(`Nobody in ${row.nickname} is asked about`)
    const { nickname, special, expect } = row
    return { nickname, special, expect, row, about, people }
  })

const personOf = (
  n: number,
  family: string,
  member: MemberRow,
  holder: (name: string) => HolderOf,
  today: string,
): Resident => {
  const { sex, curatele = false, secret = false, died, investigated, authority, elsewhere } = member
  return resident(n, member.given, family, bornOn(member.born, today), {
    ...{ sex, curatele, secret, investigated },
    died: died === undefined ? null : plusDays(today, -died),
    authority: authority === undefined ? null : authorityOf(authority, holder),
    municipality: elsewhere === true ? { code: '9902', name: 'Proefgemeente' } : municipality,
    address: { street: 'Proefstraat', number: 1 + (n % 900), postcode: '9999VP', city: 'Voorbeeldstad' },
    unusual: unusualOf(member, holder, today),
  })
}

const bornOn = (born: MemberRow['born'], today: string): Born => {
  const [year, month] = partsOf(today)
  if (born === 'unknown') return { kind: 'unknown' }
  // Some months past the birthday: an age that does not change in a day or two.
  if (typeof born === 'number') return { kind: 'date', on: plusDays(yearsBefore(today, born), -100) }
  if ('turns' in born) return { kind: 'date', on: yearsBefore(plusDays(today, born.in), born.turns) }
  return 'year' in born ? { kind: 'year', year: year - born.year } : { kind: 'month', year: year - born.month, month }
}

const authorityOf = (
  authority: NonNullable<MemberRow['authority']>,
  holder: (name: string) => HolderOf,
): AuthorityOver => {
  if ('joint' in authority) {
    const [one, other] = authority.joint
    return { kind: 'joint', parents: [holder(one), holder(other)] }
  }
  if ('sole' in authority) return { kind: 'sole', parent: holder(authority.sole) }
  if ('guardians' in authority) return { kind: 'guardian', guardians: authority.guardians.map(holder) }
  if ('none' in authority)
    return { kind: 'temporarily-none', explanation: `Tijdelijk geen gezag. Toelichting: ${authority.none}` }
  if ('undeterminable' in authority) return { kind: 'undeterminable', explanation: authority.undeterminable }
  const { parent, third } = authority
  return { kind: 'parent-and-third', parent: holder(parent), third: third === null ? null : holder(third) }
}

const unusualOf = (
  { nationality, bornIn, left, rni, residence, parents }: MemberRow,
  holder: (name: string) => HolderOf,
  today: string,
): Unusual => ({
  ...(nationality && { nationality }),
  ...(bornIn && { bornIn }),
  ...(left && { left: { on: plusDays(today, -left.days), country: left.country } }),
  ...(rni && { rni }),
  ...(residence && { residence }),
  ...(parents && { parents: parents.map(holder) }),
})

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
