import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Test } from 'tap'
import type { SourceRequest } from '../../src/sources/source-contract-schema.ts'
import { json, partner, type Partner } from './partner.ts'

/** Everything that this double of a partner can do wrong as a source, one switch a fault. */
export const sourceFaults = [
  'takes-any-token',
  'takes-no-token',
  'forbids-instead',
  'redirects',
  'speaks-html',
  'compresses',
  'is-endless',
  'is-slow',
  'breaks-off',
  'is-down',
  'answers-later',
  'writes-wrong-dates',
  'writes-wrong-values',
  'writes-no-json',
  'answers-about-another',
  'holds-nothing',
  'sends-unasked-fields',
  'sends-unknown-fields',
  'sends-unasked-categories',
  'keeps-too-long',
  'knows-everybody',
  'breaks-on-unknown-categories',
  'breaks-on-tracestate',
  'refuses-repeats',
  'answers-repeats-otherwise',
  'breaks-on-faults',
  'writes-plain-errors',
  'echoes-the-person',
  'declines-without-reason',
  'names-the-person-declining',
] as const

export type SourceFault = (typeof sourceFaults)[number]

/** The credential it asks for, whom it knows, and about whom its professional declines. */
export const known = { credential: 'the-credential', bsn: '999990019', declines: '999990020' } as const

const held: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  involvement: { organisation: 'Voorbeeld', contact: 'J. Voorbeeld', since: '2026-05-01', status: 'active' },
  debt: { creditorKind: 'energy-supplier', amount: 12.5 },
}

/** A source that keeps to the contract, but for its faults. */
export const brokenSource = async (t: Test, faults: ReadonlySet<SourceFault>): Promise<Partner> => {
  const made = await partner(t)
  const seen = new Map<string, number>()
  made.behave((response, text, request) => answer({ response, text, request, faults, seen }))
  return made
}

interface Asked {
  readonly response: ServerResponse
  readonly text: string
  readonly request: IncomingMessage
  readonly faults: ReadonlySet<SourceFault>
  readonly seen: Map<string, number>
}

const answer = ({ response, text, request, faults, seen }: Asked): unknown => {
  const problem = (status: number, title: string, detail?: string): unknown => {
    if (faults.has('writes-plain-errors'))
      return response.writeHead(status, { 'content-type': 'text/plain' }).end(title)
    const echo = faults.has('echoes-the-person') ? { instance: text } : {}
    return json(response, { title, status, detail, ...echo }, status, 'application/problem+json')
  }
  if (faults.has('redirects')) return response.writeHead(308, { location: '/v2/data-requests' }).end()
  if (faults.has('breaks-off')) return request.socket.destroy()
  if (faults.has('is-slow')) return undefined
  if (faults.has('is-down')) return problem(500, 'Down')
  const shown = request.headers.authorization
  const isTrusted =
    faults.has('takes-no-token') ||
    (faults.has('takes-any-token') ? shown !== undefined : shown === `Bearer ${known.credential}`)
  if (!isTrusted) return problem(faults.has('forbids-instead') ? 403 : 401, 'Who are you?')
  const asked = JSON.parse(text) as SourceRequest
  if (asked.person === undefined || asked.categories === undefined)
    return problem(faults.has('breaks-on-faults') ? 500 : 400, 'No question')
  if (faults.has('answers-later')) return json(response, {}, 202)
  if (faults.has('breaks-on-tracestate') && request.headers.tracestate !== undefined)
    return problem(400, 'No tracestate')
  const times = (seen.get(asked.requestId) ?? 0) + 1
  seen.set(asked.requestId, times)
  if (faults.has('refuses-repeats') && times > 1) return problem(409, 'Again?')
  const bsn = 'bsn' in asked.person ? asked.person.bsn : ''
  if (bsn === known.declines) return declines(problem, faults)
  if (bsn !== known.bsn && !faults.has('knows-everybody')) return problem(404, 'Unknown')
  if (faults.has('breaks-on-unknown-categories') && asked.categories.some(({ category }) => !(category in held)))
    return problem(400, 'Unknown category')
  return shares(response, asked, times, faults)
}

const declines = (
  problem: (status: number, title: string, detail?: string) => unknown,
  faults: Asked['faults'],
): unknown => {
  if (faults.has('declines-without-reason')) return problem(403, '')
  return problem(
    403,
    'Declined',
    `Not now${faults.has('names-the-person-declining') ? ` about ${known.declines}` : ''}.`,
  )
}

const shares = (response: ServerResponse, asked: SourceRequest, times: number, faults: Asked['faults']): unknown => {
  if (faults.has('speaks-html')) return json(response, '<p>Hello</p>', 200, 'text/html')
  if (faults.has('writes-no-json')) return json(response, '{"items": [')
  if (faults.has('compresses'))
    return response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('x')
  if (faults.has('is-endless')) return json(response, { items: [], padding: 'x'.repeat(2_000_000) })
  const categories = faults.has('sends-unasked-categories')
    ? Object.keys(held).map((category) => ({ category, fields: Object.keys(held[category] ?? {}) }))
    : asked.categories
  const items = categories.flatMap(({ category, fields }) => {
    const all = Object.entries(held[category] ?? {})
    const kept = all.filter(([name]) => faults.has('sends-unasked-fields') || fields.includes(name))
    const more = {
      ...(faults.has('sends-unknown-fields') ? { riskScore: 7 } : {}),
      ...(faults.has('writes-wrong-values') ? { since: 'last year' } : {}),
      ...(faults.has('answers-repeats-otherwise') && times > 1 ? { status: 'ended' } : {}),
    }
    return kept.length === 0 ? [] : [itemOf(category, { ...Object.fromEntries(kept), ...more }, faults)]
  })
  const expired = faults.has('keeps-too-long')
    ? [itemOf('involvement', { organisation: 'Old' }, faults, '2003-12-31')]
    : []
  const person = faults.has('answers-about-another') ? { person: { bsn: known.declines } } : {}
  return json(response, { ...person, items: faults.has('holds-nothing') ? [] : [...items, ...expired] })
}

const itemOf = (category: string, value: object, faults: Asked['faults'], retainUntil = '2046-10-01') => ({
  ...{ category, retainUntil, origin: 'observed', values: [value], recordedAt: '2026-05-01T09:00:00Z' },
  lastChangedAt: faults.has('writes-wrong-dates') ? '01-10-2026' : '2026-10-01T09:00:00Z',
})
