import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** Participants' own references for persons of a case: for who may not hold the BSN (decisions.md 2). */
export interface CaseReferences {
  /** The person (internal id) this organisation named so when it joined the case, or null. */
  personOf(municipality: string, caseId: string, organisation: string, reference: string): Promise<string | null>
  /** What this organisation calls that person in the case, or null. */
  referenceOf(municipality: string, caseId: string, organisation: string, person: string): Promise<string | null>
}

/** The references over the application's login. */
export const caseReferences = (db: Db): CaseReferences => ({
  personOf: (municipality, caseId, organisation, reference) =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('case_person_references')
        .select('person_id')
        .where('municipality', '=', municipality)
        .where('case_id', '=', caseId)
        .where('organisation', '=', organisation)
        .where('reference', '=', reference)
        .executeTakeFirst()
      return row?.person_id ?? null
    }),

  referenceOf: (municipality, caseId, organisation, person) =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('case_person_references')
        .select('reference')
        .where('municipality', '=', municipality)
        .where('case_id', '=', caseId)
        .where('organisation', '=', organisation)
        .where('person_id', '=', person)
        .executeTakeFirst()
      return row?.reference ?? null
    }),
})
