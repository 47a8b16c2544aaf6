import type { Trx } from '../store/database.ts'
import { caseParticipantStore } from './case-participant-store.ts'
import type { CaseProfessional, NewCase } from './case.ts'

/** A case that is kept from other changes, as the calling organisation stands in it. */
export interface LockedCase {
  readonly phase: string
  readonly lowFlamePartner: string | null
  readonly role: string
  readonly persons: readonly string[]
}

/** Changes to cases of the municipality that is set on the transaction. */
export const caseStore = (trx: Trx, municipality: string) => {
  const participants = caseParticipantStore(trx, municipality)

  const setProfessional = async (id: string, organisation: string, worker: CaseProfessional) => {
    const columns = {
      function: worker.function,
      register: worker.register,
      number: worker.number,
      acting_as: worker.actingAs === null ? null : JSON.stringify(worker.actingAs),
      valid_from: worker.from,
      valid_until: worker.until,
    }
    const key = { municipality, case_id: id, organisation, professional_id: worker.id, role: worker.role }
    await trx
      .insertInto('case_professionals')
      .values({ ...key, ...columns })
      .onConflict((c) =>
        c.columns(['municipality', 'case_id', 'organisation', 'professional_id', 'role']).doUpdateSet(columns),
      )
      .execute()
  }

  const change = (
    id: string,
    columns: { readonly phase?: string; readonly low_flame_partner?: string | null; readonly grants_ended_at?: Date },
  ) =>
    trx.updateTable('cases').set(columns).where('municipality', '=', municipality).where('case_id', '=', id).execute()

  return {
    open: async (opened: NewCase): Promise<void> => {
      await trx
        .insertInto('cases')
        .values({
          municipality,
          case_id: opened.id,
          coordinator: opened.coordinator,
          reference: opened.reference,
          case_url: opened.caseUrl,
          purposes: [...opened.purposes],
          phase: opened.phase,
          low_flame_partner: opened.lowFlamePartner,
          opened_at: opened.openedAt,
        })
        .execute()
      await trx
        .insertInto('case_persons')
        .values(opened.persons.map((person) => ({ municipality, case_id: opened.id, person_id: person })))
        .execute()
      await participants.insert(opened.id, opened.openedAt, opened.participants)
      await setProfessional(opened.id, opened.coordinator, opened.lead)
    },

    /** Keeps the case from other changes until the end of the transaction; its phase, persons and our role; null: not ours. */
    lock: async (id: string, organisation: string): Promise<LockedCase | null> => {
      const row = await trx
        .selectFrom('cases')
        .select(['phase', 'low_flame_partner'])
        .where('municipality', '=', municipality)
        .where('case_id', '=', id)
        .forNoKeyUpdate()
        .executeTakeFirst()
      const own = await trx
        .selectFrom('case_participants')
        .select('role')
        .where('municipality', '=', municipality)
        .where('case_id', '=', id)
        .where('organisation', '=', organisation)
        .executeTakeFirst()
      if (row === undefined || own === undefined) return null
      const persons = await trx
        .selectFrom('case_persons')
        .select('person_id')
        .where('municipality', '=', municipality)
        .where('case_id', '=', id)
        .orderBy('person_id')
        .execute()
      return {
        ...{ phase: row.phase, lowFlamePartner: row.low_flame_partner, role: own.role },
        persons: persons.map((each) => each.person_id),
      }
    },

    setPhase: (id: string, phase: string, lowFlamePartner: string | null): Promise<unknown> =>
      change(id, { phase, low_flame_partner: lowFlamePartner }),

    /** What was granted in this case so far carries nothing more. */
    endGrants: (id: string, at: string): Promise<unknown> => change(id, { grants_ended_at: new Date(at) }),

    /** A professional of this organisation in this role as he stands now, or null where he is new. */
    professional: async (
      id: string,
      organisation: string,
      { id: worker, role }: Pick<CaseProfessional, 'id' | 'role'>,
    ): Promise<CaseProfessional | null> => {
      const row = await trx
        .selectFrom('case_professionals')
        .select(['professional_id as id', 'role', 'function', 'register', 'number', 'acting_as as actingAs'])
        .select(['valid_from as from', 'valid_until as until'])
        .where('municipality', '=', municipality)
        .where('case_id', '=', id)
        .where('organisation', '=', organisation)
        .where('professional_id', '=', worker)
        .where('role', '=', role)
        .executeTakeFirst()
      return row ?? null
    },

    setProfessional,

    close: async (id: string, reason: string, closedAt: string): Promise<void> => {
      const key = { municipality, case_id: id }
      await trx
        .insertInto('case_closures')
        .values({ ...key, reason, closed_at: closedAt })
        .execute()
      await change(id, { phase: 'closed' })
    },
  }
}
