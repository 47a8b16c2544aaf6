import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { Test } from 'tap'
import { client, key, type Client } from '../../src/client/client.ts'
import { readConfig } from '../../src/config.ts'
import { openGateway, type Gateway } from '../../src/wiring/gateway.ts'
import { createLogger } from '../../src/http/logging.ts'
import { openLog } from '../../src/audit/log.ts'
import { ConnectorSettings } from '../../src/participants/connector-schema.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import type { Client as Caller } from '../../src/sample/clients.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import type { Db } from '../../src/store/database.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { joining, operator } from './register-room.ts'
import { startSample, type Sample } from './sample.ts'

/** A gateway that listens, with the sample municipality around it, all on real sockets. */
export interface TestGateway extends TestDatabase {
  readonly url: string
  readonly sample: Sample
  /** The settings it runs on: for a second process on the same database. */
  readonly env: Readonly<Record<string, string>>
  /** Everything it logged so far. */
  readonly logged: () => string
  readonly as: (name: string, language?: 'nl' | 'en') => Client
  /** A call without the client, for what it would not send. */
  readonly raw: (name: string, path: string, init?: RequestInit) => Promise<Response>
  readonly gateway: Gateway
}

export { key }

const keyNames = ['BSN_LOOKUP', 'BSN_ENCRYPTION', 'IDEMPOTENCY', 'CONNECTOR', 'CURSOR', 'LOG_SIGNING'] as const

/** Settings of a gateway over this database and sample; key files in a folder that goes with the run. */
export const gatewaySettings = (
  database: Pick<TestDatabase, 'appUrl' | 'verifyUrl'> & { readonly consoleUrl?: string },
  sample: Sample,
): Record<string, string> => {
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-keys-'))
  const files = keyNames.map((name) => {
    const file = join(folder, `${name.toLowerCase()}.json`)
    writeFileSync(file, JSON.stringify([{ id: 'test-1', key: randomBytes(32).toString('base64') }]), { mode: 0o600 })
    return [`${name}_KEY_FILE`, file] as const
  })
  return {
    ...Object.fromEntries(files),
    LOG_CHECKPOINT_DIR: folder,
    RUN_AS: 'development',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:8080',
    DATABASE_APP_URL: database.appUrl,
    ...(database.consoleUrl === undefined ? {} : { DATABASE_CONSOLE_URL: database.consoleUrl }),
    DATABASE_VERIFY_URL: database.verifyUrl,
    TOKEN_ISSUERS: JSON.stringify([{ issuer: sample.issuer.url, jwksUri: sample.issuer.jwksUrl }]),
    TOKEN_AUDIENCE: 'https://deelpoort.example/v1',
    RATE_LIMIT_PER_MINUTE: '100000',
    SOURCE_TIMEOUT_MS: '3000',
    BRP_TIMEOUT_MS: '1000',
    LEASE_SECONDS: '10',
  }
}

/** Municipality 9901 with the sample's organisations, connectors and BRP, by the operator's own functions. */
export const registerSample = async (db: Db, sample: Sample, connectorKeyFile: string): Promise<void> => {
  const log = openLog({ db })
  const changes = register({ db, credentials: credentials(loadKeyRing(connectorKeyFile)), record: log.appendIn })
  await changes.addMunicipality(operator(), {
    code: '9901',
    name: 'Voorbeeldgemeente',
    from: '2026-01-01',
    logName: null,
    residentsContact: '14 099',
    brp: { baseUrl: sample.brp.url, apiKey: null },
  })
  for (const [name, { oin, kind, name: called }] of Object.entries(organisations)) {
    const party = name in sample.parties ? sample.parties[name as 'school'] : null
    const connector =
      party === null
        ? null
        : {
            ...{ baseUrl: party.url, credential: party.credential, allowPrivateAddress: true },
            settings: ConnectorSettings.parse(party.settings ?? {}),
          }
    await changes.addParticipant(operator(), joining(oin, kind, { name: called, connector }))
  }
  await log.close()
}

/**
 * Starts it all; everything stops at the end of the test. `settings` override the environment; `more` may call too; `looks`
 * says what the end of the test looks for in the database.
 */
export const testGateway = async (
  t: Test,
  settings: Readonly<Record<string, string>> = {},
  more: readonly Caller[] = [],
  looks: Parameters<typeof testDatabase>[1] = {},
): Promise<TestGateway> => {
  const database = await testDatabase(t, looks)
  const sample = await startSample(t, more)
  const env = { ...gatewaySettings(database, sample), ...settings }
  await registerSample(database.app, sample, env['CONNECTOR_KEY_FILE'] ?? '')
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString('utf8'))
      done()
    },
  })
  const gateway = await openGateway(readConfig(env), createLogger({ level: 'trace', stream }))
  const url = await gateway.app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => gateway.close())
  const raw = async (name: string, path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${await sample.tokenFor(name)}`, ...(init.headers as Record<string, string>) },
    })
  const as = (name: string, language: 'nl' | 'en' = 'nl') =>
    client({ baseUrl: `${url}/v1`, token: () => sample.tokenFor(name), language })
  return { ...database, url, sample, env, logged: () => lines.join(''), as, raw, gateway }
}
