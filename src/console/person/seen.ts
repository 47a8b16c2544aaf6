import type { RecordedEntry } from '../../audit/entry-query.ts'
import { keptRecord } from '../../audit/kept-record.ts'
import type { ConsentRecord, RecordedFact } from '../../core/facts.ts'
import { momentOf } from '../../http/moment.ts'
import type { KeptPerson } from './person-store.ts'

/** Somebody's word about sharing, as the log has it. */
export interface Said {
  readonly kind: 'given' | 'refused' | 'withdrawn'
  /** Local day on which it was said. */
  readonly on: string
  /** Internal id, or the OIN of an institution. */
  readonly by: string
  readonly capacity: string | null
  /** Null: about more than one consent. */
  readonly consent: string | null
}

/** A report that was asked for this person: made, or refused by the tables of rights. */
export interface ReportMade {
  readonly at: string
  readonly made: boolean
  readonly law: string | null
}

/** What one officer may see of a person: what stands in entries of which his organisation is a controller (domain.md B.6). */
export interface SeenPerson {
  readonly consents: readonly ConsentRecord[]
  readonly said: readonly Said[]
  readonly facts: readonly RecordedFact[]
  readonly reports: readonly ReportMade[]
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What is kept of a person, cut down to what these entries, which the officer may read, are about. */
export const seenOf = (person: KeptPerson, entries: readonly RecordedEntry[]): SeenPerson => {
  const records = entries.map(keptRecord)
  const ids = (name: string) => new Set(records.flatMap(({ details }) => text(details[name]) ?? []))
  const [consents, facts] = [ids('consent'), ids('fact')]
  return {
    consents: person.consents.filter(({ id }) => consents.has(id)),
    facts: person.facts.recorded.filter(({ id }) => facts.has(id)),
    said: records.flatMap(({ type, details }): readonly Said[] => {
      const [by, at] = [text(details['by']), text(details['saidAt'])]
      if ((type !== 'statement-recorded' && type !== 'withdrawal-recorded') || by === null || at === null) return []
      const kind = type === 'withdrawal-recorded' ? 'withdrawn' : details['outcome'] === 'given' ? 'given' : 'refused'
      const on = momentOf(new Date(at)).localDate
      return [{ kind, on, by, capacity: text(details['capacity']), consent: text(details['consent']) }]
    }),
    reports: records.flatMap(({ type, at, details }) =>
      details['view'] === 'access-report' ? [{ at, made: type === 'export-made', law: text(details['law']) }] : [],
    ),
  }
}
