-- How sources do (docs/decisions/0050): what a source answered, declined and failed, by the hour and controller. As counts a day
-- (0050_figures.sql) they are made after the append, so that no append pays for them, and hold no ids. Gone after nine days.
CREATE TABLE source_hours (
  municipality text NOT NULL,
  controller text NOT NULL,
  hour timestamptz NOT NULL,
  source text NOT NULL,
  type log_entry_type NOT NULL CHECK (type IN ('release', 'source-failed', 'source-refused')),
  count bigint NOT NULL CHECK (count > 0),
  last_at timestamptz(3) NOT NULL,
  PRIMARY KEY (municipality, controller, hour, source, type)
) WITH (fillfactor = 70);
-- How far counting has come: the last entry that is in the counts. It begins in the month of nine days ago.
CREATE TABLE source_hours_counted (
  municipality text PRIMARY KEY REFERENCES municipalities (code),
  recorded_month date,
  log_index bigint,
  counted_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CHECK ((recorded_month IS NULL) = (log_index IS NULL))
) WITH (fillfactor = 20);
SELECT protect_by_municipality('source_hours');
SELECT protect_by_municipality('source_hours_counted');

-- Counts the next entries and tells how many it passed; 0 where there are none, or another process is at it. Its order and its
-- ways are those of count_log_days.
CREATE FUNCTION count_source_hours(p_municipality text, p_limit integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET jit = off SET enable_seqscan = off SET enable_bitmapscan = off
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
  oldest CONSTANT timestamptz := clock_timestamp() - interval '9 days';
  counted source_hours_counted;
  month date;
  first bigint;
  last bigint;
  passed integer := 0;
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  INSERT INTO source_hours_counted (municipality) VALUES (p_municipality) ON CONFLICT DO NOTHING;
  SELECT * INTO counted FROM source_hours_counted WHERE municipality = p_municipality FOR UPDATE SKIP LOCKED;
  IF FOUND THEN
    month := counted.recorded_month;
    SELECT min(r.log_index) INTO first FROM log_records r
    WHERE r.municipality = p_municipality AND r.recorded_month = month AND r.log_index > counted.log_index;
    IF first IS NULL THEN
      SELECT min(r.recorded_month) INTO month FROM log_records r
      WHERE r.municipality = p_municipality AND r.recorded_month > coalesce(counted.recorded_month, '-infinity')
        AND r.recorded_month >= date_trunc('month', oldest AT TIME ZONE 'UTC')::date;
      SELECT min(r.log_index) INTO first FROM log_records r
      WHERE r.municipality = p_municipality AND r.recorded_month = month;
    END IF;
    WITH next AS MATERIALIZED (
      SELECT r.log_index, r.type, r.source, r.controllers, r.recorded_at, r.record
      FROM log_records r
      WHERE r.municipality = p_municipality AND r.recorded_month = month
        AND r.log_index >= first AND r.log_index < first + p_limit
    ), added AS (
      INSERT INTO source_hours AS c (municipality, controller, hour, source, type, count, last_at)
      SELECT p_municipality, controller, date_trunc('hour', n.recorded_at, 'UTC') AS hour, n.source, n.type, count(*), max(n.recorded_at)
      FROM next n CROSS JOIN LATERAL unnest(n.controllers) AS controller
      WHERE n.type IN ('release', 'source-failed', 'source-refused') AND n.source IS NOT NULL AND n.recorded_at >= oldest
        -- What waits for a professional, or for a later answer, has not failed. By the bytes: counting stumbles over no record.
        AND NOT (n.type = 'source-failed' AND position(convert_to('"status":"awaiting-', 'UTF8') IN n.record) > 0)
      GROUP BY controller, hour, n.source, n.type
      ON CONFLICT (municipality, controller, hour, source, type)
        DO UPDATE SET count = c.count + excluded.count, last_at = greatest(c.last_at, excluded.last_at)
    )
    SELECT count(*), max(log_index) INTO passed, last FROM next;
    UPDATE source_hours_counted SET counted_at = clock_timestamp(), recorded_month = coalesce(month, counted.recorded_month),
      log_index = coalesce(last, counted.log_index)
    WHERE municipality = p_municipality;
  END IF;
  PERFORM set_config('deelpoort.municipality', callers, true);
  RETURN passed;
END
$$;

GRANT SELECT ON source_hours, source_hours_counted TO deelpoort_app, deelpoort_console;
GRANT DELETE ON source_hours TO deelpoort_app;
REVOKE EXECUTE ON FUNCTION count_source_hours(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_source_hours(text, integer) TO deelpoort_app;
