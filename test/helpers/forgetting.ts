import { sql } from 'kysely'
import { erasingStore } from '../../src/audit/retention/erasing-store.ts'
import { type LogErased, type RetentionRun, runRetention } from '../../src/audit/retention/retention.ts'
import { retainUntil } from '../../src/exchange/retaining.ts'
import { momentOf } from '../../src/http/moment.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import type { Db } from '../../src/store/database.ts'

/** The tables of this release. */
export const { tables } = loadPolicies('policies').of('9901')

/** One run on this login, as the command makes it. */
export const retentionRun = (db: Db, more: Partial<RetentionRun> = {}): Promise<readonly LogErased[]> => {
  const { at, localDate } = momentOf(new Date())
  return runRetention({
    store: erasingStore(db),
    terms: tables.retention!.events,
    before: localDate,
    eraser: {
      actor: { organisation: '0000', professional: null, clientId: 'command:tests' },
      at,
      retainUntil: retainUntil(tables, 'retention-run', [], localDate),
    },
    dry: false,
    ...more,
  })
}

/** Samples of PostgreSQL's planner. Until 17 those of a table that became empty cannot be taken away (migration 0047). */
const samples = `(SELECT s.* FROM pg_stats s JOIN pg_class c ON c.oid = format('%I.%I', s.schemaname, s.tablename)::regclass
  WHERE c.reltuples <> 0 OR current_setting('server_version_num')::integer >= 180000)`

/**
 * Every row of every table of the database that is none of PostgreSQL's own, and what PostgreSQL remembers of their values,
 * as text (bytea in hex) and the bytes of each bytea apart: what a dump holds, and a little more.
 */
export const dumpOf = async (owner: Db): Promise<(needle: string | Buffer) => readonly string[]> => {
  const { rows: tablesOf } = await sql<{ name: string; bytes: string[] }>`
    SELECT format('%I.%I', n.nspname, c.relname) AS name, ARRAY(
      SELECT format('%I', a.attname) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'bytea'::regtype) AS bytes
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    UNION ALL SELECT ${samples}, '{}' UNION ALL SELECT 'pg_catalog.pg_largeobject', ARRAY['data']
    ORDER BY 1`.execute(owner)
  const found: { readonly name: string; readonly text: string; readonly bytes: Buffer }[] = []
  for (const { name, bytes } of tablesOf) {
    const { rows } = await sql<{ text: string; bytes: (Buffer | null)[] }>`
      SELECT t::text AS text, ARRAY[${sql.raw(bytes.map((column) => `t.${column}`).join(', '))}]::bytea[] AS bytes
      FROM ${sql.raw(name)} AS t`.execute(owner)
    found.push({
      name,
      text: rows.map((row) => row.text).join('\n'),
      bytes: Buffer.concat(rows.flatMap((row) => row.bytes.flatMap((each) => (each === null ? [] : [each])))),
    })
  }
  return (needle) => {
    const raw = Buffer.isBuffer(needle) ? needle : Buffer.from(needle)
    const texts = Buffer.isBuffer(needle) ? [needle.toString('hex')] : [needle, raw.toString('hex')]
    return found
      .filter(({ text, bytes }) => texts.some((each) => text.includes(each)) || bytes.includes(raw))
      .map(({ name }) => name)
  }
}
