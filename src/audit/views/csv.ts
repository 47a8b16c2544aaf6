/** What a spreadsheet would take for a formula, and what would break a line (CSV injection; RFC 4180). */
const formula = /^[\s]*[=+\-@|%\t\r]/
const quoted = /[",;\r\n\t]/

/** One cell: text as it is, a list or object as JSON; a leading apostrophe keeps a formula a text. */
const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formula.test(text) ? `'${text}` : text
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of comma-separated values, with its end. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`
