-- The day that counts, kept beside the duty (docs/decisions/0050), so that a list of duties is read in its order by an index
-- instead of being made of every duty and what became of it. What became of duties stays the truth: these follow it.
ALTER TABLE obligations
  -- Local day until which it was put off last.
  ADD COLUMN put_off_until date,
  ADD COLUMN met_on date;

-- Row security would hide all duties from an owner who is no superuser.
ALTER TABLE obligations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE obligation_events NO FORCE ROW LEVEL SECURITY;
UPDATE obligations o SET put_off_until = e.put_off_until, met_on = e.met_on
FROM (
  SELECT municipality, obligation_id,
    (array_agg(on_day ORDER BY recorded_at DESC, id DESC) FILTER (WHERE kind = 'deferred'))[1] AS put_off_until,
    max(on_day) FILTER (WHERE kind = 'met') AS met_on
  FROM obligation_events GROUP BY municipality, obligation_id) e
WHERE e.municipality = o.municipality AND e.obligation_id = o.id;
ALTER TABLE obligations FORCE ROW LEVEL SECURITY;
ALTER TABLE obligation_events FORCE ROW LEVEL SECURITY;

-- The day by which it has to be done now; what has none comes last.
ALTER TABLE obligations ADD COLUMN due_on date NOT NULL
  GENERATED ALWAYS AS (coalesce(put_off_until, before, '9999-12-31')) STORED;

-- Events are only ever added, and go with their duty. The duty is locked first, so that of two at once the second sees both.
CREATE FUNCTION keep_days_of_duty() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM obligations WHERE municipality = NEW.municipality AND id = NEW.obligation_id FOR NO KEY UPDATE;
  IF NEW.kind = 'met' THEN
    UPDATE obligations SET met_on = NEW.on_day WHERE municipality = NEW.municipality AND id = NEW.obligation_id;
  ELSE
    UPDATE obligations SET put_off_until = (
      SELECT e.on_day FROM obligation_events e
      WHERE e.municipality = NEW.municipality AND e.obligation_id = NEW.obligation_id AND e.kind = 'deferred'
      ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1)
    WHERE municipality = NEW.municipality AND id = NEW.obligation_id;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_days_of_duty() FROM PUBLIC;
CREATE TRIGGER days_of_duty AFTER INSERT ON obligation_events FOR EACH ROW EXECUTE FUNCTION keep_days_of_duty();

-- The gateway gives duties; their days are the trigger's alone.
REVOKE INSERT ON obligations FROM deelpoort_app;
GRANT INSERT (municipality, id, organisation, type, person_id, exchange_id, withdrawal_id, before, created_at)
  ON obligations TO deelpoort_app;

-- Whom to tell and who must answer; what else has a day; what was done.
CREATE INDEX obligations_open_by_type ON obligations (municipality, type, due_on, id) WHERE met_on IS NULL;
CREATE INDEX obligations_open_others ON obligations (municipality, due_on, id)
  WHERE met_on IS NULL AND before IS NOT NULL AND type <> 'reassess-ground';
CREATE INDEX obligations_met ON obligations (municipality, met_on, id) WHERE met_on IS NOT NULL;
DROP INDEX obligations_by_type;
