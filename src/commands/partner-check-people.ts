import { randomBytes, randomInt } from 'node:crypto'
import { isBsn } from '../http/bsn.ts'
import { Reference } from '../http/wire.ts'
import { Identity } from '../http/wire-person.ts'
import type { PersonAsked } from '../partner-check/source-question.ts'
import { fileOf, type PartnerCheckAsked, wrongUse } from './partner-check-options.ts'

type Given = PartnerCheckAsked['given']

/** Made-up people of a check: who is known, who is unknown, and about whom is declined (null: nobody was named). */
export interface People {
  readonly person: PersonAsked
  readonly unknown: PersonAsked
  readonly declines: PersonAsked | null
}

const kinds = ['bsn', 'reference', 'identity'] as const

/** The people of the line; wrong use where it is not one way of naming them, or a number is not of the test range. */
export const peopleOf = (given: Given): People => {
  const [kind, more] = kinds.filter((each) => given[each] !== undefined)
  if (kind === undefined || more !== undefined)
    throw wrongUse('Name the test person by one of --bsn, --reference, --identity')
  const person = named(kind, given[kind] ?? '')
  const declines = given.declines === undefined ? null : named(kind, given.declines)
  return { person, declines, unknown: nobody[kind]([given.bsn, given.declines]) }
}

const named = (kind: (typeof kinds)[number], text: string): PersonAsked => {
  if (kind === 'bsn') {
    if (!/^9999/.test(text) || !isBsn(text)) throw wrongUse('Only numbers of the test range (9999…) may be asked about')
    return { bsn: text }
  }
  if (kind === 'reference') {
    const reference = Reference.safeParse(text)
    if (!reference.success) throw wrongUse('--reference is no reference')
    return { reference: reference.data }
  }
  const identity = Identity.safeParse(jsonIn(fileOf('identity', text)))
  if (!identity.success)
    throw wrongUse('--identity: a file with familyName, givenNames, birthDate, postcode, houseNumber')
  return { identity: identity.data }
}

/** JSON of a text; undefined where it is none. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const nobody = {
  bsn: (taken: readonly (string | undefined)[]): PersonAsked => {
    for (;;) {
      const bsn = `9999${String(randomInt(100_000)).padStart(5, '0')}`
      if (isBsn(bsn) && !taken.includes(bsn)) return { bsn }
    }
  },
  reference: (): PersonAsked => ({ reference: `onbekend-${randomBytes(6).toString('hex')}` }),
  identity: (): PersonAsked => ({
    identity: {
      ...{ familyName: 'Partnercheck', givenNames: 'Niemand', birthDate: '1901-01-01' },
      ...{ postcode: '9999 ZZ', houseNumber: '99999' },
    },
  }),
} as const
