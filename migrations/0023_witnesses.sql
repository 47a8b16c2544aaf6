-- What witnesses of other organisations said of our checkpoints (C2SP cosignature/v1): the last of each. Anybody can verify
-- it with the witness's key, so nothing here need be believed.
CREATE TABLE log_witnesses (
  municipality text NOT NULL REFERENCES municipalities (code),
  -- Name and id of the witness's key.
  witness text NOT NULL,
  -- Size of the tree it cosigned last; 0 and no line before the first time.
  size bigint NOT NULL DEFAULT 0 CHECK (size >= 0),
  line text,
  cosigned_at timestamptz,
  -- When a gateway last set out to ask it: one of several does.
  asked_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, witness),
  CHECK ((line IS NULL) = (cosigned_at IS NULL))
) WITH (fillfactor = 50);
SELECT protect_by_municipality('log_witnesses');
GRANT SELECT ON log_witnesses TO deelpoort_console, deelpoort_verify, deelpoort_retention;
GRANT SELECT, INSERT, UPDATE ON log_witnesses TO deelpoort_app;
