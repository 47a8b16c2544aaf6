import { setTimeout as sleep } from 'node:timers/promises'
import type { Schema } from '../client/client.ts'

type Question = Schema<'SourceTaskDetail'>['question']

/** What a professional decided about a question: items to share, or a refusal with its reason. */
export type Weighed = { readonly items: Schema<'SourceAnswer'>['items'] } | { readonly reason: string }

/** A worker that fetches the tasks of a source, has them weighed, and answers or refuses. */
export interface InboxWorker {
  /** Tasks that are done, oldest first. */
  readonly done: () => readonly string[]
  readonly stop: () => Promise<void>
}

/** `baseUrl` ends in `/v1`; `professional`: whom the token names; `weigh` asks the professional. */
export interface InboxOptions {
  readonly baseUrl: string
  readonly token: () => Promise<string>
  readonly professional: string
  readonly weigh: (question: Question) => Promise<Weighed>
  readonly everyMs?: number
}

/**
 * Starts a worker. It leaves tasks of colleagues alone, claims before it reads, keeps what was weighed until the gateway took it,
 * waits as long as it is asked to, and lets a task go that is over.
 */
export const startInboxWorker = (options: InboxOptions): InboxWorker => {
  const { baseUrl, token, professional, weigh, everyMs = 5000 } = options
  const stopping = new AbortController()
  const done: string[] = []
  const weighed = new Map<string, Weighed>()
  let notBefore = 0

  const call = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await fetch(`${baseUrl}${path}`, {
      ...{ method, headers: { authorization: `Bearer ${await token()}`, ...json }, signal: stopping.signal },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const wait = Number(answer.headers.get('retry-after') ?? 0)
    if (answer.status === 429 || answer.status === 503) notBefore = Date.now() + wait * 1000
    return answer
  }

  const work = async ({ id, claimedBy }: Schema<'SourceTask'>): Promise<void> => {
    if (done.includes(id) || (claimedBy !== null && claimedBy !== professional)) return
    let said = weighed.get(id)
    if (said === undefined) {
      if (!(await call('POST', `/source-tasks/${id}/claims`)).ok) return
      const read = await call('GET', `/source-tasks/${id}`)
      if (!read.ok) return
      said = await weigh(((await read.json()) as Schema<'SourceTaskDetail'>).question)
      weighed.set(id, said)
    }
    const { status } = await call('POST', `/source-tasks/${id}/${'items' in said ? 'answers' : 'refusals'}`, said)
    if (status !== 201 && status !== 404 && status !== 409) return
    weighed.delete(id)
    done.push(id)
  }

  const round = async (): Promise<void> => {
    let next: string | null = '/source-tasks'
    while (next !== null && Date.now() >= notBefore) {
      const page: Response = await call('GET', next)
      if (!page.ok) return
      for (const task of ((await page.json()) as { readonly items: readonly Schema<'SourceTask'>[] }).items) {
        // One task that cannot be reached does not hold up the others.
        await work(task).catch(() => undefined)
        if (Date.now() < notBefore) return
      }
      next = /<[^>]*(\/source-tasks[^>]*)>; *rel="next"/.exec(page.headers.get('link') ?? '')?.[1] ?? null
    }
  }

  const working = (async () => {
    while (!stopping.signal.aborted) {
      if (Date.now() >= notBefore) await round().catch(() => undefined)
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()
  return {
    done: () => [...done],
    stop: async () => {
      stopping.abort()
      await working
    },
  }
}
