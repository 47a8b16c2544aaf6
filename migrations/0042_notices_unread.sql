-- When the recipient of a part that waits is told once more; null: he was, or nothing waits.
ALTER TABLE notice_parts ADD COLUMN remind_at timestamptz(3);
CREATE INDEX notice_parts_to_remind ON notice_parts (municipality, remind_at) WHERE state = 'waiting' AND remind_at IS NOT NULL;
GRANT UPDATE (remind_at) ON notice_parts TO deelpoort_app;
