import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudEvent, HTTP } from 'cloudevents'
import { Webhook } from 'standardwebhooks'
import type { Test } from 'tap'
import { openLog } from '../../src/audit/log.ts'
import type { Client, Schema } from '../../src/client/client.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { operator } from '../helpers/register-room.ts'
import { good } from './scene.ts'

/** A message as it came in. */
export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A partner's endpoint on a socket of its own; `behave` decides what it answers, 204 where nothing was said. */
export interface Receiver {
  readonly url: string
  readonly got: () => readonly Received[]
  readonly behave: (answer: (response: ServerResponse, received: Received) => void) => void
}

const fine = (response: ServerResponse): void => void response.writeHead(204).end()

/** Starts it; it ends with the test. */
export const receiver = async (t: Test): Promise<Receiver> => {
  const got: Received[] = []
  let answer: (response: ServerResponse, received: Received) => void = fine
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('error', () => undefined)
    request.on('end', () => {
      const received = { headers: request.headers, body: Buffer.concat(parts).toString('utf8') }
      got.push(received)
      answer(response, received)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}/events`,
    got: () => got,
    behave: (next) => (answer = next),
  }
}

/** The event of a message, after its signature was checked as a partner would (npm standardwebhooks, npm cloudevents). */
export const eventIn = ({ headers, body }: Received, secret: string): CloudEvent<Record<string, string>> => {
  new Webhook(secret).verify(body, headers as Record<string, string>)
  const event = HTTP.toEvent<Record<string, string>>({ headers, body })
  if (Array.isArray(event)) throw new Error('One event a message')
  const one = new CloudEvent<Record<string, string>>(event)
  one.validate()
  if (headers['webhook-id'] !== one.id) throw new Error('The id of the message is that of the event')
  return one
}

export type EventType = Schema<'EventType'>

/** A subscription of this caller in 9901, with its secret. */
export const subscribe = (
  client: Client,
  url: string,
  types: readonly EventType[],
): Promise<Schema<'WebhookSubscriptionSecret'>> =>
  good(client.POST('/webhook-subscriptions', { body: { municipality: '9901', url, types: [...types] } }))

/** The operator visibly allows this organisation's own host to be private: a connector of that host. */
export const allowPrivate = async ({ app, env }: TestGateway, oin: string, baseUrl: string): Promise<void> => {
  const log = openLog({ db: app })
  const box = credentials(loadKeyRing(env['CONNECTOR_KEY_FILE'] ?? ''))
  const connector = { baseUrl, credential: null, allowPrivateAddress: true }
  await register({ db: app, credentials: box, record: log.appendIn }).setConnector(operator(), '9901', oin, connector)
  await log.close()
}
