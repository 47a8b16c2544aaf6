import { decide } from '../core/decide.ts'
import type { Tables } from '../core/tables.ts'
import { enumerate, switched } from './enumerate.ts'
import type { LaneCase } from './enumerate-lanes.ts'
import type { RawTables } from './read-tables.ts'
import { rowIds } from './row-ids.ts'
import { scenarioDecisions } from './scenario-decisions.ts'
import { differences } from './scenario-differences.ts'
import type { Scenario } from './scenario-schema.ts'

/**
 * What deciding shows: scenarios that come out otherwise, and rows that neither a scenario nor any enumerated case meets.
 * `named`: rows another defect is about already; they are not looked for.
 */
export const decidedFaults = (
  raw: RawTables,
  tables: Tables,
  scenarios: readonly Scenario[],
  named: (row: string) => boolean,
): readonly string[] => {
  const met = new Set<string>()
  const faults = scenarios.flatMap((scenario) =>
    scenarioDecisions(tables, scenario).flatMap(({ name, decision }) => {
      for (const row of decision.rows) met.add(row)
      const expected = scenario.expect.persons[name]
      return expected === undefined
        ? []
        : differences(expected, decision).map((line) => `${scenario.id}: ${name}: ${line}`)
    }),
  )
  const unmet = new Set(rowIds(tables).filter((id) => !met.has(id) && !named(id)))
  look(tables, unmet, optionsOf(raw))
  return [
    ...faults,
    ...[...unmet].map((id) => `row ${id}: can never be the reason, no case and no scenario reaches it`),
  ]
}

/**
 * Crosses off the rows that some enumerated case meets. Most are met by scenarios; where one is not, a row of a purpose
 * is looked for in the lanes of that purpose, any other row in all; with other positions of the switches in some.
 */
const look = (tables: Tables, unmet: Set<string>, options: Parameters<typeof switched>[1]): void => {
  const purposeOf = new Map(
    Object.entries(tables.purposes).flatMap(([name, { rows }]) => rows.map(({ id }) => [id, name])),
  )
  const variants = [tables, underEveryBill(tables), ...switched(tables, options)]
  for (const [place, variant] of variants.entries()) {
    const everywhere = [...unmet].some((id) => !purposeOf.has(id))
    const purposes = new Set([...unmet].flatMap((id) => purposeOf.get(id) ?? []))
    const fits = place === 0 ? () => true : oneOfEachMode(tables)
    for (const { facts } of enumerate(variant, (lane) => (everywhere ? fits(lane) : purposes.has(lane.purpose)))) {
      if (unmet.size === 0) return
      for (const row of decide(variant, facts).rows) unmet.delete(row)
    }
  }
}

/** Lanes of the first purpose that has a row of each mode: the switches matter to rules that all purposes share. */
const oneOfEachMode = ({ purposes }: Tables) => {
  const first = new Map<string, string>()
  for (const [name, { rows }] of Object.entries(purposes))
    for (const { mode } of rows) if (!first.has(mode)) first.set(mode, name)
  return ({ row, purpose }: LaneCase) => first.get(row.mode) === purpose
}

const optionsOf = ({ regimes }: RawTables) =>
  Object.fromEntries(Object.entries(regimes.switches).map(([name, { options }]) => [name, options ?? []]))

/** As if every bill the tables know held already: rows of its regime can only be met then. */
const underEveryBill = (tables: Tables): Tables => ({
  ...tables,
  regime: tables.notInForce.find(({ regime }) => regime)?.regime ?? tables.regime,
  notInForce: tables.notInForce.map((bill) => ({ ...bill, inForceFrom: '2026-01-01' })),
})
