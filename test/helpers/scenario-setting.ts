import { Writable } from 'node:stream'
import type { Test } from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { client, type Client, type Schema } from '../../src/client/client.ts'
import { readConfig } from '../../src/config.ts'
import { openGateway } from '../../src/wiring/gateway.ts'
import { createLogger } from '../../src/http/logging.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import { bsnVault } from '../../src/persons/bsn-vault.ts'
import { identityWords } from '../../src/persons/identity.ts'
import { loadPolicies, type Policy } from '../../src/policy/policies.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { gatewaySettings } from './gateway.ts'
import { joining, operator } from './register-room.ts'
import { startSample, type Sample } from './sample.ts'
import type { Cast } from './scenario-cast.ts'
import { callBack } from './scenario-lanes.ts'
import type { Played } from './scenario-ask.ts'
import type { Script } from './scenario-script.ts'
import { startScenarioSource, type ScenarioSource } from './scenario-source.ts'

/** A gateway of 9901 in which every party of the scenarios takes part, with a clock that the test sets. */
export interface ScenarioSetting extends TestDatabase {
  readonly url: string
  /** The settings it runs on. */
  readonly env: Readonly<Record<string, string>>
  readonly policy: Policy
  readonly sample: Sample
  readonly source: ScenarioSource
  readonly logged: () => string
  /** Sets the clock of the gateway: RFC 3339. */
  readonly at: (instant: string) => void
  /** The client of an organisation, by OIN. */
  readonly as: (oin: string) => Client
  /** A call without the typed client. */
  readonly raw: (oin: string, path: string, init?: RequestInit) => Promise<Response>
  /** Internal id of the person with this number, null where there is none. */
  readonly idOf: (bsn: string) => Promise<string | null>
  /** The same of somebody without a number. */
  readonly idByIdentity: (identity: Schema<'Identity'>) => Promise<string | null>
  readonly close: () => Promise<void>
  /** What must be done before a scenario is played, and what finishes a request that still waits for its source. */
  readonly prepare?: (script: Script) => Promise<void>
  readonly finish?: (script: Script, asked: Played) => Promise<Played>
}

/** The officer who reads the log. */
export const officer = '00000099000000009901'

/** Two people of the municipality who may give verdicts; where four eyes must look, the second judges too. */
export const reviewers = ['toetser-1', 'toetser-2'].map((id) => ({
  id,
  oin: officer,
  scopes: ['review'],
  professional: { id, function: 'reviewer' },
}))

/** Starts it: issuer, BRP, one source for all, register, gateway. Parties take part from 2020, or as the cast says. */
export const scenarioSetting = async (
  t: Test,
  cast: readonly Cast[],
  settings: Readonly<Record<string, string>> = {},
  moreClients: Parameters<typeof startSample>[1] = [],
): Promise<ScenarioSetting> => {
  const database = await testDatabase(t)
  const policy = loadPolicies('policies').of('9901')
  const oins = [...new Set([...cast.map(({ oin }) => oin), officer])]
  const clients = oins.map((oin) => ({
    id: oin,
    oin,
    scopes: oin === officer ? ['audit'] : ['exchange', 'consent'],
    professional: oin === officer ? { id: 'fg-1', function: 'data-protection-officer' } : null,
  }))
  const sample = await startSample(t, [...clients, ...reviewers, ...moreClients])
  const source = await startScenarioSource(t, policy.tables)
  const env = { ...gatewaySettings(database, sample), ...settings }

  const log = openLog({ db: database.app })
  const box = credentials(loadKeyRing(env['CONNECTOR_KEY_FILE']!))
  const changes = register({ db: database.app, credentials: box, record: log.appendIn })
  await changes.addMunicipality(operator(), {
    code: '9901',
    name: 'Voorbeeldgemeente',
    from: '2020-01-01',
    logName: null,
    residentsContact: '14 099',
    brp: { baseUrl: sample.brp.url, apiKey: null },
  })
  const connector = { baseUrl: source.url, credential: source.credential, allowPrivateAddress: true }
  await changes.addParticipant(operator(), joining(officer, 'municipality-controller', { from: '2020-01-01' }))
  for (const { oin, kind, until, task, mandates } of cast) {
    await changes.addParticipant(operator(), joining(oin, kind, { from: '2020-01-01', until, task, connector }))
    await changes.addCallBackNumber(operator(), '9901', oin, callBack.listed)
    for (const mandate of mandates)
      await changes.addMandate(operator(), { ...mandate, oin, municipality: '9901', decisionReference: 'B-2025-1' })
  }
  await log.close()

  let clock: Date | null = null
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString('utf8'))
      done()
    },
  })
  const logger = createLogger({ level: 'trace', stream })
  const gateway = await openGateway(readConfig(env), logger, { now: () => clock ?? new Date() })
  const url = await gateway.app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => gateway.close())
  const vault = bsnVault({
    lookup: loadKeyRing(env['BSN_LOOKUP_KEY_FILE']!),
    encryption: loadKeyRing(env['BSN_ENCRYPTION_KEY_FILE']!),
  })
  return {
    ...database,
    url,
    env,
    policy,
    sample,
    source,
    logged: () => lines.join(''),
    at: (instant) => void (clock = new Date(instant)),
    as: (oin) => client({ baseUrl: `${url}/v1`, token: () => sample.tokenFor(oin) }),
    raw: async (oin, path, init = {}) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${await sample.tokenFor(oin)}`, ...(init.headers as Record<string, string>) },
      }),
    idOf: async (bsn) => {
      const [lookup] = vault.lookups('9901', bsn).all
      const found = await database.owner
        .selectFrom('persons')
        .select('person_id')
        .where('municipality', '=', '9901')
        .where('bsn_lookup', '=', lookup)
        .executeTakeFirst()
      return found?.person_id ?? null
    },
    idByIdentity: async (identity) => {
      const [lookup] = vault.identityLookups('9901', identityWords(identity)).all
      const found = await database.owner
        .selectFrom('person_identities')
        .select('person_id')
        .where('identity_lookup', '=', lookup)
        .executeTakeFirst()
      return found?.person_id ?? null
    },
    close: () => gateway.close(),
  }
}
