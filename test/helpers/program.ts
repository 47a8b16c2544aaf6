import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'

/** What is run: `node` with these arguments in this folder, with this environment and PATH, and nothing else. */
export interface Program {
  readonly folder: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Another program than `node`. */
  readonly command?: string
}

/** How a program ended; `code` null: by a signal. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** A program that runs: `end` asks it to stop (SIGTERM) and waits for its end. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  readonly end: () => Promise<Ended>
}

const plain = ['PATH', 'HOME', 'TMPDIR', 'LANG']

/** Starts it; what still runs at the end of the test is killed. */
export const startProgram = (t: Test, { folder, args, env, command = process.execPath }: Program): Running => {
  const kept = Object.fromEntries(plain.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
  const child = spawn(command, args, { cwd: folder, env: { ...kept, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', error: '' }
  child.stdout.on('data', (part: Buffer) => void (said.out += part.toString()))
  child.stderr.on('data', (part: Buffer) => void (said.error += part.toString()))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
  })
  t.teardown(() => void child.kill('SIGKILL'))
  const end = (): Promise<Ended> => {
    child.kill('SIGTERM')
    return ended
  }
  return { child, ended, end }
}

/** Runs it to its end. */
export const runProgram = (t: Test, program: Program): Promise<Ended> => startProgram(t, program).ended

/** Waits until `url` answers 200; throws with what the program said where it ended before. */
export const untilReady = async (url: string, { ended }: Running): Promise<void> => {
  let gone: Ended | null = null
  void ended.then((how) => (gone = how))
  for (let tries = 0; tries < 300; tries++) {
    if (gone !== null) throw new Error(`It ended: ${JSON.stringify(gone)}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.status === 200) return
    await wait(100)
  }
  throw new Error(`${url} was not ready in time`)
}

/** From where on an outgoing connection may get a port of its own (Linux), and how many ports below it are tried. */
const [ephemeral, below] = [32_768, 12_000]

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** A port of this machine that was free just now; no outgoing connection takes it in the meantime. */
export const freePort = async (): Promise<number> => {
  for (let left = 100; left > 0; left -= 1) {
    const port = ephemeral - 1 - randomInt(below)
    if (await isFree(port)) return port
  }
  throw new Error('No port is free')
}
