import { createPrivateKey, type JsonWebKey } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { ConnectorSettings } from '../../src/participants/connector-schema.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import type { Client as Caller } from '../../src/sample/clients.ts'
import { type Account, accounts } from '../../src/sample/accounts.ts'
import { startIssuer, type Issuer } from '../../src/sample/issuer.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { testGateway, type TestGateway } from './gateway.ts'
import { freePort } from './program.ts'
import { operator } from './register-room.ts'

/** A gateway with pages that listen, a provider where people log in, and a source that answers through its inbox. */
export interface TestPages extends TestGateway {
  readonly pages: string
  readonly provider: Issuer
}

/** Where the test's youth care provider wants to be told. */
export const taskMail = 'team@jeugdhulp.example'

/** People of the tests beside those of the sample. */
const more: readonly Account[] = [
  {
    ...{ id: 'officer-1', oin: organisations.municipality.oin, roles: ['privacy', 'review'] },
    professional: { id: 'officer-1', function: 'privacy-officer' },
  },
  {
    ...{ id: 'behandelaar-2', oin: organisations.youthCareProvider.oin, roles: ['source'] },
    professional: { id: 'behandelaar-2', function: 'practitioner' },
  },
  {
    ...{ id: 'officer-at-school', oin: organisations.school.oin, roles: ['audit'] },
    professional: { id: 'officer-at-school', function: 'fg' },
  },
  {
    ...{ id: 'stranger', oin: '00000099000000999999', roles: ['source'] },
    professional: { id: 'stranger', function: 'nobody' },
  },
  { id: 'nameless', oin: 'none', professional: { id: 'nameless', function: 'nobody' }, roles: ['source'] },
  {
    ...{ id: 'schulden-1', oin: organisations.debtHelp.oin, roles: ['exchange'] },
    professional: { id: 'schulden-1', function: 'debt-counsellor' },
  },
  {
    ...{ id: 'school-source', oin: organisations.school.oin, roles: ['source'] },
    professional: { id: 'school-source', function: 'mentor' },
  },
]

/** A provider where people log in on pages at this port. */
export const loginAt = async (
  t: Test,
  port: number,
): Promise<{ readonly pages: string; readonly provider: Issuer; readonly clientId: string }> => {
  const pages = `http://127.0.0.1:${port}`
  const clientId = 'deelpoort-pages'
  const login = { clientId, redirectUri: `${pages}/login/callback`, accounts: [...accounts, ...more] }
  const provider = await startIssuer({ clients: [], login })
  t.teardown(() => provider.close())
  return { pages, provider, clientId }
}

/** Starts it all; `settings` override those of the gateway; `callers` may call too. */
export const testPages = async (
  t: Test,
  settings: Readonly<Record<string, string>> = {},
  callers: readonly Caller[] = [],
): Promise<TestPages> => {
  const port = await freePort()
  const { pages, provider, clientId } = await loginAt(t, port)
  const g = await testGateway(
    t,
    {
      PAGES_PORT: String(port),
      PAGES_URL: pages,
      LOGIN_ISSUER: provider.url,
      LOGIN_CLIENT_ID: clientId,
      LOGIN_KEY_FILE: keyFile(provider, clientId),
      ...settings,
    },
    callers,
  )
  await g.gateway.pages!.listen({ host: '127.0.0.1', port })
  await throughInbox(g)
  return { ...g, pages, provider }
}

/** The private key of a client of the provider, as a file that the settings name. */
export const keyFile = (provider: Issuer, client: string): string => {
  const key = createPrivateKey({ key: provider.keys.clients[client] as JsonWebKey, format: 'jwk' })
  const file = join(mkdtempSync(join(tmpdir(), 'deelpoort-login-')), 'login.pem')
  writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  return file
}

type Reached = Parameters<ReturnType<typeof register>['setConnector']>[3]

/** The source is reached in this way from now on. */
const reachSource = async ({ app, env }: TestGateway, connector: Reached): Promise<void> => {
  const log = openLog({ db: app })
  const box = credentials(loadKeyRing(env['CONNECTOR_KEY_FILE'] ?? ''))
  const { oin } = organisations.youthCareProvider
  await register({ db: app, credentials: box, record: log.appendIn }).setConnector(operator(), '9901', oin, connector)
  await log.close()
}

/** The source is asked through its inbox. */
export const throughInbox = (g: TestGateway): Promise<void> =>
  reachSource(g, {
    ...{ baseUrl: 'https://inbox.invalid', credential: null, allowPrivateAddress: false },
    settings: ConnectorSettings.parse({ inbox: true, taskMail }),
  })

/** The source answers at once by its own system again, not through its inbox. */
export const answersAtOnce = (g: TestGateway): Promise<void> => {
  const { url, credential, settings } = g.sample.parties.youthCareProvider
  const parsed = ConnectorSettings.parse(settings ?? {})
  return reachSource(g, { baseUrl: url, credential, allowPrivateAddress: true, settings: parsed })
}
