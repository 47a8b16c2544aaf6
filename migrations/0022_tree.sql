-- The tree over each log (RFC 6962), derived from the leaves, and its signed checkpoints (docs/decisions/0023). Nodes are
-- kept as hash tiles and nowhere else: 256 hashes as one value, the last of each level shorter and growing.
-- Nobody's append waits for any of this: only log_trees is locked here, and only by who derives.

-- How far the tree of a log has come. The one lock of those who derive it.
CREATE TABLE log_trees (
  municipality text PRIMARY KEY REFERENCES municipalities (code),
  size bigint NOT NULL DEFAULT 0 CHECK (size >= 0),
  -- Month of the last leaf that is in the tree: reading goes on from there.
  recorded_month date,
  CHECK ((size = 0) = (recorded_month IS NULL))
) WITH (fillfactor = 20);

CREATE TABLE log_tiles (
  municipality text NOT NULL,
  level smallint NOT NULL CHECK (level BETWEEN 0 AND 6),
  tile bigint NOT NULL CHECK (tile >= 0),
  hashes bytea NOT NULL CHECK (octet_length(hashes) BETWEEN 32 AND 8192 AND octet_length(hashes) % 32 = 0),
  -- Month of the first leaf of a tile of level 0: where its entries are read from.
  recorded_month date,
  PRIMARY KEY (municipality, level, tile),
  CHECK ((level = 0) = (recorded_month IS NOT NULL))
);
-- Hashes do not compress.
ALTER TABLE log_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- Every checkpoint that was signed, as it was signed (a C2SP signed note). Who rewrites the tree cannot rewrite these.
CREATE TABLE log_checkpoints (
  municipality text NOT NULL,
  size bigint NOT NULL CHECK (size > 0),
  root bytea NOT NULL CHECK (octet_length(root) = 32),
  note text NOT NULL,
  signed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (municipality, size)
);
SELECT protect_by_municipality('log_trees');
SELECT protect_by_municipality('log_tiles');
SELECT protect_by_municipality('log_checkpoints');
-- trees_behind looks over all of them; only the owner, in its functions, does.
CREATE POLICY every_tree ON log_trees TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoints EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON log_tiles EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON log_trees EXECUTE FUNCTION refuse_change();
-- A tile gets longer and keeps what it has; the tree moves on.
CREATE TRIGGER only_longer BEFORE UPDATE ON log_tiles FOR EACH ROW
  WHEN (NEW.municipality <> OLD.municipality OR NEW.level <> OLD.level OR NEW.tile <> OLD.tile
    OR NEW.recorded_month IS DISTINCT FROM OLD.recorded_month
    OR substr(NEW.hashes, 1, octet_length(OLD.hashes)) <> OLD.hashes)
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_forward BEFORE UPDATE ON log_trees FOR EACH ROW
  WHEN (NEW.municipality <> OLD.municipality OR NEW.size < OLD.size OR NEW.recorded_month < OLD.recorded_month)
  EXECUTE FUNCTION refuse_change();

-- A municipality is added with its tree, as with its log.
CREATE FUNCTION open_tree() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO log_trees (municipality) VALUES (NEW.code);
  RETURN NULL;
END
$$;
CREATE TRIGGER tree_opened AFTER INSERT ON municipalities FOR EACH ROW EXECUTE FUNCTION open_tree();
INSERT INTO log_trees (municipality) SELECT code FROM municipalities;

-- Municipalities whose log is longer than its tree.
CREATE FUNCTION trees_behind() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT h.municipality FROM log_heads h JOIN log_trees t ON t.municipality = h.municipality
  WHERE h.size > t.size ORDER BY h.municipality
$$;

-- Locks the tree of a log until the end of the transaction and tells how far it has come, and how long the log is. No
-- row where another process is at it. Every leaf below head_size is committed.
CREATE FUNCTION lock_tree(p_municipality text)
RETURNS TABLE (log_name text, size bigint, recorded_month date, head_size bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  tree log_trees;
BEGIN
  SELECT * INTO tree FROM log_trees t WHERE t.municipality = p_municipality FOR NO KEY UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT h.log_name, tree.size, tree.recorded_month, h.size FROM log_heads h
    WHERE h.municipality = p_municipality;
END
$$;

-- The only writer of the tree: what changed of the tiles, how far the tree has come, and its checkpoint. Refuses where the
-- tree is not as long as who derives it thinks, or would be longer than the log.
CREATE FUNCTION extend_tree(
  p_municipality text, p_from bigint, p_to bigint, p_month date,
  p_levels smallint[], p_tiles bigint[], p_hashes bytea[], p_months date[], p_root bytea, p_note text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
  callers text := coalesce(current_setting('deelpoort.municipality', true), '');
BEGIN
  PERFORM set_config('deelpoort.municipality', p_municipality, true);
  UPDATE log_trees SET size = p_to, recorded_month = p_month
  WHERE municipality = p_municipality AND size = p_from AND p_to > p_from
    AND p_to <= (SELECT h.size FROM log_heads h WHERE h.municipality = p_municipality);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the tree does not go from % to %', p_from, p_to USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  INSERT INTO log_tiles AS t (municipality, level, tile, hashes, recorded_month)
  SELECT p_municipality, e.level, e.tile, e.hashes, e.month
  FROM unnest(p_levels, p_tiles, p_hashes, p_months) AS e (level, tile, hashes, month)
  ON CONFLICT (municipality, level, tile) DO UPDATE SET hashes = excluded.hashes;
  INSERT INTO log_checkpoints (municipality, size, root, note) VALUES (p_municipality, p_to, p_root, p_note);
  PERFORM set_config('deelpoort.municipality', callers, true);
END
$$;

GRANT SELECT ON log_trees, log_tiles, log_checkpoints
  TO deelpoort_app, deelpoort_console, deelpoort_verify, deelpoort_retention;
GRANT EXECUTE ON FUNCTION trees_behind(), lock_tree(text),
  extend_tree(text, bigint, bigint, date, smallint[], bigint[], bytea[], date[], bytea, text) TO deelpoort_app;
