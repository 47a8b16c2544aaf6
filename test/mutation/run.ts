import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hunt } from './hunting.ts'
import { inProcesses, shares } from './processes.ts'
import { rate, total } from './score.ts'

/**
 * `npm run mutation [-- --processes <n>] [file …]`: Stryker makes the mutants of src/core, all in one instrumented copy; each
 * is switched on in turn and the checks that reach it are run until one fails. Without names: every file.
 */
const { values, positionals } = parseArgs({
  options: { processes: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const cases = Number(process.env['MUTATION_CASES'] ?? 300)
const files = positionals.length > 0 ? positionals : readdirSync('src/core')
const parts = shares(files, Number(values.processes))

const scores = parts.length > 1 ? await inProcesses(parts) : await hunt(files, cases)
if (process.send === undefined) {
  console.log(`Mutation score: ${rate(total(scores))}`)
  process.exit(0)
} else process.send(scores, () => process.exit(0))
