-- How sources do (docs/decisions/0050): what a source answered, declined and failed, by the hour and controller. They are
-- made with the counts a day (0050_figures.sql), after the append, so that no append pays for them, and hold no ids. Gone after nine days.
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
SELECT protect_by_municipality('source_hours');
GRANT SELECT ON source_hours TO deelpoort_app, deelpoort_console;
GRANT DELETE ON source_hours TO deelpoort_app;

-- One reading of the log serves both counts.
DO $$
DECLARE
  counting text := pg_get_functiondef('count_log_days(text, integer)'::regprocedure);
  columns CONSTANT text := 'SELECT r.log_index, r.type, r.purpose, ';
  ending CONSTANT text := '    )
    SELECT count(*), max(log_index) INTO passed, last FROM next;
';
BEGIN
  IF position(columns IN counting) = 0 OR position(ending IN counting) = 0 THEN
    RAISE EXCEPTION 'count_log_days is not as this migration expects it';
  END IF;
  EXECUTE replace(replace(counting, columns, columns || 'r.source, '), ending, '    ), heard AS (
      INSERT INTO source_hours AS c (municipality, controller, hour, source, type, count, last_at)
      SELECT p_municipality, controller, date_trunc(''hour'', n.recorded_at, ''UTC'') AS hour, n.source, n.type, count(*), max(n.recorded_at)
      FROM next n CROSS JOIN LATERAL unnest(n.controllers) AS controller
      WHERE n.type IN (''release'', ''source-failed'', ''source-refused'') AND n.source IS NOT NULL
        AND n.recorded_at >= clock_timestamp() - interval ''9 days''
        -- What waits for a professional, or for a later answer, has not failed. By the bytes: counting stumbles over no record.
        AND NOT (n.type = ''source-failed'' AND position(convert_to(''"status":"awaiting-'', ''UTF8'') IN n.record) > 0)
      GROUP BY controller, hour, n.source, n.type
      ON CONFLICT (municipality, controller, hour, source, type)
        DO UPDATE SET count = c.count + excluded.count, last_at = greatest(c.last_at, excluded.last_at)
' || ending);
END $$;
