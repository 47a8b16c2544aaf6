import type { Call } from '../http/caller.ts'
import type { IdempotencyStore } from './idempotency-store.ts'

/**
 * Runs a call once a key; a repeat gets the id of the first, and its outcome is rendered anew by who asks (decisions.md
 * 27). A call that fails frees its key: faults of the caller and of ours are not kept.
 */
export const idempotent =
  (keys: IdempotencyStore) =>
  async (call: Call, key: string, body: unknown, run: () => Promise<{ readonly id: string }>) => {
    const asked = `${call.operation}\n${JSON.stringify(body)}`
    const repeatable = { organisation: call.caller.organisation, key, asked }
    const claim = await keys.claim(repeatable)
    if (claim.kind === 'repeat') return { id: claim.id, replayed: true }
    const { id } = await run().catch(async (error: unknown) => {
      await keys.release(repeatable).catch(() => undefined)
      throw error
    })
    await keys.done(repeatable, id)
    return { id, replayed: false }
  }
