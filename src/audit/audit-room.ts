import type { Call } from '../http/caller.ts'
import type { EntrySearch, EntryView } from './audit-schema.ts'
import { defined } from './defined.ts'
import type { EntryPosition, EntryReader } from './entry-store.ts'
import { entryViews, type TellingPorts } from './entry-views.ts'
import { type LookPorts, recordLook } from './look.ts'
import { entryAsked, notFound, whose } from './whose-log.ts'

/** What showing the log needs of the others. */
export interface AuditPorts extends TellingPorts, LookPorts {
  readonly reader: EntryReader
  /** The person behind an alias of this organisation, or null. */
  readonly byAlias: (municipality: string, organisation: string, alias: string) => Promise<string | null>
}

/** The log for readers whose organisation is a controller of the entry. Each look is in the log before it is shown. */
export const auditRoom = (ports: AuditPorts) => {
  const views = entryViews(ports)

  return {
    /** A page, newest first. Problems: `invalid-input` where it is not clear whose log, `not-found` for another's. */
    search: async (
      call: Call,
      { municipality: named, personId, ...search }: EntrySearch,
      page: { readonly before: EntryPosition | null; readonly limit: number },
    ): Promise<{ readonly items: EntryView[]; readonly next: EntryPosition | null }> => {
      const municipality = whose(call, named)
      const controller = call.caller.organisation
      const person = personId === undefined ? undefined : await ports.byAlias(municipality, controller, personId)
      const { entries, next } =
        person === null
          ? { entries: [], next: null }
          : await ports.reader.page(
              { municipality, controller, ...defined({ ...search, person }) },
              page.limit,
              page.before,
            )
      const items = await views(call, municipality, entries)
      await recordLook(ports, call, { municipality, entries, person: person ?? null, search })
      return { items, next }
    },

    /** One entry. Problem `not-found`: unknown, or another's. */
    read: async (call: Call, id: string): Promise<EntryView> => {
      const { municipality, entry } = await entryAsked(ports.reader, call, id)
      const [view] = await views(call, municipality, [entry])
      await recordLook(ports, call, { municipality, entries: [entry], person: null, search: {} })
      return view ?? notFound()
    },
  }
}

export type AuditRoom = ReturnType<typeof auditRoom>
