-- Forgetting in the rooms (docs/decisions/0028): a row goes when the log keeps no entry any more of what it says, so that one
-- set of terms holds for both. Last goes the person: with the number, the aliases and the hashes by which he was found.

-- What is left out of the planner's samples, which outlive their rows: what people said, and what leads to a person.
ALTER TABLE data_requests ALTER question SET STATISTICS 0, ALTER result SET STATISTICS 0;
ALTER TABLE reviews ALTER asker_professional SET STATISTICS 0;
ALTER TABLE review_verdicts ALTER judgement SET STATISTICS 0, ALTER answers SET STATISTICS 0,
  ALTER professional_id SET STATISTICS 0;
ALTER TABLE obligation_events ALTER reference SET STATISTICS 0, ALTER professional_id SET STATISTICS 0;
ALTER TABLE cases ALTER reference SET STATISTICS 0, ALTER case_url SET STATISTICS 0;
ALTER TABLE case_person_references ALTER reference SET STATISTICS 0;
ALTER TABLE case_professionals ALTER professional_id SET STATISTICS 0, ALTER number SET STATISTICS 0;
ALTER TABLE consent_statements ALTER evidence_reference SET STATISTICS 0;
ALTER TABLE consent_round_speakers ALTER evidence_reference SET STATISTICS 0;
ALTER TABLE person_facts ALTER details SET STATISTICS 0, ALTER source_reference SET STATISTICS 0;
ALTER TABLE persons ALTER bsn_lookup SET STATISTICS 0, ALTER bsn_encrypted SET STATISTICS 0;
ALTER TABLE person_aliases ALTER alias SET STATISTICS 0;
ALTER TABLE person_identities ALTER identity_lookup SET STATISTICS 0, ALTER identity_encrypted SET STATISTICS 0;
ALTER TABLE person_identifications ALTER source_reference SET STATISTICS 0;
ALTER TABLE authority_holders ALTER holder_lookup SET STATISTICS 0;

-- Whether the log still keeps an entry of these types about a person (in a case, where one is named).
CREATE FUNCTION log_keeps(p_municipality text, p_types text[], p_person text, p_case text DEFAULT NULL) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM log_records r
    WHERE r.municipality = p_municipality AND r.person_id = p_person AND r.type::text = ANY (p_types)
      AND (p_case IS NULL OR r.case_id = p_case))
$$;

-- Deletes what the log keeps nothing of, at most so many of each, in an order that never lets a consent outlive the word that
-- stops it, and tells how many. Whoever calls it is bound to a municipality.
CREATE FUNCTION delete_forgotten(p_municipality text, p_day date, p_limit integer) RETURNS jsonb
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
DECLARE
  ids text[];
  counts jsonb := '{}';
BEGIN
  -- Requests that are over, with reviews, verdicts and duties.
  ids := ARRAY(
    SELECT q.id FROM data_requests q
    WHERE q.municipality = p_municipality AND q.status <> 'running'
      AND NOT (q.status IN ('ready', 'needs-consent', 'awaiting-review', 'awaiting-source') AND q.expires_at > now())
      AND local_day(q.created_at) < p_day - 30
      AND NOT EXISTS (SELECT FROM log_records r WHERE r.municipality = p_municipality AND r.exchange_id = q.id)
    ORDER BY q.id LIMIT p_limit);
  DELETE FROM review_verdicts WHERE municipality = p_municipality AND request_id = ANY (ids);
  DELETE FROM reviews WHERE municipality = p_municipality AND request_id = ANY (ids);
  DELETE FROM obligation_events e USING obligations o
  WHERE o.municipality = p_municipality AND o.exchange_id = ANY (ids) AND e.municipality = o.municipality
    AND e.obligation_id = o.id;
  DELETE FROM obligations WHERE municipality = p_municipality AND exchange_id = ANY (ids);
  DELETE FROM data_request_persons WHERE municipality = p_municipality AND request_id = ANY (ids);
  DELETE FROM data_requests WHERE municipality = p_municipality AND id = ANY (ids);
  DELETE FROM stands WHERE municipality = p_municipality AND kind = 'request' AND id = ANY (ids);
  counts := counts || jsonb_build_object('requests', cardinality(ids));

  -- What there was to tell of them, where nobody listens any more: else the room itself forgets it after 30 days.
  ids := ARRAY(
    SELECT e.id::text FROM webhook_events e
    WHERE e.municipality = p_municipality AND local_day(e.raised_at) < p_day - 30
      AND NOT EXISTS (
        SELECT FROM webhook_deliveries d WHERE d.municipality = p_municipality AND d.event_id = e.id AND d.state = 'waiting')
    ORDER BY e.id LIMIT p_limit);
  DELETE FROM webhook_events WHERE municipality = p_municipality AND id = ANY (ids::uuid[]);
  counts := counts || jsonb_build_object('events', cardinality(ids));

  -- Consents with what was said in them.
  ids := ARRAY(
    SELECT c.id FROM consents c
    WHERE c.municipality = p_municipality AND local_day(c.recorded_at) < p_day AND coalesce(c.valid_until, '-infinity') < p_day
      AND NOT log_keeps(p_municipality, '{consent-recorded,statement-recorded}', c.person_id, c.case_id)
      AND NOT EXISTS (
        SELECT FROM consent_withdrawals w WHERE w.municipality = p_municipality AND w.consent_id = c.id
          AND log_keeps(p_municipality, '{withdrawal-recorded}', w.person_id))
    ORDER BY c.id LIMIT p_limit);
  DELETE FROM consent_confirmations f USING consent_statements s
  WHERE s.municipality = p_municipality AND s.consent_id = ANY (ids) AND f.municipality = p_municipality
    AND f.speaker_id = s.speaker_id AND f.person_id = s.person_id;
  DELETE FROM consent_statements WHERE municipality = p_municipality AND consent_id = ANY (ids);
  DELETE FROM obligation_events e USING obligations o, consent_withdrawals w
  WHERE w.municipality = p_municipality AND w.consent_id = ANY (ids) AND o.municipality = p_municipality
    AND o.withdrawal_id = w.id AND e.municipality = p_municipality AND e.obligation_id = o.id;
  DELETE FROM obligations o USING consent_withdrawals w
  WHERE w.municipality = p_municipality AND w.consent_id = ANY (ids) AND o.municipality = p_municipality
    AND o.withdrawal_id = w.id;
  DELETE FROM consent_withdrawals WHERE municipality = p_municipality AND consent_id = ANY (ids);
  DELETE FROM consents WHERE municipality = p_municipality AND id = ANY (ids);
  counts := counts || jsonb_build_object('consents', cardinality(ids));

  -- Words that stop, once nothing they can stop is left, and no duty that follows an exchange that is kept.
  ids := ARRAY(
    SELECT w.id FROM consent_withdrawals w
    WHERE w.municipality = p_municipality AND local_day(w.recorded_at) < p_day
      AND NOT log_keeps(p_municipality, '{withdrawal-recorded}', w.person_id)
      AND NOT EXISTS (
        SELECT FROM consents c
        WHERE c.municipality = p_municipality AND c.person_id = w.person_id AND c.recorded_at <= w.recorded_at)
      AND NOT EXISTS (
        SELECT FROM obligations o JOIN log_records r ON r.municipality = o.municipality AND r.exchange_id = o.exchange_id
        WHERE o.municipality = p_municipality AND o.withdrawal_id = w.id)
    ORDER BY w.id LIMIT p_limit);
  DELETE FROM obligation_events e USING obligations o
  WHERE o.municipality = p_municipality AND o.withdrawal_id = ANY (ids) AND e.municipality = o.municipality
    AND e.obligation_id = o.id;
  DELETE FROM obligations WHERE municipality = p_municipality AND withdrawal_id = ANY (ids);
  DELETE FROM consent_withdrawals WHERE municipality = p_municipality AND id = ANY (ids);
  counts := counts || jsonb_build_object('withdrawals', cardinality(ids));

  -- Talks from which no consent is left, of cases about whose words the log keeps nothing.
  ids := ARRAY(
    SELECT t.id FROM consent_rounds t
    WHERE t.municipality = p_municipality AND local_day(t.recorded_at) < p_day
      AND NOT EXISTS (SELECT FROM consents c WHERE c.municipality = p_municipality AND c.round_id = t.id)
      AND NOT EXISTS (
        SELECT FROM log_records r WHERE r.municipality = p_municipality AND r.case_id = t.case_id
          AND r.type IN ('consent-recorded', 'statement-recorded'))
      AND NOT EXISTS (
        SELECT FROM consent_statements s JOIN consent_round_speakers p
          ON p.municipality = s.municipality AND p.id = s.speaker_id
        WHERE p.municipality = p_municipality AND p.round_id = t.id)
    ORDER BY t.id LIMIT p_limit);
  DELETE FROM consent_confirmations f USING consent_round_speakers p
  WHERE p.municipality = p_municipality AND p.round_id = ANY (ids) AND f.municipality = p_municipality AND f.speaker_id = p.id;
  DELETE FROM consent_round_answers WHERE municipality = p_municipality AND round_id = ANY (ids);
  DELETE FROM consent_round_speakers WHERE municipality = p_municipality AND round_id = ANY (ids);
  DELETE FROM consent_round_asks WHERE municipality = p_municipality AND round_id = ANY (ids);
  DELETE FROM consent_rounds WHERE municipality = p_municipality AND id = ANY (ids);
  counts := counts || jsonb_build_object('rounds', cardinality(ids));

  -- Recorded facts. What protects somebody stays as long as it runs.
  ids := ARRAY(
    SELECT f.id FROM person_facts f
    WHERE f.municipality = p_municipality AND local_day(f.recorded_at) < p_day
      AND CASE WHEN f.kind IN ('sealed', 'restriction', 'objection')
        THEN f.until_on < p_day ELSE coalesce(f.until_on, '-infinity') < p_day END
      AND NOT log_keeps(p_municipality, '{person-fact-recorded}', f.person_id)
    ORDER BY f.id LIMIT p_limit);
  DELETE FROM person_facts WHERE municipality = p_municipality AND id = ANY (ids);
  counts := counts || jsonb_build_object('facts', cardinality(ids));

  -- Cases that are closed.
  ids := ARRAY(
    SELECT c.case_id FROM cases c JOIN case_closures s USING (municipality, case_id)
    WHERE c.municipality = p_municipality AND local_day(s.closed_at) < p_day
      AND NOT EXISTS (SELECT FROM log_records r WHERE r.municipality = p_municipality AND r.case_id = c.case_id)
      AND NOT EXISTS (SELECT FROM consents w WHERE w.municipality = p_municipality AND w.case_id = c.case_id)
      AND NOT EXISTS (SELECT FROM consent_rounds t WHERE t.municipality = p_municipality AND t.case_id = c.case_id)
      AND NOT EXISTS (SELECT FROM data_requests q WHERE q.municipality = p_municipality AND q.case_id = c.case_id)
    ORDER BY c.case_id LIMIT p_limit);
  DELETE FROM case_person_references WHERE municipality = p_municipality AND case_id = ANY (ids);
  DELETE FROM case_professionals WHERE municipality = p_municipality AND case_id = ANY (ids);
  DELETE FROM case_participants WHERE municipality = p_municipality AND case_id = ANY (ids);
  DELETE FROM case_persons WHERE municipality = p_municipality AND case_id = ANY (ids);
  DELETE FROM case_closures WHERE municipality = p_municipality AND case_id = ANY (ids);
  DELETE FROM cases WHERE municipality = p_municipality AND case_id = ANY (ids);
  DELETE FROM stands WHERE municipality = p_municipality AND kind = 'case' AND id = ANY (ids);
  counts := counts || jsonb_build_object('cases', cardinality(ids));

  -- Persons of whom nothing is kept. A holder of gezag stays as long as the child does; who speaks, as long as his word; whom
  -- a stop protects (0039), until two people lifted it.
  ids := ARRAY(
    SELECT p.person_id FROM persons p
    WHERE p.municipality = p_municipality AND local_day(p.created_at) < p_day - 30
      AND NOT EXISTS (SELECT FROM log_records r WHERE r.municipality = p_municipality AND r.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM case_persons x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM data_request_persons x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM reviews x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM consents x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM consent_statements x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM consent_statements x WHERE x.municipality = p_municipality AND x.said_by = p.person_id)
      AND NOT EXISTS (SELECT FROM consent_withdrawals x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM consent_withdrawals x WHERE x.municipality = p_municipality AND x.said_by = p.person_id)
      AND NOT EXISTS (SELECT FROM consent_confirmations x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM consent_round_asks x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM consent_round_speakers x WHERE x.municipality = p_municipality AND x.said_by = p.person_id)
      AND NOT EXISTS (SELECT FROM person_facts x WHERE x.municipality = p_municipality AND x.person_id = p.person_id)
      AND NOT EXISTS (SELECT FROM person_facts x WHERE x.municipality = p_municipality AND x.concerns = p.person_id)
      AND NOT EXISTS (
        SELECT FROM person_facts x CROSS JOIN LATERAL jsonb_object_keys(x.handles) AS k (id)
        WHERE x.municipality = p_municipality AND k.id = p.person_id)
      AND NOT EXISTS (
        SELECT FROM obligations x WHERE x.municipality = p_municipality AND x.person_id = p.person_id
          AND num_nonnulls(x.exchange_id, x.withdrawal_id) > 0)
      AND NOT EXISTS (
        SELECT FROM stops x WHERE x.municipality = p_municipality AND x.kind = 'person' AND x.subject = p.person_id
          AND (SELECT count(*) FROM stop_liftings l WHERE l.municipality = x.municipality AND l.stop = x.id) < 2)
      AND NOT EXISTS (
        SELECT FROM authority_holders x
        WHERE x.municipality = p_municipality AND x.holder_id = p.person_id AND x.child_id <> x.holder_id)
    ORDER BY p.person_id LIMIT p_limit);
  DELETE FROM obligation_events e USING obligations o
  WHERE o.municipality = p_municipality AND o.person_id = ANY (ids) AND e.municipality = o.municipality
    AND e.obligation_id = o.id;
  DELETE FROM obligations WHERE municipality = p_municipality AND person_id = ANY (ids);
  DELETE FROM person_aliases WHERE municipality = p_municipality AND person_id = ANY (ids);
  DELETE FROM brp_facts WHERE municipality = p_municipality AND person_id = ANY (ids);
  DELETE FROM authority_holders WHERE municipality = p_municipality AND child_id = ANY (ids);
  DELETE FROM person_identifications WHERE municipality = p_municipality AND person_id = ANY (ids);
  DELETE FROM person_identities WHERE municipality = p_municipality AND person_id = ANY (ids);
  DELETE FROM stop_liftings l USING stops x
  WHERE x.municipality = p_municipality AND x.kind = 'person' AND x.subject = ANY (ids)
    AND l.municipality = x.municipality AND l.stop = x.id;
  DELETE FROM stops WHERE municipality = p_municipality AND kind = 'person' AND subject = ANY (ids);
  DELETE FROM persons WHERE municipality = p_municipality AND person_id = ANY (ids);
  DELETE FROM stands WHERE municipality = p_municipality AND kind = 'person' AND id = ANY (ids);
  RETURN counts || jsonb_build_object('persons', cardinality(ids));
END
$$;

-- Deletes the next rows of the rooms that the log keeps nothing of, and appends the run that counts them. Without a run
-- (null), or with one that counts otherwise, nothing is done: then it answers what it would delete, else null.
CREATE FUNCTION forget_rows(
  p_municipality text, p_day date, p_limit integer, p_record text, p_salt text, p_digest text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
  said jsonb := p_record::jsonb;
  counts jsonb;
BEGIN
  PERFORM erasing_in(p_municipality, p_day);
  BEGIN
    counts := delete_forgotten(p_municipality, p_day, p_limit);
    IF said #> '{details,rows}' IS DISTINCT FROM counts THEN
      RAISE EXCEPTION 'nothing is done' USING ERRCODE = 'DP001';
    END IF;
  EXCEPTION WHEN SQLSTATE 'DP001' THEN
    PERFORM set_config('deelpoort.municipality', callers, true);
    RETURN counts;
  END;
  IF said ->> 'type' IS DISTINCT FROM 'retention-run' OR said ->> 'municipality' IS DISTINCT FROM p_municipality
    OR said #>> '{details,before}' IS DISTINCT FROM p_day::text THEN
    RAISE EXCEPTION 'the run does not say what it erases' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM append_entries(p_municipality, ARRAY[0], ARRAY[p_record], ARRAY[p_salt], ARRAY[p_digest], ARRAY[NULL::text], '[]');
  PERFORM set_config('deelpoort.municipality', callers, true);
  RETURN NULL;
END
$$;
GRANT EXECUTE ON FUNCTION forget_rows(text, date, integer, text, text, text) TO deelpoort_retention;
