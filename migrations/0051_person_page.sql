-- What an officer's page about one person is made of: the facts as a decision would see them, what was allowed, who was seen to
-- have gezag since when, and the stops of this person. The console's login gets this function and no table of persons: where a
-- BSN lies, it cannot look. Which of it he may see is for the console: what stands in entries of which he is a controller.
-- {facts: PersonFacts, consents, withdrawals, holdings: [{handle, holder, capacity, from, until}],
--  stops: [{id, reason, from, until}]}; null where nobody here has this id.
CREATE FUNCTION officer_person(p_municipality text, p_person text) RETURNS jsonb LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_municipality IS DISTINCT FROM current_municipality() THEN
    RAISE EXCEPTION 'another municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT EXISTS (SELECT FROM persons WHERE municipality = p_municipality AND person_id = p_person) THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT facts FROM consents_of_persons(p_municipality, ARRAY[p_person])) || jsonb_build_object(
    'facts', (SELECT facts FROM facts_of_persons(p_municipality, ARRAY[p_person])),
    'holdings', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'handle', h.handle, 'holder', h.holder_id, 'capacity', h.capacity, 'from', wire_instant(h.created_at),
        'until', wire_instant(h.ended_at)) ORDER BY h.created_at, h.handle COLLATE "C"), '[]')
      FROM authority_holders h WHERE h.municipality = p_municipality AND h.child_id = p_person),
    'stops', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', s.id, 'reason', s.reason, 'from', wire_instant(s.made_at), 'until', (
          -- It holds until a second person lifted it (0039).
          SELECT wire_instant(l.lifted_at) FROM stop_liftings l
          WHERE l.municipality = p_municipality AND l.stop = s.id ORDER BY l.lifted_at OFFSET 1 LIMIT 1)
        ) ORDER BY s.made_at, s.id COLLATE "C"), '[]')
      FROM stops s WHERE s.municipality = p_municipality AND s.kind = 'person' AND s.subject = p_person));
END $$;
GRANT EXECUTE ON FUNCTION officer_person(text, text) TO deelpoort_console;

-- Ids of the facts that seal this person on a day. Who may read none of their entries must not hear that there are any: then the
-- person looks like one who is not here, before anything else of him is read.
CREATE FUNCTION seals_of(p_municipality text, p_person text, p_on date) RETURNS text[] LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_municipality IS DISTINCT FROM current_municipality() THEN
    RAISE EXCEPTION 'another municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN ARRAY (
    SELECT id FROM person_facts
    WHERE municipality = p_municipality AND person_id = p_person AND kind = 'sealed'
      AND from_on <= p_on AND (until_on IS NULL OR until_on >= p_on));
END $$;
GRANT EXECUTE ON FUNCTION seals_of(text, text, date) TO deelpoort_console;
