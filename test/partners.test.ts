import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { type Block, blocksOf } from './helpers/page.ts'
import { npmEnv } from './helpers/image.ts'
import { read, root } from './helpers/papers.ts'
import { freePort } from './helpers/program.ts'

t.setTimeout(900_000)

const folder = mkdtempSync(join(tmpdir(), 'deelpoort-partner-'))
const checkout = join(folder, 'deelpoort')
const project = join(folder, 'my-partner')
t.teardown(() => rmSync(folder, { recursive: true, force: true }))

/** A base from which the demo's ports are free, and the two of the partner. */
const freePorts = async () => {
  for (let base = 15_000 + (process.pid % 40) * 97; ; base += 97) {
    const near = await Promise.all(Array.from({ length: 9 }, (_, n) => isFree(base + n)))
    if (near.every(Boolean) && (await isFree(54_329 + base - 8080)))
      return { base, source: await freePort(), receiver: await freePort() }
  }
}

const isFree = async (port: number): Promise<boolean> => {
  const { createServer } = await import('node:net')
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** A checkout as somebody has it after `npm ci`: what is installed here serves. */
const clone = (): void => {
  const leftOut = ['.git', '.data', '.tap', 'dist', 'node_modules']
  cpSync(root, checkout, { recursive: true, filter: (path) => !leftOut.includes(relative(root, path)) })
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
}

const env = { ...npmEnv(), DEMO_DATA: join(folder, 'data') }

/** Runs lines in bash as a terminal would, which remembers its folder and what was exported. */
const terminal = (name: string, start: string) => {
  const state = join(folder, `${name}.sh`)
  writeFileSync(state, `cd ${start}\n`)
  return (lines: string): ChildProcess => {
    const remember = `{ export -p; echo cd "$PWD"; } > ${state}`
    const script = `set -euo pipefail\n. ${state}\n${lines}\n${remember}\n`
    return spawn('bash', ['-c', script], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  }
}

const heard = (child: ChildProcess) => {
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { said: () => said.join(''), ended }
}

/** Starts what keeps running; it ends with the test. */
const keep = (t: Test, child: ChildProcess) => {
  const { said, ended } = heard(child)
  t.teardown(async () => {
    if (child.exitCode !== null || child.pid === undefined) return
    process.kill(-child.pid, 'SIGTERM')
    await Promise.race([ended, wait(20_000)])
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
  })
  const until = async (words: RegExp): Promise<string> => {
    for (let tries = 0; tries < 3000; tries += 1) {
      if (words.test(said())) return said()
      if (child.exitCode !== null) break
      await wait(100)
    }
    throw new Error(`It never said ${words}: ${said()}`)
  }
  return { until }
}

t.test('docs/partners.md, followed from top to bottom, ends with answered requests', async (t) => {
  const ports = await freePorts()
  /** All that is not to the letter: the ports, and the number that the page tells to copy. */
  const here = (text: string): string =>
    text
      .replaceAll('127.0.0.1:8080', `127.0.0.1:${ports.base}`)
      .replaceAll(/(?<=127\.0\.0\.1:|listen\()9000/g, String(ports.source))
      .replaceAll(/(?<=127\.0\.0\.1:|listen\()9001/g, String(ports.receiver))
      .replace(/^npm run demo$/m, `npm run demo -- --port-base ${ports.base}`)
      .replace('demo:token --', `demo:token -- --port-base ${ports.base}`)
  clone()
  const runs = { checkout: terminal('checkout', checkout), project: terminal('project', folder) }
  let resident = ''
  const outputs = new Map<string, string>()

  const follow = async ({ language, words, text }: Block): Promise<void> => {
    if (language === 'ts') return writeFileSync(join(project, words[0] ?? ''), here(text))
    const run = words.includes('checkout') ? runs.checkout : runs.project
    const lines = here(text)
      .replace('<bsn>', resident)
      .replace(/^npm ci$/m, '# done')
    const first = text.trim().split('\n')[0] ?? ''
    if (words.includes('keeps-running')) {
      const running = keep(t, run(lines))
      const said = await running.until(first.includes('demo') ? /demo draait door[\s\S]*"bsn":"[0-9]{9}"/ : /listens/)
      resident ||= /"bsn":"([0-9]{9})"/.exec(said)?.[1] ?? ''
      return
    }
    const { said, ended } = heard(run(lines))
    const code = await ended
    t.equal(code, 0, `${first}\n${code === 0 ? '' : said()}`)
    if (code !== 0) throw new Error(`The page cannot be followed from: ${first}`)
    outputs.set(lines, said())
  }
  mkdirSync(join(folder, 'data'))
  for (const block of blocksOf(read('docs/partners.md'))) await follow(block)

  const printed = [...outputs.values()].join('\n')
  t.match(printed, /^delivered .*"Jeugdhulp Buiten"/m, 'the source was asked and its data delivered')
  t.match(printed, /^needs-consent: \S/m, 'without a yes nothing is asked, and it says why')
  t.match(printed, /^awaiting-source$/m)
  t.match(printed, /^awaiting-source$[\s\S]*^delivered$/m, 'what waited was delivered')
  t.match(printed, /^\S+ delivered\npermit .*\ncontact /m, 'the question of one’s own was answered')
  t.match(printed, /^release decision$/m, 'and stands in the log')
  const events = readFileSync(join(project, 'events.txt'), 'utf8')
  t.match(events, /nl\.brontaken\.brontaak-wacht/, 'a task was told of')
  t.match(JSON.parse(readFileSync(join(project, 'task.json'), 'utf8')), {
    question: { purpose: 'coordinated-approach' },
  })
  t.notMatch(printed, /FAILED/, 'the check found nothing to mend')
  t.ok(
    existsSync(join(project, 'node_modules', 'deelpoort', 'dist', 'client', 'index.d.ts')),
    'the client came from the package',
  )
})
