import type { CaseReferences } from '../cases/case-reference-store.ts'
import type { Participants } from '../participants/participants.ts'
import { brpClient } from '../persons/brp-client.ts'
import { bsnVault } from '../persons/bsn-vault.ts'
import { identityStore } from '../persons/identity-store.ts'
import { personsRoom } from '../persons/persons.ts'
import { personsStore } from '../persons/persons-store.ts'
import { refresher } from '../persons/refresh.ts'
import { registerStore } from '../persons/register-store.ts'
import type { RoomParts } from './rooms.ts'

/** What the room of persons needs of the other rooms. */
export interface PersonParts extends RoomParts {
  readonly participants: Participants
  readonly references: CaseReferences
}

/** About whom: persons, and the BRP of each municipality behind them. */
export const wirePersons = ({ config, keys, db, policies, now, participants, references }: PersonParts) => {
  const vault = bsnVault({ lookup: keys.bsnLookup, encryption: keys.bsnEncryption })
  const people = personsStore(db, vault)
  const brp = brpClient({
    connection: async (municipality) => {
      const found = await participants.brpOf(municipality)
      if (found === null) return null
      const key = found.apiKey()
      return { baseUrl: found.baseUrl, headers: key === null ? {} : { 'X-Api-Key': key } }
    },
    timeoutMs: config.brp.timeoutMs,
  })
  const refresh = refresher({ store: people, register: registerStore(db, vault), vault, brp, now })
  const persons = personsRoom({
    store: people,
    identities: identityStore(db, vault),
    vault,
    mayUseBsn: ({ caller }, { municipality, purpose, about }) =>
      policies.of(municipality).mayUseBsn(caller.kind, purpose, about),
    byReference: references.personOf,
  })

  return { people, persons, vault, refresh, close: brp.close }
}
