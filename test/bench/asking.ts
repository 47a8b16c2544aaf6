import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/http/logging.ts'
import { testBsn } from '../../src/sample/bsn.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import type { App } from '../../src/http/app.ts'
import { openGateway } from '../../src/wiring/gateway.ts'
import { gatewaySettings, registerSample } from '../helpers/gateway.ts'
import { startSample, type Sample } from '../helpers/sample.ts'
import { baselineRoutes, makeBaseline } from './baseline-routes.ts'
import { seconds } from './figures.ts'
import type { Setting } from './setting.ts'

/** Connections of the load. */
export const connections = 16
/** People of whom the BRP has already been asked. */
export const persons = Number(process.env['BENCH_PERSONS'] ?? 1000)

/** What one run under load showed: answers a second, milliseconds. */
export interface Load {
  readonly rate: number
  readonly p50: number
  readonly p99: number
}

/** A gateway with 1,000 warm persons, and the baseline beside its routes; `more` adds others. */
export const openAsking = async ({ t, database }: Setting, more: readonly ((app: App) => Promise<void>)[] = []) => {
  const sample = await startSample(t as never)
  const someone = sample.town.adult
  sample.meet(...Array.from({ length: persons }, (_, i) => ({ ...someone, bsn: testBsn(4000 + i) })))
  const env: Record<string, string> = {
    ...gatewaySettings(database, sample),
    RATE_LIMIT_PER_MINUTE: '1000000',
    BRP_MAX_AGE_SECONDS: '86400',
  }
  await registerSample(database.app, sample, env['CONNECTOR_KEY_FILE'] ?? '')
  await makeBaseline(database.owner)
  const gateway = await openGateway(readConfig(env), createLogger({ level: 'error' }))
  t.teardown(() => gateway.close())
  const db = openDatabase({ url: database.appUrl, name: 'deelpoort bench', max: 20 })
  t.teardown(() => db.destroy())
  for (const routes of [baselineRoutes(db), ...more]) await gateway.app.register(routes, { prefix: '/v1' })
  const address = await gateway.app.listen({ host: '127.0.0.1', port: 0 })

  const token = await sample.tokenFor('debt-help')
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const ask = async (path: string, person: object) => {
    const answer = await fetch(`${address}/v1/${path}`, { method: 'POST', headers, body: question(person) })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as { decisions: { personId: string; outcome: string }[] }
  }
  const known: string[] = []
  for (let i = 0; i < persons; i++) {
    const { decisions } = await ask('advice', { bsn: testBsn(4000 + i) })
    // Everybody is known and nobody sealed: nothing of what is measured waits for the floor of level time.
    if (decisions[0]?.outcome !== 'permit') throw new Error(`advice is ${decisions[0]?.outcome ?? 'missing'}`)
    known.push(decisions[0].personId)
  }
  await ask('bench-inserts', { personId: known[0] })
  /** One question under a key, whatever it answers. */
  const once = async (path: string): Promise<unknown> => {
    const keyed = { ...headers, 'idempotency-key': `"${randomUUID()}"` }
    const body = question({ personId: known[0] })
    return (await fetch(`${address}/v1/${path}`, { method: 'POST', headers: keyed, body })).json()
  }
  return {
    sample,
    env,
    once,
    token,
    known,
    /** One run of a route of the gateway, `keyed` where it demands a key. */
    load: (path: string, keyed = false) =>
      loadOf(
        address,
        headers,
        known.map((personId) => ({ path: `/v1/${path}`, body: question({ personId }) })),
        keyed,
      ),
  }
}

export type Asking = Awaited<ReturnType<typeof openAsking>>
export type { Sample }

/**
 * Asks these questions in turn from all connections for the seconds of a run, `keyed` each under an `Idempotency-Key` of its own;
 * throws where one is not answered 2xx.
 */
export const loadOf = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  questions: readonly { readonly path: string; readonly body: string }[],
  keyed = false,
): Promise<Load> => {
  const requests = questions.map((question) => ({ method: 'POST' as const, ...question }))
  const result = await autocannon({
    ...{ url, connections, duration: seconds, requests, workers: 1, idReplacement: keyed },
    headers: keyed ? { ...headers, 'idempotency-key': '"[<id>]"' } : headers,
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${requests[0]?.path ?? ''}: ${result.non2xx} failed, ${result.errors} errors`)
  return { rate: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
}

const question = (person: object): string =>
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
