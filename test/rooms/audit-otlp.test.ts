import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { entryReader } from '../../src/audit/entry-store.ts'
import { openLog } from '../../src/audit/log.ts'
import { collector } from '../../src/audit/otlp/collector.ts'
import { exportCursors } from '../../src/audit/otlp/export-cursor-store.ts'
import { exportOnce, type ExporterParts, type ExportTarget } from '../../src/audit/otlp/exporter.ts'
import { exportLoop } from '../../src/audit/otlp/export-loop.ts'
import { anyValue } from '../../src/audit/otlp/otlp-json.ts'
import { ExportTargets } from '../../src/audit/otlp/targets-schema.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker } from '../helpers/entries.ts'

interface Span {
  readonly spanId: string
  readonly startTimeUnixNano: string
  readonly [name: string]: unknown
}
interface Got {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly spans: readonly Span[]
}

const database = await testDatabase(t)
await addMunicipalities(database.owner, '9901', '9902')
const log = openLog({ db: database.app })
t.teardown(() => log.close())
const cursors = exportCursors(database.app)

/** A collector on a real socket that does what it is told. */
const startCollector = async (t: Test) => {
  const got: Got[] = []
  const good = (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}')
  let answer = good
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Record<string, never>
      const parts = (body['resourceSpans'] ?? body['resourceLogs']) as never as {
        scopeSpans?: { spans: Span[] }[]
        scopeLogs?: { logRecords: Span[] }[]
      }[]
      const spans = parts[0]!.scopeSpans?.[0]!.spans ?? parts[0]!.scopeLogs?.[0]!.logRecords ?? []
      got.push({ path: request.url ?? '', headers: request.headers, spans })
      answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => server.close(resolve)))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    got,
    behave: (next: (response: ServerResponse) => unknown = good) => void (answer = next as typeof good),
  }
}

const faults: string[] = []
const refused: { readonly name: string; readonly sent: number; readonly rejected: number }[] = []
const parts: ExporterParts = {
  cursors,
  reader: entryReader(database.app),
  aliases: async (_municipality, _organisation, ids) => new Map(ids.map((id) => [id, `${id}-alias`])),
  activity: (municipality, purpose) => `https://register.example/${purpose ?? ''}#${municipality}`,
  leaseSeconds: 5,
  onFault: (_target, error) => faults.push(error instanceof Error ? error.message : 'other'),
  onRejected: ({ name }, count) => refused.push({ name, ...count }),
}
const target = (url: string, more: Partial<ExportTarget> & { readonly timeoutMs?: number } = {}): ExportTarget => ({
  ...{ name: 'landelijk', municipality: '9901', controller: asker, view: 'ldv' },
  send: collector({ endpoint: url, headers: { 'x-key': 'k' }, version: '1', timeoutMs: more.timeoutMs ?? 2000 }),
  ...more,
})
const append = async (count: number, more: object = {}) => {
  for (let i = 0; i < count; i++)
    await log.append({ entries: [anEntry({ exchangeId: `9901-x-${String(Math.random())}`, ...more })], stands: [] })
}
const idsOf = (got: readonly Got[]) => got.flatMap(({ spans }) => spans.map(({ spanId }) => spanId))

t.test('at least once, in the order of the log, through failures of every kind', async (t) => {
  const at = await startCollector(t)
  const to = target(at.url, { timeoutMs: 200 })
  await cursors.ensure(to)
  await append(3)
  const kinds: readonly (readonly [string, (response: ServerResponse) => unknown])[] = [
    ['status 500', (r) => r.writeHead(500).end()],
    ['status 429', (r) => r.writeHead(429, { 'retry-after': '1' }).end()],
    ['status 307', (r) => r.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()],
    ['timed out', () => undefined],
    ['unreachable', (r) => r.destroy()],
    ['no count', (r) => r.writeHead(200).end('{"partialSuccess":{"rejectedSpans":"many"}}')],
    ['too long', (r) => r.writeHead(200).end(`{"partialSuccess":{"errorMessage":"${'x'.repeat(70_000)}"}}`)],
    ['no JSON', (r) => r.writeHead(200).end('<p>')],
  ]
  for (const [why, behave] of kinds) {
    at.behave(behave)
    t.equal(await exportOnce(parts, to), -1, why)
    t.match(faults.at(-1), why)
    t.equal(await cursors.exportedUntil('9901'), '0', 'nothing is behind us')
  }
  at.behave()
  t.equal(await exportOnce(parts, to), 3, 'and when it is back everything comes')
  t.equal(await exportOnce(parts, to), 0, 'once is enough where it was confirmed')
  t.equal(await cursors.exportedUntil('9901'), '3')
  const last = at.got.at(-1)!
  t.match(last, { path: '/v1/traces', headers: { 'content-type': 'application/json', 'x-key': 'k' } })
  t.equal(new Set(idsOf(at.got)).size, 3)
  t.match(last.spans[0], {
    traceId: /^[0-9a-f]{32}$/,
    spanId: /^[0-9a-f]{16}$/,
    kind: 2,
    startTimeUnixNano: `${String(Date.parse('2026-11-22T12:00:00.000Z'))}000000`,
    status: { code: 1 },
    attributes: [
      { key: 'dpl.core.processing_activity_id', value: { stringValue: /^https/ } },
      { key: 'dpl.core.data_subject_id', value: { stringValue: '9901-person-alias' } },
      { key: 'dpl.core.data_subject_id_type' },
    ],
  })
  t.notMatch(JSON.stringify(last.spans), /medewerker-17/)
})

t.test('what was sent before a crash and not confirmed is sent again; what was confirmed is not', async (t) => {
  const at = await startCollector(t)
  const to = target(at.url, { name: 'crash' })
  await cursors.ensure(to)
  await append(450)
  let calls = 0
  at.behave((response) => {
    calls += 1
    return calls === 2 ? response.destroy() : response.writeHead(200).end()
  })
  t.equal(await exportOnce(parts, to), -1)
  const before = new Set(idsOf(at.got.slice(0, 1)))
  t.equal(before.size, 200)
  t.equal(await exportOnce(parts, to), 253)
  t.notOk(
    idsOf(at.got.slice(2)).some((id) => before.has(id)),
    'the first batch came once',
  )
  t.equal(new Set(idsOf(at.got)).size, 453, 'and nothing is missing')
})

t.test('what a collector refuses for good is counted and told, and not sent again', async (t) => {
  const at = await startCollector(t)
  const to = target(at.url, { name: 'refuses' })
  await cursors.ensure(to)
  at.behave((r) => r.writeHead(200).end('{"partialSuccess":{"rejectedSpans":"2","errorMessage":"9901-secret"}}'))
  t.equal(await exportOnce(parts, to), 453)
  t.same(refused, [
    { name: 'refuses', sent: 200, rejected: 2 },
    { name: 'refuses', sent: 200, rejected: 2 },
    { name: 'refuses', sent: 53, rejected: 2 },
  ])
  const sent = at.got.length
  t.equal(await exportOnce(parts, to), 0)
  t.equal(at.got.length, sent, 'the protocol forbids to try again')
  at.behave((r) => r.writeHead(200).end('{"partialSuccess":{"rejectedSpans":"0","errorMessage":"mind the gap"}}'))
  const warned = target(at.url, { name: 'warns' })
  await cursors.ensure(warned)
  t.equal(await exportOnce(parts, warned), 453)
  t.equal(refused.length, 3, 'a warning refuses nothing')
})

t.test('one gateway at a time, and one that died keeps the others waiting for its lease only', async (t) => {
  const at = await startCollector(t)
  const to = target(at.url, { name: 'lease' })
  await cursors.ensure(to)
  t.ok(await cursors.take(to, 1), 'a gateway that dies')
  t.equal(await exportOnce(parts, to), 0)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  t.equal(await exportOnce(parts, to), 453)
  t.notOk(await cursors.confirm(to, null, { month: '2026-11-01', index: '3' }, 5), 'and the dead one moves nothing')
})

t.test('retention does not run past the slowest; what is of others keeps it from nothing', async (t) => {
  const at = await startCollector(t)
  t.equal(await cursors.exportedUntil('9902'), null, 'nobody waits there')
  await cursors.ensure(target(at.url, { name: 'slow' }))
  t.equal(await cursors.exportedUntil('9901'), '0')
  const stranger = target(at.url, { name: 'slow', controller: '00000099000000007777' })
  t.equal(await exportOnce(parts, stranger), 0)
  t.equal(at.got.length, 0)
  t.equal(await cursors.exportedUntil('9901'), '3', 'the first export of these tests is the slowest now')
  await exportOnce(parts, target(at.url))
  t.equal(await cursors.exportedUntil('9901'), '453')
})

t.test('decisions go as records of a log', async (t) => {
  const at = await startCollector(t)
  const to = target(at.url, { name: 'adl', view: 'adl' })
  await cursors.ensure(to)
  t.equal(await exportOnce(parts, to), 453)
  t.match(at.got[0], {
    path: '/v1/logs',
    spans: [
      {
        eventName: 'adl.access_evaluation',
        timeUnixNano: /^\d{19}$/,
        body: { kvlistValue: { values: [{ key: 'adl.core.request' }, { key: 'adl.core.response' }] } },
      },
    ],
  })
})

t.test('the loop goes on by itself, and a collector that is away keeps no other waiting', async (t) => {
  const [away, near] = [await startCollector(t), await startCollector(t)]
  away.behave((response) => response.writeHead(503).end())
  const targets = [target(away.url, { name: 'away' }), target(near.url, { name: 'near' })]
  for (const each of targets) await cursors.ensure(each)
  const loop = exportLoop({ ...parts, everyMs: 20, mostMs: 100 }, targets)
  const arrived = async (count: number, at: typeof near) => {
    for (let i = 0; i < 200 && new Set(idsOf(at.got)).size < count; i++) await new Promise((r) => setTimeout(r, 25))
    return new Set(idsOf(at.got)).size
  }
  t.equal(await arrived(453, near), 453)
  await append(2)
  t.equal(await arrived(455, near), 455)
  away.got.length = 0
  away.behave()
  t.equal(await arrived(455, away), 455, 'and it comes back by itself')
  await loop.close()
})

t.test('values of the protocol, and targets that are none', async (t) => {
  t.same(anyValue({ a: [1, 1.5, true, 'x', null], b: undefined, c: null }), {
    kvlistValue: {
      values: [
        {
          key: 'a',
          value: {
            arrayValue: {
              values: [
                { intValue: '1' },
                { doubleValue: 1.5 },
                { boolValue: true },
                { stringValue: 'x' },
                { stringValue: 'null' },
              ],
            },
          },
        },
      ],
    },
  })
  const good = { name: 'x1', municipality: '9901', controller: asker, view: 'ldv', endpoint: 'https://c.example' }
  t.ok(ExportTargets.safeParse([good, { ...good, name: 'x2', endpoint: 'http://127.0.0.1:4318' }]).success)
  for (const bad of [
    { ...good, endpoint: 'http://c.example' },
    { ...good, view: 'all' },
    { ...good, name: 'X' },
  ])
    t.notOk(ExportTargets.safeParse([bad]).success)
  t.notOk(ExportTargets.safeParse([good, good]).success)
})
