import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'
import { anotherGateway } from './another-gateway.ts'
import { entries } from './log-reading.ts'
import { agreed } from './scene.ts'
import { until } from './waiting.ts'

const g = await testGateway(t)
const got: string[] = []
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (piece: Buffer) => (body += piece.toString('utf8')))
  request.on('end', () => {
    got.push(body)
    response.writeHead(200).end('{}')
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
t.teardown(() => server.close())
const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
const fileOf = (targets: unknown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'deelpoort-otlp-')), 'exports.json')
  writeFileSync(file, JSON.stringify(targets), { mode: 0o600 })
  return file
}
const controller = organisations.municipality.oin
const target = { name: 'gemeente-ldv', municipality: '9901', controller, view: 'ldv', endpoint }

t.test('a gateway sends what its settings say, and that it does is in the log first', async (t) => {
  const settings = { OTLP_EXPORTS_FILE: fileOf([{ ...target, headers: { 'x-key': 'secret-of-the-collector' } }]) }
  const other = await anotherGateway(t, g, { settings })
  const [start] = (await entries(g.owner)).filter(({ type }) => type === 'export-made')
  t.match(start!.record, {
    operation: 'otlp.start',
    controllers: [controller],
    details: { view: 'ldv', export: 'gemeente-ldv', to: new URL(endpoint).host },
  })
  await agreed(other, g.sample.family(1).adult)
  await until(() => got.join('').includes('"spanId"'), 'the first lines at the collector')
  t.notMatch(got.join(''), /medewerker-17|coordinator"/)
  t.notMatch(other.logged(), /secret-of-the-collector/)
  await other.close()
})

t.test('targets with faults stop the start, and what they hold is not said', async (t) => {
  const settings = { OTLP_EXPORTS_FILE: fileOf([{ ...target, endpoint: 'http://elders.example/geheim' }]) }
  await t.rejects(anotherGateway(t, g, { settings }), { message: /OTLP_EXPORTS_FILE has faults \(0\.endpoint/ })
})
