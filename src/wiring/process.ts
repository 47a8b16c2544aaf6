import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { type Config, readConfig } from '../config.ts'
import { createLogger } from '../http/logging.ts'
import { startMetricsServer } from '../http/metrics-server.ts'
import type { Environment } from '../settings.ts'
import type { App } from '../http/app.ts'
import type { Metrics } from '../http/metrics.ts'
import { startFault } from './start-fault.ts'

/** The process: settings from the environment, a gateway that listens, and a quiet end (SIGTERM: within 30 seconds). */
const endWithin = 30_000

/** What a process serves: a gateway, or the console alone (then no API). */
export interface Serving {
  readonly app: App | null
  readonly pages: FastifyInstance | null
  readonly metrics: Metrics
  readonly close: () => Promise<void>
}

const serve = async (
  config: Config,
  asked: Promise<void>,
  open: (config: Config, logger: FastifyBaseLogger) => Promise<Serving>,
): Promise<void> => {
  const { host, port, metricsPort, pages } = config
  const logger = createLogger({ level: config.logLevel })
  const gateway = await open(config, logger)
  await gateway.app?.listen({ host, port })
  if (pages !== null) await gateway.pages?.listen({ host, port: pages.port })
  const metrics =
    metricsPort === null ? null : await startMetricsServer(gateway.metrics.registry, { host, port: metricsPort })
  logger.info({ port: gateway.app === null ? pages?.port : port }, 'listening')

  await asked
  setTimeout(() => process.exit(1), endWithin).unref()
  metrics?.close()
  await gateway.close()
  logger.info('ended')
}

/** Resolves at the first signal to end; later ones change nothing. Heard from the first moment: as process 1 too. */
const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve())
  })

/** Runs this process as a gateway that is opened so, until it is asked to end; a start that fails is one line. */
export const runProcess = async (
  env: Environment,
  open: (config: Config, logger: FastifyBaseLogger) => Promise<Serving>,
): Promise<never> => {
  let config: Config | null = null
  try {
    const asked = askedToEnd()
    config = readConfig(env)
    await serve(config, asked, open)
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${startFault(error, config)}\n`)
    process.exit(1)
  }
}
