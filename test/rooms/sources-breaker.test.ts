import { createServer } from 'node:net'
import t from 'tap'
import { breaking } from '../../src/sources/breaker.ts'
import { httpSource } from '../../src/sources/http-source.ts'
import type { SourceConnector, SourceResult } from '../../src/sources/source.ts'
import { json, partner } from '../helpers/partner.ts'
import { questionTo } from './sources-contract.ts'
import { connectorTo } from './sources-stages.ts'

const failed = (cause: Extract<SourceResult, { kind: 'failed' }>['cause']): SourceResult => ({ kind: 'failed', cause })
const unknown: SourceResult = { kind: 'unknown-person' }

/** A breaker after three failures for ten seconds, over a source whose answers are given by hand. */
const setting = () => {
  let now = 0
  let answer: SourceResult | Promise<SourceResult> = unknown
  let asked = 0
  const changes: boolean[] = []
  const source = breaking(
    {
      fetch: async () => {
        asked += 1
        return answer
      },
      close: async () => undefined,
    },
    { failures: 3, seconds: 10, clock: () => now, onChange: (_connector, open) => void changes.push(open) },
  )
  const connector = connectorTo('https://source.example')
  return {
    ask: (at: SourceConnector = connector) => source.fetch(questionTo(at)),
    answers: (next: typeof answer) => void (answer = next),
    wait: (seconds: number) => void (now += seconds * 1000),
    asked: () => asked,
    connector,
    changes,
  }
}

t.test('after so many failures in a row a source is left alone, then one question tries', async (t) => {
  const { ask, answers, wait, asked, changes } = setting()
  answers(failed('timed-out'))
  for (let i = 0; i < 3; i += 1) t.same(await ask(), failed('timed-out'))
  t.same([await ask(), asked()], [failed('breaker-open'), 3])
  wait(9)
  t.same([await ask(), asked()], [failed('breaker-open'), 3])
  wait(1)
  let settle: (result: SourceResult) => void = () => undefined
  answers(new Promise((resolve) => (settle = resolve)))
  const trying = ask()
  t.same([await ask(), asked()], [failed('breaker-open'), 4], 'one tries, the others wait their turn')
  settle(failed('unreachable'))
  t.same(await trying, failed('unreachable'))
  t.same(await ask(), failed('breaker-open'), 'it did not come through: open again')
  wait(10)
  answers(unknown)
  t.same(await ask(), unknown)
  answers(failed('unreachable'))
  t.same(await ask(), failed('unreachable'), 'closed, and counted anew')
  t.same(changes, [true, false])
})

t.test('only failures in a row count, and only those of a source that is unwell', async (t) => {
  const { ask, answers, asked } = setting()
  for (const cause of ['unreachable', 'out-of-order'] as const) {
    answers(failed(cause))
    await ask()
  }
  answers(unknown)
  await ask()
  for (const cause of ['wrong-shape', 'not-authorised', 'wrong-person', 'too-large', 'address-not-allowed'] as const) {
    answers(failed(cause))
    await ask()
  }
  answers(failed('broken-off'))
  await ask()
  await ask()
  t.equal(asked(), 10)
  await ask()
  t.same(await ask(), failed('breaker-open'))
})

t.test('each source has its own, and a source that moved starts anew', async (t) => {
  const { ask, answers, connector } = setting()
  answers(failed('tls-failed'))
  for (let i = 0; i < 3; i += 1) await ask()
  t.same(await ask(), failed('breaker-open'))
  for (const other of [{ oin: '00000099000000004000' }, { municipality: '9902' }, { baseUrl: 'https://new.example' }])
    t.same(await ask({ ...connector, ...other }), failed('tls-failed'))
})

t.test('what is safe is asked again within the time of the question, and no more than that', async (t) => {
  const party = await partner(t)
  const source = httpSource({ timeoutMs: 1500, maxBytes: 10_000 })
  t.teardown(() => source.close())
  const bodies: string[] = []
  const asked = async (...statuses: readonly (number | 'reset' | 'half')[]) => {
    const todo = [...statuses]
    bodies.length = 0
    party.behave((response, body, request) => {
      bodies.push(body)
      const next = todo.shift() ?? 200
      if (next === 'reset') return request.socket.resetAndDestroy()
      if (next === 'half') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
        return response.write('{"items"', () => response.destroy())
      }
      if (next === 200) return json(response, { items: [] })
      return response.writeHead(next, { 'retry-after': next === 502 ? '60' : '0' }).end()
    })
    return [await source.fetch(questionTo(connectorTo(party.url))), bodies.length] as const
  }
  t.match(await asked('reset'), [{ kind: 'items' }, 2])
  t.equal(new Set(bodies).size, 1, 'the same question, with the same requestId')
  t.same(await asked('reset', 'reset'), [failed('broken-off'), 2], 'once')
  t.match(await asked(503, 503), [{ kind: 'items' }, 3], 'as the source asked')
  t.same(await asked(503, 429, 504), [failed('out-of-order'), 3], 'two repeats and no more')
  t.same(await asked(502), [failed('out-of-order'), 1], 'not where it asks for more time than there is')
  t.same(await asked(500), [failed('out-of-order'), 1], 'not where it may have been at work')
  t.same(await asked('half'), [failed('broken-off'), 1], 'not where an answer had begun')
})

t.test('a party that is away for a moment is asked when it is back', async (t) => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  const source = httpSource({ timeoutMs: 1500, maxBytes: 10_000 })
  t.teardown(() => source.close())
  const asking = source.fetch(questionTo(connectorTo(`http://127.0.0.1:${port}`)))
  const back = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"items":[]}'),
    )
  })
  setTimeout(() => back.listen(port, '127.0.0.1'), 20)
  t.teardown(() => new Promise((resolve) => back.close(() => resolve(undefined))))
  t.match(await asking, { kind: 'items' })
})
