import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import { municipalityOf, newId } from '../store/ids.ts'
import type { Question } from './ask.ts'
import type { DataRequest } from './data-request.ts'
import type { DataRequestStore } from './data-request-store.ts'
import type { RunStore } from './run-store.ts'
import type { Run } from './entries.ts'
import { exchange } from './exchange.ts'
import { dataRequestBytes, type DataRequestView } from './exchange-schema.ts'
import type { IdempotencyStore } from './idempotency-store.ts'
import { inLevelTime } from './level.ts'
import { onceAKey } from './once.ts'
import type { Answer, Room } from './room.ts'
import { waiting } from './status.ts'
import { leavingNothingOpen } from './walking.ts'

const openDays = 30

/** What serving data requests needs. `kept` renders a request from what is kept, without data. */
export interface DataRequestPorts {
  readonly room: Room
  readonly requests: DataRequestStore
  readonly runs: RunStore
  readonly idempotency: IdempotencyStore
  readonly kept: (call: Call, request: DataRequest) => Promise<DataRequestView>
  /** Whether a walk would permit anything now; records nothing. */
  readonly permitsNow: (call: Call, request: DataRequest) => Promise<boolean>
  readonly cancel: (call: Call, request: DataRequest) => Promise<boolean>
  readonly leaseSeconds: number
  /** Hears of what failed after the answer was safe; never with values. */
  readonly onFault: (error: unknown) => void
}

/** An answer ready to be sent, and whether it repeats one. */
export interface Served {
  readonly id: string
  readonly bytes: Buffer
  readonly replayed: boolean
  readonly answer: Answer | null
}

/** Makes, reads and retries data requests. */
export const dataRequests = (ports: DataRequestPorts) => {
  const { requests, runs, leaseSeconds } = ports
  const keyed = onceAKey(ports.idempotency, ports.onFault)
  const walking = leavingNothingOpen(runs, ports.onFault)

  const find = async (call: Call, id: string): Promise<DataRequest> => {
    const municipality = municipalityOf(id)
    const known = municipality !== null && call.caller.municipalities.includes(municipality)
    const found = known ? await requests.find(municipality, call.caller.organisation, id) : null
    if (found === null) throw new Problem('not-found', 'There is no such data request here.')
    return found
  }

  /** Runs once a key; a repeat is answered from what is kept, without data. */
  const once = async (...asked: Parameters<typeof keyed<Answer>>): Promise<Served> => {
    const [call] = asked
    const done = await keyed(...asked)
    if (done.kind === 'repeat') {
      const request = await find(call, done.id)
      return { id: done.id, bytes: dataRequestBytes(await ports.kept(call, request)), replayed: true, answer: null }
    }
    const { made } = done
    return { id: made.id, bytes: made.bytes, replayed: false, answer: made }
  }

  const walk = (call: Call, id: string, question: Question, run: Run): Promise<Answer> =>
    walking(question.municipality, id, run.number, () =>
      inLevelTime(() => exchange(ports.room, { id, question, call, run })),
    )

  return {
    find,

    /** A new request, walked at once. `prepare` turns the body into a question, or says what is wrong with it. */
    create: (call: Call, key: string, asked: string, prepare: () => Promise<Question>): Promise<Served> =>
      once(call, key, asked, async (name) => {
        const question = await prepare()
        const id = newId(question.municipality)
        const at = new Date(call.moment.at)
        const expiresAt = new Date(at.getTime() + openDays * 24 * 3600 * 1000)
        await requests.open({
          id,
          organisation: call.caller.organisation,
          question,
          at,
          expiresAt,
          leaseSeconds,
        })
        await name(id)
        return walk(call, id, question, { number: 1, createdAt: at.toISOString(), expiresAt: expiresAt.toISOString() })
      }),

    /** Walks the way again on the same id, with the tables and facts of now. */
    retry: (call: Call, key: string, id: string): Promise<Served> =>
      once(call, key, id, async (name) => {
        const request = await find(call, id)
        // Its status as told: of what waits for a word that the caller may not hear of, nothing may show (domain.md 1.2).
        const { status } = await ports.kept(call, request)
        // One that a person released may be walked by who was told no more than no, for then it brings data (domain.md N).
        const released = request.status === 'ready' && status === 'denied'
        const open = status === 'running' || waiting.includes(status)
        if (!open && !(released && (await ports.permitsNow(call, request)))) throw over()
        const run = await runs.lease(request.question.municipality, id, waiting, leaseSeconds)
        if (run === null) throw (await find(call, id)).status === 'running' ? running() : over()
        await name(id)
        const times = { createdAt: request.createdAt.toISOString(), expiresAt: request.expiresAt.toISOString() }
        return walk(call, id, request.question, { number: run, ...times })
      }),

    /** Takes a question back that still waits, as the caller hears it; what was shared stays shared. Twice is once. */
    cancel: async (call: Call, id: string): Promise<DataRequestView> => {
      const request = await find(call, id)
      const { status } = await ports.kept(call, request)
      if (status === 'running') throw running()
      if (status !== 'cancelled') {
        if (!waiting.includes(status) || !(await ports.cancel(call, request))) throw over()
      }
      return ports.kept(call, await find(call, id))
    },
  }
}

export type DataRequests = ReturnType<typeof dataRequests>

const running = () =>
  new Problem('in-progress', 'This request is being handled right now. Read it in a moment.', { retryAfter: 2 })

const over = () => new Problem('conflict', 'This request is finished or has expired. Make a new one.')
