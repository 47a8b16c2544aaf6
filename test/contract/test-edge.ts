import { Writable } from 'node:stream'
import type { Test } from 'tap'
import type { AccessPorts } from '../../src/http/access.ts'
import type { Refusal } from '../../src/http/refusal.ts'
import type { App } from '../../src/http/app.ts'
import { contractRoutes } from '../../src/http/contract-routes.ts'
import { buildEdge, type EdgeOptions } from '../../src/http/edge.ts'
import { healthRoutes } from '../../src/http/health-routes.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics, type Metrics } from '../../src/http/metrics.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { provingHere, testIssuer, type TestIssuer } from '../helpers/tokens.ts'
import { thingRoutes } from './things.ts'

const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(organisations).map((each) => [each.oin, each.kind]),
)

/** The sample's organisations as participants of 9901. */
export const knownParticipants: AccessPorts['findParticipant'] = async (oin) => {
  const kind = kinds[oin]
  return kind === undefined ? null : { oin, kind, municipalities: ['9901'] }
}

/** An edge with a few routes, a real issuer, and what it logged and refused. */
export interface TestEdge {
  readonly app: App
  readonly issuer: TestIssuer
  readonly metrics: Metrics
  readonly logged: () => string
  readonly refusals: readonly Refusal[]
  readonly build: (overrides?: Partial<EdgeOptions>) => Promise<App>
}

/** Builds it; everything is closed at the end of the test. */
export const testEdge = async (t: Test, overrides: Partial<EdgeOptions> = {}): Promise<TestEdge> => {
  const issuer = await testIssuer(t)
  const refusals: Refusal[] = []
  let lines = ''
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines += chunk.toString()
      done()
    },
  })
  const metrics = createMetrics()
  const build = async (more: Partial<EdgeOptions> = {}): Promise<App> => {
    const app = await buildEdge({
      tokens: issuer.tokens,
      possession: provingHere(),
      ports: { findParticipant: knownParticipants, refused: async (refusal) => void refusals.push(refusal) },
      logger: createLogger({ level: 'trace', stream }),
      metrics,
      corsOrigins: ['https://portal.example'],
      trustProxy: [],
      bodyLimitBytes: 20_000,
      rateLimitPerMinute: 10_000,
      ...overrides,
      ...more,
    })
    await app.register(healthRoutes({ ready: async () => undefined }))
    await app.register(contractRoutes(), { prefix: '/v1' })
    await app.register(thingRoutes, { prefix: '/v1' })
    t.teardown(() => app.close())
    await app.ready()
    return app
  }
  return { app: await build(), issuer, metrics, logged: () => lines, refusals, build }
}
