import type { Call } from '../http/caller.ts'
import type { IdempotencyStore } from './idempotency-store.ts'

/** The first call with a key, with what it made; or a repeat, by the id of what the first one made. */
export type Once<T> = { readonly kind: 'first'; readonly made: T } | { readonly kind: 'repeat'; readonly id: string }

/**
 * Runs a call that releases something once a key. The result is named before it is there, so that a repeat after a crash
 * finds it and does it not again; where a run fails before that, its key is free.
 */
export const onceAKey =
  (keys: IdempotencyStore, onFault: (error: unknown) => void) =>
  async <T extends { readonly id: string }>(
    call: Call,
    key: string,
    asked: string,
    run: (name: (id: string) => Promise<void>) => Promise<T>,
  ): Promise<Once<T>> => {
    const repeatable = { organisation: call.caller.organisation, key, asked: `${call.operation}\n${asked}` }
    const claim = await keys.claim(repeatable)
    if (claim.kind === 'repeat') return claim
    const made = await run((id) => keys.name(repeatable, id)).catch(async (error: unknown) => {
      await keys.release(repeatable).catch(onFault)
      throw error
    })
    // What was released is released: where this fails the key still names the result, and a repeat answers from it.
    await keys.done(repeatable, made.id).catch(onFault)
    return { kind: 'first', made }
  }
