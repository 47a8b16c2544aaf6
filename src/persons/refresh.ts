import type { Call } from '../http/caller.ts'
import type { Brp } from './brp-client.ts'
import type { BsnVault } from './bsn-vault.ts'
import type { PersonsStore } from './persons-store.ts'
import type { RegisterStore } from './register-store.ts'
import { notRegistered, registeredOf } from './registered.ts'

/** What fetching needs; `now` is the clock by which facts grow old. */
export interface RefreshPorts {
  readonly store: PersonsStore
  readonly register: RegisterStore
  readonly vault: BsnVault
  readonly brp: Brp
  readonly now?: () => Date
}

/**
 * Fetches what the BRP says of these persons where it is `maxAgeSeconds` old or older (0: always). No transaction is
 * open while the BRP is asked. Problem `unavailable` where it cannot be asked; what was known stays as it was.
 */
export type Refresh = (call: Call, municipality: string, ids: readonly string[], maxAgeSeconds: number) => Promise<void>

/** The one way in which facts of the BRP come in. */
export const refresher =
  ({ store, register, vault, brp, now = () => new Date() }: RefreshPorts): Refresh =>
  async (call, municipality, ids, maxAgeSeconds) => {
    const at = now()
    const old = await store.toAsk(municipality, ids, new Date(at.getTime() - maxAgeSeconds * 1000))
    if (old.length === 0) return
    const people = old.map(({ id, sealed }) => ({ id, bsn: vault.open(municipality, id, sealed) }))
    const answers = await brp.ask(
      municipality,
      people.map((person) => person.bsn),
      call,
    )
    for (const { id, bsn } of people) {
      const answer = answers.get(bsn)
      const known = answer === undefined ? notRegistered : registeredOf(answer, call.moment.localDate)
      await register.keep(municipality, id, known, at)
    }
  }
