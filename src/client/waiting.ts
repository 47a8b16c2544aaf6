import { setTimeout as pause } from 'node:timers/promises'
import { key, type Client, type Schema } from './client.ts'
import { answered } from './gateway-problem.ts'

type Request = Schema<'DataRequest'>

/** How often to look, and when to give up. */
export interface Watch {
  /** Milliseconds between two looks; 30 seconds where absent. A webhook tells you sooner and costs nothing. */
  readonly every?: number
  /** Ends the waiting; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
}

const waits: readonly Request['status'][] = ['running', 'needs-consent', 'awaiting-review', 'awaiting-source']

/**
 * Waits until a request that stays open (for a source, a person's word, a verdict) can go on, and asks for its data: `ready` says that
 * a retry brings something, and a retry is the one way to the data, which is given once. Resolves where the request came to an end.
 */
export const untilAnswered = async (
  gateway: Client,
  id: string,
  { every = 30_000, signal }: Watch = {},
): Promise<Request> => {
  const how = signal === undefined ? {} : { signal }
  for (;;) {
    const path = { id }
    const seen = await answered(gateway.GET('/data-requests/{id}', { params: { path }, ...how }))
    const now =
      seen.status === 'ready'
        ? await answered(gateway.POST('/data-requests/{id}/retries', { params: { path, header: key() }, ...how }))
        : seen
    if (now.status !== 'ready' && !waits.includes(now.status)) return now
    await pause(every, undefined, how)
  }
}
