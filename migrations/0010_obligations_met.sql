-- What became of duties: met, or put off with a reason and a day. Events only; a duty is open until one says it is met.
CREATE TABLE obligation_events (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  obligation_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('met', 'deferred')),
  -- Met: the local day on which, and how. Deferred: the local day until which, and why (words of the tables).
  on_day date NOT NULL,
  method text CHECK (method IN ('talk', 'letter', 'phone', 'secure-message', 'other')),
  reference text,
  reason text CHECK (reason ~ '^[a-z][a-z-]{1,59}$'),
  professional_id text,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, obligation_id) REFERENCES obligations (municipality, id),
  CHECK ((kind = 'met') = (method IS NOT NULL)),
  CHECK ((kind = 'deferred') = (reason IS NOT NULL))
);
CREATE INDEX obligation_events_of_obligation ON obligation_events (municipality, obligation_id);
-- A duty is met once.
CREATE UNIQUE INDEX obligation_events_met_once ON obligation_events (municipality, obligation_id) WHERE kind = 'met';

SELECT protect_by_municipality('obligation_events');
GRANT SELECT, INSERT ON obligation_events TO deelpoort_app;
GRANT SELECT ON obligation_events TO deelpoort_console;
