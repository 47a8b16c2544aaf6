-- What a recipient did with data it received under a consent that ended: erased it, still needs it by an article of law
-- (AVG 17 lid 3, AVG 6), or passed it on to others, who must be told (AVG 19). Such a duty is met by its answer.
ALTER TABLE obligation_events
  ADD COLUMN answer text CHECK (answer IN ('erased', 'still-needed', 'passed-on')),
  ADD COLUMN law text CHECK (length(law) BETWEEN 1 AND 60),
  ADD COLUMN passed_on_to text[] CHECK (cardinality(passed_on_to) BETWEEN 1 AND 20),
  ADD CHECK ((answer = 'still-needed') = (law IS NOT NULL)),
  ADD CHECK (passed_on_to IS NULL OR answer IS NOT NULL),
  ADD CHECK (answer IS DISTINCT FROM 'passed-on' OR passed_on_to IS NOT NULL);
DO $$
DECLARE
  found text;
BEGIN
  SELECT conname INTO STRICT found FROM pg_constraint
  WHERE conrelid = 'obligation_events'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%method IS NOT NULL%';
  EXECUTE format('ALTER TABLE obligation_events DROP CONSTRAINT %I', found);
END
$$;
ALTER TABLE obligation_events ADD CHECK ((kind = 'met') = (num_nonnulls(method, answer) >= 1));
