import type { EntryView } from './audit-schema.ts'
import type { RecordedEntry } from './entry-store.ts'

/** What a reader is told besides the record: aliases by internal id, and the text of a code. */
export interface Telling {
  readonly aliases: ReadonlyMap<string, string>
  /** The sentence of a reason code, from the tables of that fingerprint; null: an entry made without tables. */
  readonly explain: (fingerprint: string | null, code: string) => string
}

/** The internal id of the person an entry is about, or null. */
export const personOf = ({ record }: RecordedEntry): string | null =>
  typeof record['person'] === 'string' ? record['person'] : null

/** An entry as a reader sees it. Internal ids of persons become the aliases of the reader's organisation, or nothing. */
export const entryView = ({ record, ...place }: RecordedEntry, { aliases, explain }: Telling): EntryView => {
  // A record is what this service wrote; the edge checks the view against its strict schema before it is sent.
  const said = record as unknown as RecordFields
  return {
    id: said.id,
    type: said.type,
    at: said.at,
    recordedAt: place.recordedAt,
    log: place.log,
    index: Number(place.index),
    leafHash: place.leafHash,
    municipality: said.municipality,
    exchangeId: said.exchangeId,
    controllers: said.controllers,
    actor: { ...said.actor, professional: said.actor.professional ?? null },
    operation: said.operation,
    case: said.case ?? null,
    purpose: said.purpose ?? null,
    direction: said.direction ?? null,
    source: said.source ?? null,
    recipient: said.recipient ?? null,
    personId: said.person === null ? null : (aliases.get(said.person) ?? null),
    categories: said.categories,
    outcome: said.outcome,
    reasons: said.reasons.map((reason) => ({
      ...reason,
      text: explain(said.policy?.fingerprint ?? null, reason.code),
    })),
    ground: said.ground,
    policy: said.policy,
    policyRows: said.policyRows,
    confidential: said.confidential ?? null,
    retainUntil: said.retainUntil,
    traceId: said.trace_id,
    spanId: said.span_id,
    parentSpanId: said.parent_span_id ?? null,
    callerSpanId: said.caller_span_id ?? null,
    fscTransactionId: said.fscTransactionId ?? null,
    details: renamed(said.details, aliases) as EntryView['details'],
  }
}

/** The fields of decisions.md 7 as they are stored: what is optional may be absent. */
interface RecordFields extends Omit<
  EntryView,
  | 'recordedAt'
  | 'log'
  | 'index'
  | 'leafHash'
  | 'personId'
  | 'reasons'
  | 'actor'
  | 'traceId'
  | 'spanId'
  | 'parentSpanId'
  | 'callerSpanId'
> {
  readonly person: string | null
  readonly reasons: Omit<EntryView['reasons'][number], 'text'>[]
  readonly actor: Omit<EntryView['actor'], 'professional'> & Partial<Pick<EntryView['actor'], 'professional'>>
  readonly trace_id: string
  readonly span_id: string
  readonly parent_span_id?: string
  readonly caller_span_id?: string
}

const renamed = (value: unknown, aliases: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return aliases.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => renamed(each, aliases))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, aliases)]))
}
