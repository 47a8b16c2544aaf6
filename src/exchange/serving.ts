import { newId } from '../store/ids.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { asking, type AskingPorts } from './asking.ts'
import type { DataRequest } from './data-request-store.ts'
import { dataRequests } from './data-requests.ts'
import type { DataRequestSearch } from './exchange-schema.ts'
import { advise } from './exchange.ts'
import type { IdempotencyStore } from './idempotency-store.ts'
import { namesOf } from './ending.ts'
import { questionOfAdvice, questionOfRequest, type PreparePorts } from './prepare.ts'
import type { AdviceBody, DataRequestBody } from './question-schema.ts'
import type { Rendering } from './rendering.ts'
import type { Ports } from './room.ts'
import { exchangeRoom } from './steps.ts'

/** What serving the exchange over HTTP needs. */
export interface ServingPorts extends Omit<Ports, 'ask' | 'render'> {
  readonly asking: AskingPorts
  readonly prepare: PreparePorts
  readonly idempotency: IdempotencyStore
  readonly rendering: Rendering
  readonly leaseSeconds: number
}

/** The exchange as its routes use it: requests and advice, one room. */
export const serving = (ports: ServingPorts) => {
  const { rendering, requests: store, policyOf } = ports
  const room = exchangeRoom({
    ...ports,
    ask: asking(ports.asking),
    render: (ask, outcome) =>
      ask.run === null ? rendering.advice(ask, outcome) : rendering.request(ask, ask.run, outcome),
  })

  const kept = async (call: Call, request: DataRequest) => {
    const policy: Policy = policyOf(request.question.municipality)
    const decisions = request.result?.decisions.map(({ decision }) => decision) ?? []
    return rendering.kept(call, request, policy, await namesOf(ports, request.question, call, decisions))
  }
  const requests = dataRequests({
    room,
    requests: store,
    idempotency: ports.idempotency,
    kept,
    leaseSeconds: ports.leaseSeconds,
  })

  return {
    requests,
    kept,
    onFault: ports.onFault,
    prepare: (call: Call, body: DataRequestBody) => questionOfRequest(ports.prepare, call, body),

    /** One's own requests, newest first; of a person the caller does not know: none. */
    search: async (call: Call, query: DataRequestSearch, page: RequestPage) => {
      const municipality = query.case?.slice(0, 4) ?? call.caller.municipalities[0] ?? ''
      if (!call.caller.municipalities.includes(municipality)) return { found: [], next: null }
      const sought = query.person === undefined ? [] : [query.person]
      const [person = null] = await ports.prepare.resolve(call, municipality, query.case ?? null, sought)
      const found = await store.search(municipality, call.caller.organisation, {
        before: page.before,
        caseId: query.case ?? null,
        person: person?.id ?? null,
        status: query.status ?? null,
        limit: page.limit + 1,
      })
      const shown = found.slice(0, page.limit)
      return { found: shown, next: found.length > page.limit ? (shown.at(-1)?.id ?? null) : null }
    },

    /** Advice: the same way, nothing asked of anyone, recorded as advice. */
    advise: async (call: Call, body: AdviceBody): Promise<Buffer> => {
      const question = await questionOfAdvice(ports.prepare, call, body)
      const { bytes } = await advise(room, { id: newId(question.municipality), question, call, run: null })
      return bytes
    },
  }
}

/** From before which id, and how many. */
export interface RequestPage {
  readonly before: string | null
  readonly limit: number
}

export type Serving = ReturnType<typeof serving>
