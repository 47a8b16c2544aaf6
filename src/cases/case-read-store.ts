import type { Trx } from '../store/database.ts'
import type { CaseParticipant, ReadCase } from './case.ts'
import type { CasePhase } from './case-words.ts'

/** Which cases of an organisation are sought: newest first, from before `before`. */
export interface CaseQuery {
  readonly reference: string | null
  readonly phase: CasePhase | null
  readonly before: string | null
  readonly limit: number
}

/** Reads of cases of the municipality that is set on the transaction, always for one organisation that takes part. */
export const caseReadStore = (trx: Trx, municipality: string, organisation: string) => ({
  /** Ids of the cases in which it takes part, newest first. */
  search: async (query: CaseQuery): Promise<readonly string[]> => {
    const rows = await ownCases(trx, municipality, organisation)
      .select('cases.case_id as id')
      .$if(query.reference !== null, (q) => q.where('cases.reference', '=', query.reference))
      .$if(query.phase !== null, (q) => q.where('cases.phase', '=', query.phase))
      .$if(query.before !== null, (q) => q.where('cases.case_id', '<', query.before))
      .orderBy('cases.case_id', 'desc')
      .limit(query.limit)
      .execute()
    return rows.map((row) => row.id)
  },

  /** Those of these cases in which it takes part, in the order given. Rows of others are read for a coordinator alone. */
  read: async (ids: readonly string[]): Promise<readonly ReadCase[]> => {
    if (ids.length === 0) return []
    const cases = await heads(trx, municipality, organisation, ids)
    const found = cases.map((each) => each.id)
    const made = cases.filter((each) => each.role === 'coordinator').map((each) => each.id)
    const [persons, participants, professionals] = [
      await personsIn(trx, municipality, found),
      await participantsIn(trx, municipality, organisation, found, made),
      await professionalsIn(trx, municipality, organisation, found),
    ]
    const of = (id: string) => (row: { readonly case_id: string }) => row.case_id === id
    const read = cases.map(({ reason, closedAt, ...each }): ReadCase => ({
      ...each,
      readFor: organisation,
      persons: persons.filter(of(each.id)).map((row) => row.person_id),
      participants: participants.filter(of(each.id)).map(({ case_id: _, ...participant }) => participant),
      professionals: professionals.filter(of(each.id)).map(({ case_id: _, ...worker }) => worker),
      closure: reason === null || closedAt === null ? null : { reason, closedAt },
    }))
    return ids.flatMap((id) => read.filter((each) => each.id === id))
  },
})

const ownCases = (trx: Trx, municipality: string, organisation: string) =>
  trx
    .selectFrom('cases')
    .innerJoin('case_participants as own', (join) =>
      join.onRef('own.municipality', '=', 'cases.municipality').onRef('own.case_id', '=', 'cases.case_id'),
    )
    .where('own.municipality', '=', municipality)
    .where('own.organisation', '=', organisation)

const heads = (trx: Trx, municipality: string, organisation: string, ids: readonly string[]) =>
  ownCases(trx, municipality, organisation)
    .leftJoin('case_closures as closure', (join) =>
      join.onRef('closure.municipality', '=', 'cases.municipality').onRef('closure.case_id', '=', 'cases.case_id'),
    )
    .select(['cases.case_id as id', 'cases.coordinator', 'cases.reference', 'cases.case_url as caseUrl'])
    .select(['cases.purposes', 'cases.phase', 'cases.low_flame_partner as lowFlamePartner'])
    .select(['cases.opened_at as openedAt', 'own.role', 'closure.reason', 'closure.closed_at as closedAt'])
    .where('cases.case_id', 'in', [...ids])
    .execute()

const personsIn = async (trx: Trx, municipality: string, ids: string[]) =>
  ids.length === 0
    ? []
    : trx
        .selectFrom('case_persons')
        .select(['case_id', 'person_id'])
        .where('municipality', '=', municipality)
        .where('case_id', 'in', ids)
        .orderBy('person_id')
        .execute()

const professionalsIn = async (trx: Trx, municipality: string, organisation: string, ids: string[]) =>
  ids.length === 0
    ? []
    : trx
        .selectFrom('case_professionals')
        .select(['case_id', 'professional_id as id', 'role', 'function', 'register', 'number'])
        .select(['acting_as as actingAs', 'valid_from as from', 'valid_until as until'])
        .where('municipality', '=', municipality)
        .where('case_id', 'in', ids)
        .where('organisation', '=', organisation)
        .orderBy('professional_id')
        .orderBy('role')
        .execute()

/** The organisation's own row in these cases; of those it made (`made`) everybody's. */
const participantsIn = async (
  trx: Trx,
  municipality: string,
  organisation: string,
  ids: string[],
  made: readonly string[],
): Promise<readonly (CaseParticipant & { readonly case_id: string })[]> => {
  if (ids.length === 0) return []
  const participants = await trx
    .selectFrom('case_participants')
    .select(['case_id', 'organisation', 'role'])
    .where('municipality', '=', municipality)
    .where('case_id', 'in', ids)
    .where((eb) => eb.or([eb('organisation', '=', organisation), eb('case_id', '=', eb.fn.any(eb.val(made)))]))
    .orderBy('organisation')
    .execute()
  const references = await trx
    .selectFrom('case_person_references')
    .select(['case_id', 'organisation', 'person_id', 'reference'])
    .where('municipality', '=', municipality)
    .where('case_id', 'in', ids)
    .where((eb) => eb.or([eb('organisation', '=', organisation), eb('case_id', '=', eb.fn.any(eb.val(made)))]))
    .orderBy('person_id')
    .execute()
  return participants.map((each) => ({
    ...each,
    references: references
      .filter((row) => row.case_id === each.case_id && row.organisation === each.organisation)
      .map((row) => ({ person: row.person_id, reference: row.reference })),
  }))
}
