import t from 'tap'
import { key } from '../../src/client/client.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { entries, logIsWhole, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, youthCareProvider } from './scene.ts'

const gateway = await testGateway(t, { SOURCE_BREAKER_FAILURES: '2', SOURCE_BREAKER_SECONDS: '1' })
const { as, raw, sample, owner } = gateway
const team = as('local-team')
const { body } = await agreed(gateway, sample.family(0).youth)
const source = await oddSource(t, gateway)
const metrics = () => gateway.gateway.metrics.registry.metrics()
const labels = `{municipality="9901",source="${youthCareProvider.oin}"`

t.test('connectors that may lead to private addresses are told at the start, and counted', async (t) => {
  t.match(gateway.logged(), new RegExp(`"source":"${youthCareProvider.oin}".*connector may lead to private addresses`))
  t.match(await metrics(), /deelpoort_source_private_connectors\{municipality="9901"\} [1-9]/)
})

t.test('the trace of the call and of its FSC transaction go to the source, and stand in the record', async (t) => {
  const seen: Record<string, unknown>[] = []
  source.behave((response, _body, request) => {
    seen.push(request.headers)
    json(response, { items: [item()] })
  })
  const traceId = 'a'.repeat(32)
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': key()['Idempotency-Key'],
    traceparent: `00-${traceId}-${'b'.repeat(16)}-00`,
    tracestate: 'vendor=1',
    'fsc-transaction-id': '018F6B0E-0000-7000-8000-000000000099',
  }
  const answer = await raw('local-team', '/v1/data-requests', { method: 'POST', headers, body: JSON.stringify(body) })
  t.equal(answer.status, 201)
  const { id } = (await answer.json()) as { id: string }
  t.match(seen[0], { 'fsc-transaction-id': '018f6b0e-0000-7000-8000-000000000099', tracestate: 'vendor=1' })
  t.match(
    seen[0]?.['traceparent'],
    new RegExp(`^00-${traceId}-(?!b{16})[0-9a-f]{16}-00$`),
    'the sampled bit is the caller’s',
  )
  for (const { record } of await entries(owner, id))
    t.match(record, { trace_id: traceId, fscTransactionId: '018f6b0e-0000-7000-8000-000000000099' })

  const own = await good(ask(team, body))
  const made = String(seen[1]?.['fsc-transaction-id'])
  t.match(made, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'UUID v7')
  t.match(own.id, new RegExp(`-${made}$`), 'the request’s own, by which each record of it is found')
})

t.test('a source that keeps failing is left alone for a while: recorded, told, and not asked', async (t) => {
  source.behave((response) => json(response, {}, 500))
  for (const code of ['out-of-order', 'out-of-order']) t.match(await good(ask(team, body)), { failure: { code } })
  const calls = source.calls()
  const told = await good(ask(team, body))
  t.match(told, { status: 'failed', data: null, failure: { code: 'breaker-open', text: /kan nu niet antwoorden/ } })
  t.equal(source.calls(), calls, 'nobody was asked')
  t.same(await typesOf(owner, told.id), ['decision', 'source-failed'])
  t.match((await entries(owner, told.id)).at(-1)!.record.details, { cause: 'breaker-open' })
  const shown = await metrics()
  t.ok(shown.includes(`deelpoort_source_breaker_open${labels}} 1`), 'open')
  t.ok(shown.includes(`deelpoort_source_questions_total${labels},result="breaker-open"} 1`), 'counted')
  source.behave((response) => json(response, { items: [item()] }))
  await new Promise((resolve) => setTimeout(resolve, 1100))
  t.match(await good(ask(team, body)), { data: { length: 1 } })
  t.ok((await metrics()).includes(`deelpoort_source_breaker_open${labels}} 0`), 'closed')
  t.notMatch(await metrics(), /9999900|9901-[0-9a-f]{8}/, 'metrics name no person and no request')
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
