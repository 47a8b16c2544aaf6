-- How a participant calls: how its access tokens must be bound to their sender (RFC 9449, RFC 8705), and how often it may
-- call in a minute. Null: as the settings of the gateway say for all.
ALTER TABLE participants
  ADD COLUMN sender_constraint text CHECK (sender_constraint IN ('none', 'either', 'dpop', 'mtls')),
  ADD COLUMN calls_per_minute integer CHECK (calls_per_minute BETWEEN 1 AND 1000000);

GRANT UPDATE (sender_constraint, calls_per_minute) ON participants TO deelpoort_app;
