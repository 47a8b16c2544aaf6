import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Test } from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { credentials } from '../../src/participants/credentials.ts'
import type { NewConnector } from '../../src/participants/participant.ts'
import { register } from '../../src/participants/register.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { jsonOf, serve } from '../../src/sample/serve.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { operator } from '../helpers/register-room.ts'

/** What the source does with one question (its body parsed). */
export type Behaviour = (response: ServerResponse, body: unknown, request: IncomingMessage) => unknown

/** A source that can answer anything at all, in the place of the youth care provider. */
export interface OddSource {
  readonly url: string
  readonly behave: (behaviour: Behaviour) => void
  readonly calls: () => number
}

/** Starts it and lets the operator point the youth care provider's connector at it (or at `elsewhere`). */
export const oddSource = async (t: Test, gateway: TestGateway, elsewhere: string | null = null): Promise<OddSource> => {
  let behaviour: Behaviour = (response) => response.writeHead(503).end()
  let calls = 0
  const served = await serve(0, async (request, response) => {
    const body = await jsonOf(request)
    calls += 1
    behaviour(response, body, request)
  })
  t.teardown(() => served.close())
  await pointProviderAt(gateway, elsewhere ?? served.url)
  return { url: served.url, behave: (next) => void (behaviour = next), calls: () => calls }
}

/** Sets where and how the youth care provider is asked, by the operator's own function. */
export const pointProviderAt = async (
  { app, env }: TestGateway,
  baseUrl: string,
  more: Partial<NewConnector> = {},
): Promise<void> => {
  const log = openLog({ db: app })
  const box = credentials(loadKeyRing(env['CONNECTOR_KEY_FILE'] ?? ''))
  const changes = register({ db: app, credentials: box, record: log.appendIn })
  const connector = { baseUrl, credential: null, allowPrivateAddress: true, ...more }
  await changes.setConnector(operator(), '9901', organisations.youthCareProvider.oin, connector)
  await log.close()
}

/** Answers JSON. */
export const json = (response: ServerResponse, body: unknown, status = 200, type = 'application/json') =>
  response.writeHead(status, { 'content-type': type }).end(typeof body === 'string' ? body : JSON.stringify(body))

/** An item as the contract has it, with what differs. */
export const item = (more: Readonly<Record<string, unknown>> = {}) => ({
  category: 'youth-help',
  recordedAt: '2026-01-02T03:04:05Z',
  lastChangedAt: '2026-01-02T03:04:05Z',
  retainUntil: '2099-01-01',
  origin: 'observed',
  values: [{ goals: 'Elke week gitaarles.' }],
  ...more,
})
