-- One talk about sharing (keukentafelgesprek): what was asked, who answered what, and how the talk went. Events only: the
-- consents that follow are rows of their own, of both layers (domain.md D.1; core/drafted). AVG 7 lid 1: who, when, how, in
-- which language, with whom there, by which text.
CREATE TABLE consent_rounds (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  case_id text NOT NULL CHECK (case_id LIKE municipality || '-%'),
  held_at timestamptz NOT NULL,
  -- The local day (Europe/Amsterdam) of held_at.
  held_on date NOT NULL,
  place text NOT NULL CHECK (place IN ('home', 'office', 'school', 'care', 'phone', 'video', 'elsewhere')),
  language text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  interpreter text NOT NULL CHECK (interpreter IN ('professional', 'relative', 'none')),
  present text[] NOT NULL,
  -- Written down in the talk, afterwards, or on a device without a connection; then since when it stood written.
  entered text NOT NULL CHECK (entered IN ('at-once', 'later', 'offline')),
  written_at timestamptz CHECK (written_at >= held_at),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  CHECK ((entered = 'at-once') = (written_at IS NULL))
);
CREATE INDEX consent_rounds_of_case ON consent_rounds (municipality, case_id, id DESC);

-- What was asked, about whom.
CREATE TABLE consent_round_asks (
  municipality text NOT NULL,
  round_id text NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  person_id text NOT NULL,
  purpose text NOT NULL,
  categories text[] NOT NULL,
  sources text[] NOT NULL,
  recipients text[] NOT NULL,
  -- The ground named where no task of the receiver carries it: only consent can be.
  legal_basis text CHECK (legal_basis = 'consent'),
  valid_until date,
  PRIMARY KEY (municipality, round_id, position),
  FOREIGN KEY (municipality, round_id) REFERENCES consent_rounds (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id)
);
CREATE INDEX consent_round_asks_of_person ON consent_round_asks (municipality, person_id);

-- Who answered, and how it was said. `id` is also that of his sheet.
CREATE TABLE consent_round_speakers (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  round_id text NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  -- A person's internal id, or the OIN of an institution.
  said_by text NOT NULL,
  handle text,
  method text NOT NULL CHECK (method IN ('written', 'oral', 'digital')),
  confirmed_how text CHECK (confirmed_how IN ('read-back', 'letter')),
  confirmed_on date,
  spoken_alone boolean,
  identified text NOT NULL CHECK (identified IN ('document', 'digital', 'known', 'not')),
  evidence_reference text,
  evidence_sha256 text CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$'),
  notice_version text,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, round_id, position),
  FOREIGN KEY (municipality, round_id) REFERENCES consent_rounds (municipality, id),
  CHECK (num_nulls(confirmed_how, confirmed_on) IN (0, 2))
);

-- One answer of one speaker to one ask. `only`: what he said yes to, where he said it to a part.
CREATE TABLE consent_round_answers (
  municipality text NOT NULL,
  speaker_id text NOT NULL,
  round_id text NOT NULL,
  position integer NOT NULL,
  capacity text NOT NULL CHECK (capacity IN (
    'self', 'parent', 'guardian', 'curator', 'mentor', 'administrator', 'proxy', 'relative', 'court',
    'special-curator')),
  answer text NOT NULL CHECK (answer IN ('yes', 'no', 'partly')),
  -- {categories?, sources?, recipients?}
  "only" jsonb CHECK (jsonb_typeof("only") = 'object'),
  PRIMARY KEY (municipality, speaker_id, position),
  FOREIGN KEY (municipality, speaker_id) REFERENCES consent_round_speakers (municipality, id),
  FOREIGN KEY (municipality, round_id, position) REFERENCES consent_round_asks (municipality, round_id, position),
  CHECK ((answer = 'partly') = ("only" IS NOT NULL))
);
CREATE INDEX consent_round_answers_of_ask ON consent_round_answers (municipality, round_id, position);

-- An oral word made sure of after the talk: one row a speaker and data subject, so that what is decided about each moves.
CREATE TABLE consent_confirmations (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  speaker_id text NOT NULL,
  person_id text NOT NULL,
  how text NOT NULL CHECK (how IN ('read-back', 'letter')),
  confirmed_on date NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, speaker_id) REFERENCES consent_round_speakers (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id)
);
CREATE INDEX consent_confirmations_of_speaker ON consent_confirmations (municipality, speaker_id);
CREATE INDEX consent_confirmations_of_person ON consent_confirmations (municipality, person_id);

-- Which ask of which round a consent follows from; and what is known of how each word came about.
ALTER TABLE consents ADD COLUMN round_id text, ADD COLUMN ask integer,
  ADD FOREIGN KEY (municipality, round_id, ask) REFERENCES consent_round_asks (municipality, round_id, position),
  ADD CHECK (num_nulls(round_id, ask) IN (0, 2));
CREATE INDEX consents_of_round ON consents (municipality, round_id, ask) WHERE round_id IS NOT NULL;
ALTER TABLE consent_statements
  ADD COLUMN speaker_id text,
  ADD COLUMN confirmed_how text CHECK (confirmed_how IN ('read-back', 'letter')),
  ADD COLUMN confirmed_on date,
  ADD COLUMN present text[],
  ADD COLUMN spoken_alone boolean,
  ADD COLUMN identified text CHECK (identified IN ('document', 'digital', 'known', 'not')),
  ADD FOREIGN KEY (municipality, speaker_id) REFERENCES consent_round_speakers (municipality, id),
  ADD CHECK (num_nulls(confirmed_how, confirmed_on) IN (0, 2));
CREATE INDEX consent_statements_of_speaker ON consent_statements (municipality, speaker_id) WHERE speaker_id IS NOT NULL;

SELECT protect_by_municipality(t::regclass)
FROM unnest(ARRAY['consent_rounds', 'consent_round_asks', 'consent_round_speakers', 'consent_round_answers',
  'consent_confirmations']) AS t;
-- Append-only, as every event of consent.
GRANT SELECT, INSERT ON consent_rounds, consent_round_asks, consent_round_speakers, consent_round_answers,
  consent_confirmations TO deelpoort_app;
CREATE TRIGGER consent_confirmations_stand AFTER INSERT OR UPDATE OR DELETE ON consent_confirmations FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');

-- What is known of how a word came about (src/core/consent.ts): what was not said is left out. An oral word says whether
-- it was made sure of, also where it was not.
CREATE FUNCTION statement_circumstances(s consent_statements) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_strip_nulls(jsonb_build_object(
      'interpreter', s.interpreter, 'present', to_jsonb(s.present), 'spokenAlone', s.spoken_alone,
      'identified', s.identified))
    || CASE WHEN made.how IS NOT NULL
         THEN jsonb_build_object('confirmed', jsonb_build_object('how', made.how, 'on', wire_date(made.made_on)))
       WHEN s.method = 'oral' THEN '{"confirmed": null}'
       ELSE '{}' END
  FROM (SELECT 1) AS one LEFT JOIN LATERAL (
    SELECT c.how, c.made_on FROM (
      SELECT s.confirmed_how, s.confirmed_on WHERE s.confirmed_how IS NOT NULL
      UNION ALL
      SELECT f.how, f.confirmed_on FROM consent_confirmations f
      WHERE f.municipality = s.municipality AND f.speaker_id = s.speaker_id AND f.person_id = s.person_id
    ) AS c (how, made_on) ORDER BY c.made_on LIMIT 1) AS made ON true
$$;

CREATE OR REPLACE FUNCTION consent_record(c consents) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'id', c.id, 'layer', c.layer, 'kind', c.kind,
    'scope', jsonb_build_object(
      'purposes', to_jsonb(c.purposes), 'categories', to_jsonb(c.categories), 'sources', to_jsonb(c.sources),
      'recipients', to_jsonb(c.recipients), 'fields', c.fields),
    'validUntil', wire_date(c.valid_until),
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
GRANT EXECUTE ON FUNCTION statement_circumstances(consent_statements) TO deelpoort_app;
