-- Foundation: who may do what by default, which municipality a transaction works for, and the municipalities.
-- The roles deelpoort_app, deelpoort_console, deelpoort_verify and deelpoort_retention exist before this runs
-- (src/store/roles.ts). PostgreSQL 15 features at most.

-- Nothing is anybody's by default. Every later GRANT is explicit, per table and per function.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO deelpoort_app, deelpoort_console, deelpoort_verify, deelpoort_retention;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
DO $$
BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END
$$;

-- Readiness compares this table with the files of the release (src/store/migrations.ts).
GRANT SELECT ON kysely_migration TO deelpoort_app, deelpoort_console, deelpoort_verify, deelpoort_retention;

-- The municipality of this transaction, set with set_config('deelpoort.municipality', code, true). Raises where it is
-- not set: a missing setting must never read as "no withdrawals". STABLE, so that the planner already calls it and an
-- empty table raises too. (A setting that was local to an earlier transaction reads as '' afterwards.)
CREATE FUNCTION current_municipality() RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog
AS $$
DECLARE
  code text := current_setting('deelpoort.municipality', true);
BEGIN
  IF code IS NULL OR code !~ '^[0-9]{4}$' THEN
    RAISE EXCEPTION 'no municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN code;
END
$$;
GRANT EXECUTE ON FUNCTION current_municipality()
  TO deelpoort_app, deelpoort_console, deelpoort_verify, deelpoort_retention;

-- Row-level security for a table with a column `municipality`: only rows of current_municipality() can be read or
-- written, by the table's owner too (superusers and BYPASSRLS excepted). For migrations only: nobody else may run it.
CREATE FUNCTION protect_by_municipality(table_name regclass) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format(
    'CREATE POLICY by_municipality ON %s USING (municipality = public.current_municipality())'
    || ' WITH CHECK (municipality = public.current_municipality())',
    table_name
  );
END
$$;

-- A municipality is the controller in law and the tenant in code. Codes are CBS codes, four digits.
-- `0000` is the operator: the row is here so that its log, its stands and foreign keys need no exception; it takes
-- part in no exchange, and no participant or person can belong to it.
CREATE TABLE municipalities (
  code text PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
  name text NOT NULL CHECK (name <> ''),
  -- Inclusive local days.
  valid_from date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  -- Neutral name of its log: stands for the code wherever the place is secret, so it must not be derived from it.
  log_name text NOT NULL UNIQUE DEFAULT 'log-' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)
    CHECK (log_name ~ '^[a-z][a-z0-9-]{2,30}$'),
  -- What a resident is told to turn to.
  residents_contact text,
  -- Where the BRP is asked, and the credential, encrypted for this municipality with the connector key of that id.
  brp_base_url text,
  brp_credential bytea,
  brp_credential_key text,
  CHECK ((brp_credential IS NULL) = (brp_credential_key IS NULL)),
  created_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON municipalities TO deelpoort_app;
GRANT SELECT ON municipalities TO deelpoort_console, deelpoort_verify, deelpoort_retention;

INSERT INTO municipalities (code, name, valid_from, log_name) VALUES ('0000', 'Operator', '2026-01-01', 'operator');
