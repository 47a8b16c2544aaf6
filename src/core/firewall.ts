import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** Step 4 for one field: collected for one thing alone, it never serves another (AVG 5 lid 1 b; domain.md P18). */
export const firewallFindings = (tables: Tables, { purpose }: Facts, unit: Unit): readonly Finding[] =>
  (tables.lanes?.firewalls ?? [])
    .filter(({ categories, purposes }) => categories.includes(unit.category) && purposes.includes(purpose))
    .map((row) => found(tables, row))
