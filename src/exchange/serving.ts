import { newId } from '../store/ids.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { asking, type AskingPorts } from './asking.ts'
import type { DataRequest } from './data-request.ts'
import type { DataRequestStore } from './data-request-store.ts'
import { dataRequests, type DataRequestPorts } from './data-requests.ts'
import { decideOnce } from './deciding.ts'
import { advise } from './exchange.ts'
import type { IdempotencyStore } from './idempotency-store.ts'
import { inLevelTime } from './level.ts'
import { namesOf } from './ending.ts'
import { questionOfAdvice, questionOfRequest, type PreparePorts } from './prepare.ts'
import type { AdviceBody, DataRequestBody } from './question-schema.ts'
import { noticing, type NoticePorts } from './noticing.ts'
import type { Rendering } from './rendering.ts'
import type { Ports } from './room.ts'
import { searching } from './searching.ts'
import { exchangeRoom } from './steps.ts'

/** What serving the exchange over HTTP needs. */
export interface ServingPorts extends Omit<Ports, 'ask' | 'render'> {
  readonly requests: DataRequestStore
  readonly asking: AskingPorts
  readonly prepare: PreparePorts
  readonly idempotency: IdempotencyStore
  readonly rendering: Rendering
  readonly cancel: DataRequestPorts['cancel']
  readonly putOff: NoticePorts['putOff']
  readonly looks: NoticePorts['looks']
  readonly leaseSeconds: number
}

/** The exchange as its routes use it: requests and advice, one room. */
export const serving = (ports: ServingPorts) => {
  const { rendering, requests: store, runs, policyOf } = ports
  const roomPorts: Ports = {
    ...ports,
    ask: asking(ports.asking),
    render: (ask, outcome) =>
      ask.run === null ? rendering.advice(ask, outcome) : rendering.request(ask, ask.run, outcome),
  }
  const room = exchangeRoom(roomPorts)

  const kept = async (call: Call, request: DataRequest) => {
    const policy: Policy = policyOf(request.question.municipality)
    const decisions = request.result?.decisions ?? []
    return rendering.kept(call, request, policy, await namesOf(ports, request.question, call, decisions))
  }
  const requests = dataRequests({
    room,
    requests: store,
    runs,
    idempotency: ports.idempotency,
    kept,
    permitsNow: async (call, { id, question, run, createdAt, expiresAt }) => {
      const times = { createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() }
      const { persons } = await decideOnce(roomPorts, { id, question, call, run: { number: run, ...times } })
      return persons.some(({ decision }) => decision.permitted.length > 0)
    },
    cancel: ports.cancel,
    leaseSeconds: ports.leaseSeconds,
    onFault: ports.onFault,
  })

  return {
    requests,
    kept,
    /** The way itself, for what walks it otherwise. */
    way: roomPorts,
    preparing: ports.prepare,
    cancel: ports.cancel,
    runs,
    idempotency: ports.idempotency,
    onFault: ports.onFault,
    notices: noticing(roomPorts, {
      find: requests.find,
      nameOf: ports.asking.nameOf,
      putOff: ports.putOff,
      looks: ports.looks,
    }),
    prepare: (call: Call, body: DataRequestBody) => questionOfRequest(ports.prepare, call, body),

    search: searching({ requests: store, resolve: ports.prepare.resolve, kept }),

    /** Advice: the same way, nothing asked of anyone, recorded as advice. */
    advise: async (call: Call, body: AdviceBody): Promise<Buffer> => {
      const question = await questionOfAdvice(ports.prepare, call, body)
      const ask = { id: newId(question.municipality), question, call, run: null }
      const { bytes } = await inLevelTime(() => advise(room, ask))
      return bytes
    },
  }
}

export type Serving = ReturnType<typeof serving>
