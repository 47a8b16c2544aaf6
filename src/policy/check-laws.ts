import type { Regime, Tables } from '../core/tables.ts'
import { lawsIn } from './laws.ts'
import type { RawTables } from './read-tables.ts'

/** Citations without an article, and of bills that do not hold. */
export const citationFaults = (tables: Tables): readonly string[] => {
  const cited = lawsIn({ ...tables, purposes: withoutBills(tables) })
  const bare = cited.filter(({ article }) => !article.startsWith('[norm]') && !/\s\S/.test(article))
  const early = tables.notInForce.filter(({ inForceFrom }) => inForceFrom === null)
  return [
    ...bare.map(({ row, article }) => `${place(row)}: names the law ${article} and no article of it`),
    ...cited.flatMap(({ row, article }) =>
      early
        .filter(({ citedAs }) => citedAs.some((name) => article.toLowerCase().startsWith(name.toLowerCase())))
        .map(({ name }) => `${place(row)}: cites ${article}, and ${name} is not in force`),
    ),
  ]
}

/** What holds under a regime that a bill begins may cite the bill. */
const withoutBills = ({ purposes, notInForce }: Tables) => {
  const coming = notInForce.flatMap(({ regime }) => regime ?? [])
  const later = (row: { readonly regimes?: readonly Regime[] | null }) =>
    row.regimes != null && row.regimes.every((regime) => coming.includes(regime))
  return Object.entries(purposes).map(([, { rows, closed }]) => ({
    rows: rows.filter((row) => !later(row)),
    closed: closed !== null && later(closed) ? null : closed,
  }))
}

const place = (row: string | null) =>
  row?.includes('.') && !/^[A-Z]/.test(row) ? `vocabulary.yaml ${row}` : `row ${row ?? ''}`

/** Switches whose default is none of their options, and demands on a request that nothing can answer. */
export const choiceFaults = ({ regimes, gates }: RawTables): readonly string[] => [
  ...Object.entries(regimes.switches)
    .filter(([, { default: value, options }]) => options !== null && !options.includes(value))
    .map(([name, { default: value }]) => `regimes.yaml switches.${name}: ${String(value)} is none of its options`),
  ...(gates.weighing.steps.includes(gates.weighing.talk)
    ? []
    : [`gates.yaml weighing: nobody can meet it, step ${String(gates.weighing.talk)} (the talk) is none of its steps`]),
  ...Object.entries(gates.demands)
    .filter(([, { field }]) => field.trim() === '')
    .map(([, { id }]) => `row ${id}: nobody can meet it, it names no part of the request`),
]
