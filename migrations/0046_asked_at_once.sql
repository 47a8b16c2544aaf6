-- What the call to a source needs of other rooms, each in one round trip: as a transaction of its own each took four (docs/decisions/0041).
CREATE FUNCTION connector_of(p_municipality text, p_oin text) RETURNS SETOF connectors LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN QUERY SELECT c.* FROM connectors AS c WHERE c.municipality = p_municipality AND c.oin = p_oin;
END $$;

CREATE FUNCTION sealed_bsn_of(p_municipality text, p_person text) RETURNS TABLE (bytes bytea, key_id text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  RETURN QUERY SELECT p.bsn_encrypted, p.encryption_key FROM persons AS p
    WHERE p.municipality = p_municipality AND p.person_id = p_person;
END $$;

GRANT EXECUTE ON FUNCTION connector_of(text, text), sealed_bsn_of(text, text) TO deelpoort_app;
