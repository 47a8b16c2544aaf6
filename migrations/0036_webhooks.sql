-- Being told: who wants to hear what where (subscriptions), what there was to tell (events), and how telling went
-- (deliveries, attempts). References only: no person, no content, nothing that a receiver answered.

-- One address of one organisation in one municipality. The secret it verifies with is kept as the BSN is: AES-256-GCM
-- under the key of that id, derived for this municipality, bound to this row. The former one still signs until its day.
CREATE TABLE webhook_subscriptions (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  organisation text NOT NULL REFERENCES participants (oin),
  url text NOT NULL CHECK (length(url) <= 500 AND url ~ '^https?://[^[:space:]#@]+$'),
  types text[] NOT NULL CHECK (cardinality(types) BETWEEN 1 AND 50),
  secret bytea NOT NULL,
  secret_key text NOT NULL,
  former_secret bytea,
  former_secret_key text,
  former_until timestamptz,
  -- `gone`: the receiver answered 410. Events are still kept for it, to be replayed.
  disabled_as text CHECK (disabled_as IN ('gone')),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  CHECK (num_nulls(former_secret, former_secret_key, former_until) IN (0, 3)),
  CHECK ((disabled_as IS NULL) = (disabled_at IS NULL))
);
CREATE INDEX webhook_subscriptions_of_organisation ON webhook_subscriptions (organisation);
CREATE INDEX webhook_subscriptions_here ON webhook_subscriptions (municipality, organisation, id);

-- One event for one organisation. `id` is made from what happened: the same happening is the same event, however often it
-- is looked at. `subject` and `refs` are ids that the organisation knows already.
CREATE TABLE webhook_events (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  id uuid NOT NULL,
  organisation text NOT NULL REFERENCES participants (oin),
  type text NOT NULL CHECK (type ~ '^nl(\.[a-z0-9-]+){2,}$'),
  subject text NOT NULL CHECK (length(subject) <= 80),
  refs jsonb NOT NULL CHECK (jsonb_typeof(refs) = 'object'),
  raised_at timestamptz(3) NOT NULL,
  PRIMARY KEY (municipality, id)
);
CREATE INDEX webhook_events_of_organisation ON webhook_events (municipality, organisation, raised_at, id);
CREATE INDEX webhook_events_organisation ON webhook_events (organisation);
CREATE INDEX webhook_events_by_age ON webhook_events (municipality, raised_at);

-- One event to one subscription. `attempts` only grows and numbers the jobs; `failures` since the last (re)start says how
-- long the next one waits. `held`: the subscription was disabled.
CREATE TABLE webhook_deliveries (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  subscription_id text NOT NULL,
  event_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given-up', 'held')),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
  next_at timestamptz,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, subscription_id, event_id),
  FOREIGN KEY (municipality, subscription_id) REFERENCES webhook_subscriptions (municipality, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality, event_id) REFERENCES webhook_events (municipality, id) ON DELETE CASCADE,
  CHECK ((state = 'waiting') = (next_at IS NOT NULL))
);
CREATE INDEX webhook_deliveries_of_subscription ON webhook_deliveries (municipality, subscription_id, id DESC);
CREATE INDEX webhook_deliveries_of_event ON webhook_deliveries (municipality, event_id);

-- How one attempt went: a word of a closed list and the status. Nothing of what was answered.
CREATE TABLE webhook_attempts (
  municipality text NOT NULL,
  delivery_id text NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  at timestamptz(3) NOT NULL,
  outcome text NOT NULL CHECK (outcome IN (
    'delivered', 'gone', 'refused', 'failed', 'redirected', 'timed-out', 'unreachable', 'broken-off',
    'address-not-allowed', 'secret-unreadable')),
  status integer CHECK (status BETWEEN 100 AND 999),
  milliseconds integer NOT NULL CHECK (milliseconds >= 0),
  PRIMARY KEY (municipality, delivery_id, number),
  FOREIGN KEY (municipality, delivery_id) REFERENCES webhook_deliveries (municipality, id) ON DELETE CASCADE
);

SELECT protect_by_municipality(t::regclass)
FROM unnest(ARRAY['webhook_subscriptions', 'webhook_events', 'webhook_deliveries', 'webhook_attempts']) AS t;
GRANT SELECT, INSERT, DELETE ON webhook_subscriptions, webhook_events, webhook_deliveries, webhook_attempts TO deelpoort_app;
GRANT UPDATE (secret, secret_key, former_secret, former_secret_key, former_until, disabled_as, disabled_at)
  ON webhook_subscriptions TO deelpoort_app;
GRANT UPDATE (state, attempts, failures, next_at) ON webhook_deliveries TO deelpoort_app;
GRANT SELECT ON webhook_subscriptions, webhook_deliveries, webhook_attempts TO deelpoort_console;

-- In the transaction of the entries: a job that says where they stand. Nothing of them is in it; whoever works it reads the
-- log. On the head, which moves once an append, so that nothing of the records is copied. Nobody listens: no job.
CREATE FUNCTION enqueue_appended() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM webhook_subscriptions WHERE municipality = NEW.municipality) THEN
    PERFORM enqueue_job('log-entries', jsonb_build_object(
      'municipality', NEW.municipality,
      'month', date_trunc('month', NEW.last_recorded_at AT TIME ZONE 'UTC')::date,
      'from', OLD.size::text, 'until', NEW.size::text));
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER appended AFTER UPDATE OF size ON log_heads FOR EACH ROW
  WHEN (NEW.size > OLD.size) EXECUTE FUNCTION enqueue_appended();
