import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { gather, none } from './lists.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'

/** Step 4 for one field: collected for one thing alone, it never serves another (AVG 5 lid 1 b; domain.md P18). */
export const firewallFindings = (tables: Tables, { purpose }: Pick<Facts, 'purpose'>, unit: Unit): readonly Finding[] =>
  gather(tables.lanes?.firewalls ?? none, (row) =>
    row.categories.includes(unit.category) && row.purposes.includes(purpose) ? [found(tables, row)] : none,
  )
