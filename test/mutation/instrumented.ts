import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Script } from 'node:vm'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import ts from 'typescript'
import { doors, type Core } from './core.ts'

/** One change that Stryker made: where, and what stands there instead. */
export interface Mutant {
  readonly id: string
  readonly file: string
  readonly line: number
  /** The line of the source it begins on, without spaces around it. */
  readonly text: string
  readonly mutator: string
  /** What stood there, and what stands there instead. */
  readonly original: string
  readonly replacement: string
}

/** The core with every mutant of some files in it, switched off, and a way to load it anew as often as one likes. */
export interface Instrumented {
  readonly mutants: readonly Mutant[]
  /** A core that remembers nothing of another; what is worked out while it loads is worked out by the mutant that is on. */
  readonly load: () => Core
}

const quiet = () => undefined
const logger = {
  ...{
    isTraceEnabled: () => false,
    isDebugEnabled: () => false,
    isInfoEnabled: () => false,
    isWarnEnabled: () => false,
  },
  ...{ isErrorEnabled: () => false, isFatalEnabled: () => false, trace: quiet, debug: quiet, info: quiet },
  ...{ warn: quiet, error: quiet, fatal: quiet },
}

const compilerOptions = {
  ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS },
  ...{ isolatedModules: true, removeComments: true },
}

type Module = (exports: object, require: (name: string) => object) => void

/** Makes every mutant of these files; the other files of the core stay as they are. */
export const instrumentedCore = async (files: readonly string[]): Promise<Instrumented> => {
  const sources = readdirSync('src/core').map((name) => ({
    name: join('src/core', name),
    mutate: files.includes(name),
    content: readFileSync(join('src/core', name), 'utf8'),
  }))
  const instrumenter = new Instrumenter(logger)
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false }
  const { files: made, mutants } = await instrumenter.instrument(sources, options)
  const modules = new Map<string, Module>()
  for (const { name, content } of made) {
    const { outputText } = ts.transpileModule(content, { fileName: name, compilerOptions })
    const script = new Script(`(function (exports, require) {${outputText}\n})`, { filename: basename(name) })
    modules.set(basename(name, '.ts'), script.runInThisContext() as Module)
  }
  const lines = new Map(sources.map(({ name, content }) => [name, content.split('\n')]))
  return {
    load: () => loaded(modules),
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      ...{ id, file: basename(fileName), line: location.start.line + 1 },
      text: lines.get(fileName)?.[location.start.line]?.trim() ?? '',
      ...{ mutator: mutatorName, original: between(lines.get(fileName) ?? [], location) },
      replacement: replacement ?? '',
    })),
  }
}

interface Place {
  readonly line: number
  readonly column: number
}

/** The source from one place to another; on one line for all. */
const between = (lines: readonly string[], { start, end }: { readonly start: Place; readonly end: Place }): string => {
  const whole = lines.slice(start.line, end.line + 1)
  const cut = whole.map((line, i) => (i === whole.length - 1 ? line.slice(0, end.column) : line))
  return cut.map((line, i) => (i === 0 ? line.slice(start.column) : line)).join('\n')
}

const loaded = (modules: ReadonlyMap<string, Module>): Core => {
  const known = new Map<string, object>()
  const require = (path: string): object => {
    const name = basename(path, '.ts')
    const before = known.get(name)
    if (before !== undefined) return before
    const exports = {}
    known.set(name, exports)
    const run = modules.get(name)
    if (run === undefined) throw new Error(`${path} is no file of the core`)
    run(exports, require)
    return exports
  }
  const { together: joined } = require('own') as Record<string, unknown>
  return Object.assign({ joined }, ...doors.map(require)) as Core
}
