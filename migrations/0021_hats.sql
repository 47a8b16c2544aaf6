-- Under which task the other party holds or gets something, where its kind does not say it (domain.md B.3): what its
-- agreement says, or the one hat of all its professionals in the case.

-- A word of the tables: `treatment`, `general-provision`, `help` or an organisation kind.
ALTER TABLE agreements ADD COLUMN task text CHECK (task ~ '^[a-z][a-z0-9-]{0,49}$');

-- As before, with the task of the agreement of that day and the decision that a mandate rests on.
CREATE OR REPLACE FUNCTION party_facts(p_oin text, p_municipality text, p_on date)
RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  known_task text;
BEGIN
  SELECT a.task INTO known_task FROM agreements a
    WHERE a.oin = p_oin AND a.municipality = p_municipality
      AND a.valid_from <= p_on AND (a.valid_until IS NULL OR a.valid_until >= p_on)
    LIMIT 1;
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
          'law', m.law, 'article', m.article, 'task', m.task, 'from', m.valid_from, 'until', m.valid_until,
          'reference', m.decision_reference)
        ORDER BY m.law, m.article, m.task, m.valid_from)
      FROM mandates m WHERE m.oin = p_oin AND m.municipality = p_municipality), '[]'))
    || CASE WHEN known_task IS NULL THEN '{}' ELSE jsonb_build_object('task', known_task) END;
END $$;

-- The hat that every professional of an organisation has in a case on a day; null where nobody is recorded, where one has
-- no hat, or where they differ: then nobody can say under which the organisation holds what it holds.
CREATE FUNCTION hat_in_case(p_municipality text, p_case text, p_organisation text, p_on date)
RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN count(*) = count(w.acting_as ->> 'task') AND count(DISTINCT w.acting_as ->> 'task') = 1
    THEN min(w.acting_as ->> 'task') END
  FROM case_professionals w
  WHERE w.municipality = p_municipality AND w.case_id = p_case AND w.organisation = p_organisation
    AND w.valid_from <= p_on AND (w.valid_until IS NULL OR w.valid_until >= p_on)
$$;
GRANT EXECUTE ON FUNCTION hat_in_case(text, text, text, date) TO deelpoort_app;

-- As before, with the hat of the party on the other side of the caller.
CREATE OR REPLACE FUNCTION case_facts(
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
    'lowFlamePartner', c.low_flame_partner,
    'otherHat', hat_in_case(p_municipality, p_case, CASE WHEN p_caller = p_source THEN p_recipient ELSE p_source END, p_on))
  INTO facts
  FROM cases c
    JOIN case_participants own
      ON own.municipality = c.municipality AND own.case_id = c.case_id AND own.organisation = p_caller
    JOIN case_persons p
      ON p.municipality = c.municipality AND p.case_id = c.case_id AND p.person_id = p_person
  WHERE c.municipality = p_municipality AND c.case_id = p_case;
  RETURN coalesce(facts, '{"state": "not-found"}');
END $$;
