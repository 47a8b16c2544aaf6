import type { AdlRecord } from '../views/adl.ts'
import type { LdvLine } from '../views/ldv.ts'

/** A value of the OpenTelemetry protocol in its JSON form; 64-bit integers are text. */
export type AnyValue =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: string }
  | { readonly doubleValue: number }
  | { readonly arrayValue: { readonly values: readonly AnyValue[] } }
  | { readonly kvlistValue: { readonly values: readonly KeyValue[] } }

export interface KeyValue {
  readonly key: string
  readonly value: AnyValue
}

/** A JSON value in the protocol's form; what is null or undefined is left out. */
export const anyValue = (value: unknown): AnyValue => {
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } }
  if (typeof value === 'object' && value !== null) return { kvlistValue: { values: keyValues(value) } }
  return { stringValue: String(value) }
}

const keyValues = (value: object): readonly KeyValue[] =>
  Object.entries(value).flatMap(([key, each]) =>
    each === undefined || each === null ? [] : [{ key, value: anyValue(each) }],
  )

const codes = { Unset: 0, Ok: 1, Error: 2 } as const
const server = 2
const info = 9
const scope = (name: string, version: string) => ({ name: `deelpoort.${name}`, version })

/** Nanoseconds as the protocol wants them, as text, from milliseconds. */
const nanoseconds = (milliseconds: number): string => `${String(milliseconds)}000000`

/** Lines of the Logboek Dataverwerkingen as the body of `POST /v1/traces`. */
export const tracesOf = (lines: readonly LdvLine[], version: string) => ({
  resourceSpans: [
    {
      resource: { attributes: keyValues({ 'service.name': 'deelpoort' }) },
      scopeSpans: [
        {
          scope: scope('ldv', version),
          spans: lines.map((line) => ({
            traceId: line.trace_id,
            spanId: line.span_id,
            ...(line.parent_span_id === undefined ? {} : { parentSpanId: line.parent_span_id }),
            name: line.name,
            kind: server,
            startTimeUnixNano: nanoseconds(line.start_time),
            endTimeUnixNano: nanoseconds(line.end_time),
            attributes: keyValues(line.attributes),
            status: { code: codes[line.status] },
          })),
        },
      ],
    },
  ],
})

/** Records of the Authorization Decision Log as the body of `POST /v1/logs`. */
export const logsOf = (records: readonly AdlRecord[], version: string) => ({
  resourceLogs: [
    {
      resource: { attributes: keyValues({ 'service.name': 'deelpoort' }) },
      scopeLogs: [
        {
          scope: scope('adl', version),
          logRecords: records.map((record) => ({
            timeUnixNano: nanoseconds(record.timestamp),
            observedTimeUnixNano: nanoseconds(record.timestamp),
            severityNumber: info,
            eventName: record.event_name,
            traceId: record.trace_id,
            spanId: record.span_id,
            attributes: keyValues({
              ...record.attributes,
              status: record.status,
              parent_span_id: record.parent_span_id,
            }),
            body: anyValue(record.body),
          })),
        },
      ],
    },
  ],
})
