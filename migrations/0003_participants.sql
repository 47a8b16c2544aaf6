-- Who asks and who answers: organisations, their agreements, mandates and connectors. They are organisations, not people:
-- the edge must know in which municipalities a caller takes part before any municipality can be set, so participants,
-- agreements and mandates have no row-level security. Connectors, which hold credentials, have.

-- A participant is one OIN of one kind (decisions.md 4). Prefixes of OIN: standards.md, Dutch identifiers.
CREATE TABLE participants (
  oin text PRIMARY KEY CHECK (oin ~ '^000000(01|02|03|04|06|07|08|09|10|99)[0-9A-Za-z]{12}$'),
  kind text NOT NULL CHECK (kind IN (
    'municipality-wmo', 'municipality-youth', 'municipality-debt', 'municipality-participation',
    'municipality-controller', 'compulsory-education-officer', 'local-team-municipal', 'local-team-provider',
    'youth-care-provider', 'wmo-provider', 'certified-institution', 'child-protection-board', 'veilig-thuis',
    'general-practice', 'mental-health-care', 'youth-health-care', 'community-nursing', 'hospital',
    'emergency-services', 'health-insurer', 'ciz', 'school', 'school-partnership', 'childcare',
    'housing-corporation', 'police', 'care-and-safety-house', 'regional-expert-team', 'regional-safety-team',
    'benefits-agency', 'credit-bank', 'energy-supplier', 'water-company', 'welfare-organisation',
    'volunteer-organisation', 'supervisory-authority')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  created_at timestamptz NOT NULL DEFAULT now()
);

-- The agreement by which an organisation takes part in a municipality; inclusive local days. `relations`: whether it
-- records its professionals' relations to cases here, or declares that its own system tests them (domain.md 1.2 step 1).
CREATE TABLE agreements (
  oin text NOT NULL REFERENCES participants (oin),
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  valid_from date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  relations text NOT NULL DEFAULT 'recorded' CHECK (relations IN ('recorded', 'asserted-by-system')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (oin, municipality, valid_from)
);
CREATE INDEX agreements_of_municipality ON agreements (municipality, oin);

-- A designation or mandate for one municipality (domain.md B.4; Jeugdwet 7.4.0); inclusive local days.
CREATE TABLE mandates (
  oin text NOT NULL REFERENCES participants (oin),
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  law text NOT NULL CHECK (length(law) BETWEEN 1 AND 100),
  article text NOT NULL CHECK (length(article) BETWEEN 1 AND 100),
  task text NOT NULL CHECK (length(task) BETWEEN 1 AND 100),
  valid_from date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  decision_reference text NOT NULL CHECK (length(decision_reference) BETWEEN 1 AND 200),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (oin, municipality, law, article, task, valid_from)
);
CREATE INDEX mandates_of_municipality ON mandates (municipality, oin);

-- Where a participant is asked for data about residents of this municipality. Per municipality, so that none can lead
-- another's questions elsewhere. Credential: AES-256-GCM under the key of that id, derived for this municipality.
CREATE TABLE connectors (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  oin text NOT NULL REFERENCES participants (oin),
  base_url text NOT NULL CHECK (length(base_url) <= 500 AND base_url ~ '^https?://[^[:space:]?#@]+$'),
  credential bytea,
  credential_key text,
  allow_private_address boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (municipality, oin),
  CHECK ((credential IS NULL) = (credential_key IS NULL)),
  CHECK (allow_private_address OR base_url LIKE 'https://%')
);
CREATE INDEX connectors_of_participant ON connectors (oin);
SELECT protect_by_municipality('connectors');

-- A decision stands on the participant as a whole: its kind, agreements, mandates and connectors.
CREATE FUNCTION move_stand_of_participant() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM move_stand('0000', 'participant', CASE WHEN TG_OP = 'DELETE' THEN OLD.oin ELSE NEW.oin END);
  RETURN NULL;
END $$;
CREATE TRIGGER participants_stand AFTER INSERT OR UPDATE OR DELETE ON participants
  FOR EACH ROW EXECUTE FUNCTION move_stand_of_participant();
CREATE TRIGGER agreements_stand AFTER INSERT OR UPDATE OR DELETE ON agreements
  FOR EACH ROW EXECUTE FUNCTION move_stand_of_participant();
CREATE TRIGGER mandates_stand AFTER INSERT OR UPDATE OR DELETE ON mandates
  FOR EACH ROW EXECUTE FUNCTION move_stand_of_participant();
CREATE TRIGGER connectors_stand AFTER INSERT OR UPDATE OR DELETE ON connectors
  FOR EACH ROW EXECUTE FUNCTION move_stand_of_participant();

GRANT SELECT, INSERT ON participants, agreements, mandates TO deelpoort_app;
GRANT SELECT, INSERT ON connectors TO deelpoort_app;
GRANT UPDATE (base_url, credential, credential_key, allow_private_address, changed_at) ON connectors TO deelpoort_app;
GRANT SELECT ON participants, agreements, mandates TO deelpoort_console;

-- One side of an exchange, in the shape of Party (src/core/facts.ts). Whoever is no participant is of kind `unknown`.
CREATE FUNCTION party_facts(p_oin text, p_municipality text, p_on date) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN jsonb_build_object(
    'oin', p_oin,
    'kind', coalesce((SELECT p.kind FROM participants p WHERE p.oin = p_oin), 'unknown'),
    'active', EXISTS (
      SELECT FROM agreements a JOIN municipalities m ON m.code = a.municipality
      WHERE a.oin = p_oin AND a.municipality = p_municipality
        AND a.valid_from <= p_on AND (a.valid_until IS NULL OR a.valid_until >= p_on)
        AND m.valid_from <= p_on AND (m.valid_until IS NULL OR m.valid_until >= p_on)),
    'mandates', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
          'law', m.law, 'article', m.article, 'task', m.task, 'from', m.valid_from, 'until', m.valid_until)
        ORDER BY m.law, m.article, m.task, m.valid_from)
      FROM mandates m WHERE m.oin = p_oin AND m.municipality = p_municipality), '[]'));
END $$;
GRANT EXECUTE ON FUNCTION party_facts(text, text, date) TO deelpoort_app;
