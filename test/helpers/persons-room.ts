import { randomBytes } from 'node:crypto'
import type { Test } from 'tap'
import type { Call, Caller } from '../../src/http/caller.ts'
import { brpClient } from '../../src/persons/brp-client.ts'
import { bsnVault } from '../../src/persons/bsn-vault.ts'
import { identityStore } from '../../src/persons/identity-store.ts'
import { personsStore } from '../../src/persons/persons-store.ts'
import { personsRoom, type PersonsPorts } from '../../src/persons/persons.ts'
import { refresher } from '../../src/persons/refresh.ts'
import { registerStore } from '../../src/persons/register-store.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { startBrp } from '../../src/sample/brp.ts'
import type { Resident } from '../../src/sample/resident.ts'
import { town } from '../../src/sample/town.ts'
import type { Db } from '../../src/store/database.ts'
import type { Key, KeyRing } from '../../src/store/keys.ts'
import { brpWitness } from './brp-witness.ts'
import { testDatabase } from './database.ts'

/** A fresh key of this id. */
export const freshKey = (id: string): Key => ({ id, bytes: randomBytes(32) })

/** A ring of these keys, the first current. */
export const ringOf = (...all: readonly [Key, ...Key[]]): KeyRing => ({
  current: all[0],
  all,
  byId: (id) => all.find((key) => key.id === id) ?? null,
})

/** A caller of the consent and exchange scopes, without HTTP. */
export const caller = (organisation: string, more: Partial<Caller> = {}): Caller => ({
  organisation,
  kind: 'local-team-municipal',
  clientId: `client-${organisation.slice(-4)}`,
  scopes: ['exchange', 'consent'],
  municipalities: ['9901'],
  professional: null,
  ...more,
})

/** A call at this moment. */
export const callBy = (by: Caller, operation = 'tests.call', at = new Date()): Call => ({
  caller: by,
  operation,
  moment: { at: at.toISOString(), localDate: localDate(at) },
  traceId: randomBytes(16).toString('hex'),
  spanId: randomBytes(8).toString('hex'),
  parentSpanId: null,
  traceparent: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`,
  tracestate: null,
  fscTransactionId: null,
  language: 'nl',
})

/** The room of persons over a database, keys and the BRP at a base URL. */
export const roomOver = (
  db: Db,
  baseUrl: string,
  keys: { readonly lookup: KeyRing; readonly encryption: KeyRing },
  more: Partial<PersonsPorts> & { readonly timeoutMs?: number; readonly now?: () => Date } = {},
) => {
  const vault = bsnVault(keys)
  const store = personsStore(db, vault)
  const brp = brpClient({ connection: async () => ({ baseUrl, headers: {} }), timeoutMs: more.timeoutMs ?? 2000 })
  const register = registerStore(db, vault)
  return {
    vault,
    store,
    brp,
    persons: personsRoom({
      store,
      identities: identityStore(db, vault),
      vault,
      mayUseBsn: () => true,
      byReference: async () => null,
      ...more,
    }),
    refresh: refresher({ store, register, vault, brp, ...(more.now === undefined ? {} : { now: more.now }) }),
  }
}

/** A fresh database with municipality 9901 (and 9902), a BRP with the town and these people, and the room over them. */
export const personsSetting = async (t: Test, people: readonly Resident[] = []) => {
  const today = localDate()
  const residents = town(today)
  const database = await testDatabase(t)
  const brp = await startBrp({ people: [...Object.values(residents), ...people] })
  const keys = { lookup: ringOf(freshKey('look-1')), encryption: ringOf(freshKey('seal-1')) }
  const witness = await brpWitness(t, brp.url)
  const room = roomOver(database.app, witness.url, keys)
  t.teardown(async () => {
    await room.brp.close()
    await brp.close()
  })
  for (const code of ['9901', '9902']) {
    await database.owner
      .insertInto('municipalities')
      .values({ code, name: `Gemeente ${code}`, valid_from: '2020-01-01' })
      .execute()
  }
  return { ...database, ...room, register: brp, witness, keys, residents, today }
}
