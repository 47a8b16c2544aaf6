import { z } from 'zod'
import type { Cursors } from '../../http/cursor.ts'
import type { Visitor } from '../../pages/session.ts'
import { Problem } from '../../problems.ts'
import { whys } from '../person/why.ts'

/** Whom an officer looks for: internal id, null where nobody here knows the number; and why. */
export interface PersonAsked {
  readonly person: string | null
  readonly why: string
}

const PersonAsked = z.strictObject({ person: z.string().nullable(), why: z.enum(whys as [string, ...string[]]) })

/** Seals whom an officer looks for: it stands in addresses instead of a number, and opens in this visit alone. */
export const personTokens = (cursors: Cursors) => {
  const bound = (municipality: string, { session }: Visitor) => ['console.exchanges.person', municipality, session]
  return {
    seal: (municipality: string, visitor: Visitor, asked: PersonAsked): string =>
      cursors.seal(visitor.organisation, bound(municipality, visitor), asked),
    /** Null where it is of another visit, or none of ours. */
    open: (municipality: string, visitor: Visitor, token: string): PersonAsked | null => {
      try {
        const opened = cursors.open(visitor.organisation, bound(municipality, visitor), token)
        return PersonAsked.parse(opened)
      } catch (error) {
        if (error instanceof Problem || error instanceof z.ZodError) return null
        throw error
      }
    },
  }
}
