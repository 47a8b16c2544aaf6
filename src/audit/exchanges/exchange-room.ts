import type { Call } from '../../http/caller.ts'
import { defined } from '../defined.ts'
import { type LookPorts, recordLook } from '../look.ts'
import { exchangeLine, type ExchangeLine, lastSteps } from './exchange-line.ts'
import type { ExchangeFilter, ExchangePosition, ExchangeSearch } from './exchange-search.ts'
import type { Noting } from './noting.ts'

/** What is asked: words, and days that were turned into instants. `person`: internal id; null: somebody nobody here knows. */
export interface ExchangesAsked extends Omit<ExchangeFilter, 'controller' | 'person'> {
  readonly person?: string | null | undefined
  /** A code of why a person was looked for. */
  readonly why?: string | undefined
}

/** A page of lines, newest first. */
export interface ExchangeLines {
  readonly lines: readonly ExchangeLine[]
  readonly next: ExchangePosition | null
  /** Null: everything that is in the log could be found; else until when. */
  readonly onlyUntil: string | null
}

/** What showing exchanges needs: `search` on any login that may, the rest on the application's. */
export interface ExchangePorts extends LookPorts {
  readonly search: ExchangeSearch
  readonly noting: Noting
}

/** How long a search waits for what was appended a moment ago. */
const waitsMs = 150
const nothing = { exchanges: [], next: null, notedUntil: null } as const

/** Exchanges as an officer searches them. The look is in the log, for each person it shows, before anything is shown. */
export const exchangeRoom = (ports: ExchangePorts) => ({
  search: async (
    call: Call,
    { why, ...asked }: ExchangesAsked,
    page: { readonly after: ExchangePosition | null; readonly limit: number },
  ): Promise<ExchangeLines> => {
    const { municipality, person } = asked
    const isNoted = await ports.noting.catchUp(municipality, waitsMs)
    const { exchanges, next, notedUntil } =
      person === null
        ? nothing
        : await ports.search.page({ ...asked, person, controller: call.caller.organisation }, page.limit, page.after)
    const lines = exchanges.flatMap((found) => exchangeLine(found) ?? [])
    await recordLook(ports, call, {
      municipality,
      entries: exchanges.flatMap(lastSteps),
      person: person ?? null,
      search: { ...wordsRecorded(asked, lines.length > 0), ...defined({ why }) },
    })
    return { lines, next, onlyUntil: isNoted || person === null ? null : notedUntil }
  },
})

export type ExchangeRoom = ReturnType<typeof exchangeRoom>

/**
 * The words of a search as an entry may hold them: codes, ids and moments. A professional is what somebody typed until it was
 * found, so only then it is named; the person is the entry's own.
 */
export const wordsRecorded = (
  { municipality: _municipality, person: _person, ...words }: Omit<ExchangesAsked, 'why'>,
  isFound: boolean,
): Readonly<Record<string, unknown>> => {
  const { professional, ...others } = defined(words)
  return professional === undefined ? others : { ...others, professional: isFound ? professional : 'not-found' }
}
