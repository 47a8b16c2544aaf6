-- Forgetting (docs/decisions/0028): when the term of an entry has ended its record, salt and facts are erased together. The
-- leaf stays, so the tree goes on verifying. What was erased is an entry itself (`retention-run`), in the same transaction:
-- the login that erases can do it in no other way, and can read no record.

-- Who erases needs to see nothing: its functions do.
REVOKE SELECT ON municipalities, log_heads, log_leaves, log_records, policy_versions, log_trees, log_tiles, log_checkpoints,
  log_witnesses, log_exports FROM deelpoort_retention;
REVOKE EXECUTE ON FUNCTION exported_until(text) FROM deelpoort_retention;

-- As before, but erase_entries may delete, and nobody else.
CREATE OR REPLACE FUNCTION refuse_record_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('deelpoort.erasing', true) = 'ended' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% of % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- Verification reads every run before it walks.
CREATE INDEX log_records_runs ON log_records (municipality, log_index) WHERE type = 'retention-run';

-- PostgreSQL keeps samples of values for its planner, also of rows that are gone, and a dump can hold them: none of these. To
-- be said of each partition.
CREATE FUNCTION keep_no_samples(p_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ALTER record SET STATISTICS 0, ALTER salt SET STATISTICS 0, ALTER facts SET STATISTICS 0,'
    || ' ALTER id SET STATISTICS 0', p_table);
END
$$;
SELECT keep_no_samples('log_records'), count(keep_no_samples(inhrelid::regclass))
FROM pg_inherits WHERE inhparent = 'log_records'::regclass;

-- As before, and without samples.
CREATE OR REPLACE FUNCTION ensure_log_months() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  parent text;
  partition text;
  month date;
  made integer := 0;
BEGIN
  FOR month IN
    SELECT m::date FROM generate_series(
      date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC'),
      date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC') + interval '3 months', interval '1 month') AS m
  LOOP
    FOREACH parent IN ARRAY ARRAY['log_leaves', 'log_records'] LOOP
      partition := parent || to_char(month, '_YYYY_MM');
      CONTINUE WHEN EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = partition);
      PERFORM pg_advisory_xact_lock(hashtext('ensure_log_months'));
      -- Asked of the table, not of to_regclass: a cache would not yet know what was made while we waited.
      CONTINUE WHEN EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = partition);
      EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', partition, parent);
      PERFORM protect_by_municipality(partition::regclass);
      EXECUTE format(
        'CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON %I EXECUTE FUNCTION %I()',
        partition, CASE parent WHEN 'log_leaves' THEN 'refuse_change' ELSE 'refuse_record_change' END);
      IF parent = 'log_records' THEN
        PERFORM keep_no_samples(partition::regclass);
      END IF;
      EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
        parent, partition, month, (month + interval '1 month')::date);
      made := made + 1;
    END LOOP;
  END LOOP;
  RETURN made;
END
$$;

-- What is asked of one entry at a time.
CREATE FUNCTION local_day(p timestamptz) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (p AT TIME ZONE 'Europe/Amsterdam')::date;

-- The row of retention.yaml that carries an entry: the longest of those that fit (src/exchange/retaining.ts chooses alike).
CREATE FUNCTION term_of(r log_records, p_terms jsonb) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT e.term FROM jsonb_array_elements(p_terms) WITH ORDINALITY AS e (term, n)
  WHERE e.term -> 'entries' ? r.type::text
    AND (e.term -> 'categories' = '[]' OR EXISTS (
      SELECT FROM json_array_elements(convert_from(r.record, 'UTF8')::json -> 'categories') AS c
      WHERE e.term -> 'categories' ? (c ->> 'category')))
    AND (e.term -> 'purposes' = '[]' OR e.term -> 'purposes' ? coalesce(r.purpose, ''))
  ORDER BY (e.term ->> 'min')::integer DESC, e.n LIMIT 1
$$;

-- Why an entry whose term has ended is kept all the same; null: nothing keeps it.
--   verification   a retention-run: without it nobody could tell what was erased from what was taken away
--   export         a collector outside has not confirmed it
--   restriction    the person has a restriction or an objection that runs (AVG 18 and 21): only kept, not erased
-- and up to the longest term of its row (`max`; null: without end):
--   request, review, duty   its exchange is not done with
--   case           the case is open, or its last change less long ago than the term (domain brief H: from the last change)
CREATE FUNCTION kept_for(r log_records, p_term jsonb, p_day date) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN r.type = 'retention-run' THEN 'verification'
    WHEN r.log_index >= exported_until(r.municipality) THEN 'export'
    WHEN EXISTS (
      SELECT FROM person_facts f
      WHERE f.municipality = r.municipality AND f.person_id = r.person_id AND f.kind IN ('restriction', 'objection')
        AND f.from_on <= p_day AND coalesce(f.until_on, 'infinity') >= p_day) THEN 'restriction'
    WHEN greatest(r.retain_until, local_day(r.at) + make_interval(years => (p_term ->> 'max')::integer)) < p_day
      AND p_term ->> 'max' IS NOT NULL THEN NULL
    WHEN EXISTS (
      SELECT FROM data_requests q
      WHERE q.municipality = r.municipality AND q.id = r.exchange_id AND (q.status = 'running'
        OR q.status IN ('ready', 'needs-consent', 'awaiting-review', 'awaiting-source') AND q.expires_at > now())) THEN 'request'
    WHEN EXISTS (
      SELECT FROM reviews v
      WHERE v.municipality = r.municipality AND v.request_id = r.exchange_id AND v.person_id = r.person_id
        AND v.closed_at IS NULL AND coalesce(v.lapses_at, 'infinity') > now()) THEN 'review'
    WHEN EXISTS (
      SELECT FROM obligations o
      WHERE o.municipality = r.municipality AND o.person_id = r.person_id AND o.exchange_id = r.exchange_id
        AND NOT EXISTS (
          SELECT FROM obligation_events e
          WHERE e.municipality = o.municipality AND e.obligation_id = o.id AND e.kind = 'met')) THEN 'duty'
    WHEN EXISTS (
      SELECT FROM cases c LEFT JOIN case_closures s USING (municipality, case_id)
      WHERE c.municipality = r.municipality AND c.case_id = r.case_id
        AND (s.closed_at IS NULL OR local_day(s.closed_at) + (r.retain_until - local_day(r.at)) >= p_day)) THEN 'case'
  END
$$;

-- 0-4,7: every index of a list, in order.
CREATE FUNCTION index_ranges(p_indexes bigint[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(CASE WHEN low = high THEN low::text ELSE low || '-' || high END, ',' ORDER BY low)
  FROM (
    SELECT min(i) AS low, max(i) AS high
    FROM (SELECT i, i - row_number() OVER (ORDER BY i) AS run FROM unnest(p_indexes) AS i) AS numbered GROUP BY run) AS runs
$$;

-- Works for the municipality it is given; whoever asks need not set one. No day to come, by the clock of the log.
CREATE FUNCTION erasing_in(p_municipality text, p_day date) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  IF p_day > (
    SELECT local_day(greatest(clock_timestamp(), last_recorded_at)) FROM log_heads WHERE municipality = p_municipality
  ) THEN
    RAISE EXCEPTION 'a day to come' USING ERRCODE = 'invalid_parameter_value';
  END IF;
END
$$;

-- The next entries of a log whose term ended before this day, after a place, in the order of the log: when it ended, which row
-- of the tables carried it, and what keeps it all the same. `p_terms`: the events of retention.yaml.
CREATE FUNCTION ended_entries(
  p_municipality text, p_day date, p_terms jsonb, p_month date, p_index bigint, p_limit integer
) RETURNS TABLE (recorded_month date, log_index bigint, type text, term text, ended date, kept text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
BEGIN
  PERFORM erasing_in(p_municipality, p_day);
  RETURN QUERY
    SELECT (e.entry).recorded_month, (e.entry).log_index, (e.entry).type::text, t.term ->> 'id', (e.entry).retain_until,
      kept_for(e.entry, t.term, p_day)
    FROM (
      SELECT r AS entry FROM log_records r
      WHERE r.municipality = p_municipality AND r.retain_until < p_day
        AND r.recorded_month >= p_month AND (r.recorded_month, r.log_index) > (p_month, p_index)
      ORDER BY r.recorded_month, r.log_index LIMIT p_limit) AS e
    CROSS JOIN LATERAL (SELECT term_of(e.entry, p_terms) AS term) AS t
    ORDER BY 1, 2;
  PERFORM set_config('deelpoort.municipality', callers, true);
END
$$;

-- Erases these entries and appends the run that says so, or does nothing: null where one of them is gone already (another run
-- was first) or is kept by now. Refuses a run that does not say exactly what it erases.
CREATE FUNCTION erase_entries(
  p_municipality text, p_day date, p_terms jsonb, p_months date[], p_indexes bigint[],
  p_record text, p_salt text, p_digest text
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
  said json := p_record::json;
  found bigint;
  last_ended date;
  appended bigint;
BEGIN
  PERFORM erasing_in(p_municipality, p_day);
  SELECT count(*), max(e.retain_until) INTO found, last_ended
  FROM (
    SELECT r.retain_until
    FROM log_records r JOIN unnest(p_months, p_indexes) AS w (month, index)
      ON r.recorded_month = w.month AND r.log_index = w.index
    WHERE r.municipality = p_municipality AND r.retain_until < p_day
      AND kept_for(r, term_of(r, p_terms), p_day) IS NULL
    ORDER BY r.recorded_month, r.log_index FOR UPDATE OF r) AS e;
  IF found IS DISTINCT FROM cardinality(p_indexes) OR found = 0 THEN
    PERFORM set_config('deelpoort.municipality', callers, true);
    RETURN NULL;
  END IF;
  IF said ->> 'type' IS DISTINCT FROM 'retention-run' OR said ->> 'municipality' IS DISTINCT FROM p_municipality
    OR said #>> '{details,before}' IS DISTINCT FROM p_day::text
    OR said #>> '{details,lastEnded}' IS DISTINCT FROM last_ended::text
    OR said #>> '{details,entries}' IS DISTINCT FROM index_ranges(p_indexes)
    OR found IS DISTINCT FROM (
      SELECT sum((e ->> 'count')::bigint) FROM json_array_elements(said #> '{details,erased}') AS e) THEN
    RAISE EXCEPTION 'the run does not say what it erases' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM set_config('deelpoort.erasing', 'ended', true);
  DELETE FROM log_records r USING unnest(p_months, p_indexes) AS w (month, index)
  WHERE r.municipality = p_municipality AND r.recorded_month = w.month AND r.log_index = w.index;
  PERFORM set_config('deelpoort.erasing', '', true);
  SELECT a.first_index INTO appended
  FROM append_entries(p_municipality, ARRAY[0], ARRAY[p_record], ARRAY[p_salt], ARRAY[p_digest], ARRAY[NULL::text], '[]') AS a;
  PERFORM set_config('deelpoort.municipality', callers, true);
  RETURN appended;
END
$$;

-- The logs, each with the organisations that are its controllers on a day: they may read what was erased.
CREATE FUNCTION logs_to_erase(p_day date) RETURNS TABLE (municipality text, log_name text, controllers text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT m.code, m.log_name, ARRAY(
    SELECT DISTINCT p.oin FROM participants p JOIN agreements a USING (oin)
    WHERE p.kind = 'municipality-controller' AND a.municipality = m.code
      AND a.valid_from <= p_day AND coalesce(a.valid_until, 'infinity') >= p_day
    ORDER BY p.oin)
  FROM municipalities m ORDER BY m.code
$$;

-- An index by term for each month that is over: nothing is appended there any more, so no append pays for it.
CREATE FUNCTION index_terms() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  partition text;
  made integer := 0;
BEGIN
  FOR partition IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'log_records'::regclass
      AND c.relname < 'log_records_' || to_char(clock_timestamp() AT TIME ZONE 'UTC' - interval '1 day', 'YYYY_MM')
    ORDER BY 1
  LOOP
    CONTINUE WHEN EXISTS (SELECT FROM pg_indexes WHERE schemaname = 'public' AND indexname = partition || '_by_term');
    PERFORM pg_advisory_xact_lock(hashtext('ensure_log_months'));
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I (municipality, retain_until)', partition || '_by_term', partition);
    made := made + 1;
  END LOOP;
  RETURN made;
END
$$;

GRANT EXECUTE ON FUNCTION ended_entries(text, date, jsonb, date, bigint, integer),
  erase_entries(text, date, jsonb, date[], bigint[], text, text, text), logs_to_erase(date), index_terms()
  TO deelpoort_retention;
