-- What ends an exchange at once, whatever else allows it: suspensions of a participant, from either side, and stops by a
-- municipality, which two people lift. Both move a stand, so no release can follow one that was answered.

-- A participant stands still in one municipality. Who ended it may begin again: the side that made it lifts it.
CREATE TABLE suspensions (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  id text NOT NULL,
  oin text NOT NULL REFERENCES participants (oin),
  side text NOT NULL CHECK (side IN ('municipality', 'organisation')),
  reason text NOT NULL CHECK (reason IN ('breach', 'lost-ground', 'agreement', 'notice', 'technical', 'other')),
  made_at timestamptz NOT NULL,
  made_by_organisation text NOT NULL,
  made_by text,
  lifted_at timestamptz,
  lifted_by_organisation text,
  lifted_by text,
  PRIMARY KEY (municipality, id),
  CHECK ((lifted_at IS NULL) = (lifted_by_organisation IS NULL)),
  CHECK (lifted_by IS NULL OR lifted_at IS NOT NULL)
);
CREATE INDEX suspensions_of_participant ON suspensions (oin, municipality);
SELECT protect_by_municipality('suspensions');
CREATE TRIGGER suspensions_stand AFTER INSERT OR UPDATE OR DELETE ON suspensions
  FOR EACH ROW EXECUTE FUNCTION move_stand_of_participant();
GRANT SELECT, INSERT ON suspensions TO deelpoort_app;
GRANT UPDATE (lifted_at, lifted_by_organisation, lifted_by) ON suspensions TO deelpoort_app;

-- `subject`: an OIN, a purpose, the internal id of a person; for a professional his id at `organisation`. It holds until
-- two different people lifted it.
CREATE TABLE stops (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('participant', 'source', 'purpose', 'professional', 'person')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  organisation text,
  reason text NOT NULL CHECK (reason IN ('breach', 'lost-ground', 'misuse', 'safety', 'technical', 'other')),
  made_at timestamptz NOT NULL,
  made_by_organisation text NOT NULL,
  made_by text NOT NULL,
  PRIMARY KEY (municipality, id),
  CHECK ((organisation IS NOT NULL) = (kind = 'professional'))
);
CREATE INDEX stops_by_subject ON stops (municipality, kind, subject);
SELECT protect_by_municipality('stops');

-- One person's word that a stop may end. `person`: his id as it is compared (trimmed, lower case), whatever organisation
-- he calls from, so that nobody is two people.
CREATE TABLE stop_liftings (
  municipality text NOT NULL,
  stop text NOT NULL,
  person text NOT NULL CHECK (person = lower(btrim(person)) AND person <> ''),
  lifted_at timestamptz NOT NULL,
  lifted_by_organisation text NOT NULL,
  lifted_by text NOT NULL,
  PRIMARY KEY (municipality, stop, person),
  FOREIGN KEY (municipality, stop) REFERENCES stops (municipality, id)
);
SELECT protect_by_municipality('stop_liftings');
GRANT SELECT, INSERT ON stops, stop_liftings TO deelpoort_app;

-- Every exchange in a municipality stands on its stops as a whole: one version, moved by each stop and each lifting.
ALTER TABLE stands DROP CONSTRAINT stands_kind_check;
ALTER TABLE stands ADD CONSTRAINT stands_kind_check
  CHECK (kind IN ('person', 'case', 'participant', 'request', 'stop'));
CREATE FUNCTION move_stand_of_stops() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM move_stand(coalesce(NEW.municipality, OLD.municipality), 'stop', 'all');
  RETURN NULL;
END $$;
CREATE TRIGGER stops_stand AFTER INSERT OR UPDATE OR DELETE ON stops
  FOR EACH ROW EXECUTE FUNCTION move_stand_of_stops();
CREATE TRIGGER stop_liftings_stand AFTER INSERT OR UPDATE OR DELETE ON stop_liftings
  FOR EACH ROW EXECUTE FUNCTION move_stand_of_stops();

-- The stops that hold here, of persons those among `p_persons`, and the version they stand on:
-- {version, stops: [{id, kind, subject, organisation}]}. They are few: which of them touch a question is seen by the gateway.
CREATE FUNCTION stops_holding(p_municipality text, p_persons text[]) RETURNS jsonb LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN jsonb_build_object(
    'version', coalesce((SELECT v.version FROM stands v
      WHERE v.municipality = p_municipality AND v.kind = 'stop' AND v.id = 'all'), 0)::text,
    'stops', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', s.id, 'kind', s.kind, 'subject', s.subject, 'organisation', s.organisation) ORDER BY s.id), '[]')
      FROM stops s
      WHERE s.municipality = p_municipality AND (s.kind <> 'person' OR s.subject = ANY (p_persons))
        AND (SELECT count(*) FROM stop_liftings l WHERE l.municipality = s.municipality AND l.stop = s.id) < 2));
END $$;
GRANT EXECUTE ON FUNCTION stops_holding(text, text[]) TO deelpoort_app;

-- As before, and inactive while suspended.
CREATE OR REPLACE FUNCTION facts_of_parties(p_oins text[], p_municipality text, p_on date)
RETURNS TABLE (oin text, facts jsonb)
LANGUAGE sql STABLE AS $$
  SELECT w.oin, jsonb_build_object(
    'oin', w.oin,
    'kind', coalesce((SELECT p.kind FROM participants p WHERE p.oin = w.oin), 'unknown'),
    'active', g.valid_from IS NOT NULL AND (
      SELECT m.valid_from <= p_on AND (m.valid_until IS NULL OR m.valid_until >= p_on)
      FROM municipalities m WHERE m.code = p_municipality)
      AND NOT EXISTS (
        SELECT FROM suspensions s
        WHERE s.oin = w.oin AND s.municipality = p_municipality AND s.lifted_at IS NULL),
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

-- What an organisation agreed to and how it leaves: the text of its agreement, who accepted it, and the notice that
-- ends it. What it is as a party: the registers of its professionals, the categories it holds, where its keys are.

ALTER TABLE agreements
  ADD COLUMN text_reference text CHECK (length(text_reference) BETWEEN 1 AND 80),
  ADD COLUMN text_version text CHECK (length(text_version) BETWEEN 1 AND 80),
  ADD COLUMN accepted_by text CHECK (length(accepted_by) BETWEEN 1 AND 80),
  ADD COLUMN accepted_on date,
  ADD COLUMN notice_months integer NOT NULL DEFAULT 3 CHECK (notice_months BETWEEN 0 AND 24),
  ADD COLUMN registers text[] NOT NULL DEFAULT '{}',
  ADD COLUMN categories text[],
  ADD COLUMN jwks_url text CHECK (length(jwks_url) <= 500 AND jwks_url ~ '^https://[^[:space:]?#@]+$'),
  ADD CHECK ((text_reference IS NULL) = (text_version IS NULL)
    AND (text_reference IS NULL) = (accepted_by IS NULL) AND (text_reference IS NULL) = (accepted_on IS NULL));
-- Leaving shortens an agreement; nothing else of it changes.
GRANT UPDATE (valid_until) ON agreements TO deelpoort_app;

-- Notice was given, by either side: the agreement that began on `valid_from` ends on `ends_on`, inclusive. Once.
CREATE TABLE terminations (
  municipality text NOT NULL,
  oin text NOT NULL,
  valid_from date NOT NULL,
  side text NOT NULL CHECK (side IN ('municipality', 'organisation')),
  given_at timestamptz NOT NULL,
  given_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on >= given_on),
  given_by_organisation text NOT NULL,
  given_by text,
  PRIMARY KEY (municipality, oin, valid_from),
  FOREIGN KEY (oin, municipality, valid_from) REFERENCES agreements (oin, municipality, valid_from)
);
SELECT protect_by_municipality('terminations');
GRANT SELECT, INSERT ON terminations TO deelpoort_app;
