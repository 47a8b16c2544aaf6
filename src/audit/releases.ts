import { sql } from 'kysely'
import type { Db } from '../store/database.ts'

/** A release, as far as a withdrawal or a view of a case must know it. */
export interface Release {
  readonly exchangeId: string
  readonly case: string | null
  readonly purpose: string
  readonly source: string
  readonly recipient: string
  /** The kinds of organisation these two are, or null where the register has none: scopes may name kinds. */
  readonly sourceKind: string | null
  readonly recipientKind: string | null
  readonly person: string
  readonly categories: readonly string[]
  readonly consents: readonly string[]
}

const columns = sql`
  r.exchange_id AS "exchangeId", r.case_id AS "case", r.purpose, r.source, r.recipient, r.person_id AS person,
  from_party.kind AS "sourceKind", to_party.kind AS "recipientKind",
  ARRAY(SELECT c ->> 'category' FROM json_array_elements(convert_from(r.record, 'UTF8')::json -> 'categories') AS c) AS categories,
  ARRAY(SELECT json_array_elements_text(convert_from(r.record, 'UTF8')::json #> '{details,consents}')) AS consents`

/** Releases about a person decided at or after an instant. Call with the municipality set on the transaction. */
export const releasesAbout = async (
  db: Db,
  municipality: string,
  person: string,
  since: string,
): Promise<Release[]> => {
  const { rows } = await sql<Release>`
    SELECT ${columns} FROM log_records r
      LEFT JOIN participants from_party ON from_party.oin = r.source
      LEFT JOIN participants to_party ON to_party.oin = r.recipient
    WHERE r.municipality = ${municipality} AND r.person_id = ${person} AND r.type = 'release' AND r.at >= ${since}
    ORDER BY r.log_index`.execute(db)
  return rows
}

/** Per case, the persons of whom an organisation received something in it. Call with the municipality set. */
export const personsReleasedIn = async (
  db: Db,
  municipality: string,
  recipient: string,
  cases: readonly string[],
): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ case_id: string; persons: string[] }>`
    SELECT case_id, array_agg(DISTINCT person_id ORDER BY person_id) AS persons FROM log_records
    WHERE municipality = ${municipality} AND recipient = ${recipient} AND type = 'release' AND case_id = ANY (${cases})
    GROUP BY case_id`.execute(db)
  return new Map(rows.map((row) => [row.case_id, row.persons]))
}
