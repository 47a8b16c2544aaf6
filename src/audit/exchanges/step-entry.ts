import { type RecordedEntry, recorded } from '../entry-query.ts'

/** An entry of an exchange; bent: its record cannot be read as one, and what stands beside it in its row is told instead. */
export interface StepEntry extends RecordedEntry {
  readonly isBent: boolean
}

type Row = Parameters<typeof recorded>[0] & {
  readonly id: string
  readonly type: string
  readonly person_id: string | null
  readonly actor_organisation: string
  readonly source: string | null
  readonly recipient: string | null
  readonly case_id: string | null
  readonly purpose: string | null
  readonly outcome: string | null
}

/** The columns beside a record that `stepEntry` reads. */
export const besideRecord = [
  ...(['r.id', 'r.type', 'r.person_id', 'r.actor_organisation'] as const),
  ...(['r.source', 'r.recipient', 'r.case_id', 'r.purpose', 'r.outcome'] as const),
] as const

/** A row as an entry of its log. What is wrong with a bent one is said by the page of its exchange and by verification. */
export const stepEntry = (row: Row): StepEntry => {
  const read = readOrNull(row)
  return read === null ? { ...recorded({ ...row, record: beside(row) }), isBent: true } : { ...read, isBent: false }
}

const readOrNull = (row: Row): RecordedEntry | null => {
  try {
    const entry = recorded(row)
    return isRecord(entry.record) ? entry : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isRecord = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { actor, reasons, categories, details } = value
  return (
    [reasons, categories].every((list) => Array.isArray(list) && list.every(isObject)) &&
    isObject(details) &&
    isObject(actor) &&
    typeof actor['organisation'] === 'string'
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const beside = (row: Row): Buffer => {
  const { id, type, person_id: person, source, recipient, purpose, outcome } = row
  const known = { source, recipient, purpose, case: row.case_id }
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null))
  const actor = { organisation: row.actor_organisation }
  return Buffer.from(
    JSON.stringify({ id, type, person, outcome, ...given, actor, reasons: [], categories: [], details: {} }),
  )
}
