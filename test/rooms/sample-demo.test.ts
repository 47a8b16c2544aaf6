import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { portsFrom, readDemoOptions, takePortBase } from '../../src/sample/demo-options.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const start = join(root, 'src/sample/start.js')
const data = mkdtempSync(join(tmpdir(), 'deelpoort-demo-'))
t.teardown(() => rmSync(data, { recursive: true, force: true }))

const run = async (args: readonly string[]) => {
  const child = spawn(process.execPath, args, { cwd: root, env: { PATH: process.env['PATH'], DEMO_DATA: data } })
  const said: string[] = []
  child.stdout.on('data', (part: Buffer) => said.push(part.toString()))
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, lines: said.join('').trim().split('\n') }
}

t.test('the ports stand side by side from one base', (t) => {
  t.strictSame(portsFrom(8080), { gateway: 8080, issuer: 8081, brp: 8082, parties: 8083, pages: 8087, postgres: 54329 })
  t.strictSame(takePortBase(['fg', '--port-base', '9000']), { base: 9000, rest: ['fg'] })
  t.throws(() => takePortBase(['--port-base=80']), /1024 to 19000/)
  t.strictSame(readDemoOptions(['--fresh', '--once']), {
    once: true,
    fresh: true,
    sandbox: true,
    ports: portsFrom(8080),
  })
  t.equal(readDemoOptions(['--no-sandbox']).sandbox, false)
  t.throws(() => readDemoOptions(['--twice']), /Unknown: --twice/)
  t.end()
})

t.test('a library that is not there gets one clear line', async (t) => {
  const folder = join(data, 'bare', 'src', 'sample')
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(root, 'package.json'), join(data, 'bare', 'package.json'))
  copyFileSync(start, join(folder, 'start.js'))
  const { code, lines } = await run([join(folder, 'start.js')])
  t.equal(code, 1)
  t.strictSame(lines, ['The library tsx is not installed: run "npm ci" in this folder first'])
  const old = readFileSync(start, 'utf8').replace('process.versions.node.split', "'18.20.1'.split")
  writeFileSync(join(folder, 'old.js'), old)
  const told = await run([join(folder, 'old.js')])
  t.equal(told.code, 1)
  t.equal(told.lines.length, 1)
  t.match(told.lines[0], /too old for the demo: it needs Node 20\.19/)
})

t.test('a port that is taken gets one clear line, and nothing is left behind', async (t) => {
  const { base, close } = await freeBaseWithTakenIssuer()
  const { code, lines } = await run([start, '--once', '--port-base', String(base)])
  await close()
  t.equal(code, 1)
  t.strictSame(lines, [
    `Port ${base + 1} is already in use: stop what listens there, or choose other ports with --port-base`,
  ])
})

t.test('a token is asked of a running demo alone, for a client it knows', async (t) => {
  const token = ['--import', 'tsx', 'src/sample/token.ts']
  t.match((await run([...token, 'local-team'])).lines, ['No demo is running: start it with "npm run demo"'])
  t.match((await run([...token, 'nobody'])).lines, [/^Name a client: local-team/])
})

/** A base of which the second port is taken by us and the first is free. */
const freeBaseWithTakenIssuer = async () => {
  for (let base = 15_000; base < 19_000; base += 97) {
    const server = createServer()
    const taken = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(base + 1, '127.0.0.1', () => resolve(true))
    })
    if (taken) return { base, close: () => new Promise((resolve) => server.close(resolve)) }
  }
  throw new Error('No port is free')
}
