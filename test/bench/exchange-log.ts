import { sql } from 'kysely'
import { organisations } from '../../src/sample/organisations.ts'
import type { Db } from '../../src/store/database.ts'

/** Entries of five: an exchange that was shared, one that was not (or advice), and two looks. */
const perGroup = 5
const perStatement = 25_000

const { localTeam, youthCareProvider, school, debtHelp, wmoDepartment, youthDepartment, municipality } = organisations
const askers = [localTeam, debtHelp, wmoDepartment, youthDepartment].map(({ oin }) => oin)
const sources = [youthCareProvider, school, wmoDepartment].map(({ oin }) => oin)

/** What only a few of the made exchanges have, and a pair that is common apart and never together. */
export const rare = {
  professional: 'medewerker-zeldzaam',
  reason: 'REVIEW_DECEASED_CHILD',
  case: '9901-01900000-0000-7000-8000-000000000007',
  person: '9901-01900000-0000-7000-9000-000000000007',
  apart: { purpose: 'debt-help', category: 'youth-help' },
} as const

/**
 * Puts so many entries at the end of a log, with records as large as those of the gateway and with the columns the writer gives
 * them, by the owner in large statements: 400,000 exchanges a million. All in this month, so that nothing is left unread for
 * its month; salts and digests commit to nothing.
 */
export const fillWithExchanges = async (owner: Db, count: number): Promise<void> => {
  for (let done = 0; done < count; done += perStatement) {
    const next = Math.min(perStatement, count - done)
    await sql`
      WITH head AS (
        UPDATE log_heads SET size = size + ${next}, last_recorded_at = date_trunc('milliseconds', clock_timestamp())
        WHERE municipality = '9901' RETURNING log_name, size - ${next} AS size, last_recorded_at AS now
      ), numbered AS (
        SELECT head.size + n - 1 AS i, (head.size + n - 1) / ${perGroup} AS g, ((head.size + n - 1) % ${perGroup})::int AS k,
          date_trunc('month', now AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS began, now, log_name
        FROM head, generate_series(1, ${next}::bigint) AS n
      ), chosen AS (
        SELECT *, CASE WHEN k < 2 THEN 0 WHEN k = 2 THEN 1 END AS x,
          date_trunc('milliseconds', began + (now - began) * (i::float8 / ${count}::float8)) AS moment,
          (ARRAY['coordinated-approach', 'debt-help', 'youth-help-access', 'wmo-support'])[1 + (g / 3) % 4] AS purpose,
          (ARRAY['youth-help', 'education', 'safety', 'housing'])[1 + (g / 3) % 4] AS first_category,
          (ARRAY['deny', 'needs-consent', 'review', 'deny', 'advice', 'needs-consent', 'deny', 'advice'])[1 + g % 8] AS other
        FROM numbered
      ), worded AS (
        SELECT *, '9901-' || '01900000-0000-7000-8' || x || '00-' || lpad(g::text, 12, '0') AS exchange,
          '9901-01900000-0000-7000-9000-' || lpad((g % 40000)::text, 12, '0') AS person,
          '9901-01900000-0000-7000-8000-' || lpad((g % 50000)::text, 12, '0') AS in_case,
          (${askers}::text[])[1 + (g % 4)] AS asker, (${sources}::text[])[1 + (g / 5 % 3)] AS source,
          -- Debt help never asks for youth help: each is a quarter of all.
          CASE WHEN purpose = 'debt-help' AND first_category = 'youth-help' THEN 'income' ELSE first_category END AS category,
          CASE k WHEN 0 THEN 'decision' WHEN 1 THEN 'release' WHEN 2 THEN CASE other WHEN 'advice' THEN 'advice' ELSE 'decision' END
            ELSE 'log-viewed' END AS type,
          CASE WHEN k < 2 OR other = 'advice' THEN 'permit' ELSE other END AS outcome
        FROM chosen
      ), records AS (
        SELECT *, '9901-01900000-0000-7000-a000-' || lpad(i::text, 12, '0') AS id,
          CASE WHEN g = ANY (ARRAY[77, 41000, 160000]) THEN ${rare.professional} ELSE 'medewerker-' || g % 700 END AS professional,
          CASE WHEN g = ANY (ARRAY[66, 52000, 140000]) AND k = 2 THEN ${rare.reason}
            ELSE (ARRAY['OK_CONSENT', 'OK_STATUTORY_POWER', 'CONSENT_MISSING', 'NOT_IN_CASE', 'REVIEW_SAFETY'])[1 + g % 5] END AS reason
        FROM worded
      ), said AS (
        SELECT *, jsonb_build_object('v', 1, 'id', id, 'type', type, 'at', moment, 'municipality', '9901',
          'exchangeId', exchange, 'controllers', jsonb_build_array(source, asker, ${municipality.oin}::text),
          'actor', jsonb_build_object('organisation', asker, 'clientId', 'bench',
            'professional', jsonb_build_object('id', professional, 'function', 'coordinator', 'relation', 'lead')),
          'operation', 'data-requests.create', 'case', in_case, 'purpose', purpose, 'direction', 'ask',
          'source', source, 'recipient', asker, 'person', person,
          'categories', jsonb_build_array(jsonb_build_object('category', category, 'fields', '["goals","provider","startsOn","endsOn"]'::jsonb)),
          'outcome', outcome, 'reasons', jsonb_build_array(jsonb_build_object('code', reason, 'row', 'r1',
            'law', '["Jeugdwet 7.3.11 lid 1","AVG 6 lid 1 e"]'::jsonb)),
          'ground', NULL, 'policy', jsonb_build_object('fingerprint', 'sha256:' || repeat('0123456789abcdef', 4), 'regime', 'PRE_WAMS', 'engine', '1'),
          'policyRows', '["r1","bsn","secret-address"]'::jsonb, 'retainUntil', '2046-11-26',
          'trace_id', md5(id), 'span_id', left(md5(id), 16), 'parent_span_id', right(md5(id), 16),
          'details', jsonb_build_object('withheld', '[]'::jsonb, 'consents', '[]'::jsonb), 'factsDigest', md5(id) || md5(id)) AS record
        FROM records
      ), leaves AS (
        INSERT INTO log_leaves (municipality, recorded_month, log_index, leaf, leaf_hash, recorded_at)
        SELECT '9901', date_trunc('month', moment AT TIME ZONE 'UTC')::date, i, convert_to('{"digest":"' || md5(id) || md5(id)
          || '","log":"' || log_name || '","v":1}', 'UTF8'), sha256(id::bytea), moment FROM said
      )
      INSERT INTO log_records (municipality, recorded_month, log_index, id, type, exchange_id, person_id, actor_organisation,
        source, recipient, case_id, purpose, outcome, controllers, at, recorded_at, retain_until, record, salt, facts)
      SELECT '9901', date_trunc('month', moment AT TIME ZONE 'UTC')::date, i, id, type, exchange, person, asker,
        source, asker, in_case, purpose, outcome, ARRAY[source, asker, ${municipality.oin}::text], moment, moment, '2046-11-26',
        convert_to(record::text, 'UTF8'), sha256(id::bytea), convert_to(rpad('{"v":1}', 1200), 'UTF8')
      FROM said`.execute(owner)
  }
  await sql`ANALYZE log_records, log_leaves`.execute(owner)
}
