import { Problem } from '../../problems.ts'
import { type Born, fullName } from '../resident.ts'
import type { SandboxFamily } from './families.ts'
import type { FamilyList } from './family-schema.ts'

/** The families as they are listed. */
export const familyList = (families: readonly SandboxFamily[]): FamilyList => ({
  items: families.map(({ row, people }) => {
    const { nickname, special, expect, about, gezag, outcome, code, yes } = row
    const members = Object.entries(row.people).map(([role, { given }]) => {
      const person = people[role]
      if (person === undefined) return { role, name: given, bsn: null, born: null }
      return { role, name: fullName(person.name), bsn: person.bsn, born: textOf(person.born) }
    })
    return { nickname, special, expect, about, gezag, outcome, code, yes: [...yes], people: members }
  }),
})

/** The BSN of whom this family is about. Throws `not-found`. */
export const aboutOf = (families: readonly SandboxFamily[], nickname: string): string => {
  const found = families.find((family) => family.nickname === nickname)
  if (found === undefined) throw new Problem('not-found', 'No family here is called that: see GET /sandbox/families.')
  return found.about.bsn
}

const textOf = (born: Born): string | null => {
  switch (born.kind) {
    case 'date':
      return born.on
    case 'month':
      return `${born.year}-${String(born.month).padStart(2, '0')}`
    case 'year':
      return String(born.year)
    case 'unknown':
      return null
  }
}
