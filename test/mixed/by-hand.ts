import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, Schema } from '../../src/client/client.ts'

/** A professional at work; `end` lets the last answer out. */
export interface ByHand {
  /** Tasks that were acknowledged to be answered or refused, by id. */
  readonly settled: () => ReadonlyMap<string, 'answered' | 'refused'>
  readonly end: () => Promise<void>
}

/**
 * Looks what waits, reads each question, and answers it a moment later by hand, or refuses. A call that fails (the gateway
 * was killed, somebody else was first, the person stopped it) is let go: what still waits is seen again.
 */
export const answersByHand = (work: {
  /** The gateway of this moment, as the professional. */
  readonly client: () => Client
  readonly answer: (question: Schema<'SourceTaskDetail'>['question']) => Schema<'SourceAnswer'>
  readonly refuses: () => boolean
  readonly pauseMs: number
}): ByHand => {
  let working = true
  const settled = new Map<string, 'answered' | 'refused'>()
  const settle = async (id: string): Promise<void> => {
    const path = { params: { path: { id } } }
    const { data } = await work.client().GET('/source-tasks/{id}', path)
    if (data === undefined) return
    await sleep(work.pauseMs)
    const client = work.client()
    const isNo = work.refuses()
    const { response } = isNo
      ? await client.POST('/source-tasks/{id}/refusals', { ...path, body: { reason: 'Niet in het belang.' } })
      : await client.POST('/source-tasks/{id}/answers', { ...path, body: work.answer(data.question) })
    if (!response.ok) return
    settled.set(id, isNo ? 'refused' : 'answered')
  }
  const atWork = (async () => {
    while (working) {
      const page = await work
        .client()
        .GET('/source-tasks')
        .catch(() => null)
      const waiting = page?.data?.items ?? []
      await Promise.all(waiting.slice(0, 8).map(({ id }) => settle(id).catch(() => undefined)))
      await sleep(work.pauseMs)
    }
  })()
  return {
    settled: () => settled,
    end: async () => {
      working = false
      await atWork
    },
  }
}
