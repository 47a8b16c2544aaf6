import type { Facts, Stop } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { none } from './lists.ts'
import { own, unique } from './own.ts'
import type { Tables } from './tables.ts'

/** Step 1: stops on a party, the source, the purpose or the professional: about the asker and his question (AVG 24). */
export const stopFindings = (tables: Tables, facts: Facts): readonly Finding[] =>
  findings(tables, facts, ({ kind }) => kind !== 'person')

/** Step 5: a stop on this person; told as any restriction is (AVG 24, AVG 32). No lane passes it. */
export const personStopFindings = (tables: Tables, facts: Facts): readonly Finding[] =>
  findings(tables, facts, ({ kind }) => kind === 'person')

/** One finding a kind, however many stops there are. Tables that know none of them refuse by throwing: deny. */
const findings = (tables: Tables, facts: Facts, which: (stop: Stop) => boolean): readonly Finding[] => {
  if (facts.stops === undefined) return none
  return unique(facts.stops.filter(which).map(({ kind }) => kind)).map((kind) => {
    const row = own(tables.gates.stops ?? {}, kind)
    if (row === undefined) throw new Error('a stop that these tables do not know')
    return found(tables, row)
  })
}
