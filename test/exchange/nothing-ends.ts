import { sql } from 'kysely'
import type { Db } from '../../src/store/database.ts'

/** While it runs, no request can be ended and no key be finished: the log alone tells what happened. */
export const whileNothingEnds = async (owner: Db, work: () => Promise<unknown>): Promise<void> => {
  await sql`
    CREATE FUNCTION fail_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
    CREATE TRIGGER fail_here BEFORE UPDATE ON data_requests FOR EACH ROW WHEN (NEW.status <> 'running') EXECUTE FUNCTION fail_here();
    CREATE TRIGGER fail_here BEFORE UPDATE ON idempotency_keys FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION fail_here()`.execute(
    owner,
  )
  try {
    await work()
  } finally {
    await sql`DROP FUNCTION fail_here() CASCADE`.execute(owner)
  }
}

/** As if every lease had run out. */
export const leasesEnd = (owner: Db) =>
  sql`UPDATE data_requests SET lease_until = now() - interval '1 second' WHERE status = 'running'`.execute(owner)
