import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { answered, client, eachItem, key, untilAnswered, type ClientOptions } from '../../src/client/index.ts'

type Step = (request: IncomingMessage, response: ServerResponse) => void

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
const problem = (code: string, status: number, headers: Record<string, string> = {}): Step => {
  const body = {
    type: `urn:deelpoort:problem:${code}`,
    title: code,
    status,
    detail: `It is ${code}.`,
    instance: 'urn:uuid:1',
  }
  return (_request, response) => json(response, status, body, headers)
}
const good: Step = (_request, response) => json(response, 200, { items: [] })
const broken: Step = (request) => void request.socket.destroy()

/** A far side that answers these steps one after the other, the last for ever. */
const farSide = async (t: Test, steps: readonly Step[]) => {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    request.resume()
    const step = steps[Math.min(seen.push(request) - 1, steps.length - 1)]
    step?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => void server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const gateway = (more: Partial<ClientOptions> = {}) => client({ baseUrl, token: async () => 'token', ...more })
  return { seen, gateway }
}

const quick = { retries: { attempts: 3, firstWait: 1, longestWait: 50 } }
const advice = (gateway: ReturnType<typeof client>) => gateway.POST('/advice', { body: {} as never })
const withKey = (gateway: ReturnType<typeof client>) =>
  gateway.POST('/data-requests', { body: {} as never, params: { header: key() } })
const reading = (gateway: ReturnType<typeof client>) => gateway.GET('/source-tasks')

t.test('a call is sent again where that is safe, and nowhere else', async (t) => {
  const away = problem('unavailable', 503)
  const cases: readonly (readonly [
    string,
    readonly Step[],
    typeof reading | typeof withKey,
    Partial<ClientOptions>,
    number,
    number,
  ])[] = [
    ['without retries nothing is', [away, good], reading, {}, 1, 503],
    ['reading, after a 503', [away, good], reading, quick, 2, 200],
    ['reading, after a broken connection', [broken, broken, good], reading, quick, 3, 200],
    ['with a key, after a broken connection', [broken, good], withKey, quick, 2, 200],
    ['with a key, while the first is under way', [problem('in-progress', 409), good], withKey, quick, 2, 200],
    ['a conflict stays one', [problem('conflict', 409), good], withKey, quick, 1, 409],
    ['without a key, after a 503', [away, good], advice as typeof withKey, quick, 1, 503],
    ['without a key, after a 429', [problem('too-many-requests', 429), good], advice as typeof withKey, quick, 2, 200],
    ['a fault of the caller', [problem('invalid-input', 400), good], withKey, quick, 1, 400],
    ['a fault of the gateway', [problem('internal', 500), good], withKey, quick, 1, 500],
    ['at most as often as was said', [away], reading, quick, 3, 503],
    [
      'a longer wait than allowed is the caller’s',
      [problem('unavailable', 503, { 'retry-after': '60' }), good],
      reading,
      quick,
      1,
      503,
    ],
  ]
  for (const [what, steps, call, options, times, status] of cases) {
    const { seen, gateway } = await farSide(t, steps)
    const { response } = await call(gateway(options))
    t.equal(response.status, status, what)
    t.equal(seen.length, times, `${what}: sent ${times} times`)
    const keys = new Set(seen.map(({ headers }) => headers['idempotency-key']))
    t.equal(keys.size, 1, `${what}: under one key`)
  }
  const { seen, gateway } = await farSide(t, [broken, good])
  await t.rejects(advice(gateway(quick)), 'without a key a broken connection is the caller’s')
  t.equal(seen.length, 1)
})

t.test('a problem is thrown as what it is, with all its faults', async (t) => {
  const body = {
    ...{
      type: 'urn:deelpoort:problem:invalid-input',
      title: 'x',
      status: 400,
      detail: 'Two faults.',
      instance: 'urn:uuid:1',
    },
    invalidParams: [{ name: 'persons.0.bsn', code: 'not-a-bsn', reason: 'is no citizen service number' }],
  }
  const { gateway } = await farSide(t, [(_request, response) => json(response, 400, body)])
  await t.rejects(answered(reading(gateway())), {
    ...{ name: 'GatewayProblem', status: 400, code: 'invalid-input', problem: body },
    message: 'Two faults. · persons.0.bsn is no citizen service number',
  })
  const proxy = await farSide(t, [
    (_request, response) => response.writeHead(502, { 'retry-after': '7' }).end('<html>'),
  ])
  await t.rejects(answered(reading(proxy.gateway())), { status: 502, code: 'status-502', retryAfter: 7 })
  t.same(await answered(reading((await farSide(t, [good])).gateway())), { items: [] })
})

t.test('a list is read page after page', async (t) => {
  const page =
    (items: unknown[], link?: string): Step =>
    (_request, response) =>
      json(response, 200, { items }, link === undefined ? {} : { link })
  const { seen, gateway } = await farSide(t, [
    page([1, 2], '</v1/source-tasks?cursor=b3Bh&limit=2>; rel="next"'),
    page([3]),
  ])
  const items = []
  for await (const each of eachItem((query) => gateway().GET('/source-tasks', { params: { query } }))) items.push(each)
  t.same(items, [1, 2, 3])
  t.same(
    seen.map(({ url }) => url),
    ['/v1/source-tasks', '/v1/source-tasks?cursor=b3Bh'],
  )
})

t.test('a request that waits is looked at until it ends; its data comes by a retry', async (t) => {
  const stands =
    (status: string): Step =>
    (_request, response) =>
      json(response, 200, { id: 'x', status })
  const { seen, gateway } = await farSide(t, [stands('awaiting-source'), stands('ready'), stands('delivered')])
  t.match(await untilAnswered(gateway(), 'x', { every: 1 }), { status: 'delivered' })
  t.same(
    seen.map(({ method, url }) => `${method} ${url}`),
    [...['GET /v1/data-requests/x', 'GET /v1/data-requests/x', 'POST /v1/data-requests/x/retries']],
  )
  const never = await farSide(t, [stands('awaiting-review')])
  await t.rejects(untilAnswered(never.gateway(), 'x', { every: 5, signal: AbortSignal.timeout(100) }))
  t.match(await untilAnswered((await farSide(t, [stands('denied')])).gateway(), 'x'), { status: 'denied' })
})
