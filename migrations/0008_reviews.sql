-- What only people may decide: a review per person of a request that waits for one. Verdicts come with part 2.
CREATE TABLE reviews (
  municipality text NOT NULL,
  id text NOT NULL CHECK (id LIKE municipality || '-%'),
  request_id text NOT NULL,
  person_id text NOT NULL,
  purpose text NOT NULL,
  -- The leading reason of the decision and all that ask for a person: codes of the tables.
  lane text NOT NULL,
  codes text[] NOT NULL CHECK (cardinality(codes) >= 1),
  -- Who asked, and which organisations (OINs) are controllers and may see it in their queue.
  asker text NOT NULL,
  controllers text[] NOT NULL,
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (municipality, id),
  -- A retry that waits for the same person waits for the same review.
  UNIQUE (municipality, request_id, person_id),
  FOREIGN KEY (municipality, request_id) REFERENCES data_requests (municipality, id)
);
CREATE INDEX reviews_of_person ON reviews (municipality, person_id);

SELECT protect_by_municipality('reviews');
GRANT SELECT, INSERT ON reviews TO deelpoort_app;
GRANT SELECT ON reviews TO deelpoort_console;
