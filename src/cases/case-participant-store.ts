import type { Trx } from '../store/database.ts'
import type { CaseParticipant } from './case.ts'

/** Organisations in cases of the municipality that is set on the transaction. */
export const caseParticipantStore = (trx: Trx, municipality: string) => ({
  insert: async (id: string, joinedAt: string, participants: readonly CaseParticipant[]) => {
    const inCase = { municipality, case_id: id }
    if (participants.length === 0) return
    await trx
      .insertInto('case_participants')
      .values(participants.map(({ organisation, role }) => ({ ...inCase, organisation, role, joined_at: joinedAt })))
      .execute()
    const references = participants.flatMap(({ organisation, references: own }) =>
      own.map(({ person, reference }) => ({ ...inCase, organisation, person_id: person, reference })),
    )
    if (references.length > 0) await trx.insertInto('case_person_references').values(references).execute()
  },

  takesPart: async (id: string, organisation: string): Promise<boolean> => {
    const row = await trx
      .selectFrom('case_participants')
      .select('role')
      .where('municipality', '=', municipality)
      .where('case_id', '=', id)
      .where('organisation', '=', organisation)
      .executeTakeFirst()
    return row !== undefined
  },

  /** Takes an organisation out, with its own professionals and references; false where it took no part. */
  remove: async (id: string, organisation: string): Promise<boolean> => {
    for (const table of ['case_person_references', 'case_professionals'] as const) {
      await trx
        .deleteFrom(table)
        .where('municipality', '=', municipality)
        .where('case_id', '=', id)
        .where('organisation', '=', organisation)
        .execute()
    }
    const gone = await trx
      .deleteFrom('case_participants')
      .where('municipality', '=', municipality)
      .where('case_id', '=', id)
      .where('organisation', '=', organisation)
      .executeTakeFirst()
    return gone.numDeletedRows === 1n
  },
})
