-- Exchanges as an officer searches them (docs/decisions/0043). The log has what he asks for, but in records of some kilobytes, and
-- an index more on each would be paid by every append. So what was decided and what came of it is noted once more, narrow, a
-- moment after it was appended: one row an entry, with all the words it can be found by. It is a way to find entries and
-- no evidence of anything: what is shown is read from the log.
CREATE TABLE exchange_steps (
  municipality text NOT NULL REFERENCES municipalities (code),
  log_index bigint NOT NULL CHECK (log_index >= 0),
  exchange_id text NOT NULL,
  -- Hash of the person's id, null where there is none.
  person bigint,
  source text,
  recipient text,
  -- Advice is its asker's alone: no joint officer reads it (src/audit/entry-query.ts).
  advice boolean NOT NULL,
  at timestamptz(3) NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  -- Hashes of the words it is found by, each with its municipality: small, and the planner's samples hold nobody's id.
  words bigint[] NOT NULL,
  -- The next step about this person in this exchange; null: this one is the last.
  superseded_by bigint,
  PRIMARY KEY (municipality, log_index)
) WITH (fillfactor = 90);
CREATE INDEX exchange_steps_of_exchange ON exchange_steps (municipality, exchange_id, log_index);
CREATE INDEX exchange_steps_by_time ON exchange_steps (municipality, recorded_at, log_index);
CREATE INDEX exchange_steps_by_word ON exchange_steps USING gin (words);
SELECT protect_by_municipality('exchange_steps');

-- How far each log is noted: entries below this index.
CREATE TABLE exchange_steps_until (
  municipality text PRIMARY KEY REFERENCES municipalities (code),
  log_index bigint NOT NULL CHECK (log_index >= 0),
  recorded_month date NOT NULL,
  recorded_at timestamptz(3) NOT NULL
) WITH (fillfactor = 20);
SELECT protect_by_municipality('exchange_steps_until');
-- Row security lets no index be used for a search by words, as it must first be sure whose rows they are. The owner's functions say so
-- themselves: they work for the municipality that is set and for no other.
CREATE POLICY every_step ON exchange_steps TO CURRENT_USER USING (true) WITH CHECK (true);

-- One word of a search, as it is noted.
CREATE FUNCTION word_of_step(p_municipality text, p_kind text, p_value text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN hashtextextended(p_municipality || ' ' || p_kind || ':' || p_value, 0);

-- The words an entry can be found by. By its outcome (src/audit/exchanges/exchange-word.ts) only where it was the last step at any
-- moment at which the log was noted: most permits have their release beside them.
CREATE FUNCTION words_of_step(p_municipality text, p_record jsonb, p_last boolean) RETURNS bigint[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp
AS $$
  SELECT array_agg(DISTINCT word_of_step(p_municipality, w.kind, w.value))
  FROM (
    SELECT 'controller' AS kind, jsonb_array_elements_text(p_record -> 'controllers') AS value
    UNION ALL SELECT 'outcome', CASE WHEN p_last THEN CASE p_record ->> 'type'
      WHEN 'decision' THEN p_record ->> 'outcome'
      WHEN 'advice' THEN 'advice-' || (p_record ->> 'outcome')
      WHEN 'release' THEN CASE p_record ->> 'outcome' WHEN 'permit-partial' THEN 'release-partial' ELSE 'release' END
      ELSE p_record ->> 'type' END END
    UNION ALL SELECT 'purpose', p_record ->> 'purpose'
    UNION ALL SELECT 'case', p_record ->> 'case'
    UNION ALL SELECT 'person', p_record ->> 'person'
    UNION ALL SELECT 'organisation', p_record #>> '{actor,organisation}'
    UNION ALL SELECT 'organisation', p_record ->> 'source'
    UNION ALL SELECT 'organisation', p_record ->> 'recipient'
    UNION ALL SELECT 'professional', p_record #>> '{actor,professional,id}'
    UNION ALL SELECT 'reason', r ->> 'code' FROM jsonb_array_elements(p_record -> 'reasons') AS r
    UNION ALL SELECT 'reason', r ->> 'code' FROM jsonb_array_elements(coalesce(p_record #> '{details,withheld}', '[]')) AS r
    UNION ALL SELECT 'category', c ->> 'category' FROM jsonb_array_elements(p_record -> 'categories') AS c
    UNION ALL SELECT 'category', c ->> 'category' FROM jsonb_array_elements(coalesce(p_record #> '{details,withheld}', '[]')) AS c
  ) AS w
  WHERE w.value IS NOT NULL
$$;

-- Notes what was appended to a log since it was last noted, at most so many entries, and tells whether more is to do. Two at once
-- wait for each other; nothing is noted twice and nothing is passed over, as the head of the log stands still for no reader.
CREATE FUNCTION note_exchange_steps(p_municipality text, p_most integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '2s' SET jit = off
  SET enable_seqscan = off
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
  noted exchange_steps_until;
  head log_heads;
  step record;
  ends bigint;
  last_month date;
  last_at timestamptz;
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  INSERT INTO exchange_steps_until (municipality, log_index, recorded_month, recorded_at)
  VALUES (p_municipality, 0, '0001-01-01', '-infinity') ON CONFLICT (municipality) DO NOTHING;
  SELECT * INTO STRICT noted FROM exchange_steps_until WHERE municipality = p_municipality FOR UPDATE;
  SELECT * INTO STRICT head FROM log_heads WHERE municipality = p_municipality;
  ends := least(head.size, noted.log_index + p_most);
  IF ends > noted.log_index THEN
    WITH appended AS MATERIALIZED (
      SELECT r.log_index, r.exchange_id, word_of_step(p_municipality, 'person', r.person_id) AS person, r.source, r.recipient,
        r.type, r.at, r.recorded_at, r.record,
        lead(r.log_index) OVER (PARTITION BY r.exchange_id, r.person_id ORDER BY r.log_index) AS next
      FROM log_records r
      WHERE r.municipality = p_municipality AND r.recorded_month >= noted.recorded_month
        AND r.log_index >= noted.log_index AND r.log_index < ends AND r.exchange_id IS NOT NULL
        AND r.type IN ('decision', 'advice', 'release', 'release-refused', 'source-failed', 'source-refused', 'delivery-failed')
    )
    INSERT INTO exchange_steps (municipality, log_index, exchange_id, person, source, recipient, advice, at, recorded_at, words,
      superseded_by)
    SELECT p_municipality, n.log_index, n.exchange_id, n.person, n.source, n.recipient, n.type = 'advice', n.at, n.recorded_at,
      words_of_step(p_municipality, convert_from(n.record, 'UTF8')::jsonb, n.next IS NULL), n.next
    FROM appended n;
    -- One by one: a plan for many, made while the table was small, would read all of it for each.
    FOR step IN
      SELECT s.exchange_id, s.person, min(s.log_index) AS first FROM exchange_steps s
      WHERE s.municipality = p_municipality AND s.log_index >= noted.log_index AND s.log_index < ends
      GROUP BY s.exchange_id, s.person
    LOOP
      UPDATE exchange_steps s SET superseded_by = step.first
      WHERE s.municipality = p_municipality AND s.exchange_id = step.exchange_id AND s.log_index < step.first
        AND s.person IS NOT DISTINCT FROM step.person AND s.superseded_by IS NULL;
    END LOOP;
    -- Where records were erased the leaves still tell the month and the moment.
    SELECT l.recorded_month, l.recorded_at INTO last_month, last_at FROM log_leaves l
    WHERE l.municipality = p_municipality AND l.recorded_month >= noted.recorded_month AND l.log_index = ends - 1;
    UPDATE exchange_steps_until
    SET log_index = ends, recorded_month = coalesce(last_month, noted.recorded_month),
      recorded_at = coalesce(last_at, noted.recorded_at)
    WHERE municipality = p_municipality;
  END IF;
  PERFORM set_config('deelpoort.municipality', callers, true);
  RETURN ends < head.size;
END
$$;

-- The next exchanges that hold a step with all these words, newest first, each once, by the first step that has them: a log
-- only grows, so of its part below `p_end` every page is the same whenever it is read. Only steps that this organisation may
-- read count (src/audit/entry-query.ts). `p_last`: the step must be the last about its person.
CREATE FUNCTION exchanges_found(
  p_municipality text, p_reader text, p_kinds text[], p_values text[], p_from timestamptz, p_until timestamptz, p_last boolean,
  p_end bigint, p_before bigint, p_limit integer
) RETURNS TABLE (log_index bigint, exchange_id text, recorded_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off SET work_mem = '32MB'
  SET enable_seqscan = off SET enable_indexscan = on SET enable_bitmapscan = off
AS $$
#variable_conflict use_column
DECLARE
  words bigint[] := ARRAY(SELECT word_of_step(p_municipality, kind, value) FROM unnest(p_kinds, p_values) AS w (kind, value));
  mine bigint := word_of_step(p_municipality, 'controller', p_reader);
  conditions text := '%1$s.municipality = $1 AND %1$s.log_index >= $4 AND %1$s.log_index < $5';
  query text;
  lowest bigint := 0;
  ends bigint := p_end;
  highest bigint;
  window_from bigint;
  found integer;
  given integer := 0;
BEGIN
  IF p_municipality IS DISTINCT FROM current_municipality() THEN
    RAISE EXCEPTION 'another municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- Moments of recording never go back, so a period is a part of the log.
  IF p_from IS NOT NULL THEN
    lowest := coalesce((
      SELECT s.log_index FROM exchange_steps s WHERE s.municipality = p_municipality AND s.recorded_at >= p_from
      ORDER BY s.recorded_at, s.log_index LIMIT 1), p_end);
  END IF;
  IF p_until IS NOT NULL THEN
    ends := least(p_end, (
      SELECT s.log_index FROM exchange_steps s WHERE s.municipality = p_municipality AND s.recorded_at >= p_until
      ORDER BY s.recorded_at, s.log_index LIMIT 1));
  END IF;
  IF EXISTS (SELECT FROM joint_officers j WHERE j.municipality = p_municipality AND j.officer = p_reader) THEN
    conditions := conditions || ' AND (%1$s.words @> ARRAY[$9] OR NOT %1$s.advice AND %1$s.source IS NOT NULL'
      || ' AND %1$s.recipient IS NOT NULL AND has_joint_officer($1, %1$s.source, $3, %1$s.at)'
      || ' AND has_joint_officer($1, %1$s.recipient, $3, %1$s.at))';
  ELSE
    words := words || mine;
  END IF;
  IF cardinality(words) > 0 THEN
    conditions := conditions || ' AND %1$s.words @> $2';
  END IF;
  IF p_last THEN
    conditions := conditions || ' AND coalesce(%1$s.superseded_by >= $10, true)';
  END IF;
  -- A step below the window may be the first of its exchange: that is asked of each that was found, and last.
  query := 'WITH c AS MATERIALIZED (SELECT s.log_index, s.exchange_id, s.recorded_at::timestamptz FROM exchange_steps s WHERE '
    || format(conditions, 's') || ' AND s.log_index >= $6 AND s.log_index < $7 ORDER BY s.log_index DESC)'
    || ' SELECT c.log_index, c.exchange_id, c.recorded_at FROM c WHERE c.log_index <= (SELECT min(f.log_index)'
    || ' FROM exchange_steps f WHERE f.exchange_id = c.exchange_id AND ' || format(conditions, 'f') || ') LIMIT $8';

  -- What is common stands among the newest entries that are left: those are walked, a few and then some more.
  highest := least(ends, p_before);
  FOREACH window_from IN ARRAY ARRAY[greatest(lowest, highest - 1000), greatest(lowest, highest - 16000), lowest] LOOP
    EXIT WHEN given >= p_limit OR highest <= lowest;
    -- What is rare is looked up by its words, over all that is left.
    IF window_from = lowest AND cardinality(words) > 0 THEN
      PERFORM set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
        set_config('enable_bitmapscan', 'on', true);
    END IF;
    RETURN QUERY EXECUTE query
    USING p_municipality, words, p_reader, lowest, ends, window_from, highest, p_limit - given, mine, p_end;
    GET DIAGNOSTICS found = ROW_COUNT;
    given := given + found;
    highest := window_from;
  END LOOP;
END
$$;

-- Erasing: what an entry could be found by goes with it, in the same transaction. Whoever notes entries waits meanwhile, so that
-- none comes back after it is gone.
DO $$
DECLARE
  body text := pg_get_functiondef('erase_entries(text, date, jsonb, date[], bigint[], text, text, text)'::regprocedure);
  anchor text := '  PERFORM set_config(''deelpoort.erasing'', '''', true);
';
BEGIN
  IF position(anchor IN body) = 0 THEN
    RAISE EXCEPTION 'erase_entries is not as this migration expects it';
  END IF;
  EXECUTE replace(body, anchor, anchor || '  PERFORM FROM exchange_steps_until u WHERE u.municipality = p_municipality FOR UPDATE;
  DELETE FROM exchange_steps s WHERE s.municipality = p_municipality AND s.log_index = ANY (p_indexes);
');
END $$;

-- What an officer looks for often, under a name of his own. No person and no case stands in it.
CREATE TABLE saved_filters (
  municipality text NOT NULL REFERENCES municipalities (code),
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  organisation text NOT NULL,
  officer text NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  filter jsonb NOT NULL CHECK (jsonb_typeof(filter) = 'object' AND NOT filter ?| ARRAY['person', 'case']),
  saved_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, organisation, officer, name)
);
SELECT protect_by_municipality('saved_filters');

GRANT EXECUTE ON FUNCTION note_exchange_steps(text, integer) TO deelpoort_app;
GRANT EXECUTE ON FUNCTION exchanges_found(text, text, text[], text[], timestamptz, timestamptz, boolean, bigint, bigint, integer)
  TO deelpoort_app, deelpoort_console;
GRANT SELECT ON exchange_steps_until TO deelpoort_app, deelpoort_console;
GRANT SELECT ON saved_filters TO deelpoort_app, deelpoort_console;
GRANT INSERT, DELETE ON saved_filters TO deelpoort_app;
