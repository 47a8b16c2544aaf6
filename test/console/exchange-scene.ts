import { type Kysely, sql } from 'kysely'
import { organisations } from '../../src/sample/organisations.ts'
import type { Database } from '../../src/store/database.ts'
import { agreed, ask, good, withdraw } from '../exchange/scene.ts'
import type { TestConsole } from '../helpers/console.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { answersAtOnce } from '../helpers/pages.ts'

/** An exchange that brought data, and one that was refused after the person stopped it. */
export interface Exchanges {
  readonly delivered: string
  readonly refused: string
}

/** Makes both, with a source that answers at once. */
export const someExchanges = async (g: TestGateway): Promise<Exchanges> => {
  await answersAtOnce(g)
  const team = g.as('local-team')
  const { body, personId } = await agreed(g, g.sample.family(0).youth)
  const delivered = await good(ask(team, body))
  await good(withdraw(team, personId))
  const refused = await good(ask(team, body))
  return { delivered: delivered.id, refused: refused.id }
}

/** Changes rows of the log as only the server's own hand can (triggers off), and puts all back after `look`. */
export const tampered = async <T>(
  owner: Kysely<Database>,
  change: (records: string) => Promise<unknown>,
  look: () => Promise<T>,
): Promise<T> => {
  const { rows } = await sql<{ month: string }>`
    SELECT DISTINCT to_char(recorded_month, 'YYYY_MM') AS month FROM log_records`.execute(owner)
  const records = `log_records_${rows[0]?.month ?? ''}`
  await sql.raw(`ALTER TABLE ${records} DISABLE TRIGGER USER`).execute(owner)
  await sql.raw(`CREATE TABLE saved AS TABLE ${records}`).execute(owner)
  try {
    await change(records)
    return await look()
  } finally {
    // What was appended meanwhile (looks) stays.
    await sql.raw(`DELETE FROM ${records} WHERE id IN (SELECT id FROM saved)`).execute(owner)
    await sql.raw(`INSERT INTO ${records} SELECT * FROM saved`).execute(owner)
    await sql.raw('DROP TABLE saved').execute(owner)
    await sql.raw(`ALTER TABLE ${records} ENABLE TRIGGER USER`).execute(owner)
  }
}

/** Where the page of the newest exchange is that the municipality may read. */
export const anExchange = async ({ owner }: Pick<TestConsole, 'owner'>): Promise<string> => {
  const { rows } = await sql<{ id: string }>`SELECT exchange_id AS id FROM log_records
    WHERE type = 'decision' AND controllers @> ARRAY[${organisations.municipality.oin}] ORDER BY log_index DESC LIMIT 1`.execute(
    owner,
  )
  return `/console/exchanges/${rows[0]?.id ?? ''}`
}

/** Where the page of the newest entry is that is of no exchange. */
export const anEntry = async ({ owner }: Pick<TestConsole, 'owner'>): Promise<string> => {
  const { rows } = await sql<{ id: string }>`SELECT id FROM log_records
    WHERE type = 'consent-recorded' AND controllers @> ARRAY[${organisations.municipality.oin}] ORDER BY log_index DESC LIMIT 1`.execute(
    owner,
  )
  return `/console/entries/${rows[0]?.id ?? ''}`
}
