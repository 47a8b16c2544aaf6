import fc from 'fast-check'
import t from 'tap'
import { decide } from '../../src/core/decide.ts'
import { tell } from '../../src/core/tell.ts'
import { laws } from './laws.ts'
import { caseOf } from './naive/cases.ts'

t.setTimeout(600_000)

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 700)
const judge = { decide, tell }

for (const [name, law] of Object.entries(laws))
  t.test(name, async (t) => {
    const seeds = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(seeds, (seed) => {
        const { tables, facts } = caseOf(seed)
        const fault = law(judge, tables, facts)
        if (fault !== null) throw new Error(`seed ${String(seed)}: ${fault}`)
      }),
      { seed: 36_295, numRuns },
    )
    t.pass(`${String(numRuns)} runs`)
  })
