import type { Call } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import { exportEntry } from '../views/export-entry.ts'
import type { Export, ExportPorts } from '../views/export-room.ts'
import { type Columns, type Format, mediaTypes, written } from '../views/written.ts'
import { exchangeLine, type ExchangeLine } from './exchange-line.ts'
import { type ExchangesAsked, wordsRecorded } from './exchange-room.ts'
import type { ExchangeFilter, ExchangePosition, ExchangeSearch } from './exchange-search.ts'
import type { Noting } from './noting.ts'

/** What giving out exchanges needs, all on the application's login. */
export interface ExchangeExportPorts extends Pick<ExportPorts, 'log' | 'retain' | 'aliases'> {
  readonly search: ExchangeSearch
  readonly noting: Noting
}

const perPage = 100
const waitsMs = 5000

/** The columns of an exchange that is given out; what is a list stands in its cell as JSON. */
const columns: Columns = [
  ...['exchangeId', 'recordedAt', 'organisation'].map((name) => [name, name] as const),
  ['professional', 'professional/id'],
  ['function', 'professional/function'],
  ...['source', 'recipient', 'case', 'purpose', 'categories', 'outcomes', 'reason', 'personIds'].map(
    (name) => [name, name] as const,
  ),
]

/**
 * Exchanges that were searched for, one a line, newest first, as the log held them when it was asked; in the log as `export-made`
 * before the first byte. Persons stand in it under the aliases of this organisation.
 */
export const exchangeExport =
  (ports: ExchangeExportPorts) =>
  async (call: Call, { why: _why, ...asked }: ExchangesAsked, format: Format): Promise<Export> => {
    const { municipality, person } = asked
    if (!(await ports.noting.catchUp(municipality, waitsMs)))
      throw new Problem('unavailable', 'The newest exchanges cannot be searched yet. Try again later.', {
        retryAfter: 60,
      })
    const filter = { ...asked, person: person ?? undefined, controller: call.caller.organisation }
    const { end, found } = await ports.search.edge(filter)
    const entry = exportEntry(call, {
      municipality,
      person: person ?? null,
      retainUntil: ports.retain(call.moment.localDate),
      details: {
        ...{ view: 'exchanges', format, search: wordsRecorded(asked, found), after: null },
        until: person === null ? '0' : end,
      },
    })
    await ports.log.append({ entries: [entry], stands: [] })
    const lines = person === null ? none() : rows(ports, call, filter, { end, before: end })
    return { lines: written(lines, format, columns), mediaType: mediaTypes[format], end: null }
  }

export type ExchangeExport = ReturnType<typeof exchangeExport>

async function* none(): AsyncGenerator<object> {}

async function* rows(
  { search, aliases }: ExchangeExportPorts,
  call: Call,
  filter: ExchangeFilter,
  from: ExchangePosition,
): AsyncGenerator<object> {
  let after: ExchangePosition | null = from
  while (after !== null) {
    const { exchanges, next } = await search.page(filter, perPage, after)
    const lines: readonly ExchangeLine[] = exchanges.flatMap((one) => exchangeLine(one) ?? [])
    const known = await aliases(filter.municipality, call.caller.organisation, [
      ...new Set(lines.flatMap(({ persons }) => persons)),
    ])
    for (const { persons, ...line } of lines)
      yield { ...line, personIds: persons.flatMap((person) => known.get(person) ?? []) }
    after = next
  }
}
