import { mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import type { decide } from '../../src/core/decide.ts'

/** What the benchmark calls. */
export interface Core {
  readonly decide: typeof decide
}

/** The core as the built package runs it: each file through the compiler, without the loader of development. */
export const compiledCore = async (): Promise<Core> => {
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-core-'))
  mkdirSync(join(folder, 'core'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  }
  for (const file of readdirSync('src/core')) {
    const text = readFileSync(join('src/core', file), 'utf8')
    const { outputText } = ts.transpileModule(text, { fileName: file, compilerOptions })
    writeFileSync(join(folder, 'core', file.replace(/\.ts$/, '.js')), outputText)
  }
  return (await import(pathToFileURL(join(folder, 'core', 'decide.js')).href)) as Core
}
