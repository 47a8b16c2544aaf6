import { sql } from 'kysely'
import type { Db } from '../../src/store/database.ts'

/** What became of questions that a source answered in its own time, counted per exchange and person. */
export interface FetchedLater {
  /** Decided again when it was fetched, and released. */
  readonly released: number
  /** Permitted when it was asked, and not any more when it was fetched. */
  readonly stopped: number
  /** The source's professional said no. */
  readonly refused: number
}

/** Counts them in the log of 9901 (read by the owner). */
export const fetchedLater = async (owner: Db): Promise<FetchedLater> => {
  const { rows } = await sql<FetchedLater>`
    WITH asked AS (
      SELECT exchange_id, person_id, min(log_index) AS first FROM log_records
      WHERE municipality = '9901' AND type = 'source-failed'
        AND convert_from(record, 'UTF8')::json -> 'details' ->> 'cause' = 'answers-later'
      GROUP BY exchange_id, person_id),
    last AS (
      SELECT DISTINCT ON (e.exchange_id, e.person_id) e.type, e.outcome
      FROM asked AS a JOIN log_records AS e USING (exchange_id, person_id)
      WHERE e.municipality = '9901' AND e.log_index > a.first
        AND e.type IN ('decision', 'release', 'release-refused', 'source-refused')
      ORDER BY e.exchange_id, e.person_id, e.log_index DESC)
    SELECT count(*) FILTER (WHERE type = 'release')::int AS released,
      count(*) FILTER (WHERE type = 'release-refused' OR (type = 'decision' AND outcome NOT LIKE 'permit%'))::int AS stopped,
      count(*) FILTER (WHERE type = 'source-refused')::int AS refused
    FROM last`.execute(owner)
  return rows[0]!
}

/** How often a question to a source ended for this cause, by the log of 9901 (read by the owner). */
export const failedBy = async (owner: Db, cause: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::int AS n FROM log_records WHERE municipality = '9901' AND type = 'source-failed'
      AND convert_from(record, 'UTF8')::json -> 'details' ->> 'cause' = ${cause}`.execute(owner)
  return rows[0]!.n
}
