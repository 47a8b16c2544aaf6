import type { Db, Trx } from '../store/database.ts'
import { municipalityOf } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** What taking part in cases lets an organisation do; reads of the application's login. */
export interface CaseRights {
  /** Takes part in this case as coordinator or member, by an agreement of that day, and so may record consent in it. */
  recordsConsent(organisation: string, caseId: string, on: string): Promise<boolean>
  /** Takes part in any case of this person, in whatever role. */
  takesPartWith(organisation: string, municipality: string, person: string): Promise<boolean>
  /** Organisations that may record consent in a case of this person, by OIN; cases that are closed count. */
  recordersOf(municipality: string, person: string): Promise<readonly string[]>
  /** Organisations that may record consent in any of these cases, by OIN; inside a transaction of their municipality. */
  recordersIn(trx: Trx, municipality: string, cases: readonly string[]): Promise<readonly string[]>
}

/** The rights in cases over the application's login. */
export const caseRights = (db: Db): CaseRights => ({
  recordsConsent: async (organisation, caseId, on) => {
    const municipality = municipalityOf(caseId)
    if (municipality === null) return false
    return inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('case_participants')
        .innerJoin('agreements', (join) =>
          join
            .onRef('agreements.oin', '=', 'case_participants.organisation')
            .onRef('agreements.municipality', '=', 'case_participants.municipality'),
        )
        .select('role')
        .where('case_participants.municipality', '=', municipality)
        .where('case_id', '=', caseId)
        .where('organisation', '=', organisation)
        .where('role', 'in', ['coordinator', 'member'])
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', on)]))
        .executeTakeFirst()
      return row !== undefined
    })
  },

  takesPartWith: (organisation, municipality, person) =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await takingPart(trx, municipality, person)
        .select('case_participants.case_id')
        .where('organisation', '=', organisation)
        .executeTakeFirst()
      return row !== undefined
    }),

  recordersOf: (municipality, person) =>
    inMunicipality(db, municipality, async (trx) => {
      const rows = await takingPart(trx, municipality, person)
        .select('organisation')
        .distinct()
        .where('role', 'in', ['coordinator', 'member'])
        .orderBy('organisation')
        .execute()
      return rows.map((row) => row.organisation)
    }),

  recordersIn: async (trx, municipality, cases) => {
    if (cases.length === 0) return []
    const rows = await trx
      .selectFrom('case_participants')
      .select('organisation')
      .distinct()
      .where('municipality', '=', municipality)
      .where('case_id', 'in', cases)
      .where('role', 'in', ['coordinator', 'member'])
      .orderBy('organisation')
      .execute()
    return rows.map((row) => row.organisation)
  },
})

const takingPart = (db: Db, municipality: string, person: string) =>
  db
    .selectFrom('case_participants')
    .innerJoin('case_persons', (join) =>
      join
        .onRef('case_persons.municipality', '=', 'case_participants.municipality')
        .onRef('case_persons.case_id', '=', 'case_participants.case_id'),
    )
    .where('case_participants.municipality', '=', municipality)
    .where('case_persons.person_id', '=', person)
