-- Exports of the log are looked for in every access report: a person hears of those that held his entries. They are few.
CREATE INDEX log_records_exports ON log_records (municipality, recorded_month, log_index) WHERE type = 'export-made';
