import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import t, { type Test } from 'tap'
import { isPublicAddress, type Resolve } from '../../src/sources/address-guard.ts'
import { httpSource } from '../../src/sources/http-source.ts'
import { SourceAnswer, SourceRequest } from '../../src/sources/source-contract-schema.ts'
import { failureCauses, type SourceConnector } from '../../src/sources/source.ts'
import { json } from '../helpers/partner.ts'
import { item, questionTo, secret, sourceContract } from './sources-contract.ts'
import { connectorTo, stages } from './sources-stages.ts'

const timeoutMs = 1000
const maxBytes = 100_000

const listening = async (t: Test, server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => server.close(() => resolve(undefined))))
  return (server.address() as AddressInfo).port
}

const party = async (t: Test, listener: RequestListener): Promise<SourceConnector> => {
  const server = createServer(listener)
  const port = await listening(t, server)
  t.teardown(() => server.closeAllConnections())
  return connectorTo(`http://127.0.0.1:${port}/v1/`, { credential: () => 'the-credential' })
}

const adapter = (t: Test, resolve?: Resolve) => {
  const source = httpSource({ timeoutMs, maxBytes, ...(resolve === undefined ? {} : { resolve }) })
  t.teardown(() => source.close())
  return source
}

const asked = (t: Test, connector: SourceConnector, resolve?: Resolve) =>
  adapter(t, resolve).fetch(questionTo(connector))

for (const [name, stage] of Object.entries(stages))
  t.test(`${name}: keeps the contract of a source`, async (t) =>
    sourceContract(t, (t) => stage(t, { timeoutMs, maxBytes })),
  )

t.test('the examples of the source contract pass its own schemas', async (t) => {
  t.ok(SourceRequest.safeParse(questionTo(connectorTo('')).body).success)
  t.ok(SourceAnswer.safeParse({ items: [item()] }).success)
})

t.test('the question goes to {base}/data-requests with the credential and the trace', async (t) => {
  let seen: IncomingMessage | null = null
  const connector = await party(t, (request, response) => {
    seen = request
    json(response, { items: [] })
  })
  t.match(await asked(t, connector), { kind: 'items' })
  t.match(seen, {
    method: 'POST',
    url: '/v1/data-requests',
    headers: {
      authorization: 'Bearer the-credential',
      'content-type': 'application/json; charset=utf-8',
      'fsc-transaction-id': '018f6b0e-0000-7000-8000-000000000003',
      tracestate: 'a=1',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    },
  })
})

t.test('a redirect is a failure, and where it leads is never asked', async (t) => {
  let followed = 0
  const target = await party(t, (_request, response) => {
    followed += 1
    json(response, { items: [] })
  })
  for (const status of [301, 302, 307, 308]) {
    const location = `${target.baseUrl}data-requests`
    const connector = await party(t, (_request, response) => response.writeHead(status, { location }).end())
    t.same(await asked(t, connector), { kind: 'failed', cause: 'redirected' })
  }
  t.equal(followed, 0)
})

t.test('what is no JSON of the contract is not read', async (t) => {
  const answers: [RequestListener, string][] = [
    [(_q, r) => json(r, '<p>hello</p>', 200, 'text/html'), 'wrong-content-type'],
    [(_q, r) => json(r, { items: [] }, 200, 'text/plain'), 'wrong-content-type'],
    [(_q, r) => r.writeHead(200).end('{"items":[]}'), 'wrong-content-type'],
    [
      (_q, r) => r.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('x'),
      'wrong-content-type',
    ],
    [
      (_q, r) => r.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x7b, 0xff, 0xfe])),
      'wrong-json',
    ],
    [(_q, r) => json(r, '[]'), 'wrong-shape'],
    [(_q, r) => json(r, '"items"'), 'wrong-shape'],
    [(_q, r) => json(r, ''), 'wrong-json'],
  ]
  for (const [listener, cause] of answers) t.same(await asked(t, await party(t, listener)), { kind: 'failed', cause })
})

t.test('a status that is no answer has its cause', async (t) => {
  for (const [status, cause] of [
    [202, 'answers-later'],
    [204, 'error-status'],
    [400, 'error-status'],
    [401, 'not-authorised'],
    [429, 'error-status'],
    [503, 'out-of-order'],
  ] as const) {
    const connector = await party(t, (_request, response) =>
      json(response, { title: secret }, status, 'application/problem+json'),
    )
    t.same(await asked(t, connector), { kind: 'failed', cause }, String(status))
  }
})

t.test('a 404 or 403 that does not speak the contract says nothing of the person', async (t) => {
  const page = await party(t, (_request, response) => json(response, '<h1>Not here</h1>', 404, 'text/html'))
  t.same(await asked(t, page), { kind: 'failed', cause: 'error-status' })
  const bare = await party(t, (_request, response) => response.writeHead(404).end())
  t.same(await asked(t, bare), { kind: 'unknown-person' })
  const wall = await party(t, (_request, response) => json(response, '<h1>Forbidden</h1>', 403, 'text/html'))
  t.same(await asked(t, wall), { kind: 'failed', cause: 'not-authorised' })
  const silent = await party(t, (_request, response) => json(response, {}, 403, 'application/problem+json'))
  t.same(await asked(t, silent), { kind: 'declined', reason: null })
})

t.test('an endless answer is cut off at the limit, without a length being told', async (t) => {
  let written = 0
  const connector = await party(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => {
      while (!response.destroyed && written < 50_000_000) {
        written += 10_000
        if (!response.write('x'.repeat(10_000))) return
      }
    }
    response.on('drain', more)
    more()
  })
  t.same(await asked(t, connector), { kind: 'failed', cause: 'too-large' })
  t.ok(written < 20_000_000, `${written} bytes were written`)
})

t.test('a slow drip ends at the time-out of the whole', async (t) => {
  const connector = await party(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const drip = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(drip))
  })
  const started = performance.now()
  t.same(await asked(t, connector), { kind: 'failed', cause: 'timed-out' })
  t.ok(performance.now() - started < timeoutMs + 3000)
})

t.test('a connection that breaks off or lies about its length is a failure', async (t) => {
  const replies = [
    '',
    'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"items":[',
    'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"ite\r\n',
    'this is no HTTP\r\n\r\n',
  ]
  for (const reply of replies) {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(reply))
    })
    const port = await listening(t, server)
    const baseUrl = `http://127.0.0.1:${port}`
    t.same(await asked(t, connectorTo(baseUrl)), { kind: 'failed', cause: 'broken-off' }, reply.slice(0, 90))
  }
})

t.test('a party that is not there is unreachable', async (t) => {
  const server = createSocketServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  t.same(await asked(t, connectorTo(`http://127.0.0.1:${port}`)), {
    kind: 'failed',
    cause: 'unreachable',
  })
  const gone: Resolve = async () => {
    throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
  }
  const named = connectorTo('https://gone.example', { allowPrivateAddress: false })
  t.same(await asked(t, named, gone), { kind: 'failed', cause: 'unreachable' })
})

t.test('a credential that cannot be opened asks nobody', async (t) => {
  let calls = 0
  const connector = await party(t, (_request, response) => {
    calls += 1
    json(response, { items: [] })
  })
  const credential = () => {
    throw new Error('the key is gone')
  }
  t.same(await asked(t, { ...connector, credential }), { kind: 'failed', cause: 'credential-unreadable' })
  t.equal(calls, 0)
})

t.test('private, loopback and link-local addresses are reached only where the connector allows it', async (t) => {
  let connections = 0
  const server = createSocketServer((socket) => {
    connections += 1
    socket.destroy()
  })
  const port = await listening(t, server)
  const closed = connectorTo('', { allowPrivateAddress: false })
  const notAllowed = { kind: 'failed', cause: 'address-not-allowed' }
  for (const host of [
    '127.0.0.1',
    '[::1]',
    '169.254.169.254',
    '10.1.2.3',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
  ]) {
    t.same(await asked(t, { ...closed, baseUrl: `https://${host}:${port}` }), notAllowed, host)
  }
  t.same(await asked(t, { ...closed, baseUrl: 'http://example.org' }), notAllowed, 'plain http')
  t.same(await asked(t, { ...closed, baseUrl: 'https://user:pass@example.org' }), notAllowed, 'a user in the address')
  let resolved = 0
  const rebinding: Resolve = async () => {
    resolved += 1
    return [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
  }
  t.same(
    await asked(t, { ...closed, baseUrl: `https://rebinds.example:${port}` }, rebinding),
    notAllowed,
    'a name with one bad address',
  )
  t.equal(resolved, 1, 'resolved once: the socket connects to what was checked')
  t.equal(connections, 0, 'nobody was connected to')
})

t.test('only addresses of the public internet are public', async (t) => {
  for (const address of ['8.8.8.8', '93.184.215.14', '172.32.0.1', '2a00:1450:400e::1', '2606:4700::1'])
    t.ok(isPublicAddress(address), address)
  for (const address of [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    'fc00::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    'example.org',
    '',
  ]) {
    t.notOk(isPublicAddress(address), address)
  }
})

t.test('every cause of failure has been seen in these tests', async (t) => {
  const tests =
    readFileSync(new URL(import.meta.url), 'utf8') +
    ['sources-contract.ts', 'sources-oauth.test.ts', 'sources-breaker.test.ts']
      .map((file) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'))
      .join('')
  for (const cause of failureCauses) t.ok(tests.includes(`'${cause}'`), cause)
})
