import { equivalent, isEquivalent, isOf } from './equivalent.ts'
import { hunter } from './hunt.ts'
import { instrumentedCore } from './instrumented.ts'
import { reached } from './reach.ts'
import { rate, type Score } from './score.ts'
import { suite } from './suite.ts'

const short = (replacement: string) => replacement.replaceAll(/\s+/g, ' ').slice(0, 120)

/** Hunts every mutant of these files, and says what survives; the scores file by file. */
export const hunt = async (files: readonly string[], cases: number): Promise<readonly Score[]> => {
  const made = await instrumentedCore(files)
  const stale = equivalent.filter(
    (one) => files.includes(one.file) && !made.mutants.some((mutant) => isOf(one, mutant)),
  )
  if (stale.length > 0) throw new Error(`equivalent.ts lists what is no mutant: ${JSON.stringify(stale)}`)
  const checks = suite(cases).filter(({ about }) => about?.some((file) => files.includes(file)) !== false)
  const reach = reached(made, checks)
  console.log(`${String(made.mutants.length)} mutants, ${String(checks.length)} checks`)
  const isKilled = hunter(made, checks, reach)
  return files.flatMap((file): readonly Score[] => {
    const mine = made.mutants.filter((mutant) => mutant.file === file && !isEquivalent(mutant))
    if (mine.length === 0) return []
    const alive = mine.filter((mutant) => {
      if (isKilled(mutant)) return false
      const { id, line, mutator, replacement } = mutant
      const unreached = reach.by.has(id) || reach.loading.has(id) ? '' : ' (not reached)'
      console.log(`  ${file}:${String(line)} ${mutator} → ${short(replacement)}${unreached}`)
      return true
    })
    const score = { file, killed: mine.length - alive.length, all: mine.length }
    console.log(`${file}: ${rate(score)}`)
    return [score]
  })
}
