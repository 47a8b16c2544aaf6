-- What the console shows of reviews and duties, on its own login: the question that a review is about (reviews and what was
-- judged it reads already), whom somebody still has to tell, and the word that a duty stems from.
GRANT SELECT (municipality, id, question) ON data_requests TO deelpoort_console;
GRANT SELECT ON obligations TO deelpoort_console;
GRANT SELECT (municipality, id, said_on, recorded_by, recorded_at) ON consent_withdrawals TO deelpoort_console;

-- The list of what is over, newest first: closed, or past the day on which its request ended.
CREATE INDEX reviews_over ON reviews (municipality, (coalesce(closed_at, lapses_at)), id);

-- Duties by what is to be done, of every organisation.
CREATE INDEX obligations_by_type ON obligations (municipality, type, id);
