-- DPoP proofs that were used (RFC 9449 11.1), for every gateway on this database: a digest of key, jti and address, nothing of
-- a person. Unlogged: it is written in every call with a proof and worth a minute; what it takes to use one again after a crash
-- is in docs/decisions/0031.
CREATE UNLOGGED TABLE used_proofs (
  digest bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
  forget_at timestamptz NOT NULL
);
CREATE INDEX used_proofs_to_forget ON used_proofs (forget_at);

GRANT SELECT, INSERT, DELETE ON used_proofs TO deelpoort_app;
