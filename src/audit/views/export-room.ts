import type { Call } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import { defined } from '../defined.ts'
import type { EntryPosition } from '../entry-store.ts'
import { entryViews, type TellingPorts } from '../entry-views.ts'
import type { Log } from '../log.ts'
import { whose } from '../whose-log.ts'
import { columnsOf } from './columns.ts'
import { exportEntry } from './export-entry.ts'
import type { ExportBody } from './export-schema.ts'
import { rowsOf, type ViewPorts } from './rows.ts'
import { mediaTypes, written } from './written.ts'

/** What giving out the log needs of the others. */
export interface ExportPorts extends ViewPorts, TellingPorts {
  readonly log: Log
  /** The person behind an alias of this organisation, or null. */
  readonly byAlias: (municipality: string, organisation: string, alias: string) => Promise<string | null>
  /** Local date until which the entry of an export is kept at least. */
  readonly retain: (localDate: string) => string
}

/** A view under way: its text piece by piece, and where the next one goes on. */
export interface Export {
  readonly lines: AsyncIterable<string>
  readonly mediaType: string
  readonly end: EntryPosition | null
}

/**
 * Views of the log as a stream, of entries of which the caller's organisation is a controller. What is given out is in
 * the log before the first byte; it ends at what the log held then, so that the next export goes on from there.
 */
export const exportRoom = (ports: ExportPorts) => {
  const told = entryViews(ports)
  return {
    /** Problems: `invalid-input` where it is not clear whose log, `not-found` for another's, `unavailable`. */
    open: async (call: Call, body: ExportBody, from: EntryPosition | null): Promise<Export> => {
      const { view, format, level, municipality: named, personId, ...search } = body
      if (view !== 'entries' && search.types !== undefined) throw typesOfAnotherView()
      const municipality = whose(call, named)
      const controller = call.caller.organisation
      const person = personId === undefined ? undefined : await ports.byAlias(municipality, controller, personId)
      const { size, last } = await ports.reader.end(municipality)
      const entry = exportEntry(call, {
        municipality,
        person: person ?? null,
        retainUntil: ports.retain(call.moment.localDate),
        details: {
          view,
          format,
          ...(view === 'adl' ? { level } : {}),
          search,
          after: from?.index ?? null,
          // Of a person whom this organisation does not know nothing is given out.
          until: person === null ? '0' : size,
        },
      })
      await ports.log.append({ entries: [entry], stands: [] })
      const filter = { municipality, controller, ...defined({ ...search, person: person ?? undefined }) }
      const part = { filter, from, until: person === null ? '0' : size }
      const rows = rowsOf(ports, view, part, { level, told: (entries) => told(call, municipality, entries) })
      return { lines: written(rows, format, columnsOf[view]), mediaType: mediaTypes[format], end: last ?? from }
    },
  }
}

export type ExportRoom = ReturnType<typeof exportRoom>

/** A line or a record is made of entries of several types. */
const typesOfAnotherView = () =>
  new Problem('invalid-input', 'Leave out types: this view is made of several.', {
    invalidParams: [{ name: 'types', code: 'not-here', reason: 'is for the view entries alone' }],
  })
