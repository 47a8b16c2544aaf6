-- Months of the log whose leaves lie in a file and no longer here (docs/decisions/0028): of each log how far, and the file.
-- Months go in their order, so what is detached of a log is its beginning. Tiles and checkpoints stay. Written by the owner
-- only, in the transaction that detaches; who writes a row here himself hides nothing: without a file that fits the signed
-- tree verification does not pass.
CREATE TABLE log_detached (
  municipality text NOT NULL REFERENCES municipalities (code),
  recorded_month date NOT NULL CHECK (extract(day FROM recorded_month) = 1),
  first_index bigint NOT NULL CHECK (first_index >= 0),
  -- Size of the tree at the end of the month.
  size bigint NOT NULL CHECK (size > first_index),
  file_sha256 bytea NOT NULL CHECK (octet_length(file_sha256) = 32),
  detached_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (municipality, recorded_month)
);
SELECT protect_by_municipality('log_detached');
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON log_detached EXECUTE FUNCTION refuse_change();
GRANT SELECT ON log_detached TO deelpoort_app, deelpoort_console, deelpoort_verify;
