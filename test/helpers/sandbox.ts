import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { JWK } from 'jose'
import type { Test } from 'tap'
import { client, type Client } from '../../src/client/client.ts'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/http/logging.ts'
import { sandboxClients } from '../../src/sample/sandbox/clients.ts'
import { clockOf } from '../../src/sample/sandbox/clock.ts'
import { sandboxFiles } from '../../src/sample/sandbox/files.ts'
import { openSandbox } from '../../src/sample/sandbox/open.ts'
import type { Gateway } from '../../src/wiring/gateway.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { gatewaySettings, registerSample } from './gateway.ts'
import { startSample, type Sample } from './sample.ts'

/** What an answer may hold, of whatever route; a test that reads what is not there fails. */
export interface Told {
  readonly oin: string
  readonly client: {
    readonly issuer: string
    readonly resource: string
    readonly clientId: string
    readonly scopes: string[]
    readonly privateKey: JWK & { readonly d: string }
  }
  readonly connector: { readonly credential: string; readonly allowPrivate: boolean }
  readonly request: { readonly id: string }
  readonly consents: readonly string[]
  readonly event: string
  readonly items: readonly { readonly id: string }[]
  readonly at: string
  readonly localDate: string
  readonly aheadSeconds: number
  readonly invalidParams: readonly { readonly name: string; readonly code: string }[]
}

/** A sandbox that listens, with the sample around it. */
export interface TestSandbox extends TestDatabase {
  readonly url: string
  readonly sample: Sample
  readonly gateway: Gateway
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
  readonly logged: () => string
  /** Another one over the same database and files, as after a restart. */
  readonly again: (t: Test) => Promise<{ readonly url: string; readonly gateway: Gateway }>
  readonly as: (name: string) => Client
  readonly post: (path: string, body: unknown, token?: string) => Promise<{ status: number; body: Told }>
}

/** Starts it all; everything stops at the end of the test. */
export const testSandbox = async (t: Test): Promise<TestSandbox> => {
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-sandbox-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const files = sandboxFiles(folder)
  const database = await testDatabase(t)
  const now = clockOf(files.clock)
  const sample = await startSample(t, [], { registered: sandboxClients(files.clients).find, now })
  const env = gatewaySettings(database, sample)
  await registerSample(database.app, sample, env['CONNECTOR_KEY_FILE'] ?? '')
  const issuerKeys = join(folder, 'issuer-keys.json')
  writeFileSync(issuerKeys, JSON.stringify(sample.issuer.keys))
  const lines: string[] = []
  const open = async (t: Test) => {
    let url = ''
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString('utf8'))
        done()
      },
    })
    const logger = createLogger({ level: 'trace', stream })
    const gateway = await openSandbox(readConfig(env), logger, { folder, issuerKeys, url: () => url })
    t.teardown(() => gateway.close())
    url = await gateway.app.listen({ host: '127.0.0.1', port: 0 })
    return { url, gateway }
  }
  const { url, gateway } = await open(t)
  const as = (name: string) => client({ baseUrl: `${url}/v1`, token: () => sample.tokenFor(name) })
  const post = async (path: string, body: unknown, token?: string) => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Told }
  }
  return { ...database, url, sample, gateway, env, folder, logged: () => lines.join(''), again: open, as, post }
}
