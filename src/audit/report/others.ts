import type { EntryReader, RecordedEntry } from '../entry-store.ts'
import { keptRecord } from '../kept-record.ts'
import { wholeExchange } from '../views/rows.ts'
import type { DatedFact } from './shown.ts'

/** The recorded facts about a person (internal id); `concerns`: towards whom, null: nobody in particular. */
export type FactsOf = (
  municipality: string,
  person: string,
) => Promise<readonly (DatedFact & { readonly concerns: string | null })[]>

/**
 * Per exchange that was about several people, the facts of the others that concern this person or nobody in particular:
 * what a child said in secret must not be read from its father's own log.
 */
export const factsOfOthersIn = async (
  { reader, factsOf }: { readonly reader: Pick<EntryReader, 'next'>; readonly factsOf: FactsOf },
  { municipality, controller }: { readonly municipality: string; readonly controller: string },
  person: string,
  entries: readonly RecordedEntry[],
): Promise<(exchangeId: string) => readonly DatedFact[]> => {
  const known = new Map<string, ReturnType<FactsOf>>()
  const about = new Map<string, readonly DatedFact[]>()
  const several = entries.map(keptRecord).filter(({ details }) => details['persons'] !== undefined)
  for (const exchangeId of new Set(several.flatMap((record) => record.exchangeId ?? []))) {
    const all = (await wholeExchange(reader, { municipality, controller }, exchangeId)).map(keptRecord)
    const others = new Set(all.flatMap((record) => (record.person === person ? [] : (record.person ?? []))))
    const facts: DatedFact[] = []
    for (const other of others) {
      const asked = known.get(other) ?? factsOf(municipality, other)
      known.set(other, asked)
      facts.push(...(await asked).filter(({ concerns }) => concerns === null || concerns === person))
    }
    about.set(exchangeId, facts)
  }
  return (exchangeId) => about.get(exchangeId) ?? []
}
