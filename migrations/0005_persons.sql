-- About whom: people by random id, what the BRP said of them (no names, no addresses), who holds gezag over whom under
-- which opaque handle, and dated facts that the BRP cannot know (domain.md B.2, D.4, D.5; decisions.md 2, 3, 23, 24).

-- A person of this municipality. The BSN is found by a keyed hash and kept encrypted in one column; a holder of gezag
-- without a BSN has none of the four. Erasing the row cuts the log from the person.
CREATE TABLE persons (
  municipality text NOT NULL REFERENCES municipalities (code),
  person_id text NOT NULL CHECK (person_id LIKE municipality || '-%'),
  -- HMAC-SHA-256 of municipality and BSN under the key `key_version`; rotation rewrites these two alone.
  bsn_lookup bytea CHECK (octet_length(bsn_lookup) = 32),
  key_version text,
  -- AES-256-GCM under the key `encryption_key`, bound to this row.
  bsn_encrypted bytea,
  encryption_key text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (municipality, person_id),
  UNIQUE (municipality, bsn_lookup),
  CHECK (num_nulls(bsn_lookup, key_version, bsn_encrypted, encryption_key) IN (0, 4))
);

-- What one organisation knows a person by, and only that organisation may use.
CREATE TABLE person_aliases (
  municipality text NOT NULL,
  organisation text NOT NULL CHECK (organisation ~ '^[0-9A-Za-z]{20}$'),
  person_id text NOT NULL,
  alias text NOT NULL CHECK (alias LIKE municipality || '-%'),
  PRIMARY KEY (municipality, organisation, person_id),
  UNIQUE (municipality, alias),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id)
);
CREATE INDEX person_aliases_of_person ON person_aliases (municipality, person_id);

-- The BRP's last answer. `not-found`: the BRP does not know this BSN. Unknown is a value, never null.
CREATE TABLE brp_facts (
  municipality text NOT NULL,
  person_id text NOT NULL,
  registration text NOT NULL CHECK (registration IN ('found', 'not-found')),
  birth_kind text NOT NULL CHECK (birth_kind IN ('date', 'partial', 'unknown')),
  -- The range a partial date can mean, inclusive; both the same for a whole one.
  born_earliest date,
  born_latest date CHECK (born_latest >= born_earliest),
  authority text NOT NULL CHECK (authority IN (
    'joint', 'sole', 'guardian', 'guardian-unnamed', 'temporarily-none', 'undeterminable', 'of-age', 'unknown')),
  under_curatele text NOT NULL CHECK (under_curatele IN ('yes', 'no', 'unknown')),
  address_secret text NOT NULL CHECK (address_secret IN ('yes', 'no', 'unknown')),
  death_state text NOT NULL CHECK (death_state IN ('alive', 'deceased', 'unknown')),
  died_on date CHECK (died_on IS NULL OR death_state = 'deceased'),
  under_investigation text NOT NULL CHECK (under_investigation IN ('yes', 'no', 'unknown')),
  -- Code of the municipality of registration.
  registered_in text CHECK (registered_in ~ '^[0-9]{4}$'),
  fetched_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, person_id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id),
  CHECK (num_nulls(born_earliest, born_latest) = CASE birth_kind WHEN 'unknown' THEN 2 ELSE 0 END),
  CHECK (birth_kind <> 'date' OR born_earliest = born_latest)
);

-- Who holds gezag over a child, under a handle that lasts as long as the holding: a new holding gets a new handle.
CREATE TABLE authority_holders (
  municipality text NOT NULL,
  handle text NOT NULL CHECK (handle ~ '^ah_[A-Za-z0-9_-]{22}$'),
  child_id text NOT NULL,
  holder_id text NOT NULL,
  capacity text NOT NULL CHECK (capacity IN ('parent', 'guardian')),
  -- Keyed hash of what the BRP gives of a holder without a BSN, within this child.
  holder_lookup bytea CHECK (octet_length(holder_lookup) = 32),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (municipality, handle),
  FOREIGN KEY (municipality, child_id) REFERENCES persons (municipality, person_id),
  FOREIGN KEY (municipality, holder_id) REFERENCES persons (municipality, person_id)
);
CREATE UNIQUE INDEX authority_holders_now ON authority_holders (municipality, child_id, holder_id)
  WHERE ended_at IS NULL;
CREATE INDEX authority_holders_of_child ON authority_holders (municipality, child_id);
CREATE INDEX authority_holders_of_holder ON authority_holders (municipality, holder_id);

-- A dated fact with its source (domain.md D.5). Nothing is changed afterwards. `concerns`: a person or an OIN, by kind.
CREATE TABLE person_facts (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  person_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN (
    'supervision-order', 'partial-authority-transfer', 'guardianship', 'provisional-guardianship', 'curatorship',
    'mentorship', 'administration', 'court-authority-order', 'court-substituted-consent', 'special-curator',
    'capacity-assessment', 'proxy', 'relative', 'unreachable', 'other-parent-informed', 'view-heard',
    'refusal-toward-parent', 'secret-consultation', 'help-without-parents', 'suspected-harm', 'shelter', 'sealed',
    'restriction', 'objection', 'help-ended', 'deceased-record-permission')),
  -- Inclusive local days.
  from_on date NOT NULL,
  until_on date CHECK (until_on >= from_on),
  source_type text NOT NULL CHECK (source_type ~ '^[a-z][a-z-]{1,39}$'),
  source_reference text,
  concerns text,
  -- Internal id → handle of whoever was named by handle, here or among the details: what the recorder may be told back.
  handles jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(handles) = 'object'),
  details jsonb NOT NULL CHECK (jsonb_typeof(details) = 'object'),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id)
);
CREATE INDEX person_facts_of_person ON person_facts (municipality, person_id);

SELECT protect_by_municipality(t::regclass)
FROM unnest(ARRAY['persons', 'person_aliases', 'brp_facts', 'authority_holders', 'person_facts']) AS t;
GRANT SELECT, INSERT ON persons, person_aliases, brp_facts, authority_holders, person_facts TO deelpoort_app;
GRANT UPDATE (bsn_lookup, key_version) ON persons TO deelpoort_app;
GRANT UPDATE ON brp_facts TO deelpoort_app;
GRANT UPDATE (capacity, holder_lookup, ended_at) ON authority_holders TO deelpoort_app;

-- What decisions stand on. An answer of the BRP that says the same again moves nothing.
CREATE TRIGGER brp_facts_made AFTER INSERT OR DELETE ON brp_facts FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');
CREATE TRIGGER brp_facts_changed AFTER UPDATE ON brp_facts FOR EACH ROW
  WHEN (to_jsonb(OLD) - 'fetched_at' IS DISTINCT FROM to_jsonb(NEW) - 'fetched_at')
  EXECUTE FUNCTION move_stand_of('person', 'person_id');
CREATE TRIGGER authority_holders_changed AFTER INSERT OR UPDATE OR DELETE ON authority_holders FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'child_id');
CREATE TRIGGER person_facts_changed AFTER INSERT OR UPDATE OR DELETE ON person_facts FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');

-- Instants and dates as every gather fragment writes them.
CREATE FUNCTION wire_instant(p timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN to_char(p AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
CREATE FUNCTION wire_date(p date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_char(p, 'YYYY-MM-DD');
GRANT EXECUTE ON FUNCTION wire_instant(timestamptz), wire_date(date) TO deelpoort_app;

-- The person with this BSN, made where there is none: the same one statement for the known, the sealed and the unknown.
-- `p_lookups`: the hash under every readable key, the current one first. Processes that share a key wait for each
-- other, so that a rotation cannot make two rows of one person.
CREATE FUNCTION resolve_person(
  p_municipality text, p_lookups bytea[], p_key_version text, p_new_id text, p_encrypted bytea, p_encryption_key text
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  known text;
  one bytea;
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  SELECT person_id INTO known FROM persons WHERE municipality = p_municipality AND bsn_lookup = ANY (p_lookups);
  IF known IS NOT NULL THEN RETURN known; END IF;
  FOR one IN SELECT l FROM unnest(p_lookups) AS l ORDER BY l LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(encode(one, 'hex'), 5));
  END LOOP;
  SELECT person_id INTO known FROM persons WHERE municipality = p_municipality AND bsn_lookup = ANY (p_lookups);
  IF known IS NOT NULL THEN RETURN known; END IF;
  INSERT INTO persons (municipality, person_id, bsn_lookup, key_version, bsn_encrypted, encryption_key)
  VALUES (p_municipality, p_new_id, p_lookups[1], p_key_version, p_encrypted, p_encryption_key);
  RETURN p_new_id;
END $$;

-- The person behind an alias of this organisation; null where it has no such alias.
CREATE FUNCTION person_by_alias(p_municipality text, p_organisation text, p_alias text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN (
    SELECT person_id FROM person_aliases
    WHERE municipality = p_municipality AND alias = p_alias AND organisation = p_organisation);
END $$;

-- The aliases of this organisation for these persons, made on demand from `p_new` (one for each person). Who has no row
-- (erased, or known by identity alone) has no alias: the log can name such a person, and still be read.
CREATE FUNCTION aliases_of(p_municipality text, p_organisation text, p_persons text[], p_new text[])
RETURNS TABLE (person text, known_as text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  INSERT INTO person_aliases (municipality, organisation, person_id, alias)
  SELECT p_municipality, p_organisation, n.id, n.alias
  FROM unnest(p_persons, p_new) AS n (id, alias)
  JOIN persons p ON p.municipality = p_municipality AND p.person_id = n.id
  WHERE NOT EXISTS (
    SELECT FROM person_aliases a
    WHERE a.municipality = p_municipality AND a.organisation = p_organisation AND a.person_id = n.id)
  ORDER BY n.id
  ON CONFLICT (municipality, organisation, person_id) DO NOTHING;
  RETURN QUERY
    SELECT a.person_id, a.alias FROM person_aliases a
    WHERE a.municipality = p_municipality AND a.organisation = p_organisation AND a.person_id = ANY (p_persons);
END $$;

-- Who of these must be asked of the BRP again: never asked, or asked at or before `p_before`. Nobody without a BSN.
CREATE FUNCTION persons_to_ask(p_municipality text, p_persons text[], p_before timestamptz)
RETURNS TABLE (person text, sealed_bsn bytea, sealed_with text) LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN QUERY
    SELECT p.person_id, p.bsn_encrypted, p.encryption_key
    FROM persons p LEFT JOIN brp_facts f USING (municipality, person_id)
    WHERE p.municipality = p_municipality AND p.person_id = ANY (p_persons) AND p.bsn_encrypted IS NOT NULL
      AND (f.fetched_at IS NULL OR f.fetched_at <= p_before)
    ORDER BY p.person_id;
END $$;
GRANT EXECUTE ON FUNCTION
  resolve_person(text, bytea[], text, text, bytea, text), person_by_alias(text, text, text),
  aliases_of(text, text, text[], text[]), persons_to_ask(text, text[], timestamptz) TO deelpoort_app;

-- Keeps one answer of the BRP: facts, holders of gezag as persons, and who began or ceased to hold it. One statement,
-- whatever the answer, so that its number tells nothing. `p_holders`: {lookups (hex), keyVersion, id, sealed (hex),
-- sealedWith, capacity, handle}; without `sealed` the holder has no BSN and is known within this child alone. An answer
-- older than the one kept changes nothing. Doubt (`undeterminable`, `unknown`) neither begins nor ends a holding.
CREATE FUNCTION keep_brp_answer(
  p_municipality text, p_person text, p_answer jsonb, p_holders jsonb, p_at timestamptz
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  one jsonb;
  lookups bytea[];
  holder text;
  holders text[] := '{}';
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  PERFORM FROM persons WHERE municipality = p_municipality AND person_id = p_person FOR NO KEY UPDATE;
  INSERT INTO brp_facts AS f (
    municipality, person_id, registration, birth_kind, born_earliest, born_latest, authority, under_curatele,
    address_secret, death_state, died_on, under_investigation, registered_in, fetched_at)
  SELECT p_municipality, p_person, a.registration, a.birth_kind, a.born_earliest, a.born_latest, a.authority,
    a.under_curatele, a.address_secret, a.death_state, a.died_on, a.under_investigation, a.registered_in, p_at
  FROM jsonb_to_record(p_answer) AS a (
    registration text, birth_kind text, born_earliest date, born_latest date, authority text, under_curatele text,
    address_secret text, death_state text, died_on date, under_investigation text, registered_in text)
  ON CONFLICT (municipality, person_id) DO UPDATE SET (
    registration, birth_kind, born_earliest, born_latest, authority, under_curatele, address_secret, death_state,
    died_on, under_investigation, registered_in, fetched_at) = (
    excluded.registration, excluded.birth_kind, excluded.born_earliest, excluded.born_latest, excluded.authority,
    excluded.under_curatele, excluded.address_secret, excluded.death_state, excluded.died_on,
    excluded.under_investigation, excluded.registered_in, excluded.fetched_at)
  WHERE f.fetched_at <= excluded.fetched_at;
  IF NOT FOUND OR p_answer ->> 'authority' IN ('undeterminable', 'unknown') THEN RETURN; END IF;

  FOR one IN SELECT e FROM jsonb_array_elements(p_holders) AS e ORDER BY e -> 'lookups' ->> 0 LOOP
    lookups := ARRAY(SELECT decode(l, 'hex') FROM jsonb_array_elements_text(one -> 'lookups') WITH ORDINALITY AS t (l, n)
      ORDER BY n);
    IF one ? 'sealed' THEN
      holder := resolve_person(p_municipality, lookups, one ->> 'keyVersion', one ->> 'id',
        decode(one ->> 'sealed', 'hex'), one ->> 'sealedWith');
    ELSE
      SELECT holder_id INTO holder FROM authority_holders
      WHERE municipality = p_municipality AND child_id = p_person AND holder_lookup = ANY (lookups)
      ORDER BY created_at DESC LIMIT 1;
      IF NOT FOUND THEN
        holder := one ->> 'id';
        INSERT INTO persons (municipality, person_id) VALUES (p_municipality, holder);
      END IF;
    END IF;
    holders := holders || holder;
    INSERT INTO authority_holders AS h (
      municipality, handle, child_id, holder_id, capacity, holder_lookup, created_at)
    VALUES (p_municipality, one ->> 'handle', p_person, holder, one ->> 'capacity',
      CASE WHEN NOT one ? 'sealed' THEN lookups[1] END, p_at)
    ON CONFLICT (municipality, child_id, holder_id) WHERE ended_at IS NULL
    DO UPDATE SET capacity = excluded.capacity, holder_lookup = excluded.holder_lookup
    WHERE (h.capacity, h.holder_lookup) IS DISTINCT FROM (excluded.capacity, excluded.holder_lookup);
  END LOOP;
  UPDATE authority_holders SET ended_at = p_at
  WHERE municipality = p_municipality AND child_id = p_person AND ended_at IS NULL AND holder_id <> ALL (holders);
END $$;
GRANT EXECUTE ON FUNCTION keep_brp_answer(text, text, jsonb, jsonb, timestamptz) TO deelpoort_app;

-- PersonFacts of src/core/facts.ts, and `fetchedAt`. Raises where no municipality is set, or another.
CREATE FUNCTION person_facts(p_municipality text, p_person text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  facts jsonb;
BEGIN
  IF p_municipality IS DISTINCT FROM current_municipality() THEN
    RAISE EXCEPTION 'another municipality is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT jsonb_build_object(
    'id', p.person_id,
    'registration', coalesce(f.registration, CASE WHEN p.bsn_lookup IS NULL THEN 'identity-only' ELSE 'unavailable' END),
    'birthDate', CASE f.birth_kind
      WHEN 'date' THEN jsonb_build_object('kind', 'date', 'on', wire_date(f.born_earliest))
      WHEN 'partial' THEN jsonb_build_object(
        'kind', 'partial', 'earliest', wire_date(f.born_earliest), 'latest', wire_date(f.born_latest))
      ELSE jsonb_build_object('kind', 'unknown') END,
    'authority', CASE
      WHEN f.authority IN ('joint', 'sole', 'guardian') THEN jsonb_build_object('kind', f.authority, 'holders', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', h.holder_id, 'handle', h.handle, 'capacity', h.capacity) ORDER BY h.handle COLLATE "C"), '[]')
        FROM authority_holders h
        WHERE h.municipality = p.municipality AND h.child_id = p.person_id AND h.ended_at IS NULL))
      ELSE jsonb_build_object('kind', coalesce(f.authority, 'unknown')) END,
    'underCuratele', coalesce(f.under_curatele, 'unknown'),
    'addressSecret', coalesce(f.address_secret, 'unknown'),
    'death', jsonb_build_object('state', coalesce(f.death_state, 'unknown'), 'on', wire_date(f.died_on)),
    'underInvestigation', coalesce(f.under_investigation, 'unknown'),
    'recorded', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', r.id, 'kind', r.kind, 'from', wire_date(r.from_on), 'until', wire_date(r.until_on),
        'recordedAt', wire_instant(r.recorded_at),
        'source', jsonb_build_object('type', r.source_type, 'reference', r.source_reference),
        'concerns', r.concerns, 'details', r.details) ORDER BY r.recorded_at, r.id COLLATE "C"), '[]')
      FROM person_facts r WHERE r.municipality = p.municipality AND r.person_id = p.person_id),
    'fetchedAt', wire_instant(f.fetched_at))
  INTO facts
  FROM persons p LEFT JOIN brp_facts f USING (municipality, person_id)
  WHERE p.municipality = p_municipality AND p.person_id = p_person;
  RETURN coalesce(facts, jsonb_build_object(
    'id', p_person, 'registration', 'not-found', 'birthDate', jsonb_build_object('kind', 'unknown'),
    'authority', jsonb_build_object('kind', 'unknown'), 'underCuratele', 'unknown', 'addressSecret', 'unknown',
    'death', jsonb_build_object('state', 'unknown', 'on', NULL), 'underInvestigation', 'unknown', 'recorded', '[]'::jsonb,
    'fetchedAt', NULL));
END $$;

-- Whether a list may show this person: known to the BRP and not sealed. Sealed and unknown look alike (decisions.md 22).
CREATE FUNCTION person_is_shown(p_municipality text, p_person text, p_on date) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
      SELECT FROM brp_facts
      WHERE municipality = p_municipality AND person_id = p_person AND registration = 'found')
    AND NOT EXISTS (
      SELECT FROM person_facts
      WHERE municipality = p_municipality AND person_id = p_person AND kind = 'sealed'
        AND from_on <= p_on AND (until_on IS NULL OR until_on >= p_on))
$$;
GRANT EXECUTE ON FUNCTION person_facts(text, text), person_is_shown(text, text, date) TO deelpoort_app;
