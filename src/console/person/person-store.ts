import { sql } from 'kysely'
import { entryReader, type RecordedEntry } from '../../audit/entry-store.ts'
import type { EntryType } from '../../audit/entry.ts'
import { everyEntry } from '../../audit/views/pages.ts'
import type { ConsentRecord, PersonFacts, Withdrawal } from '../../core/facts.ts'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** Who was seen to have gezag over this child, from when and until when (RFC 3339; null: still). */
export interface Holding {
  readonly handle: string
  readonly holder: string
  readonly capacity: 'parent' | 'guardian'
  readonly from: string
  readonly until: string | null
}

/** A stop of everything about this person; it holds until a second person lifted it. */
export interface PersonStop {
  readonly id: string
  readonly reason: string
  readonly from: string
  readonly until: string | null
}

/** All that is kept of one person, as a decision would see it, whoever recorded it. */
export interface KeptPerson {
  readonly facts: PersonFacts & { readonly fetchedAt: string | null }
  readonly consents: readonly ConsentRecord[]
  readonly withdrawals: readonly Withdrawal[]
  readonly holdings: readonly Holding[]
  readonly stops: readonly PersonStop[]
}

/** What of the log makes a person's page. */
const shownTypes: readonly EntryType[] = [
  ...(['consent-recorded', 'statement-recorded', 'withdrawal-recorded', 'person-fact-recorded'] as const),
  ...(['export-made', 'access-refused'] as const),
]

/** Reads of one person, on the console's own login. */
export const personStore = (db: Db) => {
  const reader = entryReader(db)
  return {
    /** Null where nobody here has this internal id. */
    person: (municipality: string, person: string): Promise<KeptPerson | null> =>
      inMunicipality(db, municipality, async (trx) => {
        const { rows } = await sql<{ person: KeptPerson | null }>`
          SELECT officer_person(${municipality}, ${person}) AS person`.execute(trx)
        return rows[0]?.person ?? null
      }),

    /** Ids of the facts that seal this person on a local day. */
    seals: (municipality: string, person: string, on: string): Promise<readonly string[]> =>
      inMunicipality(db, municipality, async (trx) => {
        const { rows } = await sql<{ seals: readonly string[] }>`
          SELECT seals_of(${municipality}, ${person}, ${on}) AS seals`.execute(trx)
        return rows[0]?.seals ?? []
      }),

    /** Entries about this person of which the organisation is a controller, in the order of the log (domain.md B.6). */
    entries: async (
      municipality: string,
      controller: string,
      person: string,
      types: readonly EntryType[] = shownTypes,
    ): Promise<readonly RecordedEntry[]> => {
      const { size } = await reader.end(municipality)
      return everyEntry(reader, { municipality, controller, person, types }, size)
    },
  }
}

export type PersonStore = ReturnType<typeof personStore>
