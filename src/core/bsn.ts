import type { BsnRow } from './gates.ts'
import { own } from './own.ts'
import type { Tables } from './tables.ts'

/** The row of table B.2 that holds for a kind; undefined for a kind the tables do not know. */
export const bsnRow = (tables: Tables, kind: string): BsnRow | undefined => {
  const id = own(tables.vocabulary.organisationKinds, kind)?.bsn
  return tables.gates.bsn.find((row) => row.id === id)
}

/** Whether a row lets the number be used, about the client or about somebody else, for a purpose. */
export const bsnRule = (row: BsnRow, purpose: string | null, about: 'subject' | 'other'): boolean =>
  (about === 'subject' ? row.subject : row.other) &&
  (row.purposes === null || purpose === null || row.purposes.includes(purpose))

/**
 * Whether a kind of organisation may use the citizen service number of the subject of an exchange, or of a parent,
 * partner or other; `purpose` null: for any purpose at all (UAVG 46, Jeugdwet 7.2.1, Wmo 5.2.9; domain.md B.2).
 */
export const mayUseBsn = (
  tables: Tables,
  kind: string,
  purpose: string | null,
  about: 'subject' | 'other',
): boolean => {
  const row = bsnRow(tables, kind)
  return row !== undefined && bsnRule(row, purpose, about)
}

/**
 * Whether a kind of organisation may be asked about somebody by his number: it may use it for this purpose, or knows its
 * own clients by it (Wabvpz; domain.md B.2).
 */
export const mayBeAskedByBsn = (tables: Tables, kind: string, purpose: string, about: 'subject' | 'other'): boolean =>
  mayUseBsn(tables, kind, purpose, about) || bsnRow(tables, kind)?.ownClients === true
