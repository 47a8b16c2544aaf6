import type { EntryType } from '../entry.ts'
import { isWaiting, sentenceOf } from '../entry-sentence.ts'
import type { RecordedEntry } from '../entry-query.ts'
import { type KeptRecord, keptRecord } from '../kept-record.ts'
import { lookTypes, type Step } from './steps.ts'

/** One line of the Logboek Dataverwerkingen (LDV 1.0): an action about one data subject. Times in milliseconds. */
export interface LdvLine {
  readonly trace_id: string
  readonly span_id: string
  readonly parent_span_id?: string
  readonly status: 'Unset' | 'Ok' | 'Error'
  readonly name: string
  readonly start_time: number
  readonly end_time: number
  readonly resource: { readonly attributes: { readonly 'service.name': string } }
  readonly attributes: LdvAttributes
}

/** Attributes of the core; the first three stand in every line. */
export interface LdvAttributes {
  readonly 'dpl.core.processing_activity_id': string
  readonly 'dpl.core.data_subject_id': string
  readonly 'dpl.core.data_subject_id_type': string
  readonly 'dpl.core.foreign_operation.processor'?: string
}

/** What a line is told with: where an activity stands in the register, and what the reader knows a person by. */
export interface LdvTelling {
  /** Purpose null: what is kept to account for it all (cases, words, duties). */
  readonly activity: (municipality: string, purpose: string | null) => string
  readonly aliases: ReadonlyMap<string, string>
}

/** A pseudonym of the reader's organisation; and, for the parent of lines about several people, of all of them. */
export const subjectTypes = { person: 'urn:deelpoort:person-alias', several: 'urn:deelpoort:several-persons' } as const

/** What opens a call about several people, and so carries the line that theirs lie under. */
const opening: readonly EntryType[] = ['decision', 'advice', 'case-opened', 'case-changed', 'case-closed']

/** The lines of one step: one for each person, under a parent of their own where the call was about several. */
export const ldvLines = (step: Step, telling: LdvTelling): readonly LdvLine[] => {
  // Looks into the log are no lines of it; what is about no person is none either.
  if (lookTypes.includes(step.first.type)) return []
  const lines = step.entries.flatMap((entry) => lineOf(entry, telling))
  const parent = lines.length > 0 && several(step.first) && opening.includes(step.first.type)
  return parent ? [parentOf(step, telling), ...lines] : lines
}

/** An entry as a line, or nothing where it is about nobody. No user stands in it (standards: C4). */
const lineOf = (entry: RecordedEntry, { activity, aliases }: LdvTelling): readonly LdvLine[] => {
  const record = keptRecord(entry)
  const subject = record.person === null ? undefined : aliases.get(record.person)
  if (subject === undefined) return []
  return [
    {
      ...placeOf(record, record.span_id, parentIn(record)),
      status: failed.includes(record.type) && !isWaiting(record) ? 'Error' : 'Ok',
      name: sentenceOf(record).nl,
      ...timesOf(entry),
      resource,
      attributes: {
        'dpl.core.processing_activity_id': activity(record.municipality, record.purpose ?? null),
        'dpl.core.data_subject_id': subject,
        'dpl.core.data_subject_id_type': subjectTypes.person,
        ...processorOf(record),
      },
    },
  ]
}

const parentOf = ({ entries: [entry], first }: Step, { activity }: LdvTelling): LdvLine => ({
  ...placeOf(first, first.parent_span_id ?? '', first.caller_span_id),
  status: 'Ok',
  name: sentenceOf(first).nl,
  ...timesOf(entry),
  resource,
  attributes: {
    'dpl.core.processing_activity_id': activity(first.municipality, first.purpose ?? null),
    // Nobody in particular: the persons have lines of their own under this one.
    'dpl.core.data_subject_id': first.exchangeId ?? first.case ?? first.id,
    'dpl.core.data_subject_id_type': subjectTypes.several,
    ...processorOf(first),
  },
})

/** A technical fault; a refusal is none (LDV: status). */
const failed: readonly EntryType[] = ['source-failed', 'delivery-failed']
const resource = { attributes: { 'service.name': 'deelpoort' } } as const

const several = ({ details }: KeptRecord): boolean => details['persons'] !== undefined

/**
 * What a line lies under: the call's own line where it was about several people, else the span of whoever called us. A
 * closing by the sweeper lies under the decision that it closes.
 */
const parentIn = (record: KeptRecord): string | undefined =>
  several(record) || record.operation === 'data-requests.sweep' ? record.parent_span_id : record.caller_span_id

const placeOf = ({ trace_id }: KeptRecord, span_id: string, parent: string | undefined) => ({
  trace_id,
  span_id,
  ...(parent === undefined ? {} : { parent_span_id: parent }),
})

/** From the moment of deciding to the moment it was durable. */
const timesOf = (entry: RecordedEntry) => {
  const start = Date.parse(keptRecord(entry).at)
  return { start_time: start, end_time: Math.max(start, Date.parse(entry.recordedAt)) }
}

/** The application that called, where it called from within a trace of its own: a system, never a user. */
const processorOf = ({ actor, caller_span_id }: KeptRecord) =>
  caller_span_id === undefined
    ? {}
    : { 'dpl.core.foreign_operation.processor': systemUrn(actor.organisation, actor.clientId) }

const systemUrn = (oin: string, system: string) => `urn:nld:oin:${oin}:systeem:${encodeURIComponent(system)}`
