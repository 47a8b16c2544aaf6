-- What PostgreSQL's planner keeps of values is of rows that may be gone: pseudonyms and ids, for the samples of words, numbers and
-- hashes are not made at all (0027, 0028). At the end of a retention run they are taken anew, of every table.

-- Until PostgreSQL 17 a table that became empty keeps its old samples until it has rows again; from 18 on they are cleared.
CREATE FUNCTION sample_anew() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '30s'
AS $$
DECLARE
  each record;
  counted integer := 0;
BEGIN
  -- A partitioned table takes its partitions along.
  FOR each IN
    SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relowner = current_user::regrole
      AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
    ORDER BY c.oid
  LOOP
    EXECUTE format('ANALYZE %s', each.name);
    counted := counted + 1;
  END LOOP;
  IF current_setting('server_version_num')::integer >= 180000 THEN
    FOR each IN
      SELECT n.nspname AS schema, c.relname AS name, s.attname AS field, s.inherited
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_stats s ON s.schemaname = n.nspname AND s.tablename = c.relname
      WHERE c.reltuples = 0 AND c.relowner = current_user::regrole
    LOOP
      EXECUTE format('SELECT pg_clear_attribute_stats(%L, %L, %L, %L)', each.schema, each.name, each.field, each.inherited);
    END LOOP;
  END IF;
  RETURN counted;
END
$$;
REVOKE EXECUTE ON FUNCTION sample_anew() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sample_anew() TO deelpoort_retention;
