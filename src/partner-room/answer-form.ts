import type { Filled } from '../pages/filled.ts'
import type { Field } from '../core/vocabulary.ts'
import { SourceTaskAnswer } from '../inbox/task-schema.ts'
import { type AskedCategory, at, type FieldFault, rowsOf, valueAt } from './filled.ts'
import type { Fault } from './form-words.ts'

/** A filled-in form: an answer as the API takes it, or all that is wrong with it, in the order of the form. */
export type ReadAnswer =
  | { readonly answer: unknown; readonly faults: readonly [] }
  | { readonly answer: null; readonly faults: readonly FieldFault[] }

type Value = string | number | boolean

/** Reads a form. What is not shared is not in the answer; empty fields are left out. `today`: local day. */
export const readAnswer = (filled: Filled, asked: readonly AskedCategory[], today: string): ReadAnswer => {
  const faults: FieldFault[] = []
  const items: object[] = []
  for (const category of asked) {
    const share = filled[at('share', category.category)]
    if (share !== 'yes' && share !== 'no') faults.push({ name: at('share', category.category), fault: 'choose' })
    if (share === 'yes') items.push(itemOf(filled, category, today, faults))
  }
  if (faults.length > 0) return { answer: null, faults }
  const answer = SourceTaskAnswer.safeParse({ items })
  if (answer.success) return { answer: answer.data, faults: [] }
  return { answer: null, faults: answer.error.issues.map((issue) => faultAt(issue, asked, filled)) }
}

const itemOf = (filled: Filled, { category, fields }: AskedCategory, today: string, faults: FieldFault[]): object => {
  const fault = (what: string, of: Fault) => void faults.push({ name: at(what, category), fault: of })
  const origin = filled[at('origin', category)]
  if (origin !== 'observed' && origin !== 'heard') fault('origin', 'choose')
  const recorded = dayIn(filled, 'recorded', category, true, fault)
  const changed = dayIn(filled, 'changed', category, false, fault) ?? recorded
  const retain = dayIn(filled, 'retain', category, true, fault)
  if (recorded !== null && recorded > today) fault('recorded', 'future')
  if (changed !== null && changed > today) fault('changed', 'future')
  if (recorded !== null && changed !== null && changed < recorded) fault('changed', 'before-recorded')
  if (retain !== null && retain < today) fault('retain', 'past')
  const conditions = (filled[at('conditions', category)] ?? '').trim()
  const values = valuesOf(filled, category, fields, faults)
  return {
    ...{ category, origin, retainUntil: retain, values },
    ...{ recordedAt: `${recorded}T12:00:00Z`, lastChangedAt: `${changed}T12:00:00Z` },
    ...(conditions === '' ? {} : { conditions: [conditions] }),
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const dayIn = (
  filled: Filled,
  what: string,
  category: string,
  needed: boolean,
  fault: (what: string, of: Fault) => void,
): string | null => {
  const text = (filled[at(what, category)] ?? '').trim()
  if (isDay(text)) return text
  if (text !== '') fault(what, 'no-day')
  else if (needed) fault(what, 'needed')
  return null
}

const valuesOf = (filled: Filled, category: string, fields: AskedCategory['fields'], faults: FieldFault[]) => {
  const before = faults.length
  const rows = Array.from({ length: rowsOf(filled, category) }, (_, row) => {
    const values: Record<string, Value> = {}
    for (const [name, field] of fields) {
      const text = (filled[valueAt(category, row, name)] ?? '').replaceAll('\r\n', '\n').trim()
      if (text === '') continue
      const read = valueIn(text, field)
      if (typeof read === 'object') faults.push({ name: valueAt(category, row, name), fault: read.fault })
      else values[name] = read
    }
    return values
  }).filter((row) => Object.keys(row).length > 0)
  if (rows.length === 0 && faults.length === before) faults.push({ name: at('share', category), fault: 'empty' })
  return rows
}

const valueIn = (text: string, { type, maxLength }: Field): Value | { readonly fault: Fault } => {
  switch (type) {
    case 'boolean':
      return text === 'yes' ? true : text === 'no' ? false : { fault: 'choose' }
    case 'date':
      return isDay(text) ? text : { fault: 'no-day' }
    case 'integer':
      return /^-?\d{1,15}$/.test(text) && text.length <= maxLength ? Number(text) : { fault: 'no-whole-number' }
    case 'number': {
      const plain = text.replace(',', '.')
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) && plain.length <= maxLength
        ? Number(plain)
        : { fault: 'no-number' }
    }
    case 'string':
      return text.length <= maxLength ? text : { fault: 'too-long' }
  }
}

/** Where a fault of the contract's own schema stands on the form: of free text it says that it holds a number of a person. */
const faultAt = (
  issue: { readonly path: readonly PropertyKey[]; readonly code: string; readonly params?: unknown },
  asked: readonly AskedCategory[],
  filled: Filled,
): FieldFault => {
  const shared = asked.filter(({ category }) => filled[at('share', category)] === 'yes')
  const { category = asked[0]?.category ?? '' } = shared[Number(issue.path[1])] ?? {}
  if (issue.path[2] !== 'conditions') return { name: at('share', category), fault: 'misfit' }
  return { name: at('conditions', category), fault: issue.code === 'custom' ? 'bsn' : 'too-long' }
}
