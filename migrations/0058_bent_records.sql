-- A record that somebody bent outside the gateway is for verification to find. Noting the steps of exchanges (0048) and counting
-- days (0050) read records, and must not stand still at it, or one bad row would hide all that came after it from the officers.

-- The words of a record, or of the columns beside it where it cannot be read.
CREATE FUNCTION words_of_record(p_municipality text, p_record bytea, p_beside jsonb, p_last boolean) RETURNS bigint[]
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
AS $$
BEGIN
  RETURN words_of_step(p_municipality, convert_from(p_record, 'UTF8')::jsonb, p_last);
EXCEPTION WHEN data_exception THEN
  RETURN words_of_step(p_municipality, p_beside, p_last);
END
$$;

-- The first reason of a record; none where it cannot be read.
CREATE FUNCTION first_reason(p_record bytea) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
AS $$
BEGIN
  RETURN coalesce(convert_from(p_record, 'UTF8')::json #>> '{reasons,0,code}', '');
EXCEPTION WHEN data_exception THEN
  RETURN '';
END
$$;
REVOKE EXECUTE ON FUNCTION words_of_record(text, bytea, jsonb, boolean), first_reason(bytea) FROM PUBLIC;
-- The figures of a quarter (decision 46) are made on the gateway's login.
GRANT EXECUTE ON FUNCTION first_reason(bytea) TO deelpoort_app;

DO $$
DECLARE
  noting text := pg_get_functiondef('note_exchange_steps(text, integer)'::regprocedure);
  counting text := pg_get_functiondef('count_log_days(text, integer)'::regprocedure);
  columns CONSTANT text := 'r.type, r.at, r.recorded_at, r.record,';
  words CONSTANT text := 'words_of_step(p_municipality, convert_from(n.record, ''UTF8'')::jsonb, n.next IS NULL)';
  cause CONSTANT text := 'coalesce(convert_from(n.record, ''UTF8'')::json #>> ''{reasons,0,code}'', '''')';
BEGIN
  IF position(columns IN noting) = 0 OR position(words IN noting) = 0 OR position(cause IN counting) = 0 THEN
    RAISE EXCEPTION 'note_exchange_steps or count_log_days is not as this migration expects it';
  END IF;
  EXECUTE replace(replace(noting, columns, columns || ' r.controllers, r.outcome, r.purpose,'), words,
    'words_of_record(p_municipality, n.record, jsonb_build_object(''controllers'', n.controllers, ''type'', n.type,
        ''outcome'', n.outcome, ''purpose'', n.purpose, ''source'', n.source, ''recipient'', n.recipient), n.next IS NULL)');
  EXECUTE replace(counting, cause, 'first_reason(n.record)');
END $$;
