import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { countOf } from './count.ts'
import { gatherFailures } from './failures.ts'
import { testNumbersIn } from './scenario-leaks.ts'
import { startServer } from './server.ts'
import { startRun } from './template.ts'

/**
 * `npm test [-- <files or options of tap>]`: one PostgreSQL (DATABASE_URL, else an embedded one of this run), one
 * migrated template, tap. Everything made is removed at the end, also after Ctrl-C. What failed is told once more at the
 * end; the last line counts assertions; no test at all is a failure.
 */
const main = async (args: readonly string[]): Promise<number> => {
  const interrupted = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort())
  const server = await startServer(process.env['DATABASE_URL'])
  try {
    const run = await startRun(server.url)
    try {
      if (interrupted.signal.aborted) return 130
      const replays = join(mkdtempSync(join(tmpdir(), 'deelpoort-replays-')), 'replays')
      const env = { ...server.env, TEST_TEMPLATE: run.template, TEST_PREFIX: run.prefix, TEST_REPLAYS: replays }
      const status = await tap(args, env, interrupted.signal)
      sayReplayed(replays)
      return logIsClean(server.env['TEST_POSTGRES_LOG']) ? status : 1
    } finally {
      await run.end()
    }
  } finally {
    await server.stop()
  }
}

/** How many records the databases of this run held, each decided again at its end (database.ts). */
const sayReplayed = (file: string): void => {
  const counts = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []
  rmSync(dirname(file), { recursive: true, force: true })
  if (counts.length > 0)
    console.log(`${counts.reduce((a, b) => a + b, 0)} records of ${counts.length} databases were decided again`)
}

/** No citizen service number of any test in PostgreSQL's log of this run, but those that a test planted (Must show 4). */
const logIsClean = (file: string | undefined): boolean => {
  const lines = file === undefined || !existsSync(file) ? [] : readFileSync(file, 'utf8').split('\n')
  const leaking = lines.filter((line) => !line.includes('planted') && testNumbersIn(line).length > 0).length
  if (leaking > 0) console.error(`${leaking} lines of PostgreSQL's log hold a citizen service number`)
  return leaking === 0
}

/** To a terminal tap reports in its own way and writes the raw output to a file; elsewhere it writes it once, to both. */
const tap = async (args: readonly string[], env: NodeJS.ProcessEnv, interrupted: AbortSignal): Promise<number> => {
  const script = join(dirname(createRequire(import.meta.url).resolve('tap/package.json')), 'dist/esm/run.mjs')
  const file = join(env['TMPDIR'] ?? tmpdir(), 'output.tap')
  const toFile = process.stdout.isTTY || args.some((arg) => /^(-R|--reporter)/.test(arg))
  const child = spawn(process.execPath, [script, 'run', ...args, ...(toFile ? [`--output-file=${file}`] : [])], {
    stdio: ['inherit', toFile ? 'inherit' : 'pipe', 'inherit'],
    env,
  })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text)
    output = (output + text).slice(-10_000)
    failures.take(text)
  })
  interrupted.addEventListener('abort', () => end(child))
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  if (toFile && existsSync(file)) failures.take((output = readFileSync(file, 'utf8')))
  summary = countOf(output, status)
  return interrupted.aborted ? 130 : summary.status
}

const end = (child: ChildProcess): void => {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
}

let summary = countOf('', 1)
const failures = gatherFailures()
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
if (failures.told().length > 0) console.log(['What failed:', ...failures.told()].join('\n'))
if (summary.skipped > 0) console.log(`${summary.skipped} skipped`)
console.log(`${summary.passed} passed, ${summary.failed} failed`)
