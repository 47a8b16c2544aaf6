import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import type { Db } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/pool.ts'
import type { Setting } from './setting.ts'

const perStatement = 50_000

/**
 * Puts so many leaves at the end of a log, in the form and with the hash that `append_entries` gives them; each commits to
 * random bytes and no record lies beside it. By the owner, in large statements: the writer would take a quarter of an hour.
 */
export const lengthen = async (owner: Db, municipality: string, count: number): Promise<void> => {
  for (let done = 0; done < count; done += perStatement) {
    const next = Math.min(perStatement, count - done)
    await sql`
      WITH head AS (
        UPDATE log_heads SET size = size + ${next}, last_recorded_at = date_trunc('milliseconds', clock_timestamp())
        WHERE municipality = ${municipality} RETURNING log_name, size - ${next} AS size, last_recorded_at AS moment
      ), leaves AS (
        SELECT head.size + n - 1 AS log_index, moment, convert_to('{"digest":"' || encode(sha256(gen_random_uuid()::text::bytea), 'hex')
          || '","log":"' || log_name || '","v":1}', 'UTF8') AS leaf
        FROM head, generate_series(1, ${next}::bigint) AS n
      )
      INSERT INTO log_leaves (municipality, recorded_month, log_index, leaf, leaf_hash, recorded_at)
      SELECT ${municipality}, date_trunc('month', moment AT TIME ZONE 'UTC')::date, log_index, leaf,
        sha256('\\x00'::bytea || leaf), moment
      FROM leaves`.execute(owner)
  }
}

/** The gateway's own sequencer over this database: derives tiles and signs checkpoints with a fresh key. */
export const signing = ({ t, database, folder }: Setting) => {
  const db = openDatabase({ url: database.appUrl, name: 'deelpoort tree', max: 2, patience: 60_000 })
  const key = { id: 'bench-1', bytes: randomBytes(32) }
  const keysOf = logKeys({ current: key, all: [key], byId: () => key }, 'bench.example/tlog')
  const sequencer = openSequencer({
    ...{ db, keysOf, kept: keptCheckpoints(folder) },
    refused: (municipality, { message }) => {
      throw new Error(`${municipality}: ${message}`)
    },
    onFault: ({ code }) => console.error(`not signed: ${code}`),
  })
  t.teardown(async () => {
    await sequencer.close()
    await db.destroy()
  })
  return { db, keysOf, look: sequencer.look }
}
