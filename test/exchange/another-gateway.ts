import { Writable } from 'node:stream'
import type { Test } from 'tap'
import { client, type Client } from '../../src/client/client.ts'
import { readConfig } from '../../src/config.ts'
import { openGateway } from '../../src/wiring/gateway.ts'
import { createLogger } from '../../src/http/logging.ts'
import type { TestGateway } from '../helpers/gateway.ts'

/** Another gateway on the same database and sample, as after a restart or beside the first. */
export interface AnotherGateway {
  readonly url: string
  readonly as: (name: string) => Client
  readonly logged: () => string
  readonly close: () => Promise<void>
}

/** Opens it; as at every start it first closes what a dead gateway left open. It closes at the end of the test. */
export const anotherGateway = async (
  t: Test,
  { env, sample }: Pick<TestGateway, 'env' | 'sample'>,
  more: { readonly settings?: Readonly<Record<string, string>>; readonly now?: () => Date } = {},
): Promise<AnotherGateway> => {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString('utf8'))
      done()
    },
  })
  const { settings, ...clock } = more
  const gateway = await openGateway(
    readConfig({ ...env, ...settings }),
    createLogger({ level: 'trace', stream }),
    clock,
  )
  const url = await gateway.app.listen({ host: '127.0.0.1', port: 0 })
  let open = true
  const close = async (): Promise<void> => {
    if (!open) return
    open = false
    await gateway.close()
  }
  t.teardown(close)
  const as = (name: string) => client({ baseUrl: `${url}/v1`, token: () => sample.tokenFor(name) })
  return { url, as, logged: () => lines.join(''), close }
}

/** One start and stop of another gateway: what was left open is closed. */
export const sweepOnce = async (t: Test, gateway: Pick<TestGateway, 'env' | 'sample'>): Promise<void> => {
  await (await anotherGateway(t, gateway)).close()
}
