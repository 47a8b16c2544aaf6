-- The numbers on which a participant can be called back: what a declaration of danger to life is checked against
-- (domain.md P22; AVG 9 lid 2 c). Digits with an optional plus, as they are dialled from the Netherlands.
CREATE TABLE call_back_numbers (
  oin text NOT NULL REFERENCES participants (oin),
  number text NOT NULL CHECK (number ~ '^\+?[0-9]{6,15}$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (oin, number)
);

GRANT SELECT, INSERT ON call_back_numbers TO deelpoort_app;
GRANT SELECT ON call_back_numbers TO deelpoort_console;
