-- The one read of a decision, for many questions at once (docs/decisions/0027): what it finds is as before. A statement costs
-- most at its start, by the size of its plan; gateways put the questions that wait into one. Nothing is remembered from one
-- call to the next but plans. Every look-up is by key: LIMIT 1 and scalar subqueries keep the planner from reading whole tables.

-- Called by every policy of row security. As before, without a setting to put and take back: every name is spelled out instead.
CREATE OR REPLACE FUNCTION current_municipality() RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
  code pg_catalog.text := pg_catalog.current_setting('deelpoort.municipality', true);
BEGIN
  IF code IS NULL OR code OPERATOR(pg_catalog.!~) '^[0-9]{4}$' THEN
    RAISE EXCEPTION 'no municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN code;
END
$$;

-- Participants, each in the shape of Party (src/core/facts.ts). Whoever is none is of kind `unknown`.
CREATE FUNCTION facts_of_parties(p_oins text[], p_municipality text, p_on date) RETURNS TABLE (oin text, facts jsonb)
LANGUAGE sql STABLE AS $$
  SELECT w.oin, jsonb_build_object(
    'oin', w.oin,
    'kind', coalesce((SELECT p.kind FROM participants p WHERE p.oin = w.oin), 'unknown'),
    'active', g.valid_from IS NOT NULL AND (
      SELECT m.valid_from <= p_on AND (m.valid_until IS NULL OR m.valid_until >= p_on)
      FROM municipalities m WHERE m.code = p_municipality),
    'mandates', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
          'law', m.law, 'article', m.article, 'task', m.task, 'from', m.valid_from, 'until', m.valid_until,
          'reference', m.decision_reference)
        ORDER BY m.law, m.article, m.task, m.valid_from)
      FROM mandates m WHERE m.oin = w.oin AND m.municipality = p_municipality), '[]'))
    || CASE WHEN g.task IS NULL THEN '{}' ELSE jsonb_build_object('task', g.task) END
  FROM unnest(p_oins) AS w (oin)
  LEFT JOIN LATERAL (
    SELECT a.task, a.valid_from FROM agreements a
    WHERE a.oin = w.oin AND a.municipality = p_municipality
      AND a.valid_from <= p_on AND (a.valid_until IS NULL OR a.valid_until >= p_on)
    LIMIT 1) AS g ON true
$$;

-- Persons, each in the shape of PersonFacts (src/core/facts.ts) with `fetchedAt`; who is not here is `not-found`.
CREATE FUNCTION facts_of_persons(p_municipality text, p_persons text[]) RETURNS TABLE (id text, facts jsonb)
LANGUAGE sql STABLE AS $$
  SELECT w.id, jsonb_build_object(
    'id', w.id,
    'registration', CASE WHEN f.without_bsn IS NULL THEN 'not-found'
      ELSE coalesce(f.registration, CASE WHEN f.without_bsn THEN 'identity-only' ELSE 'unavailable' END) END,
    'birthDate', CASE
      WHEN f.birth_kind = 'date' OR f.fetched_at IS NULL AND said.born_earliest = said.born_latest THEN
        jsonb_build_object('kind', 'date', 'on', wire_date(coalesce(f.born_earliest, said.born_earliest)))
      WHEN f.birth_kind = 'partial' OR f.fetched_at IS NULL AND said.born_earliest IS NOT NULL THEN
        jsonb_build_object('kind', 'partial', 'earliest', wire_date(coalesce(f.born_earliest, said.born_earliest)),
          'latest', wire_date(coalesce(f.born_latest, said.born_latest)))
      ELSE jsonb_build_object('kind', 'unknown') END,
    'authority', CASE
      WHEN f.authority IN ('joint', 'sole', 'guardian') THEN jsonb_build_object('kind', f.authority, 'holders', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', h.holder_id, 'handle', h.handle, 'capacity', h.capacity) ORDER BY h.handle COLLATE "C"), '[]')
        FROM authority_holders h
        WHERE h.municipality = p_municipality AND h.child_id = w.id AND h.ended_at IS NULL))
      ELSE jsonb_build_object('kind', coalesce(f.authority, 'unknown')) END,
    'underCuratele', coalesce(f.under_curatele, 'unknown'),
    'addressSecret', coalesce(f.address_secret, 'unknown'),
    'death', jsonb_build_object('state', coalesce(f.death_state, 'unknown'), 'on', wire_date(f.died_on)),
    'underInvestigation', coalesce(f.under_investigation, 'unknown'),
    'recorded', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', r.id, 'kind', r.kind, 'from', wire_date(r.from_on), 'until', wire_date(r.until_on),
        'recordedAt', wire_instant(r.recorded_at),
        'source', jsonb_build_object('type', r.source_type, 'reference', r.source_reference),
        'concerns', r.concerns, 'details', r.details) ORDER BY r.recorded_at, r.id COLLATE "C"), '[]')
      FROM person_facts r WHERE r.municipality = p_municipality AND r.person_id = w.id),
    'fetchedAt', wire_instant(f.fetched_at))
    || CASE WHEN said.id IS NULL OR f.without_bsn IS NULL THEN '{}'
       ELSE jsonb_build_object('identification', coalesce((
         SELECT i.identification FROM person_identifications i
         WHERE i.municipality = p_municipality AND i.person_id = w.id AND NOT i.known_already
         ORDER BY i.recorded_at DESC, i.id DESC LIMIT 1), 'unverified')) END
  FROM unnest(p_persons) AS w (id)
  LEFT JOIN LATERAL (
    SELECT p.bsn_lookup IS NULL AS without_bsn, b.*
    FROM persons p LEFT JOIN brp_facts b ON b.municipality = p_municipality AND b.person_id = p.person_id
    WHERE p.municipality = p_municipality AND p.person_id = w.id LIMIT 1) AS f ON true
  LEFT JOIN LATERAL (
    SELECT i.id, i.born_earliest, i.born_latest FROM person_identities i
    WHERE i.municipality = p_municipality AND i.person_id = w.id ORDER BY i.created_at DESC, i.id DESC LIMIT 1) AS said ON true
$$;

-- What was allowed about persons: each {"consents": ConsentRecord[], "withdrawals": Withdrawal[]}, newest last.
CREATE FUNCTION consents_of_persons(p_municipality text, p_persons text[]) RETURNS TABLE (id text, facts jsonb)
LANGUAGE sql STABLE AS $$
  SELECT w.id, jsonb_build_object(
    'consents', (
      SELECT coalesce(jsonb_agg(consent_record(c) ORDER BY c.recorded_at, c.id COLLATE "C"), '[]')
      FROM consents c WHERE c.municipality = p_municipality AND c.person_id = w.id),
    'withdrawals', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', s.id, 'by', s.said_by, 'consent', s.consent_id, 'scope', s.scope, 'saidAt', wire_instant(s.said_at),
        'saidOn', wire_date(s.said_on), 'recordedAt', wire_instant(s.recorded_at))
        ORDER BY s.recorded_at, s.id COLLATE "C"), '[]')
      FROM consent_withdrawals s WHERE s.municipality = p_municipality AND s.person_id = w.id))
  FROM unnest(p_persons) AS w (id)
$$;

-- The same of one, as before: in the municipality that is set. Another, or none, raises: it must never read as no withdrawals.
CREATE OR REPLACE FUNCTION party_facts(p_oin text, p_municipality text, p_on date) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT facts FROM facts_of_parties(ARRAY[p_oin], p_municipality, p_on)
$$;
CREATE OR REPLACE FUNCTION person_facts(p_municipality text, p_person text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF p_municipality IS DISTINCT FROM current_municipality() THEN
    RAISE EXCEPTION 'another municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN (SELECT facts FROM facts_of_persons(p_municipality, ARRAY[p_person]));
END $$;
CREATE OR REPLACE FUNCTION consent_facts(p_municipality text, p_person text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF p_municipality IS DISTINCT FROM current_municipality() THEN
    RAISE EXCEPTION 'another municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN (SELECT facts FROM consents_of_persons(p_municipality, ARRAY[p_person]));
END $$;
DROP FUNCTION registered_person_facts(text, text), danger_noted(text, text[], text, text[]),
  gather_exchange(text, text, text[], text, text, text, text, date);

-- Everything that questions are decided from, in one round trip and one snapshot: the versions they stand on and each room's own
-- fragment. `p_persons` and `p_parties`: whoever is named in `p_asks`, once each. `p_asks`: [{case, persons, caller, source,
-- recipient, professional, request, dangers}], answered in their order.
CREATE FUNCTION gather_exchange(p_municipality text, p_on date, p_persons text[], p_parties text[], p_asks jsonb)
RETURNS jsonb LANGUAGE plpgsql STABLE
-- One plan serves all, and planning anew for each call would cost more than running.
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN (
    SELECT jsonb_build_object(
      'controllers', (
        SELECT coalesce(jsonb_agg(DISTINCT c.oin), '[]')
        FROM participants c JOIN agreements a USING (oin)
        WHERE c.kind = 'municipality-controller' AND a.municipality = p_municipality
          AND a.valid_from <= p_on AND (a.valid_until IS NULL OR a.valid_until >= p_on)),
      'parties', (
        SELECT coalesce(jsonb_object_agg(f.oin, jsonb_build_object('facts', f.facts, 'version', coalesce((
          SELECT s.version FROM stands s
          WHERE s.municipality = '0000' AND s.kind = 'participant' AND s.id = f.oin), 0)::text)), '{}')
        FROM facts_of_parties(p_parties, p_municipality, p_on) AS f),
      'persons', (
        SELECT coalesce(jsonb_object_agg(f.id, jsonb_build_object('facts', f.facts, 'version', coalesce((
          SELECT s.version FROM stands s
          WHERE s.municipality = p_municipality AND s.kind = 'person' AND s.id = f.id), 0)::text)), '{}')
        FROM facts_of_persons(p_municipality, p_persons) AS f),
      'consents', (
        SELECT coalesce(jsonb_object_agg(f.id, f.facts), '{}') FROM consents_of_persons(p_municipality, p_persons) AS f),
      'asks', (
        SELECT jsonb_agg(jsonb_build_object(
          'case', CASE WHEN a."case" IS NOT NULL THEN jsonb_build_object(
            'facts', (
              SELECT jsonb_object_agg(i.id, case_facts(
                p_municipality, a."case", i.id, a.caller, a.source, a.recipient, a.professional, p_on))
              FROM unnest(a.persons) AS i (id)),
            'version', coalesce((
              SELECT s.version FROM stands s
              WHERE s.municipality = p_municipality AND s.kind = 'case' AND s.id = a."case"), 0)::text) END,
          'verdicts', CASE WHEN a.request IS NOT NULL THEN verdict_facts(p_municipality, a.request) END,
          -- About whom the caller itself recorded a danger: it may hear of what it noted.
          'noted', ARRAY(
            SELECT DISTINCT r.person_id FROM person_facts r
            WHERE r.municipality = p_municipality AND r.person_id = ANY (a.persons) AND r.recorded_by = a.caller
              AND r.kind = ANY (a.dangers))) ORDER BY a.n)
        FROM ROWS FROM (jsonb_to_recordset(p_asks) AS (
          "case" text, persons text[], caller text, source text, recipient text, professional text, request text,
          dangers text[])) WITH ORDINALITY AS a ("case", persons, caller, source, recipient, professional, request, dangers, n))));
END $$;

-- The persons behind aliases, each of its organisation, in their order; null where it has no such alias.
CREATE FUNCTION persons_by_alias(p_municipality text, p_organisations text[], p_aliases text[]) RETURNS text[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN ARRAY(
    SELECT (SELECT a.person_id FROM person_aliases a
      WHERE a.municipality = p_municipality AND a.alias = w.alias AND a.organisation = w.organisation)
    FROM unnest(p_organisations, p_aliases) WITH ORDINALITY AS w (organisation, alias, n) ORDER BY w.n);
END $$;
DROP FUNCTION person_by_alias(text, text, text);

GRANT EXECUTE ON FUNCTION facts_of_parties(text[], text, date), facts_of_persons(text, text[]),
  consents_of_persons(text, text[]), gather_exchange(text, date, text[], text[], jsonb),
  persons_by_alias(text, text[], text[]) TO deelpoort_app;

-- A row of the log is kept as it was sent up to half a page: to compress it, or to move it aside, costs more than all its indexes.
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
      EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL) WITH (toast_tuple_target = 4080)', partition, parent);
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
DO $$
DECLARE
  partition regclass;
BEGIN
  FOR partition IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'log_records'::regclass LOOP
    EXECUTE format('ALTER TABLE %s SET (toast_tuple_target = 4080)', partition);
  END LOOP;
END $$;
