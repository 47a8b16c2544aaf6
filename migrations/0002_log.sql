-- The log: one per municipality and one for the operator (0000). append_entries is the only writer. What is written is
-- a leaf (a digest and nothing else) and beside it the record it commits to, with salt and facts, which can be erased.
-- And the stands: versions of what a decision rests on, so that nothing is appended on facts that changed meanwhile.

-- One row a log: how long it is. This row is the one lock that appends and changes share.
CREATE TABLE log_heads (
  municipality text PRIMARY KEY REFERENCES municipalities (code),
  log_name text NOT NULL UNIQUE CHECK (log_name ~ '^[a-z][a-z0-9-]{2,30}$'),
  size bigint NOT NULL DEFAULT 0 CHECK (size >= 0),
  last_recorded_at timestamptz(3) NOT NULL DEFAULT '-infinity'
) WITH (fillfactor = 20);
SELECT protect_by_municipality('log_heads');
-- append_entries locks every head when a participant changes; only the owner, in its functions, sees them all.
CREATE POLICY every_head ON log_heads TO CURRENT_USER USING (true) WITH CHECK (true);

-- Closed list of decisions.md 9; src/audit/entry.ts holds the same, and a test compares the two.
CREATE DOMAIN log_entry_type AS text CHECK (VALUE IN (
  'decision', 'advice', 'release', 'release-refused', 'source-failed', 'source-refused', 'delivery-failed',
  'consent-recorded', 'statement-recorded', 'withdrawal-recorded', 'person-fact-recorded', 'case-opened',
  'case-changed', 'case-closed', 'participant-changed', 'obligation-met', 'obligation-deferred', 'review-opened',
  'verdict-recorded', 'log-viewed', 'export-made', 'access-refused', 'policy-activated', 'retention-run',
  'administrator-action'));

-- leaf: RFC 8785 form of {"digest","log","v":1}; leaf_hash: SHA-256(0x00 || leaf), the leaf of an RFC 6962 tree.
CREATE TABLE log_leaves (
  municipality text NOT NULL,
  recorded_month date NOT NULL,
  log_index bigint NOT NULL CHECK (log_index >= 0),
  leaf bytea NOT NULL,
  leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (municipality, recorded_month, log_index),
  CHECK (recorded_month = date_trunc('month', recorded_at AT TIME ZONE 'UTC')::date)
) PARTITION BY RANGE (recorded_month);

-- record: RFC 8785 bytes with everything; the leaf's digest is HMAC-SHA-256 over it with the salt as key. facts: the
-- whole input of the decision, in the same form. The other columns repeat fields of the record, for searching.
CREATE TABLE log_records (
  municipality text NOT NULL,
  recorded_month date NOT NULL,
  log_index bigint NOT NULL CHECK (log_index >= 0),
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  type log_entry_type NOT NULL,
  exchange_id text,
  person_id text,
  actor_organisation text NOT NULL,
  source text,
  recipient text,
  case_id text,
  purpose text,
  outcome text,
  controllers text[] NOT NULL,
  at timestamptz(3) NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  -- Local date, inclusive.
  retain_until date NOT NULL,
  record bytea NOT NULL,
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  facts bytea,
  PRIMARY KEY (municipality, recorded_month, log_index),
  CHECK (recorded_month = date_trunc('month', recorded_at AT TIME ZONE 'UTC')::date)
) PARTITION BY RANGE (recorded_month);
CREATE INDEX log_records_by_id ON log_records (municipality, id);
CREATE INDEX log_records_of_exchange ON log_records (municipality, exchange_id) WHERE exchange_id IS NOT NULL;
-- What a participant of a case got in it.
CREATE INDEX log_records_of_case ON log_records (municipality, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX log_records_of_person ON log_records (municipality, person_id) WHERE person_id IS NOT NULL;
SELECT protect_by_municipality('log_leaves');
SELECT protect_by_municipality('log_records');

-- The parsed tables a decision was made with, kept for replay and for the texts of their day.
CREATE TABLE policy_versions (
  municipality text NOT NULL REFERENCES municipalities (code),
  fingerprint text NOT NULL CHECK (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  -- json, not jsonb: the order of keys is part of the tables (the order of the codes is their strength).
  tables json NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (municipality, fingerprint)
);
SELECT protect_by_municipality('policy_versions');

-- What is written stays. Two functions, so that erasing records (never leaves) can be let through apart from the rest.
CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE FUNCTION refuse_record_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON log_leaves EXECUTE FUNCTION refuse_change();
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON log_records EXECUTE FUNCTION refuse_record_change();
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_versions EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON log_heads EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_forward BEFORE UPDATE ON log_heads FOR EACH ROW
  WHEN (NEW.size < OLD.size OR NEW.last_recorded_at < OLD.last_recorded_at
    OR NEW.log_name <> OLD.log_name OR NEW.municipality <> OLD.municipality)
  EXECUTE FUNCTION refuse_change();
-- The name stands in every leaf and the code in every id.
CREATE TRIGGER names_kept BEFORE UPDATE ON municipalities FOR EACH ROW
  WHEN (NEW.log_name <> OLD.log_name OR NEW.code <> OLD.code)
  EXECUTE FUNCTION refuse_change();

-- Functions of the log work for the municipality they are given and then put the caller's back. By hand: a setting of
-- our own in a function's SET clause could be declared by a superuser only. An error rolls it back anyway.

-- A municipality is added with its log.
CREATE FUNCTION open_log() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
BEGIN
  PERFORM set_config('deelpoort.municipality', NEW.code, true);
  INSERT INTO log_heads (municipality, log_name) VALUES (NEW.code, NEW.log_name);
  PERFORM set_config('deelpoort.municipality', callers, true);
  RETURN NULL;
END
$$;
CREATE TRIGGER log_opened AFTER INSERT ON municipalities FOR EACH ROW EXECUTE FUNCTION open_log();
INSERT INTO log_heads (municipality, log_name) SELECT code, log_name FROM municipalities;

-- Makes what lacks of this month and the next three, and tells how many partitions that were. Called here, at every
-- start of the gateway and daily. Attaching (rather than creating in place) lets appends go on meanwhile. Row security
-- and triggers on statements hold for the table that a statement names, so each partition gets its own.
CREATE FUNCTION ensure_log_months() RETURNS integer
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
      EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
        parent, partition, month, (month + interval '1 month')::date);
      made := made + 1;
    END LOOP;
  END LOOP;
  RETURN made;
END
$$;
SELECT ensure_log_months();

-- What decisions stand on. A version moves with every change; no row reads as version 0.
CREATE TABLE stands (
  municipality text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('person', 'case', 'participant', 'request')),
  id text NOT NULL,
  version bigint NOT NULL CHECK (version > 0),
  PRIMARY KEY (municipality, kind, id)
) WITH (fillfactor = 80);
ALTER TABLE stands ENABLE ROW LEVEL SECURITY;
ALTER TABLE stands FORCE ROW LEVEL SECURITY;
-- Participants belong to no municipality: their versions (0000) can be read from everywhere.
CREATE POLICY by_municipality ON stands
  USING (municipality IN (current_municipality(), '0000')) WITH CHECK (municipality IN (current_municipality(), '0000'));

-- Moves one version on, in the transaction of the change.
CREATE FUNCTION move_stand(p_municipality text, p_kind text, p_id text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  INSERT INTO stands AS s (municipality, kind, id, version) VALUES (p_municipality, p_kind, p_id, 1)
  ON CONFLICT (municipality, kind, id) DO UPDATE SET version = s.version + 1;
  PERFORM set_config('deelpoort.municipality', callers, true);
END
$$;

-- Trigger for any table a decision stands on: AFTER INSERT OR UPDATE OR DELETE … FOR EACH ROW EXECUTE FUNCTION
-- move_stand_of(kind, column that holds the id). A table without a municipality moves stands of 0000.
CREATE FUNCTION move_stand_of() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
  IF NOT coalesce(new_row, old_row) ? TG_ARGV[1] THEN
    RAISE EXCEPTION 'table % has no column %', TG_TABLE_NAME, TG_ARGV[1];
  END IF;
  PERFORM move_stand(moved.municipality, TG_ARGV[0], moved.id)
  FROM (
    SELECT DISTINCT coalesce(r ->> 'municipality', '0000') AS municipality, r ->> TG_ARGV[1] AS id
    FROM (VALUES (old_row), (new_row)) AS rows (r)
    WHERE r ->> TG_ARGV[1] IS NOT NULL
    ORDER BY 1, 2
  ) AS moved;
  RETURN NULL;
END
$$;

-- The only writer: appends groups of entries to one log, in one call, each group all or none.
--   p_groups, p_records, p_salts, p_digests, p_facts: one element an entry, in order of their groups. Arrays of text,
--              not one json: half the time, and record and facts are stored byte for byte as they were sent.
--   p_stands   [{"g": group, "municipality", "kind", "id", "version"}], what each group stands on
-- Answers the groups that no longer stand (nothing of them is written) and where the others' first entry came to stand;
-- theirs follow without a gap, in the order given. As the last statement of a transaction it serves a change's own entry.
-- The versions are compared in a statement of its own after the lock: it sees every change whose entry is in the log
-- before ours, and a change not yet committed will come after ours. They are not locked, so no open change stalls us.
CREATE FUNCTION append_entries(
  p_municipality text, p_groups integer[], p_records text[], p_salts text[], p_digests text[], p_facts text[],
  p_stands json,
  OUT outdated integer[], OUT log_name text, OUT first_index bigint, OUT recorded_at timestamptz
)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET lock_timeout = '2s'
AS $$
#variable_conflict use_column
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
  head log_heads;
  moment timestamptz;
  month date;
  appended bigint;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'append_entries needs read committed' USING ERRCODE = 'invalid_transaction_state';
  END IF;
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  SELECT * INTO STRICT head FROM log_heads WHERE municipality = p_municipality FOR NO KEY UPDATE;
  -- A participant's stand is read by appends to every log, so its change meets each of them at its head.
  IF p_municipality = '0000' AND EXISTS (
    SELECT FROM unnest(p_records) AS e (record)
    WHERE record::json ->> 'type' IN ('participant-changed', 'administrator-action')
  ) THEN
    PERFORM FROM log_heads ORDER BY municipality FOR NO KEY UPDATE;
  END IF;

  outdated := ARRAY(
    SELECT DISTINCT s.g
    FROM json_to_recordset(p_stands) AS s (g integer, municipality text, kind text, id text, version bigint)
    WHERE s.version IS DISTINCT FROM coalesce(
      (SELECT c.version FROM stands AS c WHERE c.municipality = s.municipality AND c.kind = s.kind AND c.id = s.id), 0)
  );

  moment := greatest(date_trunc('milliseconds', clock_timestamp()), head.last_recorded_at);
  month := date_trunc('month', moment AT TIME ZONE 'UTC')::date;
  WITH standing AS MATERIALIZED (
    SELECT head.size - 1 + row_number() OVER (ORDER BY n) AS log_index, record, facts, decode(salt, 'hex') AS salt,
      -- No leaf, and so a refusal, for anything but the hex of 32 bytes.
      convert_to('{"digest":"' || CASE WHEN length(digest) = 64 THEN encode(decode(digest, 'hex'), 'hex') END
        || '","log":"' || head.log_name || '","v":1}', 'UTF8') AS leaf
    FROM unnest(p_groups, p_records, p_salts, p_digests, p_facts)
      WITH ORDINALITY AS e (g, record, salt, digest, facts, n)
    WHERE g <> ALL (outdated)
  ), leaves AS (
    INSERT INTO log_leaves (municipality, recorded_month, log_index, leaf, leaf_hash, recorded_at)
    SELECT p_municipality, month, log_index, leaf, sha256('\x00'::bytea || leaf), moment FROM standing
  ), records AS (
    INSERT INTO log_records (municipality, recorded_month, log_index, id, type, exchange_id, person_id,
      actor_organisation, source, recipient, case_id, purpose, outcome, controllers, at, recorded_at, retain_until,
      record, salt, facts)
    SELECT p_municipality, month, log_index, r.id, r.type, r."exchangeId", r.person, r.actor ->> 'organisation', r.source,
      r.recipient, r."case", r.purpose, r.outcome, r.controllers, r.at, moment, r."retainUntil",
      convert_to(record, 'UTF8'), salt, convert_to(facts, 'UTF8')
    FROM standing, json_to_record(record::json) AS r (
      id text, type text, "exchangeId" text, person text, actor json, source text, recipient text, "case" text,
      purpose text, outcome text, controllers text[], at timestamptz, "retainUntil" date)
  )
  SELECT count(*) INTO appended FROM standing;

  IF appended > 0 THEN
    UPDATE log_heads SET size = size + appended, last_recorded_at = moment WHERE municipality = p_municipality;
  END IF;
  PERFORM set_config('deelpoort.municipality', callers, true);
  log_name := head.log_name;
  first_index := head.size;
  recorded_at := moment;
END
$$;

GRANT SELECT ON log_heads, log_leaves, log_records, policy_versions
  TO deelpoort_app, deelpoort_console, deelpoort_verify, deelpoort_retention;
GRANT SELECT ON stands TO deelpoort_app;
GRANT INSERT ON policy_versions TO deelpoort_app;
GRANT EXECUTE ON FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json), ensure_log_months(), move_stand(text, text, text)
  TO deelpoort_app;
