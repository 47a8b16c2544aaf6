import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { Scenario } from './scenario-schema.ts'

/** Every scenario of the folder, in the order of files and lines; throws with file, path and fault at the first bad file. */
export const loadScenarios = (folder: string): readonly Scenario[] => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const scenarios = files.flatMap((name) => read(`${folder}/${name}`, name))
  const ids = scenarios.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  if (twice.length > 0) throw new Error(`scenario ids used twice: ${[...new Set(twice)].join(', ')}`)
  return scenarios
}

const read = (path: string, name: string): readonly Scenario[] => {
  const document: unknown = parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(document)) throw new Error(`${name}: a list of scenarios is expected`)
  return document.map((given: unknown, index) => {
    const parsed = Scenario.safeParse(given)
    if (parsed.success) return parsed.data
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`${name}: scenario ${idOf(given) ?? `number ${index + 1}`}\n${faults.join('\n')}`)
  })
}

const idOf = (given: unknown): string | undefined =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id : undefined
