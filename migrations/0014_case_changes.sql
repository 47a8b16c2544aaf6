-- What changes in a case, its phase and who takes part, and how a recorded fact ends. What was before stands in the log.

-- When the grants of a case ended last: it closed, or woke from low flame. What was said in it by then carries nothing
-- more: it may be asked again, it never revives (domain.md E 7b and 8).
ALTER TABLE cases ADD COLUMN grants_ended_at timestamptz;
GRANT UPDATE (low_flame_partner, grants_ended_at) ON cases TO deelpoort_app;
GRANT DELETE ON case_participants, case_person_references, case_professionals TO deelpoort_app;

-- A decision elsewhere may rest on a word that was said in this case.
CREATE FUNCTION move_stands_of_case_persons() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM move_stand(p.municipality, 'person', p.person_id)
  FROM (
    SELECT municipality, person_id FROM case_persons
    WHERE municipality = NEW.municipality AND case_id = NEW.case_id ORDER BY person_id
  ) AS p;
  RETURN NULL;
END
$$;
CREATE TRIGGER cases_grants_ended AFTER UPDATE OF grants_ended_at ON cases FOR EACH ROW
  WHEN (OLD.grants_ended_at IS DISTINCT FROM NEW.grants_ended_at) EXECUTE FUNCTION move_stands_of_case_persons();

-- As before, but no longer than the day before the grants of its case ended.
CREATE OR REPLACE FUNCTION consent_record(c consents) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'id', c.id, 'layer', c.layer, 'kind', c.kind,
    'scope', jsonb_build_object(
      'purposes', to_jsonb(c.purposes), 'categories', to_jsonb(c.categories), 'sources', to_jsonb(c.sources),
      'recipients', to_jsonb(c.recipients), 'fields', c.fields),
    'validUntil', wire_date(least(c.valid_until, (
      SELECT (o.grants_ended_at AT TIME ZONE 'Europe/Amsterdam')::date - 1 FROM cases o
      WHERE o.municipality = c.municipality AND o.case_id = c.case_id AND o.grants_ended_at >= c.recorded_at))),
    'recordedAt', wire_instant(c.recorded_at),
    'statements', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'by', s.said_by, 'capacity', s.capacity, 'outcome', s.outcome, 'saidAt', wire_instant(s.said_at),
        'saidOn', wire_date(s.said_on), 'recordedAt', wire_instant(s.recorded_at), 'method', s.method)
        || statement_circumstances(s)
        ORDER BY s.recorded_at, s.id COLLATE "C"), '[]')
      FROM consent_statements s WHERE s.municipality = c.municipality AND s.consent_id = c.id),
    'freeConsent', c.free_consent)
    || CASE WHEN c.condition_for_help IS NULL THEN '{}'
       ELSE jsonb_build_object('conditionForHelp', c.condition_for_help) END
    || CASE WHEN c.lifelong_plan IS NULL THEN '{}' ELSE jsonb_build_object('lifelongPlan', c.lifelong_plan) END
$$;

-- The last day of a recorded fact: said anew by who recorded it, never moved beyond what it was.
GRANT UPDATE (until_on) ON person_facts TO deelpoort_app;
