import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { localDate } from './local-date.ts'
import type { Organisation } from './organisations.ts'
import { readAsk, type SourceAsk } from './party-ask.ts'
import { jsonOf, send, serve, type Served } from './serve.ts'

/** Something a party holds about one person, in the shape of the source contract. */
export interface PartyItem {
  readonly category: string
  readonly recordedAt: string
  readonly lastChangedAt: string
  readonly retainUntil: string
  readonly origin: 'observed' | 'heard'
  readonly conditions?: readonly string[]
  readonly values: readonly Readonly<Record<string, unknown>>[]
}

/**
 * How a party behaves: `normal` sends what was asked and no more, `generous` all it holds, `declining` 403 with its reason,
 * `unknown` 404, `later` 202, `down` 503, `cut` ends the connection, a number waits so many ms first; the rest are answers
 * no source may give.
 */
export type PartyMood =
  | 'normal'
  | 'generous'
  | 'declining'
  | 'unknown'
  | 'later'
  | 'down'
  | 'cut'
  | 'redirecting'
  | 'oversized'
  | 'malformed'
  | number

/** A party that holds data, on a socket of its own. */
export interface Party extends Served {
  readonly organisation: Organisation
  /** The bearer credential it demands. */
  readonly credential: string
  /** What the gateway must be told to read its answers; null: they are in the shape of the contract. */
  readonly settings: Readonly<Record<string, unknown>> | null
  readonly behave: (mood: PartyMood) => void
  /** Questions that reached it, also with a wrong credential. */
  readonly calls: () => number
  /** What was asked, well-formed and with the right credential, oldest first. */
  readonly asked: () => readonly SourceAsk[]
  /** What it holds about the person it knows by this key (a BSN, or its own reference). */
  readonly put: (key: string, items: readonly PartyItem[]) => void
}

const problem = (response: ServerResponse, status: number, title: string, more: object = {}): void =>
  send(response, status, 'application/problem+json', { type: 'about:blank', title, status, ...more })

const trusted = (request: IncomingMessage, credential: string): boolean => {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${credential}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const oddly = (response: ServerResponse, mood: PartyMood): boolean => {
  switch (mood) {
    case 'declining':
      problem(response, 403, 'Declined', { detail: 'De professional acht delen nu niet in het belang van de persoon.' })
      return true
    case 'unknown':
      problem(response, 404, 'Not found')
      return true
    case 'down':
      problem(response, 503, 'Unavailable')
      return true
    case 'later':
      send(response, 202, 'application/json', {})
      return true
    case 'redirecting':
      response.writeHead(307, { location: 'http://127.0.0.1:9/data-requests' }).end()
      return true
    case 'oversized':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(`{"items":[],"padding":"${'x'.repeat(20_000_000)}"}`)
      return true
    case 'malformed':
      send(response, 200, 'application/json', { items: [{ category: 7 }] })
      return true
    default:
      return false
  }
}

/** The permitted fields of the permitted categories, and nothing past its term. */
const askedOf = (items: readonly PartyItem[], { categories }: SourceAsk, today: string): readonly PartyItem[] =>
  items.flatMap((item) => {
    const fields = categories.find(({ category }) => category === item.category)?.fields ?? []
    const values = item.values
      .map((value) => Object.fromEntries(Object.entries(value).filter(([name]) => fields.includes(name))))
      .filter((value) => Object.keys(value).length > 0)
    return item.retainUntil < today || values.length === 0 ? [] : [{ ...item, values }]
  })

/** Starts a party. It knows people by `knownBy`: their BSN, or its own reference where it may not hold the BSN. */
export const startParty = async (options: {
  readonly organisation: Organisation
  readonly knownBy: 'bsn' | 'reference'
  readonly port?: number
  readonly credential?: string
  /** Its own shape of an answer, and how that is read. */
  readonly shape?: (key: string, items: readonly PartyItem[]) => unknown
  readonly settings?: Readonly<Record<string, unknown>>
}): Promise<Party> => {
  const credential = options.credential ?? randomBytes(24).toString('base64url')
  const records = new Map<string, readonly PartyItem[]>()
  const asked: SourceAsk[] = []
  let mood: PartyMood = 'normal'
  let calls = 0

  const served = await serve(options.port ?? 0, async (request, response) => {
    const body = await jsonOf(request)
    if (request.url !== '/data-requests') return problem(response, 404, 'Not found')
    if (request.method !== 'POST') return problem(response, 405, 'Method not allowed')
    calls += 1
    if (!trusted(request, credential)) return problem(response, 401, 'Unauthorized')
    const reading = readAsk(body)
    if (reading.kind === 'faults') return problem(response, 400, 'Bad request', { invalidParams: reading.faults })
    asked.push(reading.ask)
    if (mood === 'cut') return void request.socket.destroy()
    if (typeof mood === 'number') await sleep(mood)
    if (oddly(response, mood)) return
    const key = reading.ask.person[options.knownBy]
    const items = key === undefined ? undefined : records.get(key)
    if (key === undefined || items === undefined) return problem(response, 404, 'Not found')
    const sent = mood === 'generous' ? items : askedOf(items, reading.ask, localDate())
    return send(response, 200, 'application/json', options.shape?.(key, sent) ?? { items: sent })
  })

  return {
    ...served,
    organisation: options.organisation,
    credential,
    settings: options.settings ?? null,
    behave: (next) => void (mood = next),
    calls: () => calls,
    asked: () => [...asked],
    put: (key, items) => void records.set(key, items),
  }
}
