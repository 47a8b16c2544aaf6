-- How far each view of a log has been sent to a collector outside (OTLP). What was confirmed is behind `sent_index`; what is
-- after it is sent again, so a line arrives at least once. Retention stops at the slowest (exported_until).
CREATE TABLE log_exports (
  municipality text NOT NULL REFERENCES municipalities (code),
  name text NOT NULL CHECK (name ~ '^[a-z][a-z0-9-]{1,39}$'),
  -- The last entry that the collector confirmed; both empty before the first.
  sent_month date,
  sent_index bigint CHECK (sent_index >= 0),
  -- One gateway at a time sends: its lease, which ends by itself where that gateway dies.
  leased_until timestamptz NOT NULL DEFAULT '-infinity',
  PRIMARY KEY (municipality, name),
  CHECK ((sent_month IS NULL) = (sent_index IS NULL))
);
SELECT protect_by_municipality('log_exports');
CREATE TRIGGER only_forward BEFORE UPDATE ON log_exports FOR EACH ROW
  WHEN (coalesce(NEW.sent_index, -1) < coalesce(OLD.sent_index, -1) OR NEW.name <> OLD.name)
  EXECUTE FUNCTION refuse_change();

-- Entries with this index or a higher one must be kept: a collector has not confirmed them. Null: nobody waits for anything.
-- To be asked with the municipality set, by whatever erases.
CREATE FUNCTION exported_until(p_municipality text) RETURNS bigint
LANGUAGE sql STABLE SET search_path = public, pg_temp
AS $$
  SELECT min(coalesce(sent_index + 1, 0)) FROM log_exports WHERE municipality = p_municipality
$$;

GRANT SELECT ON log_exports TO deelpoort_app, deelpoort_console, deelpoort_verify, deelpoort_retention;
GRANT INSERT, UPDATE ON log_exports TO deelpoort_app;
GRANT EXECUTE ON FUNCTION exported_until(text) TO deelpoort_app, deelpoort_retention;
