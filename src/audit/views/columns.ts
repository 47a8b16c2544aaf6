import type { Columns } from './written.ts'

/** Views of the log that can be given out. */
export const views = ['entries', 'ldv', 'adl', 'nen7513'] as const
export type View = (typeof views)[number]

const named = (...names: readonly string[]): Columns => names.map((name) => [name, name])

const line: Columns = [
  ...named('trace_id', 'span_id', 'parent_span_id', 'status', 'name', 'start_time', 'end_time'),
  ...[
    'dpl.core.processing_activity_id',
    'dpl.core.data_subject_id',
    'dpl.core.data_subject_id_type',
    'dpl.core.foreign_operation.processor',
  ].map((name) => [name, `attributes/${name}`] as const),
]

/** The columns of each view; what is a list or has parts stands in its cell as JSON. */
export const columnsOf: Readonly<Record<View, Columns>> = {
  entries: [
    ...named('id', 'type', 'at', 'recordedAt', 'log', 'index', 'leafHash', 'municipality', 'exchangeId', 'controllers'),
    ['actorOrganisation', 'actor/organisation'],
    ['actorProfessional', 'actor/professional/id'],
    ['actorFunction', 'actor/professional/function'],
    ['actorClientId', 'actor/clientId'],
    ...named('operation', 'case', 'purpose', 'direction', 'source', 'recipient', 'personId', 'categories', 'outcome'),
    ...named('reasons', 'ground'),
    ['policyFingerprint', 'policy/fingerprint'],
    ...named('policyRows', 'confidential', 'retainUntil', 'traceId', 'spanId', 'parentSpanId', 'callerSpanId'),
    ...named('fscTransactionId', 'details'),
  ],
  ldv: line,
  adl: [
    ...named('trace_id', 'span_id', 'parent_span_id', 'event_name', 'timestamp', 'status'),
    ...['dpl.core.data_subject_id', 'adl.fsc.transaction_id'].map((name) => [name, `attributes/${name}`] as const),
    ...['request', 'response', 'policies', 'information'].map(
      (name) => [`adl.core.${name}`, `body/adl.core.${name}`] as const,
    ),
  ],
  nen7513: [
    ...line,
    ...['users', 'participants', 'toestemmingsProfiel', 'autorisatieProtocol'].map(
      (name) => [`dpl.nen7513.${name}`, `attributes/dpl.nen7513.${name}`] as const,
    ),
  ],
}
