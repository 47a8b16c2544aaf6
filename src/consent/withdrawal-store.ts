import type { Trx } from '../store/database.ts'
import type { NewWithdrawal } from './consent.ts'

/** A withdrawal with its people known: internal ids, or the OIN of an institution that speaks. */
export interface KnownWithdrawal extends Omit<NewWithdrawal, 'by' | 'about' | 'case'> {
  readonly id: string
  readonly person: string
  readonly saidBy: string
  readonly consent: string | null
}

/** Inserts a word that stops; it is never changed and binds from the commit. */
export const insertWithdrawal = async (
  trx: Trx,
  withdrawal: KnownWithdrawal,
  recorded: { readonly by: string; readonly at: string },
): Promise<void> => {
  await trx
    .insertInto('consent_withdrawals')
    .values({
      municipality: withdrawal.municipality,
      id: withdrawal.id,
      person_id: withdrawal.person,
      said_by: withdrawal.saidBy,
      consent_id: withdrawal.consent,
      scope: JSON.stringify(withdrawal.scope),
      said_at: new Date(withdrawal.said.at),
      said_on: withdrawal.said.on,
      said_to: withdrawal.saidTo,
      method: withdrawal.method,
      recorded_by: recorded.by,
      recorded_at: new Date(recorded.at),
    })
    .execute()
}
