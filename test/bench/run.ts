import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run bench [-- <name>…]`: every benchmark in a process of its own, one after the other. They print what they saw beside
 * what is demanded; only one that breaks down ends with an error (docs/decisions/0027).
 */
const all = [
  'core',
  'advice',
  'mediated',
  'cerbos',
  'appends',
  'proof',
  'verification',
  'exchanges',
  'overview',
  'officer',
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}: choose of ${all.join(', ')}`)
for (const name of asked.length === 0 ? all : asked) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
