import { readConfig } from './config.ts'
import { openGateway } from './gateway.ts'
import { createLogger } from './http/logging.ts'
import { startMetricsServer } from './http/metrics-server.ts'

/** The process: settings from the environment, a gateway that listens, and a quiet end (SIGTERM: within 30 seconds). */
const endWithin = 30_000

const start = async (): Promise<void> => {
  const config = readConfig(process.env)
  const logger = createLogger({ level: config.logLevel })
  const gateway = await openGateway(config, logger)
  await gateway.app.listen({ host: config.host, port: config.port })
  const { metricsPort: port, host } = config
  const metrics = port === null ? null : await startMetricsServer(gateway.metrics.registry, { host, port })
  logger.info({ port: config.port }, 'listening')

  let ending = false
  const end = async (): Promise<void> => {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), endWithin).unref()
    metrics?.close()
    await gateway.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void end())
  process.once('SIGINT', () => void end())
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The gateway could not start'}\n`)
  process.exit(1)
})
