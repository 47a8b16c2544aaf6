-- Data requests under way and done, the keys that make a repeat harmless, and the one read that gathers the facts.

-- One row a data request. It holds ids, codes and the caller's own words about the question; never what a source said.
CREATE TABLE data_requests (
  municipality text NOT NULL,
  id text NOT NULL,
  organisation text NOT NULL,
  case_id text,
  purpose text NOT NULL,
  status text NOT NULL CHECK (status IN (
    'running', 'delivered', 'partially-delivered', 'ready', 'needs-consent', 'awaiting-review', 'awaiting-source',
    'refused-by-source', 'denied', 'failed', 'cancelled', 'expired')),
  -- The question in internal ids (src/exchange/ask.ts), kept so that a retry can walk the way again.
  question jsonb NOT NULL,
  -- The full decisions (codes and ids) with the ids of their entries; told anew, per caller, on every reading.
  result jsonb,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  data_sent_at timestamptz,
  -- The lease: who runs it is counted by `run`; a run whose number has passed can release nothing (stands, kind request).
  run integer NOT NULL DEFAULT 1,
  lease_until timestamptz,
  PRIMARY KEY (municipality, id),
  CHECK (id LIKE municipality || '-%'),
  CHECK ((status = 'running') = (lease_until IS NOT NULL))
);
CREATE INDEX data_requests_of_organisation ON data_requests (municipality, organisation, id DESC);
CREATE INDEX data_requests_of_case ON data_requests (municipality, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX data_requests_running ON data_requests (lease_until) WHERE status = 'running';

-- Whom a request is about, so that a search by person needs no look into the question.
CREATE TABLE data_request_persons (
  municipality text NOT NULL,
  request_id text NOT NULL,
  person_id text NOT NULL,
  PRIMARY KEY (municipality, request_id, person_id),
  FOREIGN KEY (municipality, request_id) REFERENCES data_requests (municipality, id)
);
CREATE INDEX data_request_persons_of_person ON data_request_persons (municipality, person_id);

-- A new run (a retry, or the sweeper that closes a request whose gateway died) makes the former one outdated.
CREATE TRIGGER data_requests_run AFTER UPDATE ON data_requests FOR EACH ROW
  WHEN (OLD.run IS DISTINCT FROM NEW.run) EXECUTE FUNCTION move_stand_of('request', 'id');

-- Keys an organisation gave (draft-ietf-httpapi-idempotency-key-header): a digest of key and body, no answer, 24 hours.
CREATE TABLE idempotency_keys (
  organisation text NOT NULL,
  key_digest bytea NOT NULL,
  body_digest bytea NOT NULL,
  result_id text,
  state text NOT NULL CHECK (state IN ('running', 'done')),
  lease_until timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation, key_digest)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

SELECT protect_by_municipality('data_requests');
SELECT protect_by_municipality('data_request_persons');
GRANT SELECT, INSERT, UPDATE ON data_requests TO deelpoort_app;
GRANT SELECT, INSERT ON data_request_persons TO deelpoort_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO deelpoort_app;

-- Everything a decision is made from, in one round trip and one snapshot: the versions it stands on and each room's own
-- fragment (party_facts, case_facts, person_facts, consent_facts), keyed by person.
CREATE FUNCTION gather_exchange(
  p_municipality text, p_case text, p_persons text[], p_caller text, p_source text, p_recipient text,
  p_professional text, p_on date
) RETURNS jsonb LANGUAGE plpgsql STABLE
-- Every look-up in it is by key: one plan serves all, and planning anew for each call would cost more than running.
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN (
    SELECT jsonb_build_object(
      'stands', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'municipality', w.municipality, 'kind', w.kind, 'id', w.id,
          -- One look-up by key each: a join would let the planner read every stand of the municipality.
          'version', coalesce((SELECT s.version FROM stands s
            WHERE s.municipality = w.municipality AND s.kind = w.kind AND s.id = w.id), 0)::text)), '[]')
        FROM (
          SELECT p_municipality AS municipality, 'person' AS kind, unnest(p_persons) AS id
          UNION ALL SELECT p_municipality, 'case', p_case WHERE p_case IS NOT NULL
          UNION ALL SELECT '0000', 'participant', p_source WHERE p_source IS NOT NULL
          UNION ALL SELECT '0000', 'participant', p_recipient
            WHERE p_recipient IS NOT NULL AND p_recipient IS DISTINCT FROM p_source
        ) w),
      'source', CASE WHEN p_source IS NOT NULL THEN party_facts(p_source, p_municipality, p_on) END,
      'recipient', CASE WHEN p_recipient IS NOT NULL THEN party_facts(p_recipient, p_municipality, p_on) END,
      'controllers', (
        SELECT coalesce(jsonb_agg(DISTINCT c.oin), '[]')
        FROM participants c JOIN agreements a USING (oin)
        WHERE c.kind = 'municipality-controller' AND a.municipality = p_municipality
          AND a.valid_from <= p_on AND (a.valid_until IS NULL OR a.valid_until >= p_on)),
      'persons', (
        SELECT coalesce(jsonb_object_agg(p.id, jsonb_build_object(
          'case', CASE WHEN p_case IS NOT NULL THEN
            case_facts(p_municipality, p_case, p.id, p_caller, p_source, p_recipient, p_professional, p_on) END,
          'person', person_facts(p_municipality, p.id),
          'consent', consent_facts(p_municipality, p.id))), '{}')
        FROM unnest(p_persons) AS p(id))));
END $$;
GRANT EXECUTE ON FUNCTION gather_exchange(text, text, text[], text, text, text, text, date) TO deelpoort_app;
