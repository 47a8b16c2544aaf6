-- Exports of many people's entries are looked for in every access report: a person hears of those that held his. They are few.
CREATE INDEX log_records_exports ON log_records (municipality, recorded_month, log_index)
  WHERE type = 'export-made' AND person_id IS NULL;
