import type { Db, Trx } from '../store/database.ts'
import { sealedOf } from './connector-store.ts'
import type { SealedCredential } from './credentials.ts'
import type { NewMunicipality } from './participant.ts'

/** Where a municipality's BRP is asked. */
export interface BrpRow {
  readonly baseUrl: string
  readonly sealed: SealedCredential | null
}

/** Municipalities: controllers in law, tenants in code. */
export const municipalityStore = (db: Db | Trx) => ({
  /** Its name, or null where it is not known here. */
  nameOf: async (code: string): Promise<string | null> =>
    (await db.selectFrom('municipalities').select('name').where('code', '=', code).executeTakeFirst())?.name ?? null,

  /** Codes of all of them, the operator's `0000` too, with the neutral names of their logs. */
  logNames: async (): Promise<readonly (readonly [code: string, logName: string])[]> => {
    const rows = await db.selectFrom('municipalities').select(['code', 'log_name']).orderBy('code').execute()
    return rows.map((row) => [row.code, row.log_name] as const)
  },

  /** Adds it; its log is opened with it. */
  insert: async (municipality: NewMunicipality, brp: BrpRow | null): Promise<void> => {
    await db
      .insertInto('municipalities')
      .values({
        code: municipality.code,
        name: municipality.name,
        valid_from: municipality.from,
        ...(municipality.logName === null ? {} : { log_name: municipality.logName }),
        residents_contact: municipality.residentsContact,
        ...brpColumns(brp),
      })
      .execute()
  },

  brp: async (code: string): Promise<BrpRow | null> => {
    const row = await db
      .selectFrom('municipalities')
      .select(['brp_base_url', 'brp_credential', 'brp_credential_key'])
      .where('code', '=', code)
      .executeTakeFirst()
    return row === undefined || row.brp_base_url === null
      ? null
      : { baseUrl: row.brp_base_url, sealed: sealedOf(row.brp_credential, row.brp_credential_key) }
  },

  setBrp: async (code: string, brp: BrpRow): Promise<void> => {
    await db.updateTable('municipalities').set(brpColumns(brp)).where('code', '=', code).execute()
  },
})

const brpColumns = (brp: BrpRow | null) => ({
  brp_base_url: brp?.baseUrl ?? null,
  brp_credential: brp?.sealed?.bytes ?? null,
  brp_credential_key: brp?.sealed?.keyId ?? null,
})
