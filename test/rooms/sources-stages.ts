import type { ServerResponse } from 'node:http'
import type { Test } from 'tap'
import { httpSource } from '../../src/sources/http-source.ts'
import type { SourceMapping } from '../../src/sources/mapping.ts'
import type { SourceConnector } from '../../src/sources/source.ts'
import { certificatesFor, issuing, json, partner, type Partner, tokenClient } from '../helpers/partner.ts'
import { type Behaviour, item, secret, type Stage } from './sources-contract.ts'

/** A connector of the municipality's provider, with what differs. */
export const connectorTo = (baseUrl: string, more: Partial<SourceConnector> = {}): SourceConnector => ({
  municipality: '9901',
  oin: '00000099000000001000',
  baseUrl,
  allowPrivateAddress: true,
  credential: () => null,
  oauth: null,
  tls: { client: () => null, trusted: () => null },
  mapping: null,
  ...more,
})

export interface Limits {
  readonly timeoutMs: number
  readonly maxBytes: number
}

type Shape = (items: readonly unknown[], bsn: string | null, more: Readonly<Record<string, unknown>>) => unknown

const contractShape: Shape = (items, bsn, more) => ({ items, ...(bsn === null ? {} : { person: { bsn } }), ...more })

/** Another shape of the same, as a system of its own would have it: records by category, one a value. */
const ownShape: Shape = (items, bsn, more) => {
  const records = (items as readonly Readonly<Record<string, unknown>>[]).map((each) => {
    const { category, recordedAt, lastChangedAt, retainUntil, origin, conditions, values, ...rest } = each
    const known = { vast: recordedAt, wijz: lastChangedAt, tot: retainUntil, hoe: origin, voorw: conditions, ...rest }
    const list = Array.isArray(values) ? (values as unknown[]).map((inhoud) => ({ ...known, inhoud })) : [7]
    return [String(category), list as readonly unknown[]] as const
  })
  const names = [...new Set(records.map(([category]) => category))]
  const dossier = Object.fromEntries(
    names.map((name) => [name, records.filter(([category]) => category === name).flatMap(([, list]) => list)]),
  )
  return { client: { nummer: bsn ?? '999990019' }, dossier, ...more }
}

const way = (category: string, ...fields: readonly string[]) => ({
  records: `/dossier/${category}`,
  recordedAt: '/vast',
  lastChangedAt: '/wijz',
  retainUntil: '/tot',
  origin: '/hoe',
  conditions: '/voorw',
  fields: Object.fromEntries(fields.map((field) => [field, `/inhoud/${field}`])),
})

/** The mapping of that shape. */
export const ownMapping: SourceMapping = {
  person: '/client/nummer',
  categories: {
    involvement: way('involvement', 'organisation', 'since', 'active'),
    debt: way('debt', 'amount', 'months'),
    'work-notes': way('work-notes', 'text'),
  },
}

const respond = (response: ServerResponse, behaviour: Behaviour, shape: Shape): unknown => {
  switch (behaviour.kind) {
    case 'shares':
      return json(response, shape(behaviour.items, null, behaviour.more ?? {}))
    case 'answers-about':
      return json(response, shape(behaviour.items, behaviour.bsn, {}))
    case 'unknown-person':
      return json(response, { title: 'Not found', status: 404 }, 404, 'application/problem+json')
    case 'declines':
      return json(response, { title: 'Declined', detail: behaviour.reason }, 403, 'application/problem+json')
    case 'fails':
      return json(response, { title: secret }, 500, 'application/problem+json')
    case 'distrusts':
      return json(response, { title: secret }, 401, 'application/problem+json')
    case 'talks-nonsense':
      return json(response, `{"items": [${secret}`)
    case 'answers-too-much':
      return json(response, shape([item({ conditions: ['x'.repeat(200_000)] })], null, {}))
    case 'never-answers':
      return undefined
    case 'drips': {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 50)
      return response.on('close', () => clearInterval(drip))
    }
    case 'resets':
      return 'encrypted' in (response.socket ?? {}) ? response.socket?.destroy() : response.socket?.resetAndDestroy()
    case 'redirects':
      return response.writeHead(307, { location: '/elsewhere' }).end(secret)
  }
}

const staged = (t: Test, limits: Limits, party: Partner, more: Partial<SourceConnector>, shape: Shape): Stage => {
  const sent: unknown[] = []
  let behaviour: Behaviour = { kind: 'fails' }
  party.behave((response, body) => {
    sent.push(JSON.parse(body))
    respond(response, behaviour, shape)
  })
  const source = httpSource(limits)
  t.teardown(() => source.close())
  return {
    source,
    connector: connectorTo(`${party.url}/v1/`, more),
    private: connectorTo(`https://localhost:${new URL(party.url).port}`, { ...more, allowPrivateAddress: false }),
    timeoutMs: limits.timeoutMs,
    behave: (next) => void (behaviour = next),
    sent: () => sent,
  }
}

/** Every way in which a source is asked over HTTP, with a party behind it on real sockets. */
export const stages: Readonly<Record<string, (t: Test, limits: Limits) => Promise<Stage>>> = {
  'HTTP with a bearer credential': async (t, limits) =>
    staged(t, limits, await partner(t), { credential: () => 'the-credential' }, contractShape),

  'HTTP with a mapping from its own shape': async (t, limits) =>
    staged(t, limits, await partner(t), { mapping: ownMapping }, ownShape),

  'HTTP with OAuth (private_key_jwt) and mTLS': async (t, limits) => {
    const { ca, partner: theirs, gateway } = certificatesFor()
    const client = await tokenClient()
    const issuer = await partner(t, { ...theirs, ca })
    issuing(issuer, client)
    return staged(
      t,
      limits,
      await partner(t, { ...theirs, ca }),
      {
        oauth: {
          tokenEndpoint: `${issuer.url}/token`,
          clientId: client.clientId,
          algorithm: 'ES256',
          ...{ keyId: null, audience: null, scope: null, resource: null },
          privateKey: () => client.key,
        },
        tls: { client: () => gateway, trusted: () => ca },
      },
      contractShape,
    )
  },
}
