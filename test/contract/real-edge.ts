import type { Test } from 'tap'
import { everyRoute } from '../../src/commands/every-route.ts'
import type { App } from '../../src/http/app.ts'
import { buildEdge, type EdgeOptions } from '../../src/http/edge.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { provingHere, type TestIssuer } from '../helpers/tokens.ts'
import { knownParticipants } from './test-edge.ts'

/** The edge with every route of the gateway; the rooms behind them are never reached by what is sent here. */
export const realEdge = async (t: Test, issuer: TestIssuer, overrides: Partial<EdgeOptions> = {}): Promise<App> => {
  const app = await buildEdge({
    tokens: issuer.tokens,
    possession: provingHere(),
    ports: { findParticipant: knownParticipants, refused: async () => undefined },
    logger: createLogger({ level: 'silent' }),
    metrics: createMetrics(),
    corsOrigins: [],
    trustProxy: [],
    bodyLimitBytes: 262_144,
    rateLimitPerMinute: 100_000,
    ...overrides,
  })
  await everyRoute(app)
  await app.ready()
  t.teardown(() => app.close())
  return app
}
