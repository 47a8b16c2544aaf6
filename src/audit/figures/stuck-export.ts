import type { Call } from '../../http/caller.ts'
import type { LookPorts } from '../look.ts'
import { csvLine } from '../views/csv.ts'
import { exportEntry } from '../views/export-entry.ts'
import { protection, type Figure } from './small-cells.ts'
import type { Quarter } from './quarters.ts'

/** Figures of a year as they are given out, and how its words read. */
export interface YearOfFigures {
  readonly municipality: string
  readonly year: number
  /** Quarters of the year of which figures were made; others are before the log began. */
  readonly quarters: readonly (readonly [Quarter, readonly Figure[]])[]
  readonly definitions: Readonly<Record<string, string>>
  readonly called: {
    readonly cause: (word: string) => string
    readonly purpose: (word: string) => string
    readonly kind: (word: string) => string
  }
}

export type StuckFormat = 'csv' | 'json'

interface Row {
  readonly quarter: string
  readonly level: 'all' | 'cause' | 'purpose' | 'kind'
  readonly cause: string | null
  readonly causeText: string | null
  readonly purpose: string | null
  readonly purposeText: string | null
  readonly kind: string | null
  readonly kindText: string | null
  readonly restOf: boolean
  readonly count: number
}

const levels = ['all', 'cause', 'purpose', 'kind'] as const

const rowsOf = ({ quarters, called }: YearOfFigures): readonly Row[] =>
  quarters.flatMap(([quarter, figures]) =>
    figures.map(({ path: [cause = null, purpose = null, kind = null], rest, count }): Row => {
      const depth = [cause, purpose, kind].filter((word) => word !== null).length + (rest ? 1 : 0)
      return {
        ...{ quarter, level: levels[depth] ?? 'kind', restOf: rest, count },
        ...{ cause, causeText: cause && called.cause(cause), purpose, purposeText: purpose && called.purpose(purpose) },
        ...{ kind, kindText: kind && called.kind(kind) },
      }
    }),
  )

const columns = [
  ...['quarter', 'level', 'cause', 'causeText', 'purpose', 'purposeText', 'kind', 'kindText', 'restOf', 'count'],
] as readonly (keyof Row)[]

/** A year of figures as text: the numbers that the page shows and no other, with what they mean. */
export const yearAsText = (year: YearOfFigures, format: StuckFormat): string => {
  const rows = rowsOf(year)
  const { municipality, quarters, definitions } = year
  if (format === 'json')
    return `${JSON.stringify(
      {
        ...{ municipality, year: year.year, quarters: quarters.map(([quarter]) => quarter) },
        ...{ fewerThan: protection.fewest, roundedTo: protection.step, definitions, figures: rows },
      },
      null,
      2,
    )}\n`
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))]
  const said = Object.entries(definitions).map(([name, text]) => ['#', name, text])
  return [...lines, ...(said.length === 0 ? [] : [[]]), ...said].map(csvLine).join('')
}

/** Says in the log that a year of figures was given out: before it is. It held no entry of anybody. */
export const recordStuckExport =
  ({ log, retain }: LookPorts) =>
  async (
    call: Call,
    asked: { readonly municipality: string; readonly year: number; readonly format: StuckFormat },
  ): Promise<void> => {
    const { municipality, year, format } = asked
    const entry = exportEntry(call, {
      municipality,
      person: null,
      retainUntil: retain(call.moment.localDate),
      details: { view: 'stuck', format, search: { year } },
    })
    await log.append({ entries: [entry], stands: [] })
  }
