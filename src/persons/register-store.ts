import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import type { NamedHolder } from './authority.ts'
import type { BsnVault } from './bsn-vault.ts'
import type { Registered } from './registered.ts'

/** Where the BRP's answers are kept. One statement an answer, whatever it says. */
export const registerStore = (db: Db, vault: BsnVault) => ({
  /** Keeps what the BRP said at `at` about this person; an older answer than the one kept changes nothing. */
  keep: async (municipality: string, id: string, answer: Registered, at: Date): Promise<void> => {
    const holders = 'holders' in answer.authority ? answer.authority.holders : []
    const known = holders.map((holder) => holderRow(vault, municipality, id, holder))
    await sql`SELECT keep_brp_answer(${municipality}, ${id}, ${JSON.stringify(answerRow(answer))}::jsonb,
      ${JSON.stringify(known)}::jsonb, ${at})`.execute(db)
  },
})

export type RegisterStore = ReturnType<typeof registerStore>

const answerRow = (answer: Registered) => ({
  registration: answer.registration,
  ...birthRow(answer.birthDate),
  authority: answer.authority.kind,
  under_curatele: answer.underCuratele,
  address_secret: answer.addressSecret,
  death_state: answer.death.state,
  died_on: answer.death.on,
  under_investigation: answer.underInvestigation,
  registered_in: answer.registeredIn,
})

const birthRow = (birth: Registered['birthDate']) => ({
  birth_kind: birth.kind,
  born_earliest: birth.kind === 'date' ? birth.on : birth.kind === 'partial' ? birth.earliest : null,
  born_latest: birth.kind === 'date' ? birth.on : birth.kind === 'partial' ? birth.latest : null,
})

/** A holder without a BSN is known by a keyed hash of what the BRP gives, within this child. */
const holderRow = (vault: BsnVault, municipality: string, child: string, holder: NamedHolder) => {
  const id = newId(municipality)
  const lookups =
    holder.bsn === null
      ? vault.holderLookups(municipality, child, holder.given)
      : vault.lookups(municipality, holder.bsn)
  const sealed = holder.bsn === null ? null : vault.seal(municipality, id, holder.bsn)
  return {
    lookups: lookups.all.map((lookup) => lookup.toString('hex')),
    keyVersion: lookups.keyVersion,
    id,
    capacity: holder.capacity,
    handle: `ah_${randomBytes(16).toString('base64url')}`,
    ...(sealed === null ? {} : { sealed: sealed.bytes.toString('hex'), sealedWith: sealed.keyId }),
  }
}
