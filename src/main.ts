#!/usr/bin/env node
import { type Config, readConfig } from './config.ts'
import { openGateway } from './wiring/gateway.ts'
import { createLogger } from './http/logging.ts'
import { startMetricsServer } from './http/metrics-server.ts'
import { startFault } from './wiring/start-fault.ts'

/** The process: settings from the environment, a gateway that listens, and a quiet end (SIGTERM: within 30 seconds). */
const endWithin = 30_000

const run = async (config: Config, asked: Promise<void>): Promise<void> => {
  const { host, port, metricsPort, pages } = config
  const logger = createLogger({ level: config.logLevel })
  const gateway = await openGateway(config, logger)
  await gateway.app.listen({ host, port })
  if (pages !== null) await gateway.pages?.listen({ host, port: pages.port })
  const metrics =
    metricsPort === null ? null : await startMetricsServer(gateway.metrics.registry, { host, port: metricsPort })
  logger.info({ port }, 'listening')

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

let config: Config | null = null
try {
  const asked = askedToEnd()
  config = readConfig(process.env)
  await run(config, asked)
  process.exit(0)
} catch (error) {
  process.stderr.write(`${startFault(error, config)}\n`)
  process.exit(1)
}
