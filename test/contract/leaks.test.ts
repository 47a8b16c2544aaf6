import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { safeError } from '../../src/http/logging.ts'
import { testEdge } from './test-edge.ts'

const bsn = '999990019'

const shapes = [bsn, '9999.90.019', Buffer.from(bsn).toString('base64'), Buffer.from(bsn).toString('base64url')]

const leaks = (text: string): readonly string[] => shapes.filter((shape) => text.includes(shape))

/** One request over a socket, path and headers as they are; gives the whole answer as text. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
  })

t.test('a BSN anywhere in a request reaches neither the log nor the answer', async (t) => {
  const { app, issuer, logged, metrics, refusals } = await testEdge(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const token = await issuer.token('local-team')
  const call = (method: string, path: string, headers: Readonly<Record<string, string>>, body = '') =>
    new Promise<string>((resolve, reject) => {
      const sent = httpRequest(
        {
          port,
          host: '127.0.0.1',
          method,
          path,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        },
        (answer) => {
          let text = JSON.stringify(answer.headers)
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
          answer.on('end', () => resolve(`${answer.statusCode} ${text}`))
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  const key = { 'idempotency-key': '"leaks-0001"' }
  const good = { reference: 'A-1', persons: [{ reference: 'L-1' }] }
  const tries: Readonly<Record<string, () => Promise<string>>> = {
    'the path': () => call('GET', `/v1/things/${bsn}`, {}),
    'an unknown path': () => call('GET', `/v1/${bsn}/x`, {}),
    'a path with a wrong method': () => call('DELETE', `/v1/things/${bsn}`, {}),
    'a broken path': () => call('GET', `/v1/things/${bsn}%E0%A4%A`, {}),
    'a path with a trailing slash': () => call('GET', `/v1/things/${bsn}/`, {}),
    'a query value': () => call('POST', `/v1/things/_search?cursor=${bsn}!`, {}, '{}'),
    'a query key': () => call('POST', `/v1/things/_search?${bsn}=1&bsn${bsn}=2`, {}, '{}'),
    'an unknown key': () => call('POST', '/v1/things', key, JSON.stringify({ ...good, [bsn]: 1, [`bsn${bsn}`]: 1 })),
    'a value of a wrong type': () =>
      call('POST', '/v1/things', key, JSON.stringify({ ...good, on: bsn, saidAt: bsn, persons: bsn })),
    'a person of a wrong form': () =>
      call(
        'POST',
        '/v1/things',
        key,
        JSON.stringify({ ...good, persons: [{ personId: bsn }, { who: bsn }, { bsn: `${bsn}0` }] }),
      ),
    'free text': () => call('POST', '/v1/things', key, JSON.stringify({ ...good, note: `x ${bsn}` })),
    'malformed JSON': () => call('POST', '/v1/things', key, `{"bsn": ${bsn}x`),
    'a body of another type': () => call('POST', '/v1/things', { ...key, 'content-type': `text/${bsn}` }, bsn),
    'an Idempotency-Key': () => call('POST', '/v1/things', { 'idempotency-key': `"key ${bsn}"` }, JSON.stringify(good)),
    'a bare Idempotency-Key': () => call('POST', '/v1/things', { 'idempotency-key': bsn }, JSON.stringify(good)),
    'a traceparent': () => call('GET', '/v1/things/9901-1', { traceparent: `00-${bsn}-1-01`, tracestate: `a=${bsn}` }),
    'a tracestate': () =>
      call('GET', '/v1/things/9901-1', {
        traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
        tracestate: `a=${bsn}`,
      }),
    'an FSC transaction': () => call('GET', '/v1/things/9901-1', { 'fsc-transaction-id': bsn }),
    'other headers': () =>
      call('GET', '/v1/things/9901-1', {
        'accept-language': bsn,
        'user-agent': bsn,
        'x-bsn': bsn,
        cookie: bsn,
        origin: `https://${bsn}`,
      }),
    'an Accept': () => call('GET', '/v1/things/9901-1', { accept: `text/${bsn}` }),
    'a token': () => call('GET', '/v1/things/9901-1', { authorization: `Bearer ${bsn}` }),
    'an error of ours': () => call('GET', '/v1/things/broken', {}),
    'an error of the database': () => call('GET', '/v1/things/database', {}),
    'an error of the network': () => call('GET', '/v1/things/away', {}),
    'an answer that is not planned': () => call('GET', '/v1/things/leaky', {}),
    'what is no HTTP': () => raw(port, `${bsn} / HTTP/1.1\r\nhost: x\r\n\r\n`),
    'a header too large': () => raw(port, `GET / HTTP/1.1\r\nhost: x\r\nx-bsn: ${bsn.repeat(3000)}\r\n\r\n`),
  }
  for (const [name, attempt] of Object.entries(tries))
    t.strictSame(leaks(await attempt()), [], `${name}: not in the answer`)
  await app.close()
  t.strictSame(leaks(logged()), [], 'not in the log')
  t.ok(logged().split('\n').length > 30, 'which was written')
  t.notMatch(logged(), new RegExp(token.slice(-20)), 'nor is the token')
  t.strictSame(leaks(await metrics.registry.metrics()), [], 'not in the metrics')
  t.strictSame(leaks(JSON.stringify(refusals)), [], 'not in what is reported of refusals')
})

t.test('the log of this test sees a leak when there is one', async (t) => {
  const { app, logged } = await testEdge(t)
  app.log.info({ planted: bsn }, 'planted')
  t.strictSame(leaks(logged()), [bsn])
})

t.test('an error is logged without its message, whoever logs it, and so are its causes', async (t) => {
  const { app, logged } = await testEdge(t)
  const cause = Object.assign(new Error(`Key (bsn)=(${bsn})`), {
    code: '23505',
    constraint: 'persons_pkey',
    detail: bsn,
  })
  const error = new Error(`while\n    at ${bsn} (x:1:1)`, { cause })
  app.log.error(error)
  app.log.error({ err: error })
  app.log.warn({ err: error, req: { url: bsn }, body: bsn, request: bsn }, 'with words')
  t.strictSame(leaks(logged()), [])
  t.match(safeError(error), { name: 'Error', cause: { code: '23505', constraint: 'persons_pkey' } })
  t.match(JSON.stringify(safeError(error)), /leaks\.test\.ts/, 'the place is kept')
  t.strictSame(safeError('999990019'), { name: 'unknown' })
  const retold = new Error(bsn)
  retold.message = 'another message than that of the stack'
  t.strictSame(leaks(JSON.stringify(safeError(retold))), [])
})

t.test('what is no HTTP gets a problem with every header', async (t) => {
  const { app } = await testEdge(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const bad = await raw(port, 'nonsense\r\n\r\n')
  t.match(bad, /^HTTP\/1\.1 400 /)
  t.match(bad, /API-Version: /)
  t.match(bad, /Content-Type: application\/problem\+json/)
  t.match(bad, /"status":400/)
  const large = await raw(port, `GET / HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(30_000)}\r\n\r\n`)
  t.match(large, /^HTTP\/1\.1 431 /)
  t.match(large, /X-Content-Type-Options: nosniff/)
})
