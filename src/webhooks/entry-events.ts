import { closingTypes } from '../audit/closings.ts'
import type { SaidEntry } from '../audit/entries-between.ts'
import type { EntryType } from '../audit/entry.ts'
import type { NewEvent } from './event.ts'

/** A consent that somebody can read, as it stands now. */
export interface ReadableConsent {
  readonly id: string
  readonly state: string
  /** Organisations that may read it today. Empty where its person is not shown: then nobody hears of it. */
  readonly readers: readonly string[]
}

/** What the entries do not say themselves: from the rooms that know. */
export interface EntryPorts {
  /** Who asked, by request; unknown ids are left out. */
  readonly askersOf: (municipality: string, requests: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** The notices that requests are parts of, with their senders; what is none is left out. */
  readonly noticesOf: (
    municipality: string,
    requests: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly notice: string; readonly organisation: string }>>
  /** Whether the asker was told that a person would look at this request: else a verdict is none of its news. */
  readonly toldToWait: (municipality: string, request: string) => Promise<boolean>
  readonly consents: (municipality: string, ids: readonly string[]) => Promise<readonly ReadableConsent[]>
  /** Consents that a word stops, wholly or in part. */
  readonly stoppedBy: (municipality: string, withdrawal: string) => Promise<readonly ReadableConsent[]>
  /** Duties that a word gave to who had received something. */
  readonly dutiesOf: (
    municipality: string,
    withdrawal: string,
  ) => Promise<readonly { readonly id: string; readonly organisation: string; readonly request: string | null }[]>
}

type Maker = (ports: EntryPorts, municipality: string, entries: readonly SaidEntry[]) => Promise<readonly NewEvent[]>

const answering: readonly EntryType[] = ['decision', ...closingTypes]

/** The end of a way: what was permitted was closed, or nothing was. What the asker itself cancelled is no news to it. */
const answered: Maker = async (ports, municipality, entries) => {
  const ways = new Map<string, { readonly request: string; readonly call: string; readonly types: Set<string> }>()
  for (const { type, exchangeId: request, call, outcome, operation, details } of entries) {
    if (request === null || operation === 'data-requests.cancel') continue
    const way = ways.get(`${request} ${call}`) ?? { request, call, types: new Set() }
    const open = type === 'decision' && outcome?.startsWith('permit') === true
    way.types.add(open || waits(details) ? 'open' : type)
    ways.set(`${request} ${call}`, way)
  }
  const ended = [...ways.values()].filter(
    ({ types }) => closingTypes.some((type) => types.has(type)) || !types.has('open'),
  )
  const askers = await ports.askersOf(municipality, [...new Set(ended.map(({ request }) => request))])
  return ended.flatMap(({ request, call }) => {
    const organisation = askers.get(request)
    if (organisation === undefined) return []
    const type = 'nl.gegevensverzoeken.gegevensverzoek-beantwoord'
    return [{ municipality, organisation, type, subject: request, refs: { dataRequest: request }, occasion: call }]
  })
}

/** Its source answers in its own time: that is no answer yet. */
const waits = ({ ending }: SaidEntry['details']): boolean =>
  (ending as { readonly status?: unknown } | undefined)?.status === 'awaiting-source'

const states = {
  complete: 'nl.toestemmingen.toestemming-compleet',
  refused: 'nl.toestemmingen.toestemming-geweigerd',
} as const

/** What was said made a consent complete, or refused it. */
const said: Maker = async (ports, municipality, entries) => {
  const events: NewEvent[] = []
  const calls = new Map(entries.map(({ details, call }) => [text(details, 'consent'), call]))
  const ids = [...calls.keys()].filter((id) => id !== null)
  for (const { id, state, readers } of await ports.consents(municipality, ids)) {
    const type = state === 'complete' || state === 'refused' ? states[state] : null
    if (type !== null) events.push(...toldOf(municipality, type, id, readers, calls.get(id) ?? ''))
  }
  return events
}

/** A word that stops: who can read a consent it reaches hears that, and who received data under it must say what it does. */
const stopped: Maker = async (ports, municipality, entries) => {
  const events: NewEvent[] = []
  for (const withdrawal of new Set(entries.map(({ details }) => text(details, 'withdrawal')))) {
    if (withdrawal === null) continue
    for (const { id, readers } of await ports.stoppedBy(municipality, withdrawal))
      events.push(...toldOf(municipality, 'nl.toestemmingen.toestemming-beeindigd', id, readers, withdrawal))
    for (const { id, organisation, request } of await ports.dutiesOf(municipality, withdrawal)) {
      const refs = { obligation: id, ...(request === null ? {} : { dataRequest: request }) }
      const type = 'nl.verplichtingen.toestemming-weggevallen'
      events.push({ municipality, organisation, type, subject: id, refs, occasion: withdrawal })
    }
  }
  return events
}

/** A verdict that settles what a request waited for; nothing of what it says, and only to who knew that it waited. */
const judged: Maker = async (ports, municipality, entries) => {
  const settling = entries.filter(({ details }) => details['kind'] === 'decision' && details['settles'] === true)
  const requests = [...new Set(settling.flatMap(({ exchangeId }) => exchangeId ?? []))]
  const askers = await ports.askersOf(municipality, requests)
  const notices = await ports.noticesOf(municipality, requests)
  const events: NewEvent[] = []
  for (const { exchangeId: request, details } of settling) {
    const about = request === null ? null : waitedFor(request, askers.get(request), notices.get(request))
    if (request === null || about === null || !(await ports.toldToWait(municipality, request))) continue
    events.push({ municipality, ...about, occasion: text(details, 'verdict') ?? '' })
  }
  return events
}

/** What a verdict is about to whom: a request to who asked, or a notice to its sender; null: neither. */
const waitedFor = (
  request: string,
  asker: string | undefined,
  sent: { readonly notice: string; readonly organisation: string } | undefined,
): Pick<NewEvent, 'organisation' | 'type' | 'subject' | 'refs'> | null => {
  if (sent !== undefined) {
    const { notice, organisation } = sent
    return { organisation, type: 'nl.berichten.oordeel-gegeven', subject: notice, refs: { notice } }
  }
  if (asker === undefined) return null
  const type = 'nl.gegevensverzoeken.oordeel-gegeven'
  return { organisation: asker, type, subject: request, refs: { dataRequest: request } }
}

/** Which entries cause events, and what makes them: closed. An event that an entry causes is added here. */
const makers: readonly (readonly [readonly EntryType[], Maker])[] = [
  [answering, answered],
  [['consent-recorded', 'statement-recorded'], said],
  [['withdrawal-recorded'], stopped],
  [['verdict-recorded'], judged],
]

/** Types of entries of which anybody may hear. */
export const tellingTypes: readonly EntryType[] = makers.flatMap(([types]) => types)

/** The events that these entries cause, for whoever they concern; the same entries cause the same events. */
export const eventsOfEntries = async (
  ports: EntryPorts,
  municipality: string,
  entries: readonly SaidEntry[],
): Promise<readonly NewEvent[]> => {
  const events: NewEvent[] = []
  for (const [types, make] of makers) {
    const own = entries.filter(({ type }) => types.includes(type))
    if (own.length > 0) events.push(...(await make(ports, municipality, own)))
  }
  return events
}

/** An event about a consent, for each organisation that can read it. */
export const toldOf = (
  municipality: string,
  type: NewEvent['type'],
  consent: string,
  readers: readonly string[],
  occasion: string,
): readonly NewEvent[] =>
  readers.map((organisation) => ({ municipality, organisation, type, subject: consent, refs: { consent }, occasion }))

const text = (details: SaidEntry['details'], name: string): string | null => {
  const value = details[name]
  return typeof value === 'string' ? value : null
}
