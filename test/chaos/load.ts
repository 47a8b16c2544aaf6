import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type Dispatcher } from 'undici'
import type { Schema } from '../../src/client/client.ts'
import { type Acknowledged, ofAdvice, ofRequest } from './acknowledged.ts'
import type { GatewayProcess } from './gateway-process.ts'
import type { Random } from './random.ts'
import type { Questions } from './setting.ts'

/** A call whose answer never came, or said that nothing can be done now: it may be repeated with its key. */
export interface Unanswered {
  readonly path: string
  readonly key: string
  /** Null: a retry, which has none. */
  readonly body: string | null
}

/** Walks this request again, under a key of its own. */
export const retryOf = (request: string): Unanswered => ({
  ...{ path: `/v1/data-requests/${request}/retries`, key: `"${randomUUID()}"`, body: null },
})

/** What the callers saw. */
export interface Tally {
  readonly acknowledged: Acknowledged[]
  readonly unanswered: Unanswered[]
  /** Requests that a retry may finish: their source answers by hand, or was out of order. */
  readonly awaiting: string[]
  unavailable: number
  /** Under way when the process ended. */
  cutOff: number
  /** Nobody listened: the process was starting. */
  refused: number
  /** Answers that no caller should ever get, by status. */
  readonly odd: Map<string, number>
}

/** Callers at work, each on one connection that is kept open; `end` lets each have its last answer. */
export interface Load {
  readonly tally: Tally
  readonly end: () => Promise<void>
}

export const connections = 16

/** Sixteen callers a gateway, that ask as fast as they are answered and fetch what waited, by whichever gateway. */
export const startLoad = (options: {
  readonly gateways: readonly GatewayProcess[]
  readonly questions: Questions
  readonly token: () => Promise<string>
  readonly random: Random
}): Load => {
  const tally: Tally = {
    ...{ acknowledged: [], unanswered: [], awaiting: [], odd: new Map() },
    ...{ unavailable: 0, cutOff: 0, refused: 0 },
  }
  let working = true
  const callers = options.gateways.flatMap((gateway) =>
    Array.from({ length: connections }, async () => {
      const random = options.random.fork()
      const connection = new Client(gateway.url, { headersTimeout: 30_000, bodyTimeout: 30_000 })
      while (working) {
        const sent = fetchOf(tally.awaiting, random) ?? questionOf(options.questions, random)
        const went = await call(connection, sent, await options.token(), gateway.name, tally)
        if (!went) await sleep(random.between(100, 1000))
      }
      await connection.destroy()
    }),
  )
  return {
    tally,
    end: async () => {
      working = false
      await Promise.all(callers)
    },
  }
}

const advice = '/v1/advice'

/** A third of the calls, while anything waits, fetch what waited longest. */
const fetchOf = (awaiting: string[], random: Random): Unanswered | null => {
  const request = random.between(0, 3) < 1 ? awaiting.shift() : undefined
  return request === undefined ? null : retryOf(request)
}

const questionOf = ({ one, two, refused, mixed }: Questions, random: Random): Unanswered => {
  const { path, question } = random.pick([
    ...[one, one, two, refused, ...mixed].map((question) => ({ path: '/v1/data-requests', question })),
    { path: advice, question: one },
  ])
  return { path, key: `"${randomUUID()}"`, body: JSON.stringify(question) }
}

/** One call; whether it was answered as it should. */
const call = async (
  connection: Client,
  sent: Unanswered,
  token: string,
  gateway: string,
  tally: Tally,
): Promise<boolean> => {
  const answer = await post(connection, sent, token)
  const isRequest = sent.path !== advice
  const isRetry = sent.body === null
  if (answer === 'refused') {
    tally.refused += 1
    return false
  }
  if (answer === 'cut off') tally.cutOff += 1
  else if (answer.status === 503) tally.unavailable += 1
  else if (isRequest && answer.status === 201) {
    const told = JSON.parse(answer.text) as Schema<'DataRequest'>
    tally.acknowledged.push(ofRequest(gateway, told, isRetry))
    if (open.includes(told.status)) tally.awaiting.push(told.id)
    return true
  } else if (isRetry && answer.status === 409) {
    // It was answered and cut off, or still runs where it was cut off.
    return true
  } else if (!isRequest && answer.status === 200) {
    tally.acknowledged.push(ofAdvice(gateway, JSON.parse(answer.text) as Schema<'Advice'>))
    return true
  } else count(tally.odd, `${answer.status} on ${sent.path}: ${answer.text.slice(0, 120)}`)
  if (isRequest) tally.unanswered.push(sent)
  return false
}

/** What a retry may bring. */
const open: readonly string[] = ['awaiting-source', 'ready', 'failed']

const count = (counts: Map<string, number>, name: string): void => {
  const plain = name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')
  counts.set(plain, (counts.get(plain) ?? 0) + 1)
}

/** The whole answer, or why it did not come whole. */
export const post = async (
  connection: Dispatcher,
  { path, key, body }: Unanswered,
  token: string,
): Promise<Answer | 'refused' | 'cut off'> => {
  const type = body === null ? {} : { 'content-type': 'application/json' }
  const headers = { authorization: `Bearer ${token}`, ...type, 'idempotency-key': key }
  try {
    const { statusCode, headers: said, body: came } = await connection.request({ method: 'POST', path, headers, body })
    return { status: statusCode, text: await came.text(), replayed: said['idempotency-replayed'] === 'true' }
  } catch (error) {
    return (error as { readonly code?: string }).code === 'ECONNREFUSED' ? 'refused' : 'cut off'
  }
}

/** An answer that came whole. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly replayed: boolean
}
