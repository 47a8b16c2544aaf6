import { csvLine } from './csv.ts'

/** How a view is written: a JSON value a line, or comma-separated values under a line of names. */
export type Format = 'json-lines' | 'csv'

export const mediaTypes: Readonly<Record<Format, string>> = {
  'json-lines': 'application/jsonl',
  csv: 'text/csv',
}

/** Names of columns and where each stands in a row, as a path with slashes. */
export type Columns = readonly (readonly [name: string, path: string])[]

/** Rows as text, piece by piece; nothing is read ahead of who takes it. */
export async function* written(rows: AsyncIterable<object>, format: Format, columns: Columns): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine(columns.map(([name]) => name))
  for await (const row of rows) {
    if (format === 'json-lines') yield `${JSON.stringify(row)}\n`
    else yield csvLine(columns.map(([, path]) => valueAt(row, path.split('/'))))
  }
}

const valueAt = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined) return value
  if (value === null || typeof value !== 'object') return null
  return valueAt((value as Readonly<Record<string, unknown>>)[step], rest)
}
