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
  readonly key: string
  readonly body: string
}

/** What the callers saw. */
export interface Tally {
  readonly acknowledged: Acknowledged[]
  readonly unanswered: Unanswered[]
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

/** Sixteen callers a gateway, that ask as fast as they are answered. */
export const startLoad = (options: {
  readonly gateways: readonly GatewayProcess[]
  readonly questions: Questions
  readonly token: () => Promise<string>
  readonly random: Random
}): Load => {
  const tally: Tally = { acknowledged: [], unanswered: [], unavailable: 0, cutOff: 0, refused: 0, odd: new Map() }
  let working = true
  const callers = options.gateways.flatMap((gateway) =>
    Array.from({ length: connections }, async () => {
      const random = options.random.fork()
      const connection = new Client(gateway.url, { headersTimeout: 30_000, bodyTimeout: 30_000 })
      while (working) {
        const sent = questionOf(options.questions, random)
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

interface Sent extends Unanswered {
  readonly path: '/v1/advice' | '/v1/data-requests'
}

const questionOf = ({ one, two, refused }: Questions, random: Random): Sent => {
  const { path, question } = random.pick([
    ...([one, one, one, two, refused] as const).map((question) => ({ path: '/v1/data-requests' as const, question })),
    { path: '/v1/advice' as const, question: one },
  ])
  return { path, key: `"${randomUUID()}"`, body: JSON.stringify(question) }
}

/** One call; whether it was answered as it should. */
const call = async (connection: Client, sent: Sent, token: string, gateway: string, tally: Tally): Promise<boolean> => {
  const answer = await post(connection, sent, token)
  const isRequest = sent.path === '/v1/data-requests'
  if (answer === 'refused') {
    tally.refused += 1
    return false
  }
  if (answer === 'cut off') tally.cutOff += 1
  else if (answer.status === 503) tally.unavailable += 1
  else if (isRequest && answer.status === 201) {
    tally.acknowledged.push(ofRequest(gateway, JSON.parse(answer.text) as Schema<'DataRequest'>))
    return true
  } else if (!isRequest && answer.status === 200) {
    tally.acknowledged.push(ofAdvice(gateway, JSON.parse(answer.text) as Schema<'Advice'>))
    return true
  } else count(tally.odd, `${answer.status} on ${sent.path}: ${answer.text.slice(0, 120)}`)
  if (isRequest) tally.unanswered.push(sent)
  return false
}

const count = (counts: Map<string, number>, name: string): void => {
  const plain = name.replace(/urn:uuid:[0-9a-f-]+/g, '…')
  counts.set(plain, (counts.get(plain) ?? 0) + 1)
}

/** The whole answer, or why it did not come whole. */
export const post = async (
  connection: Dispatcher,
  { path, key, body }: Sent,
  token: string,
): Promise<Answer | 'refused' | 'cut off'> => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key }
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
