-- What a party tells others of its own accord. Each recipient's part is a question of its own (data_requests, with a lease
-- and a result); beside it stands what waits for that recipient. In the clear stand references and days only: the content is
-- sealed (AES-256-GCM, a key for each message, itself sealed under the configured key whose id stands beside it, bound to
-- this row), and is emptied when the part is over.
CREATE TABLE notices (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  organisation text NOT NULL REFERENCES participants (oin),
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (municipality, id)
);
CREATE INDEX notices_of_organisation ON notices (organisation);

CREATE TABLE notice_parts (
  municipality text NOT NULL,
  request_id text NOT NULL,
  notice_id text NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  -- As the sender named it: whether it takes part is for the decision.
  recipient text NOT NULL,
  -- `empty`: nothing waits (yet). `held`: people must decide first; the recipient hears nothing. `waiting`: for the recipient.
  -- `over`: it was read, or was decided otherwise. `expired`: nobody came in time.
  state text NOT NULL DEFAULT 'empty' CHECK (state IN ('empty', 'held', 'waiting', 'over', 'expired')),
  message bytea,
  message_key text,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (municipality, request_id),
  UNIQUE (municipality, notice_id, position),
  UNIQUE (municipality, notice_id, recipient),
  FOREIGN KEY (municipality, request_id) REFERENCES data_requests (municipality, id),
  FOREIGN KEY (municipality, notice_id) REFERENCES notices (municipality, id),
  CHECK ((message IS NULL) = (message_key IS NULL)),
  CHECK ((message IS NOT NULL) = (state IN ('held', 'waiting')))
);
CREATE INDEX notice_parts_for_recipient ON notice_parts (municipality, recipient, request_id) WHERE state = 'waiting';
CREATE INDEX notice_parts_by_end ON notice_parts (municipality, expires_at) WHERE state IN ('held', 'waiting');
-- What is left out of the planner's samples, which outlive their rows.
ALTER TABLE notice_parts ALTER message SET STATISTICS 0;

SELECT protect_by_municipality(t::regclass) FROM unnest(ARRAY['notices', 'notice_parts']) AS t;
GRANT SELECT, INSERT ON notices, notice_parts TO deelpoort_app;
GRANT UPDATE (state, message, message_key) ON notice_parts TO deelpoort_app;

-- A part that waits for its recipient.
ALTER TABLE data_requests DROP CONSTRAINT data_requests_status_check, ADD CONSTRAINT data_requests_status_check CHECK (
  status IN (
    'running', 'delivered', 'partially-delivered', 'ready', 'needs-consent', 'awaiting-review', 'awaiting-source',
    'awaiting-recipient', 'refused-by-source', 'denied', 'failed', 'cancelled', 'expired'));

-- Parts are forgotten with their question, and kept while they wait; a notice goes with its last part.
DO $$
DECLARE
  body text := pg_get_functiondef('delete_forgotten(text, date, integer)'::regprocedure);
  rows text := '  DELETE FROM data_request_persons ';
  last text := '  DELETE FROM stands ';
  waits text := '''awaiting-source'')';
  kept text := pg_get_functiondef('kept_for(log_records, jsonb, date)'::regprocedure);
BEGIN
  IF strpos(body, rows) = 0 OR strpos(body, last) = 0 OR strpos(body, waits) = 0 OR strpos(kept, waits) = 0 THEN
    RAISE EXCEPTION 'delete_forgotten or kept_for is not as this migration expects it';
  END IF;
  body := replace(body, waits, '''awaiting-source'', ''awaiting-recipient'')');
  body := replace(body, rows,
    E'  DELETE FROM notice_parts WHERE municipality = p_municipality AND request_id = ANY (ids);\n' || rows);
  EXECUTE regexp_replace(body, last,
    E'  DELETE FROM notices n WHERE n.municipality = p_municipality AND local_day(n.created_at) < p_day - 30\n'
    || E'    AND NOT EXISTS (SELECT FROM notice_parts p WHERE p.municipality = n.municipality AND p.notice_id = n.id);\n' || last);
  EXECUTE replace(kept, waits, '''awaiting-source'', ''awaiting-recipient'')');
END
$$;
