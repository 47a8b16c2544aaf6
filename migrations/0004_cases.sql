-- Why they ask: cases, the persons they are about, who takes part and which professionals work in them.

-- The coordinator's organisation makes it (decisions.md 30). `reference` and `case_url` are that organisation's own.
CREATE TABLE cases (
  municipality text NOT NULL REFERENCES municipalities (code),
  case_id text NOT NULL,
  coordinator text NOT NULL REFERENCES participants (oin),
  reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
  case_url text CHECK (length(case_url) <= 500),
  purposes text[] NOT NULL CHECK (cardinality(purposes) >= 1 AND array_position(purposes, NULL) IS NULL),
  phase text NOT NULL CHECK (phase IN (
    'intake', 'triage', 'investigation', 'decision', 'plan', 'execution', 'scaling-up', 'low-flame', 'closed')),
  -- The one partner that stays in touch (domain.md E 7b).
  low_flame_partner text REFERENCES participants (oin),
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, case_id),
  CHECK (case_id LIKE municipality || '-%')
);
CREATE INDEX cases_of_coordinator ON cases (coordinator);
CREATE INDEX cases_of_low_flame_partner ON cases (low_flame_partner) WHERE low_flame_partner IS NOT NULL;

-- Internal person ids. No foreign key to persons: erasing a person cuts the case from him, it does not undo the case.
CREATE TABLE case_persons (
  municipality text NOT NULL,
  case_id text NOT NULL,
  person_id text NOT NULL,
  PRIMARY KEY (municipality, case_id, person_id),
  FOREIGN KEY (municipality, case_id) REFERENCES cases (municipality, case_id)
);
CREATE INDEX case_persons_of_person ON case_persons (municipality, person_id);

CREATE TABLE case_participants (
  municipality text NOT NULL,
  case_id text NOT NULL,
  organisation text NOT NULL REFERENCES participants (oin),
  role text NOT NULL CHECK (role IN ('coordinator', 'member', 'source')),
  joined_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, case_id, organisation),
  FOREIGN KEY (municipality, case_id) REFERENCES cases (municipality, case_id)
);
CREATE UNIQUE INDEX case_participants_one_coordinator ON case_participants (municipality, case_id)
  WHERE role = 'coordinator';
CREATE INDEX case_participants_of_organisation ON case_participants (municipality, organisation, case_id DESC);
CREATE INDEX case_participants_organisation ON case_participants (organisation);

-- A participant's own reference for a person, for who may not hold the BSN (decisions.md 2).
CREATE TABLE case_person_references (
  municipality text NOT NULL,
  case_id text NOT NULL,
  organisation text NOT NULL,
  person_id text NOT NULL,
  reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
  PRIMARY KEY (municipality, case_id, organisation, person_id),
  UNIQUE (municipality, case_id, organisation, reference),
  FOREIGN KEY (municipality, case_id, organisation)
    REFERENCES case_participants (municipality, case_id, organisation),
  FOREIGN KEY (municipality, case_id, person_id) REFERENCES case_persons (municipality, case_id, person_id)
);
CREATE INDEX case_person_references_of_person ON case_person_references (municipality, case_id, person_id);

-- Professionals of a participant, by their id there; inclusive local days (domain.md 1.2 step 1). Said anew, it is
-- changed in place: what it was stands in the log.
CREATE TABLE case_professionals (
  municipality text NOT NULL,
  case_id text NOT NULL,
  organisation text NOT NULL,
  professional_id text NOT NULL CHECK (length(professional_id) BETWEEN 1 AND 100),
  role text NOT NULL CHECK (role IN ('lead', 'member', 'stand-in', 'supervisor')),
  function text,
  register text,
  number text,
  acting_as jsonb,
  valid_from date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  PRIMARY KEY (municipality, case_id, organisation, professional_id, role),
  FOREIGN KEY (municipality, case_id, organisation)
    REFERENCES case_participants (municipality, case_id, organisation)
);

CREATE TABLE case_closures (
  municipality text NOT NULL,
  case_id text NOT NULL,
  reason text NOT NULL CHECK (reason IN ('goals-reached', 'help-stopped', 'moved', 'deceased', 'no-need', 'other')),
  closed_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, case_id),
  FOREIGN KEY (municipality, case_id) REFERENCES cases (municipality, case_id)
);

SELECT protect_by_municipality('cases'), protect_by_municipality('case_persons'),
  protect_by_municipality('case_participants'), protect_by_municipality('case_person_references'),
  protect_by_municipality('case_professionals'), protect_by_municipality('case_closures');

CREATE TRIGGER cases_stand AFTER INSERT OR UPDATE OR DELETE ON cases
  FOR EACH ROW EXECUTE FUNCTION move_stand_of('case', 'case_id');
CREATE TRIGGER case_persons_stand AFTER INSERT OR UPDATE OR DELETE ON case_persons
  FOR EACH ROW EXECUTE FUNCTION move_stand_of('case', 'case_id');
CREATE TRIGGER case_participants_stand AFTER INSERT OR UPDATE OR DELETE ON case_participants
  FOR EACH ROW EXECUTE FUNCTION move_stand_of('case', 'case_id');
CREATE TRIGGER case_person_references_stand AFTER INSERT OR UPDATE OR DELETE ON case_person_references
  FOR EACH ROW EXECUTE FUNCTION move_stand_of('case', 'case_id');
CREATE TRIGGER case_professionals_stand AFTER INSERT OR UPDATE OR DELETE ON case_professionals
  FOR EACH ROW EXECUTE FUNCTION move_stand_of('case', 'case_id');
CREATE TRIGGER case_closures_stand AFTER INSERT OR UPDATE OR DELETE ON case_closures
  FOR EACH ROW EXECUTE FUNCTION move_stand_of('case', 'case_id');

GRANT SELECT, INSERT ON cases, case_persons, case_participants, case_person_references, case_professionals,
  case_closures TO deelpoort_app;
GRANT UPDATE (phase) ON cases TO deelpoort_app;
GRANT UPDATE (function, register, number, acting_as, valid_from, valid_until) ON case_professionals TO deelpoort_app;
GRANT SELECT ON cases, case_persons, case_participants, case_professionals, case_closures TO deelpoort_console;

-- A case for one person, as the caller stands in it, in the shape of CaseFacts (src/core/facts.ts). Unknown, another
-- municipality's, without the caller's organisation, or not about this person: one answer, `not-found`.
CREATE FUNCTION case_facts(
  p_municipality text, p_case text, p_person text, p_caller text, p_source text, p_recipient text,
  p_professional text, p_on date
) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  facts jsonb;
BEGIN
  IF p_case IS NULL THEN
    RETURN '{"state": "absent"}';
  END IF;
  SELECT jsonb_build_object(
    'state', 'found',
    'phase', c.phase,
    'purposes', to_jsonb(c.purposes),
    'sourceTakesPart', EXISTS (
      SELECT FROM case_participants t
      WHERE t.municipality = p_municipality AND t.case_id = p_case AND t.organisation = p_source),
    'recipientTakesPart', EXISTS (
      SELECT FROM case_participants t
      WHERE t.municipality = p_municipality AND t.case_id = p_case AND t.organisation = p_recipient),
    'personIsSubject', true,
    -- What was recorded for the day wins; a declaration of the organisation's system stands in where nothing was.
    'relation', coalesce(
      (SELECT w.role FROM case_professionals w
       WHERE w.municipality = p_municipality AND w.case_id = p_case AND w.organisation = p_caller
         AND w.professional_id = p_professional
         AND w.valid_from <= p_on AND (w.valid_until IS NULL OR w.valid_until >= p_on)
       ORDER BY array_position(ARRAY['lead', 'member', 'stand-in', 'supervisor'], w.role) LIMIT 1),
      (SELECT a.relations FROM agreements a
       WHERE a.oin = p_caller AND a.municipality = p_municipality AND a.relations = 'asserted-by-system'
         AND a.valid_from <= p_on AND (a.valid_until IS NULL OR a.valid_until >= p_on) LIMIT 1),
      'none'),
    'callerRecordsConsent', own.role IN ('coordinator', 'member'),
    'lowFlamePartner', c.low_flame_partner)
  INTO facts
  FROM cases c
    JOIN case_participants own
      ON own.municipality = c.municipality AND own.case_id = c.case_id AND own.organisation = p_caller
    JOIN case_persons p
      ON p.municipality = c.municipality AND p.case_id = c.case_id AND p.person_id = p_person
  WHERE c.municipality = p_municipality AND c.case_id = p_case;
  RETURN coalesce(facts, '{"state": "not-found"}');
END $$;
GRANT EXECUTE ON FUNCTION case_facts(text, text, text, text, text, text, text, date) TO deelpoort_app;
