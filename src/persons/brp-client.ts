import { Agent, request } from 'undici'
import { Problem } from '../problems.ts'
import { BrpAnswer, brpFields, type BrpPerson } from './brp-schema.ts'

/** Where the BRP of a municipality is asked. `headers`: authentication and the like. */
export interface BrpConnection {
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
}

/** `connection` gives null: this municipality has no BRP connector. `maxBytes` (1 MiB) bounds an answer. */
export interface BrpOptions {
  readonly connection: (municipality: string) => Promise<BrpConnection | null>
  readonly timeoutMs: number
  readonly maxBytes?: number
  /** Hears why it could not be asked: a status, a code of the socket or our own words; never what was sent or came. */
  readonly onFault?: (cause: string) => void
}

/** The trace of the call, passed on (W3C Trace Context). */
export interface Trace {
  readonly traceparent: string
  readonly tracestate: string | null
}

/** Asks the BRP about people by BSN: one answer for each that it knows. Problem `unavailable` for whatever goes wrong. */
export interface Brp {
  readonly ask: (municipality: string, bsns: readonly string[], trace: Trace) => Promise<ReadonlyMap<string, BrpPerson>>
  readonly close: () => Promise<void>
}

/** Most numbers in one question (RaadpleegMetBurgerservicenummer, maxItems). */
const mostAtOnce = 20

/** A client of BRP API Personen 2.7 (`POST /personen`). It follows no redirect and keeps no name or address. */
export const brpClient = (options: BrpOptions): Brp => {
  const { timeoutMs, maxBytes = 1_048_576 } = options
  const dispatcher = new Agent({
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: maxBytes,
  })

  const askSome = async (
    connection: BrpConnection,
    bsns: readonly string[],
    trace: Trace,
  ): Promise<readonly BrpPerson[]> => {
    const { statusCode, headers, body } = await request(`${connection.baseUrl.replace(/\/$/, '')}/personen`, {
      method: 'POST',
      dispatcher,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...connection.headers,
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        traceparent: trace.traceparent,
        ...(trace.tracestate === null ? {} : { tracestate: trace.tracestate }),
      },
      body: JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', fields: brpFields, burgerservicenummer: bsns }),
    })
    if (statusCode !== 200 || !String(headers['content-type']).startsWith('application/json')) {
      await body.dump()
      throw new BrpFault(`status ${statusCode}`)
    }
    const answer = BrpAnswer.safeParse(JSON.parse(await body.text()))
    if (!answer.success) throw new BrpFault('an answer outside the contract')
    const people = answer.data.personen
    const different = new Set(people.map((person) => person.burgerservicenummer))
    if (different.size !== people.length || people.some((p) => !bsns.includes(p.burgerservicenummer))) {
      throw new BrpFault('an answer about others than were asked')
    }
    return people
  }

  return {
    ask: async (municipality, bsns, trace) => {
      try {
        const connection = await options.connection(municipality)
        if (connection === null) throw new BrpFault('no BRP connector')
        const found = new Map<string, BrpPerson>()
        for (let from = 0; from < bsns.length; from += mostAtOnce) {
          for (const person of await askSome(connection, bsns.slice(from, from + mostAtOnce), trace)) {
            found.set(person.burgerservicenummer, person)
          }
        }
        return found
      } catch (error) {
        options.onFault?.(causeOf(error))
        // No `cause`: what a parser or a socket says may quote the question or the answer.
        throw outOfReach()
      }
    },
    close: () => dispatcher.close(),
  }
}

class BrpFault extends Error {}

const causeOf = (error: unknown): string => {
  if (error instanceof BrpFault) return error.message
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown }
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown'
}

const outOfReach = (): Problem =>
  new Problem(
    'unavailable',
    'The population register (BRP) cannot be reached or gives no usable answer, so age and authority are not known. Nothing was decided; try again later.',
    { retryAfter: 30 },
  )
