import { randomBytes } from 'node:crypto'

/** Where this call stands in a trace (W3C Trace Context): ids lower-case hex, from a CSPRNG where they are ours. */
export interface Trace {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  /** What goes on to whom we call: our span, the caller's trace and sampled bit. */
  readonly traceparent: string
  readonly tracestate: string | null
}

const parent = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/
const stateMember = /^[a-z0-9][a-z0-9_*/@-]{0,255}=[\x21-\x2b\x2d-\x3c\x3e-\x7e ]{0,256}$/

const first = (header: string | readonly string[] | undefined): string | null =>
  typeof header === 'string' ? header : null

const stateOf = (header: string | readonly string[] | undefined): string | null => {
  const text = typeof header === 'string' ? header : (header ?? []).join(',')
  const members = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const sound =
    members.length > 0 && members.length <= 32 && text.length <= 512 && members.every((each) => stateMember.test(each))
  return sound ? members.join(',') : null
}

const fresh = (bytes: number): string => {
  const id = randomBytes(bytes).toString('hex')
  return /^0+$/.test(id) ? fresh(bytes) : id
}

/** Takes the caller's trace over; a malformed `traceparent` starts a new one and drops `tracestate`. */
export const traceOf = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): Trace => {
  const found = parent.exec(first(headers['traceparent']) ?? '')
  const version = first(headers['traceparent'])?.slice(0, 2)
  const sound = found !== null && (found[4] === undefined || version !== '00')
  const spanId = fresh(8)
  const traceId = (sound ? found[1] : undefined) ?? fresh(16)
  const flags = (sound ? found[3] : undefined) ?? '00'
  // Only the sampled bit is known; the others are zero when passed on.
  const sampled = (Number.parseInt(flags, 16) & 1) === 1 ? '01' : '00'
  return {
    traceId,
    spanId,
    parentSpanId: (sound ? found[2] : undefined) ?? null,
    traceparent: `00-${traceId}-${spanId}-${sampled}`,
    tracestate: sound ? stateOf(headers['tracestate']) : null,
  }
}
