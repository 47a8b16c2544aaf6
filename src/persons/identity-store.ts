import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { BsnVault } from './bsn-vault.ts'
import type { BornRange, SealedIdentity } from './identity.ts'

/** What somebody is known by: the words that find him, what is kept sealed, and when he was born; null: not yet. */
export interface KnownBy {
  readonly words: string
  readonly sealed: SealedIdentity
  readonly born: BornRange | null
}

/** How sure it is who somebody is, and by what. */
export interface Identification {
  readonly id: string
  readonly person: string
  readonly identification: 'document' | 'brp'
  readonly source: { readonly type: string; readonly reference: string | null }
  readonly knownAlready: boolean
}

/** Persons without a BSN: found by a keyed hash, kept encrypted (domain.md B.5). */
export const identityStore = (db: Db, vault: BsnVault) => ({
  /** The person with this identity; a row is made where there is none. */
  resolve: async (municipality: string, { words, sealed, born }: KnownBy): Promise<string> => {
    const { keyVersion, all } = vault.identityLookups(municipality, words)
    const id = newId(municipality)
    const kept = vault.seal(municipality, id, JSON.stringify(sealed))
    const { rows } = await sql<{ person: string }>`
      SELECT resolve_identity(${municipality}, ${all}::bytea[], ${keyVersion}, ${id}, ${kept.bytes}, ${kept.keyId},
        ${born?.earliest ?? null}, ${born?.latest ?? null}) AS person`.execute(db)
    return rows[0]?.person ?? id
  },

  /** The identity last told of this person, for the call to a source that must have it; null where there is none. */
  sealed: (municipality: string, person: string) =>
    inMunicipality(db, municipality, async (trx) =>
      trx
        .selectFrom('person_identities')
        .select(['id', 'identity_encrypted as bytes', 'encryption_key as keyId'])
        .where('municipality', '=', municipality)
        .where('person_id', '=', person)
        .where('born_earliest', 'is not', null)
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirst(),
    ),
})

export type IdentityStore = ReturnType<typeof identityStore>

/** Gives a person this BSN; false where it is somebody else's, or he has one (inside the transaction of its event). */
export const linkBsn = async (
  trx: Trx,
  vault: BsnVault,
  municipality: string,
  person: string,
  bsn: string,
): Promise<boolean> => {
  const { keyVersion, all } = vault.lookups(municipality, bsn)
  const sealed = vault.seal(municipality, person, bsn)
  const { rows } = await sql<{ linked: boolean }>`
    SELECT link_person(${municipality}, ${person}, ${all}::bytea[], ${keyVersion}, ${sealed.bytes}, ${sealed.keyId})
      AS linked`.execute(trx)
  return rows[0]?.linked === true
}

/** Keeps how sure it is now; what it was before stays. */
export const insertIdentification = async (
  trx: Trx,
  municipality: string,
  { id, person, identification, source, knownAlready }: Identification,
  recorded: { readonly by: string; readonly at: string },
): Promise<void> => {
  await trx
    .insertInto('person_identifications')
    .values({
      ...{ municipality, id, person_id: person, identification, known_already: knownAlready },
      source_type: source.type,
      source_reference: source.reference,
      recorded_by: recorded.by,
      recorded_at: new Date(recorded.at),
    })
    .execute()
}
