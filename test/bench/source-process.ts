import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Setting } from './setting.ts'

/** Where the source of the benchmark listens, and what it must be shown. */
export interface SourceProcess {
  readonly url: string
  readonly credential: string
}

/** Starts it in a process of its own; it ends with the benchmark. */
export const startSourceProcess = async (t: Setting['t']): Promise<SourceProcess> => {
  const credential = randomBytes(24).toString('base64url')
  const child = fork(fileURLToPath(new URL('local-source.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], SOURCE_CREDENTIAL: credential },
  })
  t.teardown(() => child.kill('SIGKILL'))
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (said) => resolve(String(said)))
    child.once('exit', (code) => reject(new Error(`The source ended with ${code}`)))
  })
  return { url, credential }
}
