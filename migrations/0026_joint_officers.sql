-- The officer whom the agreement of partners names as their joint one (AVG 26): an exchange between two of them, which is
-- else theirs alone, is then read by that organisation too, from the days on which both agreements said so (domain.md B.6).
CREATE TABLE joint_officers (
  municipality text NOT NULL REFERENCES municipalities (code),
  organisation text NOT NULL,
  officer text NOT NULL,
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  decision_reference text NOT NULL,
  PRIMARY KEY (municipality, organisation, officer, from_day)
);
SELECT protect_by_municipality('joint_officers');

-- Whether this organisation had that officer when an entry was made. To be asked with the municipality set.
CREATE FUNCTION has_joint_officer(p_municipality text, p_organisation text, p_officer text, p_at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM joint_officers AS j
    WHERE j.municipality = p_municipality AND j.organisation = p_organisation AND j.officer = p_officer
      AND (p_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN j.from_day AND coalesce(j.until_day, 'infinity'))
$$;

GRANT SELECT ON joint_officers TO deelpoort_app, deelpoort_console, deelpoort_verify;
GRANT INSERT ON joint_officers TO deelpoort_app;
GRANT EXECUTE ON FUNCTION has_joint_officer(text, text, text, timestamptz) TO deelpoort_app, deelpoort_console;
-- An export that no settings name any more is ended by a command, which is recorded: else nothing could ever be erased.
GRANT DELETE ON log_exports TO deelpoort_app;
