import type { Call } from '../http/caller.ts'
import type { EntryView } from './audit-schema.ts'
import type { RecordedEntry } from './entry-store.ts'
import { entryView, personOf } from './entry-view.ts'

/** What showing entries needs of the others. */
export interface TellingPorts {
  /** What this organisation knows these persons (internal ids) by. */
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  /** The sentences of codes, each from the tables of the fingerprint an entry names (null: it names none). */
  readonly wordsOf: (
    municipality: string,
    fingerprints: readonly string[],
  ) => Promise<(fingerprint: string | null, code: string, language: Call['language']) => string>
}

/** Entries as this caller sees them: under its own aliases, with the words of their own tables. */
export const entryViews =
  (ports: TellingPorts) =>
  async (call: Call, municipality: string, entries: readonly RecordedEntry[]): Promise<EntryView[]> => {
    const persons = [...new Set(entries.flatMap((entry) => personOf(entry) ?? []))]
    const aliases = await ports.aliases(municipality, call.caller.organisation, persons)
    const words = await ports.wordsOf(municipality, fingerprintsIn(entries))
    const explain = (fingerprint: string | null, code: string) => words(fingerprint, code, call.language)
    return entries.map((entry) => entryView(entry, { aliases, explain }))
  }

/** The tables whose words are needed: of entries that have a reason to explain. */
const fingerprintsIn = (entries: readonly RecordedEntry[]): readonly string[] => {
  const records = entries.map(
    ({ record }) => record as { policy?: { fingerprint?: string } | null; reasons?: unknown[] },
  )
  const explained = records.filter(({ reasons }) => (reasons ?? []).length > 0)
  return [...new Set(explained.flatMap(({ policy }) => policy?.fingerprint ?? []))]
}
