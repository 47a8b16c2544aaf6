import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import ts from 'typescript'
import type { decide } from '../../src/core/decide.ts'
import type { tell } from '../../src/core/tell.ts'
import type { minimise } from '../../src/core/minimise.ts'
import type { standing } from '../../src/core/standing.ts'

/** What the suite calls of the core. */
export interface Core {
  readonly decide: typeof decide
  readonly tell: typeof tell
  readonly minimise: typeof minimise
  readonly standing: typeof standing
}

/** One change that Stryker made: where, and what stands there instead. */
export interface Mutant {
  readonly id: string
  readonly file: string
  readonly line: number
  readonly mutator: string
  readonly replacement: string
}

/** Stryker's own switchboard: which mutant is on, what was reached, how often. */
export interface Switchboard {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: {
    static: Record<string, number>
    perTest: Record<string, Record<string, number>>
  }
}

export const switchboard = (): Switchboard => {
  const world = globalThis as unknown as { __stryker__?: Switchboard }
  return (world.__stryker__ ??= {})
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

/** The whole core with every mutant of these files in it, switched off; loaded once, into this process. */
export const instrumentedCore = async (
  files: readonly string[],
): Promise<{ core: Core; mutants: readonly Mutant[] }> => {
  const sources = readdirSync('src/core').map((name) => ({
    name: join('src/core', name),
    mutate: files.includes(name),
    content: readFileSync(join('src/core', name), 'utf8'),
  }))
  const instrumenter = new Instrumenter(logger)
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false }
  const { files: made, mutants } = await instrumenter.instrument(sources, options)
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-mutants-'))
  mkdirSync(join(folder, 'core'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    ...{ rewriteRelativeImportExtensions: true, verbatimModuleSyntax: true },
  }
  for (const { name, content } of made) {
    const { outputText } = ts.transpileModule(content, { fileName: name, compilerOptions })
    writeFileSync(join(folder, name.replace('src/', '').replace(/\.ts$/, '.js')), outputText)
  }
  const load = async (name: string) =>
    (await import(pathToFileURL(join(folder, 'core', `${name}.js`)).href)) as Partial<Core>
  const modules = await Promise.all(['decide', 'tell', 'minimise', 'standing'].map(load))
  const core = Object.assign({}, ...modules) as Core
  return {
    core,
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      ...{ id, file: fileName.replace('src/core/', ''), line: location.start.line + 1 },
      ...{ mutator: mutatorName, replacement: replacement ?? '' },
    })),
  }
}
