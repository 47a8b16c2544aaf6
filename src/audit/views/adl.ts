import { closingTypes } from '../closings.ts'
import type { RecordedEntry } from '../entry-query.ts'
import { type KeptRecord, keptRecord } from '../kept-record.ts'
import { adlBody, allowed, type AdlBody, type AdlLevel } from './adl-body.ts'
import { lookTypes, type Step } from './steps.ts'

/** One record of the Authorization Decision Log: one call of the decision point, whoever it was about. */
export interface AdlRecord {
  readonly trace_id: string
  readonly span_id: string
  readonly parent_span_id?: string
  readonly event_name: 'adl.access_evaluation' | 'adl.access_evaluations'
  readonly timestamp: number
  readonly status: 'Unset' | 'Ok' | 'Error'
  readonly resource: { readonly attributes: { readonly 'service.name': string } }
  readonly attributes: Readonly<Record<string, string>>
  readonly body: AdlBody
}

/** What records are told with. `exchange`: every entry of one exchange that this reader may see, in the log's order. */
export interface AdlTelling {
  readonly level: AdlLevel
  readonly activity: (municipality: string, purpose: string | null) => string
  readonly aliases: (entries: readonly RecordedEntry[]) => Promise<ReadonlyMap<string, string>>
  readonly exchange: (municipality: string, exchangeId: string) => Promise<readonly RecordedEntry[]>
}

/**
 * The record that a step completes, or none. An exchange that permits something is complete when it closes: one record
 * for decision and release together, so that no key comes twice (ADL: idempotent on trace and span). A refusal, advice
 * and a look into the log, which is an authorization decision too, are complete at once.
 */
export const adlRecords = async (step: Step, telling: AdlTelling): Promise<readonly AdlRecord[]> => {
  const { type } = step.first
  if (closingTypes.includes(type)) return [await recordOf(await decisionsOf(step, telling), step.entries, telling)]
  const atOnce = type === 'advice' || (type === 'decision' && !step.entries.some(permits)) || lookTypes.includes(type)
  return atOnce ? [await recordOf(step.entries, [], telling)] : []
}

const permits = (entry: RecordedEntry) => keptRecord(entry).outcome?.startsWith('permit') === true

/** The decisions that a closing closes: of the same call, or those that the sweeper names. */
const decisionsOf = async ({ entries, first }: Step, { exchange }: AdlTelling): Promise<readonly RecordedEntry[]> => {
  const named = entries.map((entry) => keptRecord(entry).details['decision'])
  const sameCall = (record: KeptRecord) =>
    record.trace_id === first.trace_id && record.parent_span_id === first.parent_span_id
  const all = (await exchange(first.municipality, first.exchangeId ?? '')).filter(
    (entry) => keptRecord(entry).type === 'decision',
  )
  const swept = all.find((entry) => named.includes(keptRecord(entry).id))
  const span = swept && keptRecord(swept).parent_span_id
  const found = all.filter((entry) => {
    const record = keptRecord(entry)
    return swept === undefined ? sameCall(record) : record.parent_span_id === span
  })
  return found.length > 0 ? found : entries
}

const recordOf = async (
  decided: readonly RecordedEntry[],
  closed: readonly RecordedEntry[],
  telling: AdlTelling,
): Promise<AdlRecord> => {
  const records = decided.map(keptRecord)
  const [first] = records
  if (first === undefined) throw new Error('A record has a decision')
  const aliases = await telling.aliases(decided)
  const [subject, ...others] = [...new Set(records.flatMap(({ person }) => (person && aliases.get(person)) ?? []))]
  return {
    trace_id: first.trace_id,
    span_id: first.parent_span_id ?? first.span_id,
    ...(first.caller_span_id === undefined ? {} : { parent_span_id: first.caller_span_id }),
    event_name: records.length > 1 ? 'adl.access_evaluations' : 'adl.access_evaluation',
    timestamp: Date.parse(first.at),
    status: statusOf(records),
    resource: { attributes: { 'service.name': 'deelpoort' } },
    attributes: {
      ...(first.fscTransactionId === undefined ? {} : { 'adl.fsc.transaction_id': first.fscTransactionId }),
      ...(subject !== undefined && others.length === 0 ? { 'dpl.core.data_subject_id': subject } : {}),
    },
    body: adlBody(records, closed.map(keptRecord), { ...telling, aliases }),
  }
}

/** A refusal is no error (ADL: deny is Unset); a fault of the decision code is. */
const statusOf = (records: readonly KeptRecord[]): AdlRecord['status'] => {
  if (records.some(({ policyRows }) => policyRows.includes('engine-fault'))) return 'Error'
  return records.some(({ type, outcome }) => allowed(type, outcome)) ? 'Ok' : 'Unset'
}
