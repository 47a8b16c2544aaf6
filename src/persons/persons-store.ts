import { sql } from 'kysely'
import type { PersonFacts } from '../core/facts.ts'
import type { Db, Trx } from '../store/database.ts'
import { newAlias, newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { aliasReader } from './alias-store.ts'
import type { BsnVault, Sealed } from './bsn-vault.ts'

/** The facts about a person as every room may read them; `fetchedAt`: when the BRP last said so. */
export type FactsOf = PersonFacts & { readonly fetchedAt: string | null }

/** A holding of gezag: who, in which capacity, and whether it still lasts. */
export interface Holding {
  readonly holder: string
  readonly capacity: 'parent' | 'guardian'
  readonly lasts: boolean
}

/** The rows of persons and their aliases. Each hot read is one statement that sets the municipality itself. */
export const personsStore = (db: Db, vault: BsnVault) => ({
  /** The person with this BSN; a row is made where there is none. */
  byBsn: (municipality: string, bsn: string): Promise<string> => resolveBsn(db, vault, municipality, bsn),

  /** The person with this BSN where there is a row of him; makes none. */
  knownByBsn: (municipality: string, bsn: string): Promise<string | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('persons')
        .select('person_id')
        .where('municipality', '=', municipality)
        .where('bsn_lookup', 'in', [...vault.lookups(municipality, bsn).all])
        .executeTakeFirst()
      return row?.person_id ?? null
    }),

  /** The person behind an alias of this organisation, or null. */
  byAlias: aliasReader(db),

  /** The organisation's aliases for these persons, made on demand; one round trip. */
  aliases: async (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> => {
    const persons = [...new Set(ids)]
    if (persons.length === 0) return new Map()
    const fresh = persons.map(() => newAlias(municipality))
    const { rows } = await sql<{ person: string; known_as: string }>`
      SELECT person, known_as FROM aliases_of(${municipality}, ${organisation}, ${persons}, ${fresh})`.execute(db)
    return new Map(rows.map((row) => [row.person, row.known_as]))
  },

  /** Who of these the BRP must be asked about, with the sealed BSN: last asked at or before `before`, or never. */
  toAsk: async (municipality: string, ids: readonly string[], before: Date) => {
    const { rows } = await sql<{ person: string; sealed_bsn: Buffer; sealed_with: string }>`
      SELECT person, sealed_bsn, sealed_with FROM persons_to_ask(${municipality}, ${ids}, ${before})`.execute(db)
    return rows.map((row) => ({
      id: row.person,
      sealed: { bytes: row.sealed_bsn, keyId: row.sealed_with } satisfies Sealed,
    }))
  },

  /** The encrypted BSN, or null where the person is unknown or has none. */
  sealedBsn: async (municipality: string, id: string): Promise<Sealed | null> => {
    const { rows } = await sql<{ bytes: Buffer | null; keyId: string | null }>`
      SELECT bytes, key_id AS "keyId" FROM sealed_bsn_of(${municipality}, ${id})`.execute(db)
    const [row] = rows
    return row?.bytes == null || row.keyId === null ? null : { bytes: row.bytes, keyId: row.keyId }
  },

  /** What is known of one person now. */
  facts: (municipality: string, id: string): Promise<FactsOf> =>
    inMunicipality(db, municipality, (trx) => factsOf(trx, municipality, id)),

  /** Who stands behind a handle of this child. */
  holding: (municipality: string, handle: string, child: string): Promise<Holding | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('authority_holders')
        .select(['holder_id', 'capacity', 'ended_at'])
        .where('municipality', '=', municipality)
        .where('handle', '=', handle)
        .where('child_id', '=', child)
        .executeTakeFirst()
      return row === undefined ? null : { holder: row.holder_id, capacity: row.capacity, lasts: row.ended_at === null }
    }),
})

export type PersonsStore = ReturnType<typeof personsStore>

/** The person with this BSN, inside a transaction or on the pool. */
export const resolveBsn = async (db: Db | Trx, vault: BsnVault, municipality: string, bsn: string): Promise<string> => {
  const { keyVersion, all } = vault.lookups(municipality, bsn)
  const id = newId(municipality)
  const sealed = vault.seal(municipality, id, bsn)
  const { rows } = await sql<{ person: string }>`
    SELECT resolve_person(${municipality}, ${all}::bytea[], ${keyVersion}, ${id}, ${sealed.bytes}, ${sealed.keyId})
      AS person`.execute(db)
  return rows[0]?.person ?? id
}

/** The gather fragment for one person, inside a transaction. */
export const factsOf = async (trx: Trx, municipality: string, id: string): Promise<FactsOf> => {
  const { rows } = await sql<{ facts: FactsOf }>`SELECT person_facts(${municipality}, ${id}) AS facts`.execute(trx)
  const facts = rows[0]?.facts
  if (facts === undefined) throw new Error('person_facts gave no row')
  return facts
}
