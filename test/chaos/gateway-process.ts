import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Built, plainEnvironment } from './built.ts'

/** A gateway in a process of its own that is started again at once, however it ended. */
export interface GatewayProcess {
  readonly name: string
  readonly url: string
  /** Its own folder of last checkpoints, as on a machine of its own. */
  readonly checkpoints: string
  readonly starts: () => number
  /** Ends that nobody asked for, and lines it logged of its own faults: an answer of 500, a log that cannot be continued. */
  readonly troubles: () => readonly string[]
  /** The last lines it logged. */
  readonly last: () => string
  readonly isReady: () => Promise<boolean>
  /** Whether it answers at all. */
  readonly isLive: () => Promise<boolean>
  /** SIGKILL; false where there was nothing to kill. */
  readonly kill: () => boolean
  /** SIGTERM, and no new start; the exit code. */
  readonly stop: () => Promise<number | null>
  readonly start: () => void
}

/** Starts it on this port and keeps it running until `stop`. */
export const gatewayProcess = (options: {
  readonly built: Built
  readonly name: string
  readonly port: number
  readonly env: Readonly<Record<string, string>>
  readonly checkpoints: string
}): GatewayProcess => {
  const { built, name, port, checkpoints } = options
  const url = `http://127.0.0.1:${port}`
  const troubles: string[] = []
  let [starts, wanted, killed] = [0, false, false]
  let child: ChildProcess | null = null
  let last = ''
  let ended: Promise<number | null> = Promise.resolve(null)
  mkdirSync(checkpoints, { recursive: true })

  const start = (): void => {
    starts += 1
    killed = false
    wanted = true
    const started = spawn(process.execPath, ['dist/main.js'], {
      cwd: built.folder,
      env: {
        ...plainEnvironment(),
        ...options.env,
        PORT: String(port),
        LOG_CHECKPOINT_DIR: checkpoints,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    last = ''
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        last = (last + text).slice(-2000)
        troubles.push(...text.split('\n').filter((line) => alarming.test(line)))
      })
    child = started
    ended = new Promise((resolve) => {
      started.once('close', (code, signal) => {
        if (wanted && !killed) troubles.push(`${name} ended by itself (${code ?? signal}): ${last.trim()}`)
        resolve(code)
        if (wanted) start()
      })
    })
  }
  const answers = async (path: string): Promise<boolean> =>
    (await fetch(`${url}${path}`, { signal: AbortSignal.timeout(10_000) }).catch(() => null))?.status === 200
  start()
  return {
    ...{ name, url, checkpoints, start },
    isReady: () => answers('/health/ready'),
    isLive: () => answers('/health/live'),
    starts: () => starts,
    troubles: () => troubles,
    last: () => last.trim(),
    kill: () => {
      killed = true
      return child?.kill('SIGKILL') ?? false
    },
    stop: async () => {
      wanted = false
      child?.kill('SIGTERM')
      return ended
    },
  }
}

const alarming = /"problem":"internal"|log cannot be continued/

/** Waits until all of them are ready; throws after three minutes, for a machine that others use too. */
export const allReady = async (gateways: readonly GatewayProcess[]): Promise<void> => {
  for (const end = Date.now() + 180_000; ; await sleep(250)) {
    if ((await Promise.all(gateways.map((each) => each.isReady()))).every(Boolean)) return
    if (Date.now() > end)
      throw new Error(
        `Not ready: ${gateways.flatMap((each) => [each.name, ...each.troubles(), each.last()]).join(' ')}`,
      )
  }
}
