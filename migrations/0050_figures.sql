-- Figures of the pages (docs/decisions/0046): counts a day for officers, who may read the entries themselves, and figures a
-- quarter for policy makers, of which nobody can reckon fewer than ten persons.

-- Entries of a log that say how an exchange went, by day and controller. Counted after the append, so that no append pays for it;
-- a controller that may read an entry has it in its count. No ids, and gone after 400 days: before the entries are.
CREATE TABLE log_day_counts (
  municipality text NOT NULL,
  controller text NOT NULL,
  day date NOT NULL,
  type log_entry_type NOT NULL,
  -- Empty: there was none.
  purpose text NOT NULL,
  outcome text NOT NULL,
  -- The leading reason of what was refused or waits for consent.
  cause text NOT NULL,
  count bigint NOT NULL CHECK (count > 0),
  PRIMARY KEY (municipality, controller, day, type, purpose, outcome, cause)
) WITH (fillfactor = 70);
-- How far counting has come: the last entry that is in the counts.
CREATE TABLE log_days_counted (
  municipality text PRIMARY KEY REFERENCES municipalities (code),
  recorded_month date,
  log_index bigint,
  counted_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CHECK ((recorded_month IS NULL) = (log_index IS NULL))
) WITH (fillfactor = 20);
SELECT protect_by_municipality('log_day_counts');
SELECT protect_by_municipality('log_days_counted');

-- Counts the next entries and tells how many it passed; 0 where there are none, or another process is at it. The head of the log
-- is locked until an append commits, so nothing comes to stand before what was counted. One month at a time, so that the index
-- leads to the place; the planner, which may not know yet how long a log has become, is left no other way.
CREATE FUNCTION count_log_days(p_municipality text, p_limit integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET jit = off SET enable_seqscan = off SET enable_bitmapscan = off
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
  counted log_days_counted;
  month date;
  first bigint;
  last bigint;
  passed integer := 0;
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  INSERT INTO log_days_counted (municipality) VALUES (p_municipality) ON CONFLICT DO NOTHING;
  SELECT * INTO counted FROM log_days_counted WHERE municipality = p_municipality FOR UPDATE SKIP LOCKED;
  IF FOUND THEN
    month := counted.recorded_month;
    SELECT min(r.log_index) INTO first FROM log_records r
    WHERE r.municipality = p_municipality AND r.recorded_month = month AND r.log_index > counted.log_index;
    IF first IS NULL THEN
      SELECT min(r.recorded_month) INTO month FROM log_records r
      WHERE r.municipality = p_municipality AND r.recorded_month > coalesce(counted.recorded_month, '-infinity');
      SELECT min(r.log_index) INTO first FROM log_records r
      WHERE r.municipality = p_municipality AND r.recorded_month = month;
    END IF;
    WITH next AS MATERIALIZED (
      SELECT r.log_index, r.type, r.purpose, r.outcome, r.controllers, r.recorded_at, r.record
      FROM log_records r
      WHERE r.municipality = p_municipality AND r.recorded_month = month
        AND r.log_index >= first AND r.log_index < first + p_limit
    ), said AS (
      SELECT controller, local_day(n.recorded_at) AS day, n.type, coalesce(n.purpose, '') AS purpose,
        coalesce(n.outcome, '') AS outcome,
        CASE WHEN n.outcome IN ('deny', 'needs-consent')
          THEN coalesce(convert_from(n.record, 'UTF8')::json #>> '{reasons,0,code}', '') ELSE '' END AS cause
      FROM next n CROSS JOIN LATERAL unnest(n.controllers) AS controller
      WHERE n.type IN ('decision', 'release', 'release-refused', 'source-refused', 'source-failed')
    ), added AS (
      INSERT INTO log_day_counts AS c (municipality, controller, day, type, purpose, outcome, cause, count)
      SELECT p_municipality, controller, day, type, purpose, outcome, cause, count(*) FROM said
      GROUP BY controller, day, type, purpose, outcome, cause
      ON CONFLICT (municipality, controller, day, type, purpose, outcome, cause)
        DO UPDATE SET count = c.count + excluded.count
    )
    SELECT count(*), max(log_index) INTO passed, last FROM next;
    UPDATE log_days_counted SET counted_at = clock_timestamp(), recorded_month = coalesce(month, counted.recorded_month),
      log_index = coalesce(last, counted.log_index)
    WHERE municipality = p_municipality;
  END IF;
  PERFORM set_config('deelpoort.municipality', callers, true);
  RETURN passed;
END
$$;

-- Where exchanges got stuck, by quarter that is over: made once and never again, since entries are erased at the end of their term
-- and two makings of one quarter could be subtracted. Each figure was protected before it came here (src/audit/figures/small-cells.ts),
-- and this table takes no other: at least ten, a multiple of five.
CREATE TABLE stuck_quarters (
  municipality text NOT NULL REFERENCES municipalities (code),
  quarter text NOT NULL CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  made_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (municipality, quarter)
);
CREATE TABLE stuck_figures (
  municipality text NOT NULL,
  quarter text NOT NULL CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  -- In the order they are told.
  place integer NOT NULL CHECK (place >= 0),
  -- Empty: of all.
  cause text,
  purpose text,
  kind text,
  -- Of all parts together that are not told apart.
  rest boolean NOT NULL,
  count integer NOT NULL CHECK (count >= 10 AND count % 5 = 0),
  PRIMARY KEY (municipality, quarter, place),
  CHECK (cause IS NOT NULL OR purpose IS NULL),
  CHECK (purpose IS NOT NULL OR kind IS NULL),
  CHECK (kind IS NULL OR NOT rest)
);
SELECT protect_by_municipality('stuck_quarters');
SELECT protect_by_municipality('stuck_figures');
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON stuck_quarters EXECUTE FUNCTION refuse_change();
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON stuck_figures EXECUTE FUNCTION refuse_change();

GRANT SELECT ON log_day_counts, log_days_counted, stuck_quarters, stuck_figures TO deelpoort_app, deelpoort_console;
GRANT DELETE ON log_day_counts TO deelpoort_app;
GRANT INSERT ON stuck_quarters, stuck_figures TO deelpoort_app;
REVOKE EXECUTE ON FUNCTION count_log_days(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_log_days(text, integer) TO deelpoort_app;
