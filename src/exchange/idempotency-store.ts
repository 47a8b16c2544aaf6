import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'

/** A call that may be repeated: whose, with which key, asking what (canonical text of operation and body). */
export interface Repeatable {
  readonly organisation: string
  readonly key: string
  readonly asked: string
}

/** Whether this call is the first, or repeats one whose result is known by id. */
export type Claim = { readonly kind: 'first' } | { readonly kind: 'repeat'; readonly id: string }

/** How long a key is remembered, and how long a call may be in progress. */
const remembered = sql`interval '24 hours'`

/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header): digests alone, no answer is kept. Another body with the
 * same key is 422, a call still in progress 409. Losing the row never loses the result: only its repeat.
 */
export const idempotencyStore = (db: Db, secret: Buffer, leaseSeconds: number) => {
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest()
  const row = (call: Repeatable) => ({ organisation: call.organisation, key: digest(`key\n${call.key}`) })

  return {
    /** Takes the key for this call, or says what it was used for. */
    claim: async (call: Repeatable): Promise<Claim> => {
      const { organisation, key } = row(call)
      const body = digest(`body\n${call.asked}`)
      const lease = sql<Date>`now() + make_interval(secs => ${leaseSeconds})`
      const taken = await db
        .insertInto('idempotency_keys')
        .values({
          organisation,
          key_digest: key,
          body_digest: body,
          state: 'running',
          lease_until: lease,
          created_at: sql<Date>`now()`,
          result_id: null,
        })
        .onConflict((c) =>
          c
            .columns(['organisation', 'key_digest'])
            .doUpdateSet({
              body_digest: body,
              state: 'running',
              lease_until: lease,
              created_at: sql<Date>`now()`,
              result_id: null,
            })
            .where(({ or, and, eb }) =>
              or([
                eb('idempotency_keys.created_at', '<', sql<Date>`now() - ${remembered}`),
                and([
                  eb('idempotency_keys.state', '=', 'running'),
                  eb('idempotency_keys.lease_until', '<', sql<Date>`now()`),
                  eb('idempotency_keys.result_id', 'is', null),
                  eb('idempotency_keys.body_digest', '=', body),
                ]),
              ]),
            ),
        )
        .returning('state')
        .executeTakeFirst()
      if (taken !== undefined) return { kind: 'first' }
      return answerOf(await held(db, organisation, key), body)
    },

    /** Names the result before it is there, so that a repeat after a crash finds it and does it not again. */
    name: async (call: Repeatable, id: string): Promise<void> => {
      const { organisation, key } = row(call)
      await at(db, organisation, key).set({ result_id: id }).execute()
    },

    /** The call came to its end: repeats answer from the result. */
    done: async (call: Repeatable, id: string): Promise<void> => {
      const { organisation, key } = row(call)
      await at(db, organisation, key).set({ result_id: id, state: 'done' }).execute()
    },

    /** The call failed in a way that is not kept (4xx about the caller, 5xx): the key is free again. */
    release: async (call: Repeatable): Promise<void> => {
      const { organisation, key } = row(call)
      await db
        .deleteFrom('idempotency_keys')
        .where('organisation', '=', organisation)
        .where('key_digest', '=', key)
        .execute()
    },

    /** Forgets keys past their day. */
    sweep: async (): Promise<void> => {
      await db
        .deleteFrom('idempotency_keys')
        .where('created_at', '<', sql<Date>`now() - ${remembered}`)
        .execute()
    },
  }
}

export type IdempotencyStore = ReturnType<typeof idempotencyStore>

const at = (db: Db, organisation: string, key: Buffer) =>
  db.updateTable('idempotency_keys').where('organisation', '=', organisation).where('key_digest', '=', key)

const held = (db: Db, organisation: string, key: Buffer) =>
  db
    .selectFrom('idempotency_keys')
    .select(['body_digest as body', 'result_id as id', 'state', sql<boolean>`lease_until < now()`.as('late')])
    .where('organisation', '=', organisation)
    .where('key_digest', '=', key)
    .executeTakeFirst()

const answerOf = (row: Awaited<ReturnType<typeof held>>, body: Buffer): Claim => {
  if (row === undefined)
    throw new Problem('in-progress', 'The same request is just ending. Try again.', { retryAfter: 1 })
  if (!row.body.equals(body)) {
    throw new Problem(
      'idempotency-key-reused',
      'This Idempotency-Key was used for another body. Use a new key for a new request.',
    )
  }
  if (row.id !== null && (row.state === 'done' || row.late)) return { kind: 'repeat', id: row.id }
  throw new Problem('in-progress', 'The same request is still being handled. Try again in a moment.', { retryAfter: 2 })
}
