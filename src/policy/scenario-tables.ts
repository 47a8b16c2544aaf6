import type { Tables } from '../core/tables.ts'
import type { Scenario } from './scenario-schema.ts'

/** The tables of a municipality that chose as the scenario says; under `regime: WAMS` as if the bill held already. */
export const scenarioTables = (tables: Tables, { given, regime }: Pick<Scenario, 'given' | 'regime'>): Tables => ({
  ...tables,
  regime: regime ?? tables.regime,
  notInForce: tables.notInForce.map((bill) =>
    regime !== undefined && bill.regime === regime ? { ...bill, inForceFrom: '2026-01-01' } : bill,
  ),
  switches: {
    ...tables.switches,
    ...(regime === undefined ? {} : { 'wams.enabled': regime === 'WAMS' }),
    ...given.switches,
  },
  opened: tables.opened.filter((purpose) => !given.notOpened.includes(purpose)),
})
