import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { onlyFields } from './brp-fields.ts'
import { brpPerson } from './brp-person.ts'
import { readQuery, type BrpFault, type BrpQuery } from './brp-query.ts'
import { localDate } from './local-date.ts'
import type { Resident } from './resident.ts'
import { jsonOf, send, serve, type Served } from './serve.ts'

/** How the register behaves: `down` answers 503, `busy` 429, `broken` 500, `cut` ends the connection, a number waits so many ms first. */
export type BrpMood = 'normal' | 'down' | 'busy' | 'broken' | 'cut' | number

/** The sample's population register on a socket of its own. */
export interface Brp extends Served {
  /** Adds or replaces people; what was there of the same number is gone. */
  readonly put: (...people: readonly Resident[]) => void
  readonly remove: (bsn: string) => void
  readonly behave: (mood: BrpMood) => void
  /** Questions that reached it since the start. */
  readonly calls: () => number
}

const faultMessages: Readonly<Record<number, readonly [code: string, title: string, detail: string]>> = {
  400: ['paramsValidation', 'Een of meerdere parameters zijn niet correct.', 'Bad Request.'],
  401: ['authentication', 'Niet correct geauthenticeerd.', 'Unauthorized.'],
  403: ['autorisation', 'U bent niet geautoriseerd voor deze operatie.', 'Alleen RaadpleegMetBurgerservicenummer.'],
  404: ['notFound', 'Opgevraagde resource bestaat niet.', 'Not Found.'],
  405: ['methodNotAllowed', 'Deze methode is niet toegestaan.', 'Method Not Allowed.'],
  406: ['notAcceptable', 'Gevraagde contenttype wordt niet ondersteund.', 'Not Acceptable.'],
  415: ['unsupported', 'Media Type wordt niet ondersteund.', 'Unsupported Media Type.'],
  429: ['tooManyRequests', 'Te veel bevragingen.', 'Too Many Requests.'],
  500: ['serverError', 'Interne server fout.', 'Internal Server Error.'],
  503: ['notAvailable', 'Bronservice BRP is tijdelijk niet beschikbaar.', 'Service Unavailable.'],
}

const fail = (response: ServerResponse, status: number, faults?: readonly BrpFault[]): void => {
  const [code, title, detail] = faultMessages[status] ?? [
    'serverError',
    'Interne server fout.',
    'Internal Server Error.',
  ]
  send(response, status, 'application/problem+json', {
    type: 'https://datatracker.ietf.org/doc/html/rfc9110#section-15',
    title,
    status,
    detail,
    instance: 'urn:voorbeeldgemeente:brp:personen',
    code,
    ...(faults === undefined ? {} : { invalidParams: faults }),
  })
}

/** What the contract says about method, path and media types; 0 where all is well. */
const refusal = (request: IncomingMessage): number => {
  if (request.url !== '/personen') return 404
  if (request.method !== 'POST') return 405
  const accepts = request.headers.accept ?? '*/*'
  if (!/\*\/\*|application\/(\*|json)/.test(accepts)) return 406
  return /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(request.headers['content-type'] ?? '') ? 0 : 415
}

/** Starts the register with these people; `today` is the local date in Europe/Amsterdam by which ages are counted. */
export const startBrp = async (options: {
  readonly port?: number
  readonly people: readonly Resident[]
  /** Demanded in `X-Api-Key` where given. */
  readonly apiKey?: string
  readonly today?: () => string
}): Promise<Brp> => {
  const register = new Map(options.people.map((person) => [person.bsn, person]))
  const today = options.today ?? (() => localDate())
  let mood: BrpMood = 'normal'
  let calls = 0

  const answer = (query: BrpQuery) => {
    const all = [...register.values()]
    const found = [...new Set(query.burgerservicenummer)]
      .map((bsn) => register.get(bsn))
      .filter((person) => person !== undefined)
      .filter(
        (person) =>
          query.gemeenteVanInschrijving === null || person.municipality.code === query.gemeenteVanInschrijving,
      )
    return {
      type: 'RaadpleegMetBurgerservicenummer',
      personen: found.map((person) => onlyFields(brpPerson(person, all, today()), query.fields)),
    }
  }

  const served = await serve(options.port ?? 0, async (request, response) => {
    const refused = refusal(request)
    const body = await jsonOf(request)
    if (refused !== 0) return fail(response, refused)
    calls += 1
    if (options.apiKey !== undefined && request.headers['x-api-key'] !== options.apiKey) return fail(response, 401)
    if (mood === 'cut') return void request.socket.destroy()
    if (mood === 'down') return fail(response, 503)
    if (mood === 'busy') return fail(response, 429)
    if (mood === 'broken') return fail(response, 500)
    if (typeof mood === 'number') await sleep(mood)
    const reading = readQuery(body)
    if (reading.kind === 'not-authorised') return fail(response, 403)
    if (reading.kind === 'faults') return fail(response, 400, reading.faults)
    return send(response, 200, 'application/json; charset=utf-8', answer(reading.query))
  })

  return {
    ...served,
    put: (...people) => people.forEach((person) => register.set(person.bsn, person)),
    remove: (bsn) => void register.delete(bsn),
    behave: (next) => void (mood = next),
    calls: () => calls,
  }
}
