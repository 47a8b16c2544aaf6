import type { ColumnType, Generated } from 'kysely'

/** Columns of the tables of migrations/0005_persons.sql, as pg gives them; dates are `YYYY-MM-DD`. */
export interface PersonsTables {
  readonly persons: PersonsTable
  readonly person_aliases: PersonAliasesTable
  readonly brp_facts: BrpFactsTable
  readonly authority_holders: AuthorityHoldersTable
  readonly person_facts: PersonFactsTable
  readonly person_identities: PersonIdentitiesTable
  readonly person_identifications: PersonIdentificationsTable
}

type YesNo = 'yes' | 'no' | 'unknown'

interface PersonsTable {
  municipality: string
  person_id: string
  bsn_lookup: Buffer | null
  key_version: string | null
  bsn_encrypted: ColumnType<Buffer | null, Buffer | null, never>
  encryption_key: ColumnType<string | null, string | null, never>
  created_at: ColumnType<Date, never, never>
}

interface PersonAliasesTable {
  municipality: string
  organisation: string
  person_id: string
  alias: string
}

interface BrpFactsTable {
  municipality: string
  person_id: string
  registration: 'found' | 'not-found'
  birth_kind: 'date' | 'partial' | 'unknown'
  born_earliest: string | null
  born_latest: string | null
  authority:
    'joint' | 'sole' | 'guardian' | 'guardian-unnamed' | 'temporarily-none' | 'undeterminable' | 'of-age' | 'unknown'
  under_curatele: YesNo
  address_secret: YesNo
  death_state: 'alive' | 'deceased' | 'unknown'
  died_on: string | null
  under_investigation: YesNo
  registered_in: string | null
  fetched_at: Date
}

interface AuthorityHoldersTable {
  municipality: string
  handle: string
  child_id: string
  holder_id: string
  capacity: 'parent' | 'guardian'
  holder_lookup: Buffer | null
  created_at: Date
  ended_at: Generated<Date | null>
}

interface PersonFactsTable {
  municipality: string
  id: string
  person_id: string
  kind: string
  from_on: string
  until_on: string | null
  source_type: string
  source_reference: string | null
  concerns: string | null
  handles: ColumnType<Readonly<Record<string, string>>, string, never>
  details: ColumnType<Readonly<Record<string, unknown>>, string, never>
  recorded_by: string
  recorded_at: Date
}

interface PersonIdentitiesTable {
  municipality: string
  id: string
  person_id: string
  identity_lookup: Buffer
  key_version: string
  identity_encrypted: ColumnType<Buffer, Buffer, never>
  encryption_key: ColumnType<string, string, never>
  born_earliest: string | null
  born_latest: string | null
  created_at: ColumnType<Date, never, never>
}

interface PersonIdentificationsTable {
  municipality: string
  id: string
  person_id: string
  identification: 'unverified' | 'document' | 'brp'
  source_type: string
  source_reference: string | null
  known_already: boolean
  recorded_by: string
  recorded_at: Date
}
