import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { BsnVault } from './bsn-vault.ts'
import { sealedWords, type SealedIdentity } from './identity.ts'

/**
 * Rewrites look-ups that stand under another key than the current one, of numbers and of identities: at most `most` rows a
 * call, all in one transaction. Answers how many; 0 means that the older keys of this municipality find nobody any more.
 */
export const rekeyStore =
  (db: Db, vault: BsnVault) =>
  (municipality: string, most: number): Promise<number> =>
    inMunicipality(db, municipality, async (trx) => {
      const numbers = await rekeyNumbers(trx, vault, municipality, most)
      return numbers + (await rekeyIdentities(trx, vault, municipality, most - numbers))
    })

const rekeyNumbers = async (trx: Trx, vault: BsnVault, municipality: string, most: number): Promise<number> => {
  const current = vault.lookups(municipality, '').keyVersion
  const rows = await trx
    .selectFrom('persons')
    .select(['person_id as id', 'bsn_encrypted as bytes', 'encryption_key as keyId'])
    .where('municipality', '=', municipality)
    .where('key_version', '<>', current)
    .orderBy('person_id')
    .limit(most)
    .execute()
  for (const { id, bytes, keyId } of rows) {
    if (bytes === null || keyId === null) continue
    const { all, keyVersion } = vault.lookups(municipality, vault.open(municipality, id, { bytes, keyId }))
    await trx
      .updateTable('persons')
      .set({ bsn_lookup: all[0], key_version: keyVersion })
      .where('municipality', '=', municipality)
      .where('person_id', '=', id)
      .execute()
  }
  return rows.length
}

/** Who is known without a number: the words that find him are in what is kept sealed. */
const rekeyIdentities = async (trx: Trx, vault: BsnVault, municipality: string, most: number): Promise<number> => {
  const current = vault.identityLookups(municipality, '').keyVersion
  const rows = await trx
    .selectFrom('person_identities')
    .select(['id', 'identity_encrypted as bytes', 'encryption_key as keyId'])
    .where('municipality', '=', municipality)
    .where('key_version', '<>', current)
    .orderBy('id')
    .limit(most)
    .execute()
  for (const { id, ...sealed } of rows) {
    const said = JSON.parse(vault.open(municipality, id, sealed)) as SealedIdentity
    const { all, keyVersion } = vault.identityLookups(municipality, sealedWords(said))
    await trx
      .updateTable('person_identities')
      .set({ identity_lookup: all[0], key_version: keyVersion })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute()
  }
  return rows.length
}
