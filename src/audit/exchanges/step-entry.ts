import { parsedOrNull, placed, type PlacedRow, type RecordedEntry } from '../entry-query.ts'

/** An entry of an exchange; bent: its record cannot be read as one, and what stands beside it in its row is told instead. */
export interface StepEntry extends RecordedEntry {
  readonly isBent: boolean
}

/** A record with the columns beside it (record-columns.ts). */
interface Row extends PlacedRow {
  readonly record: Buffer
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

/** A row as an entry of its log. What is wrong with a bent one is said by the page of its exchange and by verification. */
export const stepEntry = (row: Row): StepEntry => {
  const record = parsedOrNull(row.record)
  return record !== null && isRecord(record)
    ? { ...placed(row, record), isBent: false }
    : { ...placed(row, beside(row)), isBent: true }
}

const isRecord = ({ actor, reasons, categories, details }: Readonly<Record<string, unknown>>): boolean =>
  [reasons, categories].every((list) => Array.isArray(list) && list.every(isObject)) &&
  isObject(details) &&
  isObject(actor) &&
  typeof actor['organisation'] === 'string'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const beside = ({ id, type, source, recipient, purpose, outcome, ...row }: Row): RecordedEntry['record'] => ({
  ...{ id, type, source, recipient, purpose, outcome, person: row.person_id, case: row.case_id },
  ...{ actor: { organisation: row.actor_organisation }, reasons: [], categories: [], details: {} },
})
