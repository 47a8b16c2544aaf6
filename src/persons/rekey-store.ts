import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { BsnVault } from './bsn-vault.ts'

/**
 * Rewrites look-ups that stand under another key than the current one: at most `most` rows a call, all in one
 * transaction. Answers how many; 0 means that the older keys of this municipality find nobody any more.
 */
export const rekeyStore =
  (db: Db, vault: BsnVault) =>
  (municipality: string, most: number): Promise<number> =>
    inMunicipality(db, municipality, async (trx) => {
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
    })
