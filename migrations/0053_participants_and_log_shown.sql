-- What the pages of participants and of the log show (docs/decisions/0048).

-- Who stands still, who leaves, and what was stopped.
GRANT SELECT ON suspensions, terminations, stops, stop_liftings TO deelpoort_console;

-- How a source is asked, without what opens it: that there is a credential, and since when, never its bytes. What is shorter was
-- sealed for its place alone (src/participants/credentials.ts).
ALTER TABLE connectors ADD COLUMN holds_credential boolean NOT NULL
  GENERATED ALWAYS AS (coalesce(octet_length(credential), 0) > 28) STORED;
GRANT SELECT (municipality, oin, base_url, allow_private_address, settings, changed_at, holds_credential)
  ON connectors TO deelpoort_console;

-- Verifications of a log that somebody asked for on the pages: how far the walk is, for every process to show, and what it found.
-- Codes and places, never content. Each beginning and each end is an entry of the log in the same transaction; of the rows
-- themselves only the last few are kept.
CREATE TABLE log_verifications (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  asked_by_organisation text NOT NULL,
  -- By the name of his organisation.
  asked_by text,
  -- Size of a checkpoint that the asker had kept and gave along.
  kept_size bigint CHECK (kept_size >= 0),
  started_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- Moves as long as its process lives.
  seen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- Entries looked at, of how many.
  seen bigint NOT NULL DEFAULT 0 CHECK (seen >= 0),
  size bigint NOT NULL CHECK (size >= 0),
  ended_at timestamptz(3),
  -- `in-part`: what is here is whole, months lie in files; `stopped`: its process ended first; `failed`: the log could not be read.
  result text CHECK (result IN ('whole', 'in-part', 'broken', 'stopped', 'failed')),
  signed_size bigint,
  signed_at timestamptz(3),
  erased bigint,
  open_decisions bigint,
  broken_index bigint,
  broken_id text,
  broken_what text,
  PRIMARY KEY (municipality, id),
  CHECK ((ended_at IS NULL) = (result IS NULL)),
  CHECK ((broken_what IS NOT NULL) = (result IS NOT DISTINCT FROM 'broken')),
  CHECK (broken_what IS NOT NULL OR num_nonnulls(broken_index, broken_id) = 0)
);
-- One at a time.
CREATE UNIQUE INDEX log_verifications_running ON log_verifications (municipality) WHERE ended_at IS NULL;
SELECT protect_by_municipality('log_verifications');
GRANT SELECT, INSERT, DELETE ON log_verifications TO deelpoort_app;
GRANT UPDATE (seen_at, seen, ended_at, result, signed_size, signed_at, erased, open_decisions, broken_index, broken_id, broken_what)
  ON log_verifications TO deelpoort_app;
GRANT SELECT ON log_verifications TO deelpoort_console;
