-- How a source is asked beside its address and credential: OAuth client, names of certificate and key files, the mapping of
-- its own shape. Never a secret. Kept as it was written (json, not jsonb): the sealed credential beside it is bound to these
-- very bytes, so that a row which is led elsewhere opens nothing.
ALTER TABLE connectors ADD COLUMN settings json NOT NULL DEFAULT '{}' CHECK (json_typeof(settings) = 'object');
ALTER TABLE connectors ADD CHECK (credential IS NOT NULL OR settings::text = '{}');
GRANT UPDATE (settings) ON connectors TO deelpoort_app;
