import type { Db, Trx } from '../store/database.ts'
import { termColumns, termRow, termsOf } from './agreement-terms.ts'
import { active, municipalitiesIn } from './in-force-store.ts'
import { type Agreement, type NewMandate, usualTerms } from './participant.ts'

/** Agreements and mandates of organisations, whatever day they hold. They belong to no municipality: no setting is needed. */
export const agreementStore = (db: Db | Trx) => ({
  /** Every agreement of this organisation in these municipalities, oldest first. */
  of: async (oin: string, municipalities: readonly string[]): Promise<readonly Agreement[]> => {
    if (municipalities.length === 0) return []
    const rows = await db
      .selectFrom('agreements')
      .select(['municipality', 'valid_from as from', 'valid_until as until', 'relations', 'task', ...termColumns])
      .where('oin', '=', oin)
      .where('municipality', 'in', [...municipalities])
      .orderBy('municipality')
      .orderBy('valid_from')
      .execute()
    return rows.map(({ municipality, from, until, relations, task, ...terms }) => ({
      ...{ municipality, from, until, relations, task },
      terms: termsOf(terms),
    }))
  },

  insert: async (oin: string, agreement: Agreement): Promise<void> => {
    const { municipality, from, until, relations, task, terms = usualTerms } = agreement
    await db
      .insertInto('agreements')
      .values({ oin, municipality, valid_from: from, valid_until: until, relations, task, ...termRow(terms) })
      .execute()
  },

  /** Shortens the agreement that began on this day; `until` inclusive. */
  end: async (oin: string, municipality: string, from: string, until: string): Promise<void> => {
    await db
      .updateTable('agreements')
      .set({ valid_until: until })
      .where('oin', '=', oin)
      .where('municipality', '=', municipality)
      .where('valid_from', '=', from)
      .execute()
  },

  /** Municipalities in which it took part before this day and does no more, sorted. */
  former: async (oin: string, localDate: string): Promise<readonly string[]> => {
    const rows = await db
      .selectFrom('agreements')
      .select(['municipality'])
      .where('oin', '=', oin)
      .where('valid_until', '<', localDate)
      .execute()
    const now = municipalitiesIn(await active(db, localDate).where('agreements.oin', '=', oin).execute())
    return municipalitiesIn(rows).filter((code) => !now.includes(code))
  },

  insertMandate: async ({ oin, municipality, law, article, task, ...mandate }: NewMandate): Promise<void> => {
    await db
      .insertInto('mandates')
      .values({
        oin,
        municipality,
        law,
        article,
        task,
        valid_from: mandate.from,
        valid_until: mandate.until,
        decision_reference: mandate.decisionReference,
      })
      .execute()
  },
})
