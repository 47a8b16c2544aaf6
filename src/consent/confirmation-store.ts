import type { Trx } from '../store/database.ts'
import type { Recorded } from './recorded-by.ts'

/** Whose word was made sure of, and how; `speaker`: his id in the talk. */
export interface Confirmation {
  readonly speaker: string
  readonly how: 'read-back' | 'letter'
  readonly on: string
}

/** Keeps a confirmation, one row for each person the speaker spoke about, in the order of their keys. */
export const insertConfirmations = async (
  trx: Trx,
  municipality: string,
  { speaker, how, on }: Confirmation,
  rows: readonly { readonly id: string; readonly person: string }[],
  recorded: Recorded,
): Promise<void> => {
  await trx
    .insertInto('consent_confirmations')
    .values(
      rows.map(({ id, person }) => ({
        ...{ municipality, id, speaker_id: speaker, person_id: person, how, confirmed_on: on },
        recorded_by: recorded.by,
        recorded_at: new Date(recorded.at),
      })),
    )
    .execute()
}
