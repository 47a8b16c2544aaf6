-- The pages for people (docs/decisions/0037). Mails that say that a task waits: jobs with ids, nothing of what is asked.
SELECT pgboss.create_queue('task-mails', '{"policy": "standard", "retryLimit": 50, "retryDelay": 30, "retryBackoff": true, "expireInSeconds": 60, "retentionMinutes": 20160}');

-- Visits that were ended by logging out: a session lies with its browser, so a copy of it must be known to be over, for every
-- gateway on this database. A random id, nothing of a person; forgotten when the session could not be used any more anyway.
CREATE TABLE ended_visits (
  session uuid PRIMARY KEY,
  forget_at timestamptz NOT NULL
);
CREATE INDEX ended_visits_to_forget ON ended_visits (forget_at);

GRANT SELECT, INSERT, DELETE ON ended_visits TO deelpoort_app;
