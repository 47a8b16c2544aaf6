import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'

/**
 * When words about these persons count as recorded: at the moment of the call, but after all that was recorded about any of
 * them before, whatever the clock of the gateway that recorded it said. Call it first in the transaction: it takes the lock
 * by which changes about one person follow each other, so that the order of these moments is that of the log
 * (decisions.md 17; docs/decisions/0006). `at`: RFC 3339 UTC with milliseconds, as is what it answers.
 */
export const recordingMoment = async (
  trx: Trx,
  municipality: string,
  persons: readonly string[],
  at: string,
): Promise<string> => {
  const those = [...new Set(persons)].toSorted()
  await sql`SELECT move_stand(${municipality}, 'person', id) FROM unnest(${those}::text[]) AS p (id)`.execute(trx)
  // A statement of its own: it sees what was committed by whoever held the lock.
  const { rows } = await sql<{ next: Date }>`
    SELECT greatest(${at}::timestamptz, max(recorded_at) + interval '1 millisecond') AS next
    FROM (
      SELECT recorded_at FROM consents WHERE municipality = ${municipality} AND person_id = ANY (${those})
      UNION ALL
      SELECT recorded_at FROM consent_statements WHERE municipality = ${municipality} AND person_id = ANY (${those})
      UNION ALL
      SELECT recorded_at FROM consent_withdrawals WHERE municipality = ${municipality} AND person_id = ANY (${those})
    ) AS before`.execute(trx)
  return rows[0]?.next.toISOString() ?? at
}
