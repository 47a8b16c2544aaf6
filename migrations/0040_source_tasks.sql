-- What is asked of a source that answers in its own time. In the clear stand references and days only. The question and what
-- waits for the asker are sealed (AES-256-GCM, a key for each message, itself sealed under the configured key whose id stands
-- beside it, bound to this row), and are emptied when the task is over.
CREATE TABLE source_tasks (
  municipality text NOT NULL REFERENCES municipalities (code) CHECK (municipality <> '0000'),
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  request_id text NOT NULL,
  person_id text NOT NULL,
  source text NOT NULL REFERENCES participants (oin),
  -- `over`: the way of the request ended, or was decided otherwise. `expired`: nobody came in time.
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'refused', 'over', 'expired')),
  question bytea,
  question_key text,
  answer bytea,
  answer_key text,
  claimed_by text CHECK (length(claimed_by) <= 80),
  created_at timestamptz(3) NOT NULL,
  due_at timestamptz(3) NOT NULL,
  reminded_at timestamptz(3),
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES data_requests (municipality, id),
  CHECK ((question IS NULL) = (question_key IS NULL)),
  CHECK ((answer IS NULL) = (answer_key IS NULL)),
  CHECK ((question IS NOT NULL) = (state = 'open')),
  CHECK ((answer IS NOT NULL) = (state IN ('answered', 'refused')))
);
CREATE UNIQUE INDEX source_tasks_live ON source_tasks (municipality, request_id, person_id)
  WHERE state IN ('open', 'answered', 'refused');
CREATE INDEX source_tasks_of_source ON source_tasks (municipality, source, id) WHERE state = 'open';
CREATE INDEX source_tasks_source ON source_tasks (source);
CREATE INDEX source_tasks_of_request ON source_tasks (municipality, request_id);
CREATE INDEX source_tasks_of_person ON source_tasks (municipality, person_id);
CREATE INDEX source_tasks_by_end ON source_tasks (municipality, expires_at) WHERE state IN ('open', 'answered', 'refused');
-- What is left out of the planner's samples, which outlive their rows.
ALTER TABLE source_tasks ALTER question SET STATISTICS 0, ALTER answer SET STATISTICS 0, ALTER claimed_by SET STATISTICS 0;

SELECT protect_by_municipality('source_tasks');
GRANT SELECT, INSERT ON source_tasks TO deelpoort_app;
GRANT UPDATE (state, question, question_key, answer, answer_key, claimed_by, reminded_at) ON source_tasks TO deelpoort_app;

-- Tasks are forgotten with their request.
DO $$
DECLARE
  body text := pg_get_functiondef('delete_forgotten(text, date, integer)'::regprocedure);
  before text := '  DELETE FROM data_request_persons ';
BEGIN
  IF strpos(body, before) = 0 THEN
    RAISE EXCEPTION 'delete_forgotten is not as this migration expects it';
  END IF;
  EXECUTE replace(body, before,
    E'  DELETE FROM source_tasks WHERE municipality = p_municipality AND request_id = ANY (ids);\n' || before);
END
$$;
