-- What people decided: verdicts on reviews, who may give them, and looks afterwards (domain.md F, I).

-- `decision`: a request waits for it. `after-check`: a second pair of eyes after a release. `reveal`: the day on which a
-- person decides whether a confidential entry opens. Only what is open is one a lane; what was decided stays.
ALTER TABLE reviews
  ADD COLUMN kind text NOT NULL DEFAULT 'decision' CHECK (kind IN ('decision', 'after-check', 'reveal')),
  ADD COLUMN due_at timestamptz NOT NULL DEFAULT now(),
  -- The request is over by then, and with it the question; null: never.
  ADD COLUMN lapses_at timestamptz,
  -- Who asked, by the name its organisation gave: never a reviewer of it. Null: opened before this was kept.
  ADD COLUMN asker_professional text,
  -- What is confidential about the exchange is confidential about the review: the day a person decides whether it opens.
  ADD COLUMN reveal_review_at timestamptz,
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN closed_as text CHECK (closed_as IN ('released', 'refused', 'lapsed', 'checked', 'revealed')),
  ADD CHECK ((closed_at IS NULL) = (closed_as IS NULL)),
  DROP CONSTRAINT reviews_municipality_request_id_person_id_key;
ALTER TABLE reviews ALTER COLUMN due_at DROP DEFAULT;
-- A retry that waits for the same person in the same lane waits for the same review.
CREATE UNIQUE INDEX reviews_open_once ON reviews (municipality, request_id, person_id, kind, lane) WHERE closed_at IS NULL;
CREATE INDEX reviews_by_due ON reviews (municipality, due_at, id) WHERE closed_at IS NULL;
GRANT UPDATE (due_at, closed_at, closed_as) ON reviews TO deelpoort_app;

-- One person's verdict. `settles`: it ends the review (with four eyes the second); what it then says is a fact of the
-- exchange. `judgement` and the answers in words are the reviewer's own; the log has the yes and no only.
CREATE TABLE review_verdicts (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  review_id text NOT NULL,
  request_id text NOT NULL,
  person_id text NOT NULL,
  codes text[] NOT NULL CHECK (cardinality(codes) >= 1),
  outcome text NOT NULL CHECK (outcome IN ('release', 'refuse', 'reveal', 'extend', 'check')),
  -- What may go: category → fields; null: what was asked.
  categories jsonb CHECK (jsonb_typeof(categories) = 'object'),
  answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
  judgement text NOT NULL,
  role text NOT NULL,
  organisation text NOT NULL,
  professional_id text NOT NULL,
  settles boolean NOT NULL,
  until timestamptz,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, review_id) REFERENCES reviews (municipality, id)
);
CREATE INDEX review_verdicts_of_review ON review_verdicts (municipality, review_id);
CREATE INDEX review_verdicts_of_request ON review_verdicts (municipality, request_id);
-- The second pair of eyes is another's.
CREATE UNIQUE INDEX review_verdicts_once ON review_verdicts (municipality, review_id, organisation, professional_id)
  WHERE outcome IN ('release', 'refuse');
-- A decision stands on what people decided about this person.
CREATE TRIGGER review_verdicts_stand AFTER INSERT ON review_verdicts FOR EACH ROW WHEN (NEW.settles)
  EXECUTE FUNCTION move_stand_of('person', 'person_id');

-- Who may give a verdict in a lane (a reason code, a type of check, `reveal`), as what; inclusive local days.
CREATE TABLE review_mandates (
  municipality text NOT NULL REFERENCES municipalities (code),
  organisation text NOT NULL,
  professional_id text NOT NULL CHECK (length(professional_id) BETWEEN 1 AND 80),
  lane text NOT NULL CHECK (length(lane) BETWEEN 1 AND 60),
  role text NOT NULL CHECK (role ~ '^[a-z][a-z-]{1,39}$'),
  valid_from date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  decision_reference text NOT NULL CHECK (length(decision_reference) BETWEEN 1 AND 200),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (municipality, organisation, professional_id, lane, valid_from)
);

SELECT protect_by_municipality(t::regclass) FROM unnest(ARRAY['review_verdicts', 'review_mandates']) AS t;
GRANT SELECT, INSERT ON review_verdicts, review_mandates TO deelpoort_app;
GRANT SELECT ON review_verdicts, review_mandates TO deelpoort_console;

-- {person: Verdict[]} of one request (src/core/facts.ts), newest last.
CREATE FUNCTION verdict_facts(p_municipality text, p_request text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN (
    SELECT coalesce(jsonb_object_agg(v.person_id, v.verdicts), '{}') FROM (
      SELECT person_id, jsonb_agg(jsonb_build_object(
        'id', id, 'codes', to_jsonb(codes), 'outcome', outcome, 'categories', categories,
        'recordedAt', wire_instant(recorded_at), 'until', wire_instant(until)) ORDER BY recorded_at, id COLLATE "C") AS verdicts
      FROM review_verdicts
      WHERE municipality = p_municipality AND request_id = p_request AND settles AND outcome IN ('release', 'refuse')
      GROUP BY person_id) v);
END $$;

-- About which of these persons this organisation itself recorded one of these facts: it may hear of the danger it noted.
CREATE FUNCTION danger_noted(p_municipality text, p_persons text[], p_organisation text, p_kinds text[])
RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN (
    SELECT coalesce(array_agg(DISTINCT person_id), '{}') FROM person_facts
    WHERE municipality = p_municipality AND person_id = ANY (p_persons) AND recorded_by = p_organisation
      AND kind = ANY (p_kinds));
END $$;
GRANT EXECUTE ON FUNCTION verdict_facts(text, text), danger_noted(text, text[], text, text[]) TO deelpoort_app;
