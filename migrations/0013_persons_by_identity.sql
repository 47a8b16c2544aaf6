-- Persons without a BSN (Wmo 5.2.9 lid 6, Jeugdwet 7.2.4; domain.md B.5): known by family name, given names, birth date,
-- postcode and house number. Found by a keyed hash and kept encrypted, as a BSN is; only the birth date can be read, for
-- age decides. Somebody may be known by more than one, and get a BSN later: nothing of before is lost.
CREATE TABLE person_identities (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  person_id text NOT NULL,
  -- HMAC-SHA-256 of municipality and identity under the key `key_version`; rotation rewrites these two alone.
  identity_lookup bytea NOT NULL CHECK (octet_length(identity_lookup) = 32),
  key_version text NOT NULL,
  -- AES-256-GCM under the key `encryption_key`, bound to this row.
  identity_encrypted bytea NOT NULL,
  encryption_key text NOT NULL,
  -- The range the birth date can mean, inclusive; both null: not born yet.
  born_earliest date,
  born_latest date CHECK (born_latest >= born_earliest),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, identity_lookup),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id),
  CHECK (num_nulls(born_earliest, born_latest) IN (0, 2))
);
CREATE INDEX person_identities_of_person ON person_identities (municipality, person_id);

-- How sure it is who somebody is, each time that changed: said, shown by a document, or found in the BRP.
CREATE TABLE person_identifications (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  person_id text NOT NULL,
  identification text NOT NULL CHECK (identification IN ('unverified', 'document', 'brp')),
  source_type text NOT NULL CHECK (source_type ~ '^[a-z][a-z-]{1,39}$'),
  source_reference text,
  -- The BSN was another person's already: people must lay the two files side by side.
  known_already boolean NOT NULL DEFAULT false,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES persons (municipality, person_id)
);
CREATE INDEX person_identifications_of_person ON person_identifications (municipality, person_id, recorded_at);

SELECT protect_by_municipality('person_identities'), protect_by_municipality('person_identifications');
GRANT SELECT, INSERT ON person_identities, person_identifications TO deelpoort_app;
GRANT UPDATE (identity_lookup, key_version) ON person_identities TO deelpoort_app;
-- A BSN is given once, by link_person, to who has none.
GRANT UPDATE (bsn_encrypted, encryption_key) ON persons TO deelpoort_app;
CREATE TRIGGER person_identities_stand AFTER INSERT OR DELETE ON person_identities FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');
CREATE TRIGGER person_identifications_stand AFTER INSERT OR DELETE ON person_identifications FOR EACH ROW
  EXECUTE FUNCTION move_stand_of('person', 'person_id');

-- The person with this identity, made where there is none. `p_lookups`: the hash under every readable key, the current
-- one first. Processes that share a key wait for each other, as in resolve_person.
CREATE FUNCTION resolve_identity(
  p_municipality text, p_lookups bytea[], p_key_version text, p_new_id text, p_encrypted bytea, p_encryption_key text,
  p_born_earliest date, p_born_latest date
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  known text;
  one bytea;
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  SELECT person_id INTO known FROM person_identities
  WHERE municipality = p_municipality AND identity_lookup = ANY (p_lookups);
  IF known IS NOT NULL THEN RETURN known; END IF;
  FOR one IN SELECT l FROM unnest(p_lookups) AS l ORDER BY l LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(encode(one, 'hex'), 5));
  END LOOP;
  SELECT person_id INTO known FROM person_identities
  WHERE municipality = p_municipality AND identity_lookup = ANY (p_lookups);
  IF known IS NOT NULL THEN RETURN known; END IF;
  INSERT INTO persons (municipality, person_id) VALUES (p_municipality, p_new_id);
  INSERT INTO person_identities (municipality, id, person_id, identity_lookup, key_version, identity_encrypted,
    encryption_key, born_earliest, born_latest)
  VALUES (p_municipality, p_new_id, p_new_id, p_lookups[1], p_key_version, p_encrypted, p_encryption_key,
    p_born_earliest, p_born_latest);
  RETURN p_new_id;
END $$;

-- Gives a person without a BSN this one. False where it is somebody else's already, or this person has one: then nothing
-- changes, and people must look.
CREATE FUNCTION link_person(
  p_municipality text, p_person text, p_lookups bytea[], p_key_version text, p_encrypted bytea, p_encryption_key text
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  one bytea;
BEGIN
  FOR one IN SELECT l FROM unnest(p_lookups) AS l ORDER BY l LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(encode(one, 'hex'), 5));
  END LOOP;
  IF EXISTS (SELECT FROM persons WHERE municipality = p_municipality AND bsn_lookup = ANY (p_lookups)) THEN
    RETURN false;
  END IF;
  UPDATE persons SET bsn_lookup = p_lookups[1], key_version = p_key_version, bsn_encrypted = p_encrypted,
    encryption_key = p_encryption_key
  WHERE municipality = p_municipality AND person_id = p_person AND bsn_lookup IS NULL;
  RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION resolve_identity(text, bytea[], text, text, bytea, text, date, date),
  link_person(text, text, bytea[], text, bytea, text) TO deelpoort_app;

-- Who is known by identity alone has a birth date all the same, and how sure it is who he is.
ALTER FUNCTION person_facts(text, text) RENAME TO registered_person_facts;
CREATE FUNCTION person_facts(p_municipality text, p_person text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  facts jsonb := registered_person_facts(p_municipality, p_person);
  said person_identities;
BEGIN
  SELECT * INTO said FROM person_identities
  WHERE municipality = p_municipality AND person_id = p_person ORDER BY created_at DESC, id DESC LIMIT 1;
  IF said.id IS NULL THEN RETURN facts; END IF;
  RETURN facts
    || jsonb_build_object('identification', coalesce((
      SELECT i.identification FROM person_identifications i
      WHERE i.municipality = p_municipality AND i.person_id = p_person AND NOT i.known_already
      ORDER BY i.recorded_at DESC, i.id DESC LIMIT 1), 'unverified'))
    || CASE WHEN facts ->> 'fetchedAt' IS NOT NULL OR said.born_earliest IS NULL THEN '{}'
       ELSE jsonb_build_object('birthDate', CASE WHEN said.born_earliest = said.born_latest
         THEN jsonb_build_object('kind', 'date', 'on', wire_date(said.born_earliest))
         ELSE jsonb_build_object('kind', 'partial', 'earliest', wire_date(said.born_earliest), 'latest',
           wire_date(said.born_latest)) END) END;
END $$;
GRANT EXECUTE ON FUNCTION person_facts(text, text) TO deelpoort_app;

-- A list may show who the BRP knows and who is known by identity alone; nobody who is sealed.
CREATE OR REPLACE FUNCTION person_is_shown(p_municipality text, p_person text, p_on date) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT (EXISTS (
      SELECT FROM brp_facts
      WHERE municipality = p_municipality AND person_id = p_person AND registration = 'found')
    OR EXISTS (
      SELECT FROM persons p JOIN person_identities USING (municipality, person_id)
      WHERE p.municipality = p_municipality AND p.person_id = p_person AND p.bsn_lookup IS NULL))
    AND NOT EXISTS (
      SELECT FROM person_facts
      WHERE municipality = p_municipality AND person_id = p_person AND kind = 'sealed'
        AND from_on <= p_on AND (until_on IS NULL OR until_on >= p_on))
$$;
