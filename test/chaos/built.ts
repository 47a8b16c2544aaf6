import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

/** How a program of the package ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** The package as production runs it: JavaScript, which starts three times as fast as the sources. */
export interface Built {
  readonly folder: string
  /** Runs a command of the package to its end. */
  readonly command: (name: string, args: readonly string[], env: Readonly<Record<string, string>>) => Promise<Ended>
}

const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
}

/** Puts it into this folder, each file through the compiler; what is beside `src/` is linked. */
export const build = (folder: string): Built => {
  const isOurs = (path: string): boolean => /(?<!\.d)\.tsx?$/.test(path) && !path.startsWith('sample')
  for (const path of readdirSync(join(checkout, 'src'), { recursive: true, encoding: 'utf8' }).filter(isOurs)) {
    const text = readFileSync(join(checkout, 'src', path), 'utf8')
    const { outputText } = ts.transpileModule(text, { fileName: path, compilerOptions })
    const made = join(folder, 'dist', path.replace(/\.tsx?$/, '.js'))
    mkdirSync(dirname(made), { recursive: true })
    writeFileSync(made, outputText)
  }
  for (const name of ['node_modules', 'policies', 'migrations', 'openapi'])
    symlinkSync(join(checkout, name), join(folder, name), 'junction')
  writeFileSync(join(folder, 'package.json'), readFileSync(join(checkout, 'package.json')))
  return { folder, command: (name, args, env) => run(folder, [`dist/commands/${name}.js`, ...args], env) }
}

const run = (folder: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => void (said += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said: said.trim() }))
  })

/** What a program needs to run at all: no setting of the caller's shell reaches it. */
export const plainEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
