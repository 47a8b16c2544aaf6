import type { Call } from '../http/caller.ts'
import { municipalityOf } from '../store/ids.ts'
import type { EntrySearch, EntryView } from './audit-schema.ts'
import { defined } from './defined.ts'
import type { EntryPosition, EntryReader } from './entry-store.ts'
import { entryViews, type TellingPorts } from './entry-views.ts'
import type { Log } from './log.ts'
import { lookEntries } from './look.ts'
import { mayRead, notFound, whose } from './whose-log.ts'

/** What showing the log needs of the others. */
export interface AuditPorts extends TellingPorts {
  readonly reader: EntryReader
  readonly log: Log
  /** The person behind an alias of this organisation, or null. */
  readonly byAlias: (municipality: string, organisation: string, alias: string) => Promise<string | null>
  /** Local date until which the entry of a look is kept at least. */
  readonly retain: (localDate: string) => string
}

/** The log for readers whose organisation is a controller of the entry. Each look is in the log before it is shown. */
export const auditRoom = (ports: AuditPorts) => {
  const views = entryViews(ports)

  const looked = async (call: Call, look: Omit<Parameters<typeof lookEntries>[1], 'retainUntil'>): Promise<void> => {
    const retainUntil = ports.retain(call.moment.localDate)
    await ports.log.append({ entries: lookEntries(call, { ...look, retainUntil }), stands: [] })
  }

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
      await looked(call, { municipality, entries, person: person ?? null, search })
      return { items, next }
    },

    /** One entry. Problem `not-found`: unknown, or another's. */
    read: async (call: Call, id: string): Promise<EntryView> => {
      const municipality = municipalityOf(id)
      if (municipality === null || !mayRead(call, municipality)) return notFound()
      const entry = await ports.reader.byId(municipality, id, call.caller.organisation)
      if (entry === null) return notFound()
      const [view] = await views(call, municipality, [entry])
      await looked(call, { municipality, entries: [entry], person: null, search: {} })
      return view ?? notFound()
    },
  }
}

export type AuditRoom = ReturnType<typeof auditRoom>
