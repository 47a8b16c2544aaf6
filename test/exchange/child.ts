import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { client, type Client } from '../../src/client/client.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { until } from './waiting.ts'

/** How a process ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A gateway in a process of its own: `npm start`, without npm, or another program in its stead. */
export interface Child {
  readonly url: string
  readonly as: (name: string) => Client
  readonly signal: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Ended>
  /** Lines it wrote so far, to both outputs. */
  readonly output: () => string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts it with the settings of this gateway; it is killed at the end of the test. Does not wait until it listens. */
export const startChild = async (
  t: Test,
  { env, sample }: Pick<TestGateway, 'env' | 'sample'>,
  settings: Readonly<Record<string, string>> = {},
  program = 'src/main.ts',
): Promise<Child> => {
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], ...env, ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => void (output += text))
  }
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
  t.teardown(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    as: (name) => client({ baseUrl: `${url}/v1`, token: () => sample.tokenFor(name) }),
    signal: (signal) => void child.kill(signal),
    ended,
    output: () => output,
  }
}

/** A child that is ready. */
export const readyChild = async (...args: Parameters<typeof startChild>): Promise<Child> => {
  const child = await startChild(...args)
  const ready = async () => (await fetch(`${child.url}/health/ready`).catch(() => null))?.status === 200
  await until(ready, `a gateway process that is ready: ${child.output()}`, 60_000)
  return child
}
