import { sql } from 'kysely'
import { organisations } from '../../src/sample/organisations.ts'
import type { Db } from '../../src/store/database.ts'

const { localTeam, youthCareProvider, school } = organisations

/**
 * Puts so many duties beside exchanges of `fillWithExchanges`, by the owner: half to tell people, a quarter to answer after a word,
 * the rest others; a quarter of them is met, a tenth was put off. Persons and words they name are not there.
 */
export const fillWithDuties = async (owner: Db, count: number): Promise<void> => {
  await owner.transaction().execute(async (trx) => {
    await sql`SET LOCAL session_replication_role = replica`.execute(trx)
    const all = Object.values(organisations).map(({ oin, kind }) => ({ oin, kind }))
    await sql`INSERT INTO participants (oin, kind, name)
      SELECT oin, kind, kind FROM json_to_recordset(${JSON.stringify(all)}::json) AS o (oin text, kind text)
      ON CONFLICT DO NOTHING`.execute(trx)
    await sql`
      WITH log AS (SELECT max(log_index) / 5 AS groups FROM log_records WHERE municipality = '9901'),
      made AS (SELECT n, n % log.groups AS g FROM log, generate_series(1, ${count}::int) AS n)
      INSERT INTO obligations (municipality, id, organisation, type, person_id, exchange_id, before, created_at)
      SELECT '9901', '9901-01900000-0000-7000-b000-' || lpad(n::text, 12, '0'),
        (ARRAY[${localTeam.oin}, ${school.oin}, ${youthCareProvider.oin}])[1 + n % 3],
        (ARRAY['inform-person', 'reassess-ground', 'inform-person', 'follow-up-withdrawal'])[1 + n % 4],
        '9901-01900000-0000-7000-9000-' || lpad((g % 40000)::text, 12, '0'),
        '9901-01900000-0000-7000-8000-' || lpad(g::text, 12, '0'),
        current_date - 60 + n % 120, now() - interval '60 days' + make_interval(secs => n)
      FROM made`.execute(trx)
  })
  // Afterwards: a trigger changes what became of them, and rows of one's own transaction are checked again.
  await sql`
    INSERT INTO obligation_events (municipality, id, obligation_id, kind, on_day, method, reason, recorded_by, recorded_at)
    SELECT '9901', '9901-01900000-0000-7000-c000-' || lpad(n::text, 12, '0'), '9901-01900000-0000-7000-b000-' || lpad(n::text, 12, '0'),
      k, current_date - 30 + n % 60, CASE k WHEN 'met' THEN 'talk' END, CASE k WHEN 'deferred' THEN 'safety' END, ${localTeam.oin}, now()
    FROM generate_series(1, ${count}::int) AS n, LATERAL (
      SELECT CASE WHEN n % 4 = (n / 4) % 4 THEN 'met' WHEN n % 10 = 7 THEN 'deferred' END AS k) AS c
    WHERE k IS NOT NULL`.execute(owner)
  await sql`ANALYZE obligations, obligation_events`.execute(owner)
}
