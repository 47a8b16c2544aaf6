import type { Call } from '../http/caller.ts'
import { type LookPorts, officersLook } from './look.ts'

/** What a page is about to show: internal ids of persons, ids of entries, and what was asked: ids, codes, dates. No text. */
export interface PageLook {
  readonly municipality: string
  readonly persons: readonly string[]
  readonly entries?: readonly string[]
  readonly search?: Readonly<Record<string, unknown>>
  /** A code of why somebody opened this, where he was asked, and the reference of his own file. */
  readonly why?: string
  readonly reference?: string
}

/** Puts a look at a page in the log, one entry a person, one where there is none; the page is shown after it. */
export const recordPageLook = async (
  { log, retain }: LookPorts,
  call: Call,
  { municipality, persons, entries = [], search = {}, why, reference }: PageLook,
): Promise<void> => {
  const of = persons.length === 0 ? [null] : [...new Set(persons)]
  const looks = of.map((person) =>
    officersLook(call, {
      ...{ municipality, person, retainUntil: retain(call.moment.localDate) },
      details: {
        ...{ entries: [...entries], search },
        ...(why === undefined ? {} : { why }),
        ...(reference === undefined ? {} : { reference }),
      },
    }),
  )
  await log.append({ entries: looks, stands: [] })
}
