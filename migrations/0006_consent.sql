-- What was allowed: consents, what was said in them, and words that stop. Events only: nothing here says whether a
-- consent is valid, that is computed from events, gezag and the moment (domain.md D; core/standing). And obligations:
-- duties that an event gave somebody.

-- One consent: one layer, one scope. Sources and recipients are OINs or kinds of organisation.
CREATE TABLE consents (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  person_id text NOT NULL,
  case_id text NOT NULL CHECK (case_id LIKE municipality || '-%'),
  layer text NOT NULL CHECK (layer IN ('legal-basis', 'secrecy', 'help')),
  kind text NOT NULL CHECK (kind IN ('consent', 'statutory-condition')),
  purposes text[] NOT NULL,
  categories text[] NOT NULL,
  sources text[] NOT NULL,
  recipients text[] NOT NULL,
  -- Category → fields, where the word was narrower than the category.
  fields jsonb NOT NULL CHECK (jsonb_typeof(fields) = 'object'),
  -- Inclusive local day.
  valid_until date,
  -- The five answers of the free-consent gate (domain.md D.1), each true, false or null; null: not asked.
  free_consent jsonb CHECK (jsonb_typeof(free_consent) = 'object'),
  condition_for_help boolean,
  -- {remindedOn}: a plan for life, with the last yearly reminder of rights (domain.md D.5).
  lifelong_plan jsonb CHECK (jsonb_typeof(lifelong_plan) = 'object'),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id),
  CHECK (kind = 'consent' OR layer = 'legal-basis')
);
CREATE INDEX consents_of_person ON consents (municipality, person_id);
CREATE INDEX consents_of_case ON consents (municipality, case_id, id DESC);

-- One person's word in a consent. `said_by`: a person's internal id, or the OIN of an institution.
CREATE TABLE consent_statements (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  consent_id text NOT NULL,
  person_id text NOT NULL,
  said_by text NOT NULL,
  -- The handle by which the recorder named a holder of gezag: what it may be told back.
  handle text,
  capacity text NOT NULL CHECK (capacity IN (
    'self', 'parent', 'guardian', 'curator', 'mentor', 'administrator', 'proxy', 'relative', 'court',
    'special-curator')),
  outcome text NOT NULL CHECK (outcome IN ('given', 'refused')),
  said_at timestamptz NOT NULL,
  -- The local day (Europe/Amsterdam) of said_at.
  said_on date NOT NULL,
  method text NOT NULL CHECK (method IN ('written', 'oral', 'digital')),
  interpreter text CHECK (interpreter IN ('professional', 'relative')),
  evidence_reference text,
  evidence_sha256 text CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$'),
  notice_version text,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, consent_id) REFERENCES consents (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id)
);
CREATE INDEX consent_statements_of_consent ON consent_statements (municipality, consent_id);
CREATE INDEX consent_statements_of_person ON consent_statements (municipality, person_id);

-- A word that stops, from whoever (AVG 7 lid 3). It binds from its commit.
CREATE TABLE consent_withdrawals (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  person_id text NOT NULL,
  said_by text NOT NULL,
  -- Bound to one consent, else to whatever its scope says.
  consent_id text,
  -- "all", or {purposes?, categories?, sources?, recipients?}.
  scope jsonb NOT NULL CHECK (scope = '"all"' OR jsonb_typeof(scope) = 'object'),
  said_at timestamptz NOT NULL,
  said_on date NOT NULL,
  said_to text,
  method text CHECK (method IN ('written', 'oral', 'digital')),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id),
  FOREIGN KEY (municipality, consent_id) REFERENCES consents (municipality, id)
);
CREATE INDEX consent_withdrawals_of_person ON consent_withdrawals (municipality, person_id);
CREATE INDEX consent_withdrawals_of_consent ON consent_withdrawals (municipality, consent_id)
  WHERE consent_id IS NOT NULL;

-- What an organisation has to do because of an event. Fulfilling and deferring come as events of their own (part 2).
CREATE TABLE obligations (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  organisation text NOT NULL CHECK (organisation ~ '^[0-9A-Za-z]{20}$'),
  -- A word of the tables, or of a withdrawal: reassess-ground, follow-up-withdrawal, confirm-withdrawal.
  type text NOT NULL CHECK (type ~ '^[a-z][a-z-]{1,59}$'),
  person_id text NOT NULL,
  exchange_id text,
  withdrawal_id text,
  -- Local day by which; null: as long as the exchange lasts.
  before date,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id),
  FOREIGN KEY (municipality, withdrawal_id) REFERENCES consent_withdrawals (municipality, id)
);
CREATE INDEX obligations_of_organisation ON obligations (municipality, organisation, id);
CREATE INDEX obligations_of_person ON obligations (municipality, person_id);
-- A recipient looks again at one exchange once, however many words stop it.
CREATE UNIQUE INDEX obligations_reassessed_once ON obligations (municipality, organisation, exchange_id, person_id)
  WHERE type = 'reassess-ground';
CREATE INDEX obligations_of_withdrawal ON obligations (municipality, withdrawal_id) WHERE withdrawal_id IS NOT NULL;

SELECT protect_by_municipality(t::regclass)
FROM unnest(ARRAY['consents', 'consent_statements', 'consent_withdrawals', 'obligations']) AS t;
-- Append-only: nobody but the owner can change or erase an event.
GRANT SELECT, INSERT ON consents, consent_statements, consent_withdrawals, obligations TO deelpoort_app;

CREATE TRIGGER consents_stand AFTER INSERT OR UPDATE OR DELETE ON consents FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');
CREATE TRIGGER consent_statements_stand AFTER INSERT OR UPDATE OR DELETE ON consent_statements FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');
CREATE TRIGGER consent_withdrawals_stand AFTER INSERT OR UPDATE OR DELETE ON consent_withdrawals FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');

-- A consent in the shape of ConsentRecord (src/core/facts.ts); what was not said of its circumstances is left out.
CREATE FUNCTION consent_record(c consents) RETURNS jsonb LANGUAGE sql STABLE AS $$
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
        || CASE WHEN s.interpreter IS NULL THEN '{}' ELSE jsonb_build_object('interpreter', s.interpreter) END
        ORDER BY s.recorded_at, s.id COLLATE "C"), '[]')
      FROM consent_statements s WHERE s.municipality = c.municipality AND s.consent_id = c.id),
    'freeConsent', c.free_consent)
    || CASE WHEN c.condition_for_help IS NULL THEN '{}'
       ELSE jsonb_build_object('conditionForHelp', c.condition_for_help) END
    || CASE WHEN c.lifelong_plan IS NULL THEN '{}' ELSE jsonb_build_object('lifelongPlan', c.lifelong_plan) END
$$;

-- {"consents": ConsentRecord[], "withdrawals": Withdrawal[]}, newest last. Raises where no municipality is set: that
-- must never read as zero withdrawals.
CREATE FUNCTION consent_facts(p_municipality text, p_person text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF p_municipality IS DISTINCT FROM current_municipality() THEN
    RAISE EXCEPTION 'another municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN jsonb_build_object(
    'consents', (
      SELECT coalesce(jsonb_agg(consent_record(c) ORDER BY c.recorded_at, c.id COLLATE "C"), '[]')
      FROM consents c WHERE c.municipality = p_municipality AND c.person_id = p_person),
    'withdrawals', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', w.id, 'by', w.said_by, 'consent', w.consent_id, 'scope', w.scope, 'saidAt', wire_instant(w.said_at),
        'saidOn', wire_date(w.said_on), 'recordedAt', wire_instant(w.recorded_at))
        ORDER BY w.recorded_at, w.id COLLATE "C"), '[]')
      FROM consent_withdrawals w WHERE w.municipality = p_municipality AND w.person_id = p_person));
END $$;
GRANT EXECUTE ON FUNCTION consent_record(consents), consent_facts(text, text) TO deelpoort_app;
