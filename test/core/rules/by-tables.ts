import type { Tables } from '../../../src/core/tables.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import type { Core } from '../../mutation/core.ts'
import { example, type Rule } from './rule.ts'

/** What is wrong with this core by these tables, or null. */
export type Fault = (core: Core, tables: Tables) => string | null

const { tables } = loadPolicies('policies').of('9901')

/** Rules on all that the tables of here name, each a title and its fault. */
export const byTables = (faults: Readonly<Record<string, Fault>>): readonly Rule[] =>
  Object.entries(faults).map(([title, fault]) => example(title, (core) => fault(core, tables)))

/** The first fault among these, or null. */
export const firstFault = <T>(items: Iterable<T>, faultOf: (item: T) => string | null): string | null => {
  for (const item of items) {
    const fault = faultOf(item)
    if (fault !== null) return fault
  }
  return null
}
