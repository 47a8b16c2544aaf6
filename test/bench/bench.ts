import { mkdtempSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { readConfig } from '../../src/config.ts'
import { openGateway } from '../../src/wiring/gateway.ts'
import { createLogger } from '../../src/http/logging.ts'
import { testBsn } from '../../src/sample/bsn.ts'
import { startPostgres } from '../../src/sample/embedded-postgres.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { gatewaySettings, registerSample } from '../helpers/gateway.ts'
import { startSample } from '../helpers/sample.ts'
import { startRun } from '../helpers/template.ts'
import { baselineRoutes, makeBaseline } from './baseline-routes.ts'

/**
 * `npm run bench`: durable, authenticated advice over HTTP at 16 connections over 1,000 warm persons, beside a route with
 * the same edge that only inserts one row. Five alternating runs each; medians and their ratio (decisions.md 44).
 */
const connections = 16
const persons = 1000
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4)

const ends: (() => unknown)[] = []
const t = { teardown: (end: () => unknown) => void ends.unshift(end) } as never

const server = async (): Promise<string> => {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') return given
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-bench-'))
  chmodSync(folder, 0o711)
  const started = await startPostgres({ folder, durable: true })
  ends.unshift(() => started.stop({ clear: true }))
  return started.url
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const run = async (): Promise<void> => {
  const url = await server()
  const made = await startRun(url)
  ends.unshift(made.end)
  Object.assign(process.env, { DATABASE_URL: url, TEST_TEMPLATE: made.template, TEST_PREFIX: made.prefix })
  const database = await testDatabase(t, { searched: false })
  const sample = await startSample(t)
  const someone = sample.town.adult
  sample.meet(...Array.from({ length: persons }, (_, i) => ({ ...someone, bsn: testBsn(4000 + i) })))
  const env: Record<string, string> = {
    ...gatewaySettings(database, sample),
    RATE_LIMIT_PER_MINUTE: '1000000',
    BRP_MAX_AGE_SECONDS: '86400',
  }
  await registerSample(database.app, sample, env['CONNECTOR_KEY_FILE'] ?? '')
  await makeBaseline(database.owner)
  const gateway = await openGateway(readConfig(env), createLogger({ level: 'warn' }))
  const db = openDatabase({ url: database.appUrl, name: 'deelpoort bench', max: 20 })
  await gateway.app.register(baselineRoutes(db), { prefix: '/v1' })
  const address = await gateway.app.listen({ host: '127.0.0.1', port: 0 })
  ends.unshift(
    () => db.destroy(),
    () => gateway.close(),
  )

  const headers = { authorization: `Bearer ${await sample.tokenFor('debt-help')}`, 'content-type': 'application/json' }
  const body = (person: object) =>
    JSON.stringify({
      municipality: '9901',
      persons: [person],
      purpose: 'debt-help',
      categories: [{ category: 'contact', why: 'To reach the resident about the debt plan.' }],
      source: { oin: organisations.wmoDepartment.oin, why: 'The department spoke with the resident last week.' },
      requestedBy: { id: 'consulent-8', function: 'debt-counsellor' },
      subjectMatter: 'A debt plan after arrears of rent.',
      alternativesTried: 'Called twice and wrote a letter.',
    })
  const ask = async (path: string, person: object) => {
    const answer = await fetch(`${address}/v1/${path}`, { method: 'POST', headers, body: body(person) })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as { decisions: { personId: string; outcome: string }[] }
  }
  const known: string[] = []
  for (let i = 0; i < persons; i++) {
    const { decisions } = await ask('advice', { bsn: testBsn(4000 + i) })
    if (decisions[0]?.outcome !== 'permit') throw new Error(`advice is ${decisions[0]?.outcome ?? 'missing'}`)
    known.push(decisions[0].personId)
  }
  await ask('bench-inserts', { personId: known[0] })

  const load = async (path: string) => {
    const requests = known.map((personId) => ({
      method: 'POST' as const,
      path: `/v1/${path}`,
      body: body({ personId }),
    }))
    const instance = autocannon({ url: address, connections, duration: seconds, headers, requests, workers: 1 })
    const result = await instance
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${path}: ${result.non2xx} failed, ${result.errors} errors`)
    return { rate: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
  }
  const runs = { advice: [] as Awaited<ReturnType<typeof load>>[], insert: [] as Awaited<ReturnType<typeof load>>[] }
  for (let round = 0; round < rounds; round++) {
    runs.advice.push(await load('advice'))
    runs.insert.push(await load('bench-inserts'))
  }
  const line = (name: string, of: typeof runs.advice) => {
    const [rate, p50, p99] = [of.map((r) => r.rate), of.map((r) => r.p50), of.map((r) => r.p99)].map(median)
    console.log(`${name.padEnd(24)} ${rate?.toFixed(0)} a second, p50 ${p50} ms, p99 ${p99} ms`)
    return rate ?? 0
  }
  console.log(
    `${connections} connections, ${persons} warm persons, medians of ${rounds} alternating runs of ${seconds} s`,
  )
  const advice = line('advice (decisions)', runs.advice)
  const insert = line('same edge, one insert', runs.insert)
  console.log(`ratio                    ${(advice / insert).toFixed(2)} (aim: 0.30 or better)`)
}

try {
  await run()
} finally {
  for (const end of ends) await end()
}
