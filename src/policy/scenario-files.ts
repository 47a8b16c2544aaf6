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

/** The scenarios of one file, wherever it lies. */
export const scenariosIn = (path: string): readonly Scenario[] => read(path, path)

const read = (path: string, name: string): readonly Scenario[] => {
  const document: unknown = parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(document)) throw new Error(`${name}: a list of scenarios is expected`)
  const likes = new Map<string, object>()
  return document.map((written: unknown, index) => {
    const given = likened(written, likes)
    const parsed = Scenario.safeParse(given)
    if (parsed.success) return parsed.data
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`${name}: scenario ${idOf(given) ?? `number ${index + 1}`}\n${faults.join('\n')}`)
  })
}

/**
 * `like: S14` stands for the given of that scenario, written above it in the same file; what is given here replaces it
 * key by key.
 */
const likened = (written: unknown, likes: Map<string, object>): unknown => {
  if (typeof written !== 'object' || written === null) return written
  const { like, ...own } = written as { like?: unknown; given?: unknown }
  if (like !== undefined && !likes.has(String(like))) throw new Error(`like: no scenario ${like} above in this file`)
  const given = like === undefined ? own.given : { ...likes.get(String(like)), ...(own.given ?? {}) }
  const id = idOf(written)
  if (id !== undefined && typeof given === 'object' && given !== null) likes.set(id, given)
  return { ...own, given }
}

const idOf = (given: unknown): string | undefined =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id : undefined
