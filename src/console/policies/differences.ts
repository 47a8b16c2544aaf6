import type { KeptPolicy } from '../../policy/policies.ts'

/** What differs between two versions of the tables: rows by their id, choices, what is open, and the rest by its place. */
export interface Differences {
  readonly added: readonly ChangedRow[]
  readonly gone: readonly ChangedRow[]
  readonly changed: readonly (ChangedRow & { readonly parts: readonly ChangedPart[] })[]
  readonly switches: readonly { readonly name: string; readonly before: string; readonly after: string }[]
  readonly opened: readonly string[]
  readonly closed: readonly string[]
  readonly regime: readonly [before: string, after: string] | null
  /** Sentences that are worded otherwise. */
  readonly texts: number
  /** Anything else that differs, by its place in the tables. */
  readonly other: readonly string[]
}

/** A row, and the table it stands in: `purposes/debt-help`, `gates`, `consent`. */
export interface ChangedRow {
  readonly id: string
  readonly table: string
}
/** A part of a row, as it was and as it is: words with commas between them, or JSON where it is more than that. */
export interface ChangedPart {
  readonly name: string
  readonly before: string
  readonly after: string
}

interface Found {
  readonly rows: Map<string, { readonly table: string; readonly row: Readonly<Record<string, unknown>> }>
  /** Whatever stands in no row, by its place. */
  readonly leaves: Map<string, string>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const walk = (value: unknown, path: readonly string[], found: Found): void => {
  if (isRecord(value) && typeof value['id'] === 'string') {
    const table = path[0] === 'purposes' ? `purposes/${path[1] ?? ''}` : (path[0] ?? '')
    found.rows.set(value['id'], { table, row: value })
    return
  }
  if (isRecord(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key], found)
  else if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null))
    value.forEach((item: unknown, at) => walk(item, [...path, String(at)], found))
  else found.leaves.set(path.join('.'), JSON.stringify(value) ?? '')
}

/** Choices, what is open and the regime are told apart. */
const apart = ['v', 'municipality', 'switches', 'opened', 'regime']

const readIn = ({ tables }: KeptPolicy): Found => {
  const found: Found = { rows: new Map(), leaves: new Map() }
  for (const [key, value] of Object.entries(tables)) if (!apart.includes(key)) walk(value, [key], found)
  return found
}

/** Beyond this a text is cut: longer than any list of the tables. */
const most = 1_000
const said = (value: unknown): string => {
  const isWords = Array.isArray(value) && value.every((item) => typeof item === 'string')
  const text =
    value === undefined || value === null
      ? ''
      : typeof value === 'string'
        ? value
        : isWords
          ? value.join(', ')
          : JSON.stringify(value)
  return text.length > most ? `${text.slice(0, most)} …` : text
}

/** Every difference between two versions, each once. */
export const differencesOf = (before: KeptPolicy, after: KeptPolicy): Differences => {
  const [was, is] = [readIn(before), readIn(after)]
  const rowsOf = (of: Found, not: Found): readonly ChangedRow[] =>
    [...of.rows].filter(([id]) => !not.rows.has(id)).map(([id, { table }]) => ({ id, table }))
  const changed = [...is.rows].flatMap(([id, { table, row }]) => {
    const earlier = was.rows.get(id)?.row
    if (earlier === undefined) return []
    const parts = partsOf(earlier, row)
    return parts.length === 0 ? [] : [{ id, table, parts }]
  })
  const names = [...new Set([...was.leaves.keys(), ...is.leaves.keys()])]
  const switchNames = [...new Set([before, after].flatMap(({ tables }) => Object.keys(tables.switches)))]
  return {
    added: rowsOf(is, was),
    gone: rowsOf(was, is),
    changed,
    switches: switchNames
      .map((name) => ({ name, before: said(before.tables.switches[name]), after: said(after.tables.switches[name]) }))
      .filter((one) => one.before !== one.after),
    opened: after.tables.opened.filter((name) => !before.tables.opened.includes(name)),
    closed: before.tables.opened.filter((name) => !after.tables.opened.includes(name)),
    regime: before.tables.regime === after.tables.regime ? null : [before.tables.regime, after.tables.regime],
    texts: textsDiffering(before.texts, after.texts) + textsDiffering(before.report, after.report),
    other: names.filter((name) => was.leaves.get(name) !== is.leaves.get(name)),
  }
}

const partsOf = (was: Readonly<Record<string, unknown>>, is: Readonly<Record<string, unknown>>) =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map((name): ChangedPart => ({ name, before: said(was[name]), after: said(is[name]) }))

const textsDiffering = (was: unknown, is: unknown): number => {
  if (isRecord(was) && isRecord(is))
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].reduce(
      (sum, name) => sum + textsDiffering(was[name], is[name]),
      0,
    )
  return JSON.stringify(was) === JSON.stringify(is) ? 0 : 1
}

/** Whether nothing differs. */
export const isSame = (all: Differences): boolean =>
  all.added.length + all.gone.length + all.changed.length + all.switches.length + all.opened.length === 0 &&
  all.closed.length + all.texts + all.other.length === 0 &&
  all.regime === null
