import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

type Environment = Readonly<Record<string, string>>

/** Only what a program needs to run at all: no setting of the caller's shell reaches the gateway. */
const plain = (): Environment =>
  Object.fromEntries(
    ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'SystemRoot']
      .map((name) => [name, process.env[name]])
      .filter((pair): pair is [string, string] => pair[1] !== undefined),
  )

const start = (file: string, args: readonly string[], env: Environment, out: 'pipe' | number): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', `src/${file}`, ...args], {
    cwd: checkout,
    env: { ...plain(), ...env },
    stdio: ['ignore', out, out],
    // Of its own process group: Ctrl-C reaches the demo alone, which ends it in order.
    detached: true,
  })

/** Runs a command of `src/commands/` to its end; gives what it wrote, throws its own words where it fails. */
export const runCommand = async (name: string, args: readonly string[], env: Environment): Promise<string> => {
  const child = start(`commands/${name}.ts`, args, env, 'pipe')
  const said = { out: '', error: '' }
  child.stdout?.on('data', (part: Buffer) => void (said.out += part.toString()))
  child.stderr?.on('data', (part: Buffer) => void (said.error += part.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return said.out
  throw new Error(`${name} ${args[0] ?? ''} ended with ${code}: ${(said.error || said.out).trim()}`)
}

/** The gateway as a process of its own. */
export interface GatewayProcess {
  readonly pid: number
  /** Asks it to stop (SIGTERM) and waits; after 35 seconds it is ended. */
  readonly stop: () => Promise<void>
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>
}

/** Starts this program of `src/` and waits until it says that it is ready; throws with the end of its log where it does not. */
export const startGateway = async (
  program: 'main.ts' | 'sample/sandbox-gateway.ts',
  url: string,
  env: Environment,
  logFile: string,
): Promise<GatewayProcess> => {
  const log = openSync(logFile, 'w', 0o600)
  const child = start(program, [], env, log)
  closeSync(log)
  let gone = false
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      gone = true
      resolve()
    }
    child.once('error', end)
    child.once('exit', end)
  })
  const onExit = (): void => void child.kill('SIGTERM')
  process.once('exit', onExit)
  const stop = async (): Promise<void> => {
    process.off('exit', onExit)
    if (gone) return
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 35_000)
    await ended
    clearTimeout(late)
  }
  for (let waited = 0; waited < 60_000 && !gone; waited += 100) {
    await wait(100)
    const ready = await fetch(`${url}/health/ready`).catch(() => null)
    if (ready?.status === 200) return { pid: child.pid ?? 0, stop, ended }
  }
  await stop()
  const last = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n')
  throw new Error(`The gateway did not start; the end of its log:\n${last}`)
}
