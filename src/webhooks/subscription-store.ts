import type { Trx } from '../store/database.ts'
import type { SealedSecret } from './secret-box.ts'
import type { NewSubscription, Subscription } from './subscription.ts'

const columns = [
  ...(['municipality', 'id', 'organisation', 'url', 'types', 'secret', 'secret_key', 'created_at'] as const),
  ...(['former_secret', 'former_secret_key', 'former_until', 'disabled_at'] as const),
] as const

/** Subscriptions of the municipality that is set on the transaction. */
export const subscriptionStore = (trx: Trx, municipality: string) => {
  const own = (id: string) =>
    trx
      .selectFrom('webhook_subscriptions')
      .select(columns)
      .where('municipality', '=', municipality)
      .where('id', '=', id)
  const change = (id: string) =>
    trx.updateTable('webhook_subscriptions').where('municipality', '=', municipality).where('id', '=', id)

  return {
    insert: (made: NewSubscription): Promise<unknown> =>
      trx
        .insertInto('webhook_subscriptions')
        .values({
          ...{ municipality, id: made.id, organisation: made.organisation, url: made.url, types: [...made.types] },
          ...{ secret: made.secret.bytes, secret_key: made.secret.keyId, created_at: made.createdAt },
        })
        .execute(),

    /** One, whoever's it is; null: there is none. */
    find: async (id: string): Promise<Subscription | null> => {
      const row = await own(id).executeTakeFirst()
      return row === undefined ? null : subscriptionOf(row)
    },

    /** Those of an organisation, oldest first, from after `after`. */
    of: async (organisation: string, after: string | null, limit: number): Promise<readonly Subscription[]> => {
      const rows = await trx
        .selectFrom('webhook_subscriptions')
        .select(columns)
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .$if(after !== null, (q) => q.where('id', '>', after))
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(subscriptionOf)
    },

    /** Signs with a new secret from now on, and with the former one too until its day. */
    rotate: (id: string, to: SealedSecret, former: SealedSecret, until: Date): Promise<unknown> =>
      change(id)
        .set({
          ...{ secret: to.bytes, secret_key: to.keyId },
          ...{ former_secret: former.bytes, former_secret_key: former.keyId, former_until: until },
        })
        .execute(),

    /** Stops telling; false where it was stopped already. */
    disable: async (id: string, at: Date): Promise<boolean> => {
      const done = await change(id)
        .set({ disabled_as: 'gone', disabled_at: at })
        .where('disabled_at', 'is', null)
        .executeTakeFirstOrThrow()
      return done.numUpdatedRows === 1n
    },

    activate: (id: string): Promise<unknown> => change(id).set({ disabled_as: null, disabled_at: null }).execute(),

    /** With its deliveries. */
    erase: (id: string): Promise<unknown> =>
      trx.deleteFrom('webhook_subscriptions').where('municipality', '=', municipality).where('id', '=', id).execute(),
  }
}

interface Row {
  readonly municipality: string
  readonly id: string
  readonly organisation: string
  readonly url: string
  readonly types: readonly string[]
  readonly secret: Buffer
  readonly secret_key: string
  readonly former_secret: Buffer | null
  readonly former_secret_key: string | null
  readonly former_until: Date | null
  readonly disabled_at: Date | null
  readonly created_at: Date
}

const subscriptionOf = (row: Row): Subscription => {
  const { former_secret: bytes, former_secret_key: keyId, former_until: until } = row
  return {
    ...{ municipality: row.municipality, id: row.id, organisation: row.organisation, url: row.url, types: row.types },
    secret: { bytes: row.secret, keyId: row.secret_key },
    former: bytes === null || keyId === null || until === null ? null : { secret: { bytes, keyId }, until },
    ...{ disabledAt: row.disabled_at, createdAt: row.created_at },
  }
}

/** Whether anybody listens in this municipality. */
export const anySubscription = async (trx: Trx, municipality: string): Promise<boolean> => {
  const one = trx.selectFrom('webhook_subscriptions').select('id').where('municipality', '=', municipality).limit(1)
  return (await one.executeTakeFirst()) !== undefined
}
