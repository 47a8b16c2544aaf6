import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import { municipalityOf } from '../store/ids.ts'
import type { EntrySearch, EntryView } from './audit-schema.ts'
import type { EntryPosition, EntryReader, RecordedEntry } from './entry-store.ts'
import { entryView, personOf } from './entry-view.ts'
import type { Log } from './log.ts'
import { lookEntries } from './look.ts'

/** What showing the log needs of the others. */
export interface AuditPorts {
  readonly reader: EntryReader
  readonly log: Log
  /** What this organisation knows these persons (internal ids) by. */
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  /** The person behind an alias of this organisation, or null. */
  readonly byAlias: (municipality: string, organisation: string, alias: string) => Promise<string | null>
  /** The sentences of codes, each from the tables of the fingerprint an entry names (null: it names none). */
  readonly wordsOf: (
    municipality: string,
    fingerprints: readonly string[],
  ) => Promise<(fingerprint: string | null, code: string, language: Call['language']) => string>
  /** Local date until which the entry of a look is kept at least. */
  readonly retain: (localDate: string) => string
}

/** The log for readers whose organisation is a controller of the entry. Each look is in the log before it is shown. */
export const auditRoom = (ports: AuditPorts) => {
  const views = async (call: Call, municipality: string, entries: readonly RecordedEntry[]): Promise<EntryView[]> => {
    const persons = [...new Set(entries.flatMap((entry) => personOf(entry) ?? []))]
    const aliases = await ports.aliases(municipality, call.caller.organisation, persons)
    const words = await ports.wordsOf(municipality, fingerprintsIn(entries))
    const explain = (fingerprint: string | null, code: string) => words(fingerprint, code, call.language)
    return entries.map((entry) => entryView(entry, { aliases, explain }))
  }

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

/** The tables whose words are needed: of entries that have a reason to explain. */
const fingerprintsIn = (entries: readonly RecordedEntry[]): readonly string[] => {
  const records = entries.map(
    ({ record }) => record as { policy?: { fingerprint?: string } | null; reasons?: unknown[] },
  )
  const explained = records.filter(({ reasons }) => (reasons ?? []).length > 0)
  return [...new Set(explained.flatMap(({ policy }) => policy?.fingerprint ?? []))]
}

const operatorLog = '0000'

/** The operator's log too: of it, as of every log, only what the caller's organisation is a controller of. */
const mayRead = ({ caller }: Call, municipality: string): boolean =>
  municipality === operatorLog || caller.municipalities.includes(municipality)

const whose = (call: Call, named: string | undefined): string => {
  const { municipalities } = call.caller
  const municipality = named ?? (municipalities.length === 1 ? municipalities[0] : undefined)
  if (municipality === undefined) {
    throw new Problem('invalid-input', 'Say whose log.', {
      invalidParams: [{ name: 'municipality', code: 'required', reason: 'is needed: the caller has more than one' }],
    })
  }
  return mayRead(call, municipality) ? municipality : notFound()
}

const notFound = (): never => {
  throw new Problem('not-found', 'There is nothing here for you.')
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const defined = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>
